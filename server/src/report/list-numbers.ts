import type { Span } from '../text/span.ts';
import { type ListedReference, references } from './references.ts';
import { perReport, type Report } from './report.ts';

/** The number before an entry as it is written. */
export interface WrittenNumber {
  readonly number: number;
  /** Its digits, in the report. */
  readonly span: Span;
}

/** A number that does not go on from the one before it: one is left out before it, it stood before, or it comes too late. */
export interface NumberFault {
  readonly kind: 'gap' | 'repeat' | 'back';
  readonly entry: ListedReference;
  readonly written: WrittenNumber;
  /** The number that the one before it calls for. */
  readonly expected: number;
  /** Does the list go on as if the expected number stood there? */
  readonly isSlip: boolean;
}

const label = /(?:^|[\s[(^])\[?\(?\^?(\d{1,4})\]?\)?\^?[.:)]{0,2}\s*$/;

/** The number that is written before an entry on its line; undefined without one. */
export function writtenNumber(report: Report, { span, reference }: ListedReference): WrittenNumber | undefined {
  if (reference.number === null) return undefined;
  const line = report.text.lastIndexOf('\n', span.start - 1) + 1;
  const before = report.text.slice(Math.max(line, span.start - 20), span.start);
  const match = label.exec(before);
  const digits = match?.[1];
  if (!match || digits === undefined || Number(digits) !== reference.number) return undefined;
  const start = span.start - before.length + match.index + match[0].indexOf(digits);
  return { number: reference.number, span: { start, end: start + digits.length } };
}

/**
 * The numbers of the list that skip one, come twice or go back. Markdown numbers a list itself, so that one of ones alone
 * is in order; a list that begins anew at 1 is another list.
 */
export const numberFaults = perReport((report: Report): readonly NumberFault[] => {
  const written = references(report).map((entry) => ({ entry, written: writtenNumber(report, entry) }));
  const numbers = written.map((each) => each.written?.number);
  if (numbers.filter((number) => number !== 1).length < 2) return [];
  let due: number | undefined;
  let met = new Set<number>();
  return written.flatMap(({ entry, written: own }, i): NumberFault[] => {
    if (!own) {
      due = undefined;
      return [];
    }
    const { number } = own;
    const expected = due;
    if (number === 1) met = new Set();
    const kind = met.has(number) ? 'repeat' : number < (expected ?? 0) ? 'back' : 'gap';
    met.add(number);
    const isInStep = expected === undefined || number === expected || number === 1;
    const isSlip = !isInStep && numbers[i + 1] === expected + 1;
    // What repeats a number or comes late does not set the count back.
    due = isInStep || (kind === 'gap' && !isSlip) ? number + 1 : expected + (isSlip ? 1 : 0);
    return isInStep ? [] : [{ kind, entry, written: own, expected, isSlip }];
  });
});
