import { describe, expect, it } from 'vitest';
import { sidedOrgansOf } from '../../server/src/facts/laterality.ts';
import { readReport } from '../../server/src/report/report.ts';

/** Each sided organ of a text, as "side organ word" with an asterisk where it is said of a procedure. */
function sidedIn(text: string): string[] {
  return readReport(text)
    .find(sidedOrgansOf)
    .map(({ fact }) => `${fact.side} ${fact.organ}: ${fact.word}${fact.isProcedure ? '*' : ''}`);
}

describe('sides of paired organs', () => {
  it.each([
    ['The right ureter was compressed.', ['right kidney and ureter: ureter']],
    ['A left ureteral stent was placed.', ['left kidney and ureter: ureteral*']],
    ['A left double-J ureteral stent was placed.', ['left kidney and ureter: ureteral*']],
    ['There was right-sided hydronephrosis.', ['right kidney and ureter: hydronephrosis']],
    ['Right nephrectomy was done.', ['right kidney and ureter: nephrectomy*']],
    ['The left lower eyelid itched.', ['left eye: eyelid']],
    ['The right and the left knee were swollen.', ['left knee: knee']],
    ['Her left upper arm itched.', []],
    ['The right to refuse was explained to the knee patient.', []],
    ['He left the hospital with a stent.', []],
    ['The right side of the kidney was seen.', []],
    ['The knee was swollen.', []],
  ])('%s', (text, expected) => {
    expect(sidedIn(text)).toEqual(expected);
  });

  it('tells the place from the side to the organ', () => {
    const text = 'There was a stone in the left distal ureter.';
    const report = readReport(text);
    const [found] = report.find(sidedOrgansOf);
    expect(found && text.slice(found.span.start, found.span.end)).toBe('left distal ureter');
  });
});
