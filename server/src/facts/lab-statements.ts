import { labPanels, resultWords } from '../data/lab-panels.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { captionsOf } from './captions.ts';
import { knownSentencesOf, perWords } from './known-sentences.ts';
import { perToldBlock } from './per-block.ts';
import { measurementsOf } from './quantity-measurements.ts';
import { type Token, tokensOf } from './quantity-tokens.ts';
import { isCited, voiceOf } from './sentence-voice.ts';

/** A result told in words: "normal renal function tests", "CRP was elevated". Spans are relative to the block. */
export interface LabStatement {
  /** From the first to the last word of it. */
  readonly span: Span;
  /** The analytes whose values would stand for it; empty where any value would. */
  readonly analytes: readonly string[];
  /** Is the result said to be in its range? */
  readonly isNormal: boolean;
}

interface Piece {
  readonly span: Span;
  readonly analytes: readonly string[];
}

/** The farthest, in characters, that a word such as "elevated" stands from what it is said of. */
const reach = 60;

/** What may stand between "elevated" and the test that it is said of, and between a test and "normal". */
const listWords: ReadonlySet<string> = new Set(
  'and or of in the his her serum plasma blood level levels value values count counts mineral white red cell liver renal kidney function test tests enzyme enzymes total routine other'.split(
    ' ',
  ),
);
const verbs: ReadonlySet<string> = new Set(
  'was were is are remained being came returned showed revealed within'.split(' '),
);

/** A longer sentence is no sentence. */
const longest = 2000;

/** A number that was not read as a value (a unit misspelt) is a value all the same. */
const valueBehind =
  /^\s{0,3}(?:\(\w{1,8}\)\s)?(?:counts?|levels?|values?)?\s{0,2}(?:of|was|were|at|is|:|=|\()?\s{0,2}[<>~]?\s?\d/;
const listJoint =
  /^\s{0,9}(?:\(?[\w-]{1,8}\)|levels?|counts?|values?)?\s{0,9}(?:,|\/|and|or|as well as|,\s{0,9}and)?\s{0,9}(?:the|his|her|serum|plasma|blood|total)?\s{0,9}$/i;

/** The results told in words, one a sentence; those of the literature, of plans and of advice are none. */
export const labStatementsOf = perToldBlock((block: Block): readonly LabStatement[] => {
  if (block.kind === 'heading' || block.kind === 'table' || captionsOf(block).length > 0) return [];
  return knownSentencesOf(block).flatMap(({ span, sentence }) => (mayState(sentence) ? statementIn(block, span) : []));
});

const mayState = perWords(
  ({ text }): boolean => text.length <= longest && resultWords.test(text) && voiceOf(text) === 'own' && !isCited(text),
);

/** Every place is wanted, not the first one. */
const allResults = new RegExp(resultWords, 'gi');
const allPanels = labPanels.map(({ pattern, analytes }) => ({ pattern: new RegExp(pattern, 'gi'), analytes }));

function statementIn(block: Block, sentence: Span): LabStatement[] {
  const pieces = piecesIn(block, sentence);
  const results = allMatches(block.prose.slice(sentence.start, sentence.end), allResults).map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  const told = chains(block.prose, pieces)
    .filter((chain) => chain.some(({ span }) => results.some((result) => isSaidOf(block.prose, result, span))))
    .flat();
  const near = results.filter((result) => told.some((piece) => isSaidOf(block.prose, result, piece.span)));
  const ends = [...told.map(({ span }) => span), ...near];
  if (told.length === 0) return [];
  const span = trimSpan(block.prose, {
    start: Math.min(...ends.map((end) => end.start)),
    end: Math.max(...ends.map((end) => end.end)),
  });
  const isAny = told.some(({ analytes }) => analytes.length === 0);
  const words = near.map((result) => block.prose.slice(result.start, result.end));
  return [
    {
      span,
      analytes: isAny ? [] : [...new Set(told.flatMap(({ analytes }) => analytes))],
      isNormal: words.every((word) =>
        /^(?:with)?in |^normal|unremarkable|unaltered|non-?contributory|^no /i.test(word),
      ),
    },
  ];
}

/** Tests that a list joins are told of together. */
function chains(prose: string, pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  for (const piece of pieces) {
    const before = found.at(-1)?.at(-1);
    const between = before ? prose.slice(before.span.end, piece.span.start) : undefined;
    if (between !== undefined && between.length < 30 && listJoint.test(between)) found.at(-1)?.push(piece);
    else found.push([piece]);
  }
  return found;
}

/** The analytes and groups of tests that a sentence names without a value. */
function piecesIn(block: Block, sentence: Span): Piece[] {
  const valued = new Set(measurementsOf(block).map(({ nameSpan }) => nameSpan?.start));
  const isValued = ({ span }: Piece): boolean => valueBehind.test(block.prose.slice(span.end, span.end + 30));
  const named = tokensOf(block.prose, sentence).flatMap((token) =>
    valued.has(token.span.start) ? [] : pieceOf(token),
  );
  const text = block.prose.slice(sentence.start, sentence.end);
  const panels = allPanels.flatMap(({ pattern, analytes }) =>
    allMatches(text, pattern).map((match) => {
      const start = sentence.start + match.index;
      return { span: { start, end: start + match[0].length }, analytes };
    }),
  );
  return [...panels, ...named].filter((piece) => !isValued(piece)).sort((a, b) => a.span.start - b.span.start);
}

function pieceOf(token: Token): Piece[] {
  if (token.kind !== 'name' || token.name.form !== 'name') return [];
  const [subject] = token.name.subjects;
  return subject?.type === 'lab' ? [{ span: token.span, analytes: [subject.analyte.name] }] : [];
}

/** Do the result word and the test stand side by side: joined by nothing but a list, a verb and the like? */
function isSaidOf(prose: string, result: Span, piece: Span): boolean {
  const [first, last] = result.start < piece.start ? [result, piece] : [piece, result];
  const between = prose.slice(first.end, last.start);
  if (between.length > reach || /[;:]/.test(between)) return false;
  const words = between.split(/[\s,()]+/).filter((word) => word !== '');
  if (result.start < piece.start) return words.every((word) => listWords.has(word) || /^[A-Z][\w-]{0,12}$/.test(word));
  return words.some((word) => verbs.has(word)) || words.every((word) => /^(?:levels?|counts?|values?)$/.test(word));
}
