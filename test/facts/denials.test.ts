import { describe, expect, it } from 'vitest';
import { namedFindings } from '../../server/src/facts/denials.ts';

/** Each finding that a sentence names, with a minus where it denies it. */
function findingsIn(sentence: string): string[] {
  return namedFindings(sentence)
    .filter(({ isKind }) => !isKind)
    .map(({ term, isDenied }) => `${isDenied ? '-' : '+'}${term.name}`);
}

describe('findings affirmed and denied', () => {
  it.each([
    ['She had ascites.', ['+ascites']],
    ['There was no ascites.', ['-ascites']],
    ['There was no rash, jaundice or ascites.', ['-jaundice', '-ascites', '-rash']],
    ['There was no rash, but ascites was seen.', ['+ascites', '-rash']],
    ['She came without fever; she had a rash.', ['-fever', '+rash']],
    ['She denied headache and vomiting.', ['-vomiting', '-headache']],
    ['Neither jaundice nor ascites was found.', ['-jaundice', '-ascites']],
    ['A rash was not seen.', ['-rash']],
    ['The seizures had resolved.', ['-seizures']],
    ['No cause was found and she had seizures.', ['+seizures']],
    ['Samples of ascites were negative.', ['+ascites']],
    ['The ascitic fluid was clear.', []],
  ])('%s', (sentence, expected) => {
    expect(findingsIn(sentence)).toEqual(expected);
  });

  it('knows the kinds of a wide word', () => {
    const found = namedFindings('There was mild hepatomegaly.').map(({ term, isKind }) => [term.name, isKind]);
    expect(found).toEqual([
      ['hepatosplenomegaly', true],
      ['hepatomegaly', false],
    ]);
  });
});
