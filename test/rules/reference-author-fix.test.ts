import { assert, constantFrom, property, tuple, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import authorForm from '../../server/src/rules/reference-author-form.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { findingsOf } from '../harness/flags.ts';

/** Family name and initials. */
type Person = readonly [family: string, initials: string];

/** The ways in which lists write their authors, up to the title. */
const forms: Readonly<Record<string, (people: readonly Person[]) => string>> = {
  plain: (people) => `${people.map(([family, initials]) => `${family} ${initials}`).join(', ')}. `,
  stops: (people) => `${people.map(([family, initials]) => `${family} ${dotted(initials, '')}`).join(', ')} `,
  spaced: (people) => `${people.map(([family, initials]) => `${family} ${dotted(initials, ' ')}`).join(', ')} `,
  before: (people) => `${people.map(([family, initials]) => `${dotted(initials, '')} ${family}`).join(', ')}. `,
  semicolons: (people) => `${people.map(([family, initials]) => `${family} ${initials}`).join('; ')}. `,
  ampersand: (people) => {
    const names = people.map(([family, initials]) => `${family} ${initials}`);
    return `${names.slice(0, -1).join(', ')} & ${names.at(-1)}. `;
  },
};

function dotted(initials: string, gap: string): string {
  return [...initials].map((letter) => `${letter}.`).join(gap);
}

const families = ['Moss', 'Fenn', 'Reed-Hay', "O'Straw", 'Quill', 'Inkwell', 'van der Penn', 'Nibley', 'Bröck'];
const people = tuple(
  uniqueArray(constantFrom(...families), { minLength: 3, maxLength: 5 }),
  constantFrom('TA', 'B', 'CDE'),
  constantFrom('A', 'OB'),
).map(([names, odd, even]) => names.map((family, i): Person => [family, i % 2 === 0 ? odd : even]));

const model: readonly Person[] = [
  ['Moss', 'TA'],
  ['Fenn', 'OB'],
  ['Reed', 'B'],
];

describe.each(Object.keys(forms))('in a list of the form "%s"', (norm) => {
  const write = forms[norm] ?? String;
  const list = (last: string): string =>
    `# A case of barley itch\n\n## References\n\n${[1, 2, 3].map((n) => `${n}. ${write(model)}Barley itch ${n}. J Farm Med. 2011;4:${n}.\n`).join('')}4. ${last}Oats. J Farm Med. 2012;5:1.\n`;

  it('the fix writes any other form in it, and all else stays', () => {
    assert(
      property(constantFrom(...Object.keys(forms)), people, (other, authors) => {
        const text = list((forms[other] ?? String)(authors));
        const findings = findingsOf(authorForm, text);
        if (other === norm) expect(findings).toEqual([]);
        const edits = findings[0]?.fixes[0]?.edits;
        expect(edits === undefined, other).toBe(other === norm || bothStopped(other, norm));
        if (edits) expect(applyEdits(text, edits)).toBe(list(write(authors)));
      }),
      { numRuns: 60 },
    );
  });
});

/** Blanks between initials are no fault of a list. */
function bothStopped(a: string, b: string): boolean {
  return [a, b].every((form) => form === 'stops' || form === 'spaced');
}
