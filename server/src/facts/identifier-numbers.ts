import {
  officialWords,
  otherNumberWords,
  otherRecordLabels,
  recordLabels,
  weakOtherRecordLabels,
  weakRecordLabels,
} from '../data/identifier-words.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { around, type Identifier, type IdentifierKind, spanOf } from './identifier.ts';

const link = '(?:\\.|\\bnumber|\\bno\\.?)?\\s?(?:[:#=|]|(?:is|was|being|of)\\b)?\\s?#?\\(?';
const records = new RegExp(`(?<![A-Za-z\\d])${recordLabels}${link}`, 'gi');
const weak = new RegExp(`(?<![A-Za-z\\d])${weakRecordLabels}${link}`, 'gi');
const otherLink = '(?:[ ,]{0,2}[:#=(]| es| è| est)? ?';
const otherRecords = new RegExp(`(?<![\\p{L}\\d])${otherRecordLabels}[ ,]?(?:${otherNumberWords})?${otherLink}`, 'giu');
const weakOther = new RegExp(`(?<![\\p{L}\\d])${weakOtherRecordLabels} ${otherNumberWords}${otherLink}`, 'giu');
/** The tax code of Italy, which holds the name and the day of birth. */
const taxCode = /(?<![\p{L}\d])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\d])/gu;
const plates = /\b(?:licen[cs]e|number|registration) plate(?: number)?(?: (?:was|is|of))?:? /gi;
const devices =
  /(?<![A-Za-z\d])(?:serial (?:number|no\.?|code|#)|S\/N|SN(?=\s?[:#])|UDI|unique device identifi(?:er|cation)|device identifier)(?:\s?\((?:UDI|SN)\))?\s?(?:[:#=]|\b(?:is|was|of))?\s?/gi;
/** What stands behind a label: figures, with a few capitals, hyphens and strokes. */
const value = /(?:\p{Lu}{1,4}[-/ ]?)?\d(?:[\d\p{Lu}]|[-/. ](?=[\d\p{Lu}])){1,24}(?![\p{L}\d%]|[.,]\d)/uy;
const plateValue = /[\p{Lu}\d][\p{Lu}\d -]{3,10}\d(?![\p{L}\d])/uy;
const serial = /(?:\(\d{2,4}\)|[\p{Lu}\d-]){4,60}/uy;
/** The number of the American social security, which has a form of its own. */
const social = /(?<![\p{L}\d-])\d{3}-\d{2}-\d{4}(?![\p{L}\d-])/gu;

/** The fewest figures that any of these numbers has, not far from each other. */
const someFigures = /\d[^\d\n]{0,60}\d/;

/** Record, insurance and other numbers of a person, and serial numbers of what was implanted. */
export function numbersIn(prose: string): readonly Identifier[] {
  // The labels are many words to be tried at each letter, and most paragraphs hold no such number.
  if (!someFigures.test(prose)) return [];
  return [
    ...find(prose, records, value, 'record-number', 3),
    ...find(prose, weak, value, 'record-number', 5),
    ...find(prose, otherRecords, value, 'record-number', 5),
    ...find(prose, weakOther, value, 'record-number', 5),
    ...find(prose, plates, plateValue, 'record-number', 2),
    ...[social, taxCode].flatMap((form) =>
      allMatches(prose, form).map(
        (match) => ({ kind: 'record-number', span: spanOf(match), weight: 'direct' }) as const,
      ),
    ),
    ...find(prose, devices, serial, 'device', 3),
  ];
}

/** The values that stand behind a label. Labels are read in any case, values only in capitals. */
function find(prose: string, label: RegExp, form: RegExp, kind: IdentifierKind, figures: number): Identifier[] {
  return allMatches(prose, label).flatMap((match): Identifier[] => {
    const start = match.index + match[0].length;
    form.lastIndex = start;
    const written = form.exec(prose)?.[0] ?? '';
    const span = { start, end: start + written.length };
    const isLong = written.replace(/\D/g, '').length >= figures && !/^\d+\.\d+$/.test(written);
    if (!isLong || isOfficial(prose, span)) return [];
    return [{ kind, span, weight: kind === 'device' ? 'quasi' : 'direct' }];
  });
}

/** Numbers of approvals, trials, grants and data banks are nobody's. */
function isOfficial(prose: string, span: Span): boolean {
  const { before, after } = around(prose, span, 110);
  const clause = `${before.split(/(?<=\.)\s+(?=\p{Lu}\p{Ll})/u).at(-1) ?? ''}${after.split(/[.;]\s/)[0] ?? ''}`;
  return officialWords.test(clause);
}
