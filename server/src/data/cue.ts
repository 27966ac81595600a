/**
 * Cues: phrases to look for, written as a person would write them down. A list of cues has `|` or line ends between
 * them; within a cue
 *
 *     word          the word itself, in any case
 *     two words     white space between them, whatever kind
 *     follow-up     "follow-up", "follow up" or "followup"
 *     was/were      one of the words
 *     [had]         a word that may be there or not, also `[was/were]`; never the last of a cue, where it would mean nothing
 *     resol*        a word that begins so; `*ectomy` one that ends so
 *     N             a number, in figures or as a word ("6", "12.5", "three", "several")
 *     #             digits inside a word: `T#N#M#`
 *     ..            up to two other words
 *     ...           up to six other words
 *
 * `remained/was [completely] asymptomatic` finds "remained asymptomatic", and `at N-month* follow-up` finds
 * "At six months' follow-up". A cue is looked for at the beginning of words only, and ends where a word ends.
 */
export interface Cue {
  /** The source of a regular expression that matches the cue from its first word on. */
  readonly pattern: string;
  /** Up to three letters with which the first word may begin; `#` stands for a number, an ending is `-` and its letters. */
  readonly keys: readonly string[];
}

/** Words that stand for a number. */
export const numberWords: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve several few couple half many'.split(' '),
);

const number = `(?:\\d{1,6}(?:[.,]\\d{1,4})?|${[...numberWords].join('|')})`;
const letters = "[\\p{L}\\p{N}']";

/** Reads a list of cues. */
export function readCues(list: string): Cue[] {
  return list
    .split(/[|\n]/)
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '')
    .map(readCue);
}

function readCue(cue: string): Cue {
  const keys: string[] = [];
  let pattern = '';
  let begun = false;
  for (const token of cue.split(/\s+/)) {
    if (token === '...' || token === '..') {
      pattern += `(?:\\s+\\S+){0,${token === '...' ? 6 : 2}}?`;
      continue;
    }
    const isOptional = token.startsWith('[');
    const words = token.replace(/^\[|\]$/g, '').split('/');
    const choice = `(?:${words.map(wordPattern).join('|')})`;
    if (!begun) keys.push(...words.map(keyOf));
    if (!isOptional) pattern += begun ? `\\s+${choice}` : choice;
    else pattern += begun ? `(?:\\s+${choice})?` : `(?:${choice}\\s+)?`;
    begun ||= !isOptional;
  }
  return { pattern: `${pattern}(?!${letters})`, keys };
}

function wordPattern(word: string): string {
  const parts = word.split('-').map((part) => (part === 'N' ? number : partPattern(part)));
  return parts.join('[\\s-]?');
}

function partPattern(part: string): string {
  return part
    .replace(/[.+?^${}()[\]\\]/g, '\\$&')
    .replaceAll('*', `${letters}{0,20}`)
    .replaceAll('#', '\\d{1,4}');
}

function keyOf(word: string): string {
  if (/^N(?:-|$)/.test(word)) return '#';
  if (word.startsWith('*')) return `-${word.slice(-3)}`;
  return (/^[^*#-]{0,3}/.exec(word)?.[0] ?? '').toLowerCase();
}
