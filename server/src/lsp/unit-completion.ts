import { CompletionItemKind } from 'vscode-languageserver';
import { type LabValue, labValuesOf } from '../facts/lab-values.ts';
import { usualRange } from '../report/converted-values.ts';
import { implausible } from '../report/lab-plausibility.ts';
import { type Report, readReport } from '../report/report.ts';
import { type UnitChoice, unitChoices } from '../report/unit-choices.ts';
import { type ItemAt, lineBefore } from './completion-item.ts';
import { asShown } from './shown-unit.ts';

/** A number with a blank behind it, and what was begun of a unit. */
const begun = /\d[\d.,·]{0,14}(?:([ \t\u00a0\u2009\u202f]{1,2})|(?=[\p{L}µ%×]))((?:[\p{L}µ%×][^\s|;,()]{0,15})?)$/u;

/** Behind a laboratory value the units in which its analyte is given. */
export function unitItems(report: Report, offset: number): readonly ItemAt[] {
  const match = begun.exec(lineBefore(report, offset).slice(-40));
  if (!match) return [];
  const [, gap = '', typed = ''] = match;
  const numberEnd = offset - typed.length - gap.length;
  const value = valueBefore(report, numberEnd, offset);
  if (!value) return [];
  const usual = usualRange(value.analyte);
  return likelyFirst(unitChoices(report, value.analyte), value).map((choice, rank) => ({
    ...toItem(choice, rank, usual),
    span: { start: offset - typed.length, end: offset },
  }));
}

/** Those in which no patient has the value come last; where that is true of all, it is a dose or a slip, and none fits. */
function likelyFirst(choices: readonly UnitChoice[], value: LabValue): readonly UnitChoice[] {
  const isLikely = ({ ucum }: UnitChoice): boolean =>
    implausible({ ...value, ucum, comparator: null })?.kind !== 'impossible';
  const likely = choices.filter(isLikely);
  return likely.length === 0 ? [] : [...likely, ...choices.filter((choice) => !isLikely(choice))];
}

function toItem({ ucum, text, system }: UnitChoice, rank: number, usual: string | undefined): Omit<ItemAt, 'span'> {
  return {
    label: asShown(text),
    kind: CompletionItemKind.Unit,
    ...(system && { detail: system }),
    ...(usual !== undefined && { documentation: `Usual in adults: ${asShown(usual)}` }),
    filterText: `${text} ${ucum}`,
    sortText: String(rank).padStart(3, '0'),
    newText: text,
  };
}

/** Longer paragraphs are read from here on only: this is asked at each key that is typed. */
const mostRead = 2000;

/** The laboratory value that ends at an offset, read as if what was begun behind it did not stand there. */
function valueBefore(report: Report, numberEnd: number, offset: number): LabValue | undefined {
  const placed = report.blocks.find(({ start, end }) => start < numberEnd && numberEnd <= end);
  if (!placed || /^(?:code|html|heading|definition)$/.test(placed.block.kind)) return undefined;
  const isLong = placed.end - placed.start > mostRead;
  if (isLong && placed.block.kind === 'table') return undefined;
  const start = isLong ? Math.max(placed.start, numberEnd - mostRead) : placed.start;
  const end = isLong ? offset : Math.max(offset, placed.end);
  const text = `${report.text.slice(start, numberEnd)} ${report.text.slice(offset, end)}`;
  const found = readReport(text, { language: report.language }).find(labValuesOf);
  return found.find(({ fact, at }) => at(fact.valueSpan).end === numberEnd - start)?.fact;
}
