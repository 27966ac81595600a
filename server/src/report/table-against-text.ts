import { perSentence } from '../facts/item-cues.ts';
import { type LabValue, labLevelsOf } from '../facts/lab-values.ts';
import { perBlock } from '../facts/per-block.ts';
import { type TimeMark, timeMarksIn } from '../facts/time-marks.ts';
import type { Block } from '../markdown/block.ts';
import { contains, type Span } from '../text/span.ts';
import { patientShown } from './cases.ts';
import { type PatientSentence, patientSentenceIndex, patientSentences } from './consistency-sentences.ts';
import { perPatient } from './per-patient.ts';
import type { Found, Report } from './report.ts';
import { isSameRounded } from './told-twice.ts';

/** A value of the text that a table gives at another time, or at the same time otherwise. */
export interface AgainstTable {
  readonly kind: 'time' | 'value';
  readonly analyte: string;
  readonly inText: Span;
  readonly inTable: Span;
}

/** A value in a table with the time at the head of its column. */
interface Cell {
  readonly fact: LabValue;
  readonly span: Span;
  readonly time: TimeMark;
  /** Where the head names it. */
  readonly head: Span;
}

/** A value in a sentence with the one time that it or the sentence before it names. */
interface Told {
  readonly fact: LabValue;
  readonly span: Span;
  readonly time: TimeMark;
  readonly timeSpan: Span;
  readonly isSameSentence: boolean;
}

/** Values of the case against the tables whose columns are points of time. */
export const againstTables = perPatient((report: Report): readonly AgainstTable[] => {
  const cells = timedCells(report);
  if (cells.length === 0) return [];
  const found = toldValues(report).flatMap((told) => {
    const row = cells.filter(({ fact }) => fact.analyte === told.fact.analyte && fact.ucum === told.fact.ucum);
    return atOtherTime(told, row) ?? otherAtTime(told, row) ?? [];
  });
  return found.filter((one, i) => found.findIndex(({ inTable }) => inTable.start === one.inTable.start) === i);
});

/** The value stands once in the row, under another time since the same event. */
function atOtherTime({ fact, time, timeSpan }: Told, row: readonly Cell[]): AgainstTable | undefined {
  const same = row.filter((cell) => cell.fact.value === fact.value);
  const [cell] = same;
  if (!cell || same.length > 1 || time.from === '' || !isSameClock(cell.time, time)) return undefined;
  const isThere = row.some((one) => isSameClock(one.time, time) && one.time.count === time.count);
  if (cell.time.count === time.count || isThere) return undefined;
  return { kind: 'time', analyte: fact.analyte, inText: timeSpan, inTable: cell.head };
}

/** Under the time of the sentence stands another value, and that of the sentence nowhere. */
function otherAtTime({ fact, span, time, isSameSentence }: Told, row: readonly Cell[]): AgainstTable | undefined {
  const cell = row.find((one) => isSameClock(one.time, time) && one.time.count === time.count);
  if (!cell || !isSameSentence || row.some((one) => isSameRounded(one.fact.value, fact.value))) return undefined;
  return { kind: 'value', analyte: fact.analyte, inText: span, inTable: cell.span };
}

function isSameClock(a: TimeMark, b: TimeMark): boolean {
  return a.unit === b.unit && (a.from === b.from || (a.unit === 'week' && [a.from, b.from].every(isOfPregnancy)));
}

function isOfPregnancy(from: string): boolean {
  return /^(?:pregnancy|gestation)?$/.test(from);
}

function timedCells(report: Report): readonly Cell[] {
  const patient = patientShown(report);
  const isShown = (span: Span): boolean => !patient || patient.parts.some((part) => contains(part, span));
  return report.find(labLevelsOf).flatMap((found): Cell[] => {
    const { block } = found.placed;
    const { valueSpan } = found.fact;
    if (block.kind !== 'table' || !isPlain(found.fact) || !isShown(found.span)) return [];
    const row = block.rows.find((cells) => cells.some((cell) => contains(cell, valueSpan)));
    const column = row?.findIndex((cell) => contains(cell, valueSpan)) ?? -1;
    const head = block.rows[0]?.[column];
    const [time, second] = headTimesOf(block)[column] ?? [];
    if (!head || !time || second) return [];
    const named = { start: head.start + time.start, end: head.start + time.end };
    return [{ fact: found.fact, span: found.at(valueSpan), time, head: found.at(named) }];
  });
}

/** The points of time that each cell at the head of a table names. */
const headTimesOf = perBlock((block: Block): readonly (readonly TimeMark[])[] => {
  const heads = block.kind === 'table' ? (block.rows[0] ?? []) : [];
  return heads.map(({ start, end }) => timeMarksIn(block.prose.slice(start, end)));
});

const timesNamed = perSentence(timeMarksIn);

function toldValues(report: Report): readonly Told[] {
  const sentences = patientSentences(report);
  return report.find(labLevelsOf).flatMap((found): Told[] => {
    const at = patientSentenceIndex(report, found.at(found.fact.valueSpan));
    const sentence = sentences[at];
    if (found.placed.block.kind === 'table' || !sentence || !isRunning(sentence) || !isPlain(found.fact)) return [];
    const before = sentences[at - 1];
    const isNextTo = before && isRunning(before) && before.span.start >= found.placed.start;
    return toldIn(found, sentence, true) ?? (isNextTo ? toldIn(found, before, false) : undefined) ?? [];
  });
}

/** Is it running text of the case or the discussion? The abstract leaves times out. */
function isRunning({ zone, inExhibit }: PatientSentence): boolean {
  return zone !== 'abstract' && !inExhibit;
}

/** The value with the time of a sentence; undefined where it names none, or several. */
function toldIn(found: Found<LabValue>, { fact, span }: PatientSentence, isSameSentence: boolean): Told[] | undefined {
  const [time, second] = timesNamed(fact);
  if (!time || second) return undefined;
  const timeSpan = { start: span.start + time.start, end: span.start + time.end };
  return [{ fact: found.fact, span: found.at(found.fact.valueSpan), time, timeSpan, isSameSentence }];
}

function isPlain({ comparator, valueHigh }: LabValue): boolean {
  return comparator === null && valueHigh === undefined;
}
