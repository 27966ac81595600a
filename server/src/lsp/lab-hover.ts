import type { LabValue } from '../facts/lab-values.ts';
import { convertedValues, usualRange } from '../report/converted-values.ts';
import { labResults } from '../report/lab-results.ts';
import type { Found, Report } from '../report/report.ts';
import { type Span, textOf } from '../text/span.ts';

/** Where the factors and ranges come from. */
const source = 'AMA Manual of Style, 11th ed., table 17.5-1; MSD Manual. Laboratories differ';

/** Help for the laboratory value at an offset: what it is in the other units, its printed range and the usual one. */
export function labHelp(
  report: Report,
  offset: number,
): { readonly markdown: string; readonly span: Span } | undefined {
  const found = labResults(report).values.find(({ fact, at }) => {
    const { start, end } = at(fact.valueSpan);
    return start <= offset && offset <= end;
  });
  if (!found) return undefined;
  const { fact } = found;
  const span = found.at(fact.valueSpan);
  const converted = convertedValues(report).find(({ found: { fact: other } }) => other === fact);
  const usual = usualRange(fact.analyte);
  if (!converted && !usual) return undefined;
  const written = `${textOf(report.text, span)}${fact.unit === null ? '' : ` ${asPrinted(found, fact.unit)}`}`;
  const lines = [
    `**${fact.analyte}** ${written}${converted ? ` = ${converted.text}` : ''}`,
    ...(fact.referenceRange ? [`Range printed with it: ${printedRange(fact.referenceRange)}`] : []),
    ...(usual ? [`Usual in adults: ${usual}`] : []),
    `_${source}._`,
  ];
  return { markdown: lines.join('\n\n'), span };
}

/** The unit with the signs of the source: prose has one sign for the two that mean micro. */
function asPrinted({ fact, placed: { block } }: Found<LabValue>, unit: string): string {
  const start = block.prose.indexOf(unit, fact.span.start);
  return start < 0 ? unit : block.source.slice(start, start + unit.length);
}

function printedRange({ low, high }: { readonly low: number | null; readonly high: number | null }): string {
  if (low === null) return `under ${high}`;
  return high === null ? `over ${low}` : `${low}–${high}`;
}
