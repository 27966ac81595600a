import { formulas, irregularAbbreviations } from '../data/irregular-abbreviations.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { moved, type Span, shift, trimSpan } from '../text/span.ts';
import { touching } from '../text/spans-from.ts';
import { joinedIn, lettersIn } from './abbreviation-asides.ts';
import { type KnownSentence, knownSentencesOf, perWords } from './known-sentences.ts';
import { longFormBefore, spells } from './long-form.ts';
import { perToldBlock } from './per-block.ts';

/** A place where an abbreviation is explained. Spans are relative to the block. */
export interface AbbreviationDefinition {
  /** Without the s of a plural: "CT". */
  readonly short: string;
  /** As written, on one line. */
  readonly long: string;
  readonly shortSpan: Span;
  readonly longSpan: Span;
  /** Both with what joins them: "computed tomography (CT)". */
  readonly span: Span;
  /** `behind`: in brackets behind its long form; `before`: the long form in brackets; `listed`: in a list of abbreviations. */
  readonly form: 'behind' | 'before' | 'listed';
}

const brackets = /[([]\s{0,3}([^()[\]]{2,120})(?=[()[\]])/g;
/** What may stand beside an abbreviation in its brackets: a value, a figure, another name of the same. */
const cut = /\s{0,3}[,;:=<>]\s{0,3}|\s(?:or|and|hereafter|n|see|figure|fig\.?|table)\s/i;
const shape = /^(?=.{0,14}\p{Lu})[\p{L}\p{N}%&/.-]{2,12}(?:\s\p{L}{1,2}|\s\d{1,2})?$/u;
const latin = /^(?:iv|im|sc|po|pr|bid|tid|qid|ca)$/;
/** "Fig A", "Tab2", "Case 1" and "No 4"; "FIGO" and "NOAC" are none. */
const exhibit = /^(?:fig(?:ure)?s?|tab(?:le)?s?|cases?|no)(?!\p{L})/iu;
const shortBefore = /([\p{L}\p{N}%&/+-]{2,12})\s{0,3}$/u;

/** The abbreviations that a block explains in its running text, in source order. */
export const abbreviationDefinitionsOf = perToldBlock((block: Block): readonly AbbreviationDefinition[] => {
  const listed = listedIn(block.prose);
  const found = [...listed, ...inSentences(block, inBrackets)];
  const isKnown = touching(found.map(({ span }) => span));
  const besides = inSentences(block, asides).filter(({ span }) => !isKnown(span));
  return [...found, ...besides].sort((a, b) => a.span.start - b.span.start);
});

/** Cuts a list of abbreviations into what stands between its separators, with the places. */
const pieces = /[^;\n|.,]{2,120}/g;

/**
 * The list of abbreviations below a table or at the end: "CT: computed tomography; MRI, magnetic resonance imaging".
 * One pair alone is no list, unless the text calls itself one or is the legend of a figure or table.
 */
function listedIn(prose: string): readonly AbbreviationDefinition[] {
  if (!/[:;,|=]|\s-\s/.test(prose)) return [];
  const parts = allMatches(prose, pieces).map((match) => trimSpan(prose, spanOf(match)));
  const found = parts.flatMap((part, index) => listedAt(prose, part, parts[index + 1]) ?? []);
  const isList =
    found.length > 1 || /^\W{0,5}(?:(?:list of )?abbreviations?\b|(?:fig(?:ure|\.)?|table)\s?\d)/i.test(prose);
  return isList ? found : [];
}

function spanOf({ 0: text, index }: RegExpMatchArray & { index: number }): Span {
  return { start: index, end: index + text.length };
}

/** "CT: computed tomography", "CT computed tomography" in one piece, or the two of them in pieces that follow each other. */
function listedAt(prose: string, part: Span, next: Span | undefined): AbbreviationDefinition | undefined {
  const text = prose.slice(part.start, part.end).replace(/^(?:list of )?abbreviations?\W{1,5}/i, '');
  const pair = /^([^\s:=]{2,12})(?:\s{0,3}[:=]\s{0,3}|\s{1,3}-\s{1,3}|\s{1,3})(.{4,100})$/.exec(text);
  const [short = text, long] = pair && isAbbreviationShaped(pair[1] ?? '') ? pair.slice(1) : [];
  const longSpan = long === undefined ? next : { start: part.end - long.length, end: part.end };
  if (!longSpan || !isAbbreviationShaped(short)) return undefined;
  const isNear = long !== undefined || /^\s*[,|]\s*$/.test(prose.slice(part.end, longSpan.start));
  if (!isNear || !spells(prose.slice(longSpan.start, longSpan.end), short)) return undefined;
  const start = prose.indexOf(short, part.start);
  const shortSpan = { start, end: start + short.length };
  return definition(prose, shortSpan, longSpan, { start, end: longSpan.end }, 'listed');
}

/** Those that no brackets set apart, and single letters. */
const asides = perWords(({ text }): readonly AbbreviationDefinition[] => {
  const sentence = { start: 0, end: text.length };
  return [...joinedIn(text, sentence), ...lettersIn(text, sentence)].map(({ shortSpan, longSpan }) => {
    const isOpened = /[([]\s*$/.test(text.slice(longSpan.end, shortSpan.start));
    const span = { start: longSpan.start, end: shortSpan.end + (isOpened ? 1 : 0) };
    return definition(text, shortSpan, longSpan, span, 'behind');
  });
});

const inBrackets = perWords(({ text }): readonly AbbreviationDefinition[] => {
  if (!/[([]/.test(text)) return [];
  return allMatches(text, brackets).flatMap((match) => {
    const inside = { start: match.index, end: match.index + match[0].length + 1 };
    const written = match[1] ?? '';
    return behind(text, 0, inside, written) ?? before(text, 0, inside, written) ?? [];
  });
});

/** What was found in each sentence, at its place in the block. */
function inSentences(
  block: Block,
  read: (sentence: KnownSentence) => readonly AbbreviationDefinition[],
): readonly AbbreviationDefinition[] {
  return knownSentencesOf(block).flatMap(({ span: { start }, sentence }) =>
    read(sentence).map((found) => ({
      ...moved(found, start),
      shortSpan: shift(found.shortSpan, start),
      longSpan: shift(found.longSpan, start),
    })),
  );
}

/** Is a piece of text shaped as an abbreviation: short, with capitals, no word, no formula and no number? */
export function isAbbreviationShaped(text: string): boolean {
  if (latin.test(text)) return true;
  if (!shape.test(text) || formulas.has(text) || exhibit.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (/\s/.test(text)) return /^\p{Lu}{2}|\s\p{Lu}$/u.test(text);
  return capitals >= 2 || (capitals === 1 && (/\d|%/.test(text) || /^\p{Ll}/u.test(text) || text.length <= 4));
}

/** "computed tomography (CT)". */
function behind(prose: string, from: number, inside: Span, text: string): AbbreviationDefinition | undefined {
  const open = prose.indexOf(text, inside.start);
  const written = (text.split(cut)[0] ?? '').trim();
  const first = written.split(/\s/)[0] ?? '';
  const whole = isAbbreviationShaped(written) ? written : /\p{Lu}.*\p{Lu}/u.test(first) ? first : '';
  const short = familyOf(whole, text) ?? whole;
  if (!isAbbreviationShaped(short) || /^\s?[®™]/.test(prose.slice(prose.indexOf(short, open) + short.length)))
    return undefined;
  const lead = prose.slice(Math.max(from, inside.start - 200), inside.start);
  const begin =
    inside.start - lead.length + Math.max(...['(', ')', '[', ']'].map((mark) => lead.lastIndexOf(mark) + 1));
  const longSpan = longFormBefore(prose, short, begin, inside.start) ?? irregularBefore(prose, short, inside.start);
  if (!longSpan || /[^\s"'*]/.test(prose.slice(longSpan.end, inside.start))) return undefined;
  const at = prose.indexOf(short, open);
  const shortSpan = { start: at, end: at + short.length };
  return definition(prose, shortSpan, longSpan, { start: longSpan.start, end: inside.end }, 'behind');
}

/** "growth factor receptors (FGFR1, FGFR2 and FGFR3)": the words are those of the family, which bears no number. */
function familyOf(short: string, text: string): string | undefined {
  const [, stem, number] = /^(\p{Lu}{2,8})(\d)$/u.exec(short) ?? [];
  if (stem === undefined || number === undefined) return undefined;
  const others = text.split(stem).slice(2);
  return others.some((rest) => /^\d/.test(rest) && !rest.startsWith(number)) ? stem : undefined;
}

/** "oxygen saturation (SpO2)". */
function irregularBefore(prose: string, short: string, end: number): Span | undefined {
  const lead = prose.slice(Math.max(0, end - 60), end).trimEnd();
  const long = irregularAbbreviations.get(short.toLowerCase())?.find((words) => lead.toLowerCase().endsWith(words));
  if (long === undefined) return undefined;
  const stop = Math.max(0, end - 60) + lead.length;
  return { start: stop - long.length, end: stop };
}

/** "CT (computed tomography)". */
function before(prose: string, from: number, inside: Span, text: string): AbbreviationDefinition | undefined {
  const match = shortBefore.exec(prose.slice(Math.max(from, inside.start - 20), inside.start));
  const short = match?.[1] ?? '';
  if (!isAbbreviationShaped(short)) return undefined;
  // "BIT (barley itch test, see Moss)" and "RICE (rituximab, ifosfamide, carboplatin, etoposide)".
  const long = [text.split(/[,;:=]/)[0] ?? '', text].map((part) => part.trim()).find((part) => spells(part, short));
  if (long === undefined || long.length < 5) return undefined;
  const start = prose.lastIndexOf(short, inside.start);
  const at = prose.indexOf(long, inside.start);
  const longSpan = { start: at, end: at + long.length };
  return definition(prose, { start, end: start + short.length }, longSpan, { start, end: inside.end }, 'before');
}

function definition(
  prose: string,
  shortSpan: Span,
  longSpan: Span,
  span: Span,
  form: AbbreviationDefinition['form'],
): AbbreviationDefinition {
  const short = prose.slice(shortSpan.start, shortSpan.end);
  const long = prose.slice(longSpan.start, longSpan.end).replace(/\s+/g, ' ');
  return { short: singular(short), long, shortSpan, longSpan, span, form };
}

/** "CTs" is the plural of "CT"; "Ms" is none. */
export function singular(short: string): string {
  return /\p{Lu}{2}s$/u.test(short) ? short.slice(0, -1) : short;
}
