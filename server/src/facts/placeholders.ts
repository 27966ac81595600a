import { blankNames, instructionWords } from '../data/placeholder-words.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { overlaps, type Span } from '../text/span.ts';
import { touching } from '../text/spans-from.ts';
import { perBlock } from './per-block.ts';

/** A blank that waits for its text: `[Describe the treatment]`, `____`, `TODO`, "Lorem ipsum". */
export interface Placeholder {
  readonly span: Span;
}

const verbs = instructionWords.join('|');

/** Where a figure goes is no blank: "[Insert Figure 1 here]". */
const noExhibit = '(?![^[\\]<>]{0,30}\\b(?:fig(?:ure|\\.)?|table|box)\\s?\\d)';
/** Some of the words are names too: `[Say et al., 2010]`, `[List 2004; Name 2010]`. */
const noCitation = '(?![^[\\]]{0,240}(?:\\bet\\s+al\\b|[\\s,(](?:19|20)\\d\\d[a-z]?\\s?(?:[;,\\]]|$)))';

/** `[Describe the treatment]`. */
const instruction = new RegExp(
  `(?<![\\]!\\\\])\\[(?:${verbs})(?=\\s)${noCitation}\\s${noExhibit}[^[\\]]{1,240}\\](?![([])`,
  'giu',
);
/** `[DATE]`, `[patient name]`, `[your text here]`, `[to be added]`, `[citation needed]`. */
const named = new RegExp(
  `(?<![\\]!\\\\])\\[(?:(?:the\\s|patient's\\s)?(?:${blankNames})(?:[\\s/]{1,2}(?:${blankNames}|of|or|and|here|needed|x{1,3})){0,4}|(?:text\\s|to\\s)?(?:insert|be\\s(?:added|completed|confirmed|filled(?:\\sin)?|inserted|provided|written))(?:\\s(?:later|here|soon))?|x{2,4}|\\?{1,4}|_{1,80}|todo|tbd|placeholder)\\](?![([:])`,
  'giu',
);
/** `(to be added)`, or `To be added.` with nothing before it on its line. */
const promised =
  /\((?:text\s)?to\sbe\s(?:added|completed|filled\sin|inserted|provided|supplied|written)(?:\s(?:later|here|soon))?\)|(?<=(?:^|[\r\n])[ \t]{0,9})To\sbe\s(?:added|completed|filled\sin|inserted|provided|supplied|written)(?:\s(?:later|soon))?(?=[.\s]{0,9}(?:[\r\n]|$))/gu;
/** `TODO`, `???`, "Lorem ipsum". Three X are one too, but not among the chromosomes: "47,XXX". */
const words =
  /(?<![\p{L}\d_])(?:TODO|TBD|FIXME|[Ll]orem [Ii]psum|\?\?\?{1,20}|(?<!\d,\s?|[Tt]riple[\s-])XXXX{0,20}(?!\s(?:syndrome|female|karyotype)))(?![\p{L}\d_])/gu;
/** `____`: a line to write on. */
const line = /(?<![\p{L}\d_/\\])(?:_{3,200}|(?: _){3,100})(?![\p{L}\d_/])/gu;
/** `XX-year-old`, `__ years`, `XX mg`: a number that is yet to be given. */
const number =
  /(?<![\p{L}\d_,.]|\d,\s)(?:X{1,3}|x{2,3}|_{1,9}|\?{1,3})(?:[\s-](?:year|month|week|day)s?[\s-]old\b|(?<=XX|xx|__|\?\?)\s?(?:years?|months?|weeks?|days?|hours?|mg|g\/d?L|mmol\/L|mL|mm|cm|kg|%)(?![\p{L}\d]))/gu;
/** Most blocks hold no sign of such a number, and to compile it takes milliseconds. */
const mayHoldNumber = /[X_?]|xx/;
/** `<insert the date>`, which Markdown takes for a tag, so that no reader sees it. Code in backticks goes first. */
const tag = new RegExp(
  `(\`{1,3})[^\`]{1,400}\\1|<(?:${verbs})\\s${noExhibit}[^<>=]{1,120}>|<(?:${blankNames})(?:\\s[^<>=]{1,60})?>`,
  'giu',
);

/** Tags of HTML that bear the name of a blank. */
const trueTags = /^<(?:time|title|data)\b/i;

/** The placeholders in a block, in source order. */
export const placeholdersOf = perBlock((block: Block): readonly Placeholder[] => {
  if (block.kind === 'code' || block.kind === 'definition') return [];
  const { prose, source } = block;
  const isBracketed = prose.includes('[');
  const forms = [
    promised,
    words,
    ...(prose.includes('_') ? [line] : []),
    ...(mayHoldNumber.test(prose) ? [number] : []),
  ];
  const found = [
    ...(isBracketed ? spansOf(instruction, prose) : []).filter((span) => !isTranslatedTitle(block, span)),
    ...forms.flatMap((pattern) => spansOf(pattern, prose)),
    ...(isBracketed ? spansOf(named, prose) : []).filter((span) => !isUnit(block, span)),
    ...(source.includes('<') ? spansOf(tag, source) : []).filter((span) => isBlankTag(block, span)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.flatMap((span) => {
    const isFree = span.start >= reached;
    reached = Math.max(reached, span.end);
    return isFree ? [{ span }] : [];
  });
});

/** Tells whether a place of a block touches one of its placeholders. */
export const blankAt = perBlock((block: Block) => touching(placeholdersOf(block).map(({ span }) => span)));

function spansOf(pattern: RegExp, text: string): Span[] {
  return allMatches(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The title of a reference to a work in another language: "Roux A. [What is your diagnosis?]. Rev Gota. 2011;1:2." */
function isTranslatedTitle({ prose }: Block, { start, end }: Span): boolean {
  const before =
    prose
      .slice(Math.max(0, start - 400), start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const after = prose.slice(end, end + 200).split(/[\r\n]/)[0] ?? '';
  return /\p{Lu}[\p{L}'-]{1,30},? \p{Lu}/u.test(before) && /\b(?:19|20)\d\d\b/.test(before + after);
}

/** In a table, `Time [day]` and `Value [ref]` head a column. */
function isUnit({ kind, prose }: Block, span: Span): boolean {
  return kind === 'table' && /\p{Ll}/u.test(prose.slice(span.start, span.end));
}

/** Neither code nor a comment, and no tag of HTML. */
function isBlankTag({ source, comments }: Block, span: Span): boolean {
  const written = source.slice(span.start, span.end);
  return written.startsWith('<') && !trueTags.test(written) && !comments.some((comment) => overlaps(comment, span));
}
