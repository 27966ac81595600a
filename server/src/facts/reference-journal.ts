import { journalNamed } from '../data/journal-abbreviations.ts';
import { journalWords, titleConnectors } from '../data/reference-words.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';

/** Is the piece nothing but abbreviated words of a journal's title ("Am", "J", "Sports Sci")? */
export function isFragment(piece: string): boolean {
  const words = piece.replace(/^.*[,?!]\s/, '').match(/[\p{L}&-]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}/u.test(word) && (word.length === 1 || journalWords.has(word.toLowerCase())))
  );
}

/** Where the journal's title begins: the best among the ends of sentences and, failing those, the commas. */
export function journalBoundary(text: string, rest: Span): number | undefined {
  const chain = abbreviationChain(text, rest);
  if (chain !== undefined) return chain;
  const best = scoredBoundaries(text, rest)[0];
  if (best && best.score >= 2) return best.at;
  return runOnJournal(text, rest) ?? (best && best.score > 0 ? best.at : undefined);
}

/** Where the name of a known journal fills the rest of the text, as "J Farm Med" before a volume. */
export function knownJournalAt(text: string, rest: Span): number | undefined {
  return scoredBoundaries(text, rest).find(({ at }) => journalNamed(text.slice(at, rest.end)))?.at;
}

/** In more characters than these no journal's title is told, and what stands before them is not looked through. */
const longestTitle = 300;

function scoredBoundaries(text: string, rest: Span): { readonly at: number; readonly score: number }[] {
  const from = Math.max(rest.start, rest.end - longestTitle);
  const words = text.slice(from, rest.end);
  const boundary = /(?:([.?!]["')\]]?|[,:;"]|\s-)\s{1,3}(?=\S)|(?<=\p{Ll}{3}|\))\.(?=\p{Lu}\p{Ll}))/gu;
  const scored = allMatches(words, boundary).map((match) => {
    const at = from + match.index + match[0].length;
    const isStop = /^[.?!"]/.test(match[0]);
    const score =
      (isStop ? (/^.[)\]]/.test(match[0]) ? 1 : 3) : match[0].startsWith(',') ? 0 : -3) +
      journalScore(text.slice(at, rest.end)) -
      (isStop && match[0].startsWith('.') && endsInFragment(words.slice(0, match.index)) ? 7 : 0);
    return { at, score };
  });
  return scored.sort((a, b) => b.score - a.score || b.at - a.at);
}

/** Where a journal of abbreviated words with stops begins ("Theor. Appl. Genet"): a title is left before it. */
export function abbreviationChain(text: string, rest: Span): number | undefined {
  const words = text.slice(rest.start, rest.end);
  const stops = allMatches(words, /[.?!]["')\]]?\s/g);
  const last = stops.at(-1);
  if (!last || !/^\p{Lu}/u.test(words.slice(last.index + last[0].length))) return undefined;
  if (words.slice(last.index + 2).split(' ').length > 5) return undefined;
  let start: number | undefined;
  for (let i = stops.length - 1; i > 0; i--) {
    const from = (stops[i - 1]?.index ?? 0) + (stops[i - 1]?.[0].length ?? 0);
    const stop = stops[i];
    if (stop?.[0] !== '. ' || !isAbbreviation(words.slice(from, stop.index))) break;
    start = rest.start + from;
  }
  return start === undefined ? undefined : behindComma(text, rest, start);
}

/** "..., Int. J. Farm Med": the first word of the journal ends the piece of the title, behind its last comma. */
function behindComma(text: string, rest: Span, start: number): number {
  const match = /,\s(\p{Lu}\p{L}{0,19}(?:\s\p{Lu}\p{L}{0,9})?)\.\s$/u.exec(text.slice(rest.start, start));
  if (!match?.[1] || !isAbbreviation(match[1])) return start;
  return rest.start + match.index + match[0].indexOf(match[1]);
}

/** One to four capitalised words, the last of which may be cut short ("Arterioscler", "J", "PLoS Negl"). */
function isAbbreviation(segment: string): boolean {
  const words = segment.split(/[\s-]+/);
  const last = words.at(-1) ?? '';
  if (words.length > 4 || !words.every((word) => /^[\p{Lu}]/u.test(word) || titleConnectors.has(word))) return false;
  return words.length === 1
    ? last.length < 20
    : journalWords.has(last.toLowerCase()) ||
        journalWords.has((words[0] ?? '').toLowerCase()) ||
        (words.length === 2 && last.length < 7);
}

/** Does the text before a full stop end in an abbreviated word of a journal's title that another precedes or that stands alone? */
function endsInFragment(before: string): boolean {
  const piece = /(?:^|[.?!,]["']?\s)([^.?!,]{1,40})$/.exec(before)?.[1];
  return piece !== undefined && isFragment(piece) && piece.length < 22 && before.length > piece.length + 3;
}

/** How much the words look like a journal's title: capitalised, few, and words known from such titles. */
function journalScore(candidate: string): number {
  const words = candidate.match(/[\p{L}\p{N}&'-]+/gu) ?? [];
  const first = words[0];
  if (first === undefined) return -9;
  const lower = words.filter((word) => titleWord(word).isLower).length / words.length;
  const known = words.filter((word) => titleWord(word).isKnown).length / words.length;
  return (
    4 * known -
    5 * lower -
    (titleWord(first).isLower || titleConnectors.has(first) ? 4 : 0) -
    Math.max(0, words.length - 7) * 0.6 -
    (/[.?!]\s/.test(candidate) ? 0.5 : 0)
  );
}

/** What a word tells of the title that it stands in. */
interface TitleWord {
  /** In small letters, and not as a connector or a mark such as "eLife" may be. */
  readonly isLower: boolean;
  /** Known from titles of journals. */
  readonly isKnown: boolean;
}

/** What was found of the last words: each word of an entry is asked for at each place where the journal might begin. */
const titleWords = new Map<string, TitleWord>();
const mostWords = 5000;

function titleWord(word: string): TitleWord {
  const found = titleWords.get(word);
  if (found) return found;
  const small = word.toLowerCase();
  const isLower = /^\p{Ll}/u.test(word) && !titleConnectors.has(small) && !/^(?:e|m|med|bio|i)\p{Lu}/u.test(word);
  const read = { isLower, isKnown: journalWords.has(small) };
  if (titleWords.size >= mostWords) titleWords.clear();
  titleWords.set(word, read);
  return read;
}

/** Is every word of the span capitalised or a connector, and are some of them words of journals? */
export function isNamedJournal(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/[\p{L}&'-]+/gu) ?? [];
  if (!words.every((word) => /^\p{Lu}/u.test(word) || titleConnectors.has(word))) return false;
  return journalScore(text.slice(start, end)) >= 1.2;
}

/** Does the whole of the span read like the title of a journal? */
export function isJournalLike(text: string, span: Span): boolean {
  return journalScore(text.slice(span.start, span.end)) >= 2;
}

/** One word that no list of journal words has, between the title in small letters and the journal ("Barley Med"). */
function withUnknownWord(text: string, rest: Span, start: number): number {
  const before = /(?:^|(?<=\p{Ll}\s))\p{Lu}\p{Ll}{3,11}\s$/u.exec(text.slice(rest.start, start));
  return before ? rest.start + before.index : start;
}

/** A journal without a mark before it: "... susceptibility to peroxidation Clin Chem". */
function runOnJournal(text: string, rest: Span): number | undefined {
  const words = allMatches(text.slice(rest.start, rest.end), /[\p{L}&'-]+\.?/gu);
  if (isNamedJournal(text, rest)) return undefined;
  let start: number | undefined;
  for (const match of words.reverse()) {
    const word = match[0].replace(/\.$/, '');
    if (!/^\p{Lu}/u.test(word) || !journalWords.has(word.toLowerCase())) {
      if (start !== undefined && titleConnectors.has(word)) continue;
      break;
    }
    start = rest.start + match.index;
  }
  if (start !== undefined) start = withUnknownWord(text, rest, start);
  return start === rest.start ? undefined : start;
}
