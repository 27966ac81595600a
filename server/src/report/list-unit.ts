import { labScaleOf, toConventional } from '../facts/convert-lab.ts';
import type { LabValue } from '../facts/lab-values.ts';
import type { Found, Report } from './report.ts';

/** Values of one list that share a unit are not more than this. */
const longest = 8;

/**
 * Does a value without a unit stand in a list whose last one has the unit of all: "IgG 1200, IgA 310 and IgM 150 mg/dL"?
 * Only where nothing but a comma or an "and" stands between them, and the unit suits this analyte and this value.
 */
export function hasUnitOfList(report: Report, values: readonly Found<LabValue>[], index: number): boolean {
  const first = values[index];
  for (let i = index; first && i < index + longest; i++) {
    const [value, next] = [values[i], values[i + 1]];
    if (!value || !next?.fact.nameSpan || value.placed !== next.placed) return false;
    const between = report.text.slice(value.at(value.fact.valueSpan).end, next.at(next.fact.nameSpan).start);
    if (!/^(?:,? ?(?:and|y|et|e|und|&) |, ?)$/.test(between)) return false;
    if (next.fact.ucum !== null && next.fact.unitFrom === 'value') return suits(first.fact, next.fact);
    if (next.fact.unit !== null) return false;
  }
  return false;
}

function suits(value: LabValue, { ucum, analyte }: LabValue): boolean {
  const scale = labScaleOf(value.analyte);
  if (!scale || ucum === null) return value.analyte.split(' ')[0] === analyte.split(' ')[0];
  const conventional = toConventional(scale, value.value, ucum);
  return conventional !== undefined && conventional >= scale.wide[0] && conventional <= scale.wide[1];
}
