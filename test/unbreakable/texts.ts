import fc from 'fast-check';
import { marks, passages, reports, words } from './fragments.ts';

/** A cut of a whole report, from anywhere to anywhere. */
const cut = fc
  .tuple(
    fc.constantFrom(...reports),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([text, from, to]) =>
    text.slice(Math.floor(Math.min(from, to) * text.length), Math.ceil(Math.max(from, to) * text.length)),
  );

/** Any mixture of letters, Markdown, words and passages of invented reports. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...marks) },
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: fc.constantFrom(...passages) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** The beginning of a report that was not saved to its end. */
export const truncated: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...reports), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, at]) => text.slice(0, Math.floor(at * text.length)));

/** The beginning of one report and the end of another, with something between them. */
export const spliced: fc.Arbitrary<string> = fc
  .tuple(truncated, fc.constantFrom('', ...marks), cut)
  .map((parts) => parts.join(''));

/** One edit: where, as a share of the text; how much goes; what comes. */
export interface AnyEdit {
  readonly at: number;
  readonly removes: number;
  readonly puts: string;
}

export const anyEdit: fc.Arbitrary<AnyEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removes: fc.oneof(fc.constant(0), fc.nat({ max: 4 }), fc.nat({ max: 400 })),
  puts: fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...words), fc.constantFrom(...passages)),
});

/** The text after an edit. */
export function edited(text: string, { at, removes, puts }: AnyEdit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + puts + text.slice(start + removes);
}
