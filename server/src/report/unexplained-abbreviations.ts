import { commonAbbreviations } from '../data/common-abbreviations.ts';
import { formulas } from '../data/irregular-abbreviations.ts';
import { singular } from '../facts/abbreviations.ts';
import { type CapitalWord, capitalWordsOf } from '../facts/capital-words.ts';
import { drugAt } from '../facts/dose-drug.ts';
import { perBlock } from '../facts/per-block.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { type AbbreviationUse, abbreviations, isExhibit, readZones } from './abbreviations.ts';
import { type Found, perReport, type Report } from './report.ts';
import { zonesOf } from './zones.ts';

/** An abbreviation that a report uses and nowhere explains. */
export interface UnexplainedAbbreviation {
  readonly short: string;
  /** In source order, at least one. */
  readonly uses: readonly AbbreviationUse[];
}

/** Two to six capitals, perhaps one small letter before them: digits belong to genes, markers and strains. */
const shape = /^\p{Ll}?\p{Lu}{2,6}$/u;
/** Roman numbers, stages with their letter, and bases of DNA. */
const noWord = /^(?:[IVXLC]+[A-C]?|[ACGTU]+)$/;
/** Behind these words stands the symbol of a gene, a protein or an antigen, before the others a name. */
const ofGene =
  /^[\s-]{0,2}(?:interval|segment|gene|genes|mutat|mutant|variant|fusion|rearrange|deletion|amplif|allele|locus|exon|positiv|negativ|antibod|autoantibod|antigen|receptor|trial|study|criteria|classification|protein|(?:c|p)\.|\(?[+-]\)?)/i;
const letters = /\p{L}/gu;

/** The abbreviations that are used in the abstract or the body and nowhere explained. */
export const unexplainedAbbreviations = perReport((report: Report): readonly UnexplainedAbbreviation[] => {
  const zoneOf = zonesOf(report);
  const explained = new Set(abbreviations(report).flatMap(({ short }) => [short, ...short.split(/[^\p{L}\p{N}]+/u)]));
  const found = new Map<string, AbbreviationUse[]>();
  for (const word of report.find(capitalWordsOf, (section) => readZones.has(zoneOf(section)))) {
    const short = singular(word.fact.text);
    const zone = zoneOf(word.section);
    if (!readZones.has(zone) || explained.has(short) || !isAbbreviation(word, short)) continue;
    const { span } = word;
    const place = { start: span.start, end: span.start + short.length };
    const use = { span: place, zone, isInExhibit: isExhibit(word.placed.block), isItalic: word.fact.isItalic };
    const known = found.get(short);
    if (known) known.push(use);
    else found.set(short, [use]);
  }
  const isNone = found.size === 0 ? () => false : explainedOrWord(report);
  return [...found].filter(([short]) => !isNone(short)).map(([short, uses]) => ({ short, uses }));
});

function isAbbreviation({ fact, placed }: Found<CapitalWord>, short: string): boolean {
  if (!shape.test(short) || fact.isItalic || noWord.test(short)) return false;
  if (commonAbbreviations.has(short.toUpperCase()) || formulas.has(short)) return false;
  if (placed.block.kind === 'heading' || placed.block.kind === 'table') return false;
  const { prose } = placed.block;
  const { start, end } = fact.span;
  if (/[\p{L}\p{N}][/-]?$|[.@_]$/u.test(prose.slice(Math.max(0, start - 2), start).trimStart())) return false;
  if (isUnit(prose, fact.span) || isRoute(prose, fact.span)) return false;
  // A place ("Newton MA") or a person ("Moss TA") has two letters behind a name.
  if (short.length === 2 && /\p{Lu}\p{Ll}+,? $/u.test(prose.slice(Math.max(0, start - 16), start))) return false;
  if (
    /^(?:[-/ ]?\d|-\p{Lu}{1,3}\d|\.\p{Lu}|[_@]| ?[®™])/u.test(prose.slice(end, end + 3)) ||
    ofGene.test(prose.slice(end, end + 20))
  )
    return false;
  return !isInCapitals(prose.slice(Math.max(0, start - 30), end + 30));
}

/** Behind a number, as "0.3–4.5 uIU/mL" and "5000 IE", or behind an acuity, "20/200 OS". */
function isUnit(prose: string, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - 8), start);
  if (!/\d ?$/.test(before)) return false;
  if (/^ ?\/ ?[kdcmµμn]?(?:[lLgh]|mol|min)\b/u.test(prose.slice(end, end + 8))) return true;
  const short = prose.slice(start, end);
  return short === 'IE' || short === 'UI' || (/^O[DSU]$/.test(short) && /\d\/\d{1,3} ?$/.test(before));
}

/** Behind a dose, as in "1 mg IM" and "40 mg/kg SC". */
function isRoute(prose: string, { start, end }: Span): boolean {
  if (!/^(?:IM|SC|SQ|PO|PR|SL|IT)$/.test(prose.slice(start, end))) return false;
  return /\d ?(?:[mμn]?c?g|m?L|I?U|units?|mEq|mmol)(?:\/\p{L}{1,4}){0,2} $/u.test(
    prose.slice(Math.max(0, start - 24), start),
  );
}

/** A heading or a byline set in capitals. */
function isInCapitals(around: string): boolean {
  const all = around.match(letters) ?? [];
  return all.filter((letter) => /\p{Lu}/u.test(letter)).length > all.length / 2;
}

/**
 * "NOT" is a word set in capitals where the report has it in small letters too. What stands in brackets behind words
 * is explained by them, even where their letters do not spell it.
 */
function explainedOrWord({ blocks }: Report): (short: string) => boolean {
  const all = blocks.map(({ block }) => wordsOf(block));
  return (short) => {
    const small = short.toLowerCase();
    return all.some(({ bracketed, inSmall }) => bracketed.has(short) || inSmall.has(small));
  };
}

/** What a block has in brackets behind words, and its short words in small letters. */
const wordsOf = perBlock(({ source }: Block) => ({
  bracketed: new Set([
    ...allMatches(source, behindWords).map(([, short]) => short),
    ...allMatches(source, beforeWords).flatMap(({ 0: lead, 1: short, index }) =>
      drugAt(source, index + lead.length) ? [short] : [],
    ),
  ]),
  inSmall: new Set(Array.from(allMatches(source, shortWord), ([word]) => word)),
}));

/** "FOLFOX (oxaliplatin, leucovorin)": the drugs in brackets behind it tell what it is. */
const beforeWords = /(?<![\p{L}\p{N}-])(\p{Ll}?\p{Lu}{2,6}) \((?=\p{Ll}{5})/gu;
const behindWords = /(?<=[\p{L}"”’*] ?)[([](\p{Ll}?\p{Lu}{2,6})s?(?=[)\],;])/gu;
const shortWord = /(?<![\p{L}-])\p{Ll}{2,7}(?![\p{L}-])/gu;
