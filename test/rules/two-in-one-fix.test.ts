import fc from 'fast-check';
import { expect, it } from 'vitest';
import { citationUses } from '../../server/src/report/citation-uses.ts';
import { readReport } from '../../server/src/report/report.ts';
import twoInOne from '../../server/src/rules/reference-two-in-one.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { findingsOf } from '../harness/flags.ts';

const moss = 'Moss TA. Barley itch. J Farm Med. 2011;4:12-5.';
const fenn = 'Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.';
const reed = 'Reed BB. Straw and skin. J Farm Med. 2013;6:7-9.';
const hay = 'Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.';

const report = (text: string, list: string): string =>
  `# A case of barley itch\n\n## Discussion\n\n${text}\n\n## References\n\n${list}\n`;

/** The text and the list after the fix, and the name of the fix; undefined where there is none. */
function split(text: string, list: string): readonly string[] | undefined {
  const whole = report(text, list);
  const [finding] = findingsOf(twoInOne, whole);
  expect(finding).toBeDefined();
  const [fix] = finding?.fixes ?? [];
  if (!fix) return undefined;
  expect(fix.safety).toBe('suggestion');
  const after = applyEdits(whole, fix.edits);
  expect(findingsOf(twoInOne, after)).toEqual([]);
  const [, body = '', entries = ''] = /Discussion\n\n(.*)\n\n## References\n\n(.*)\n$/s.exec(after) ?? [];
  return [fix.title, body, entries];
}

const follows = '; the numbers behind it and their citations follow';

it.each<[string, string, string, readonly string[] | undefined]>([
  [
    'a number that the list left out',
    'It itches [1,2] and heals [3].',
    `1. ${moss} ${fenn}\n3. ${reed}`,
    ['Begin entry 2 here', 'It itches [1,2] and heals [3].', `1. ${moss}\n2. ${fenn}\n3. ${reed}`],
  ],
  [
    'the last entry',
    'It itches [1] and heals [2].',
    `1. ${moss}\n2. ${reed} ${hay}`,
    ['Begin entry 3 here', 'It itches [1] and heals [2].', `1. ${moss}\n2. ${reed}\n3. ${hay}`],
  ],
  [
    'citations that lead to later entries',
    'It itches [1], burns [2,3] and heals [1-3].',
    `1. ${moss} ${fenn}\n2. ${reed}\n3. ${hay}`,
    [
      `Begin entry 2 here${follows}`,
      'It itches [1], burns [3,4] and heals [1,3,4].',
      `1. ${moss}\n2. ${fenn}\n3. ${reed}\n4. ${hay}`,
    ],
  ],
  [
    'a text that counts the lost entry already',
    'It itches [1,2], burns [3] and heals [4].',
    `1. ${moss} ${fenn}\n2. ${reed}\n3. ${hay}`,
    [
      `Begin entry 2 here${follows}`,
      'It itches [1,2], burns [3] and heals [4].',
      `1. ${moss}\n2. ${fenn}\n3. ${reed}\n4. ${hay}`,
    ],
  ],
  [
    'a number that stands there',
    'It itches [1,2] and heals [3].',
    `1. ${moss} 2. ${fenn}\n3. ${reed}`,
    ['Begin entry 2 here', 'It itches [1,2] and heals [3].', `1. ${moss}\n2. ${fenn}\n3. ${reed}`],
  ],
  ['a number that does not go on', 'It itches [1] and heals [2].', `1. ${moss} 7. ${fenn}\n2. ${reed}`, undefined],
  [
    'ones that Markdown counts on',
    'It itches [1] and heals [2].',
    `1. ${moss} ${fenn}\n1. ${reed}`,
    [`Begin entry 2 here${follows}`, 'It itches [1] and heals [3].', `1. ${moss}\n1. ${fenn}\n1. ${reed}`],
  ],
  [
    'a loose list in brackets',
    'It itches [1] and heals [2].',
    `[1] ${moss} ${fenn}\n\n[2] ${reed}`,
    [`Begin entry 2 here${follows}`, 'It itches [1] and heals [3].', `[1] ${moss}\n\n[2] ${fenn}\n\n[3] ${reed}`],
  ],
  [
    'a list without numbers',
    'It itches (Moss 2011) and heals (Reed 2013).',
    `- ${moss} ${fenn}\n- ${reed}`,
    ['Begin a new entry here', 'It itches (Moss 2011) and heals (Reed 2013).', `- ${moss}\n- ${fenn}\n- ${reed}`],
  ],
  [
    'paragraphs',
    'It itches (Moss 2011) and heals (Reed 2013).',
    `${moss} ${fenn}\n\n${reed}`,
    ['Begin a new entry here', 'It itches (Moss 2011) and heals (Reed 2013).', `${moss}\n\n${fenn}\n\n${reed}`],
  ],
  [
    'a break that is there already',
    'It itches [1] and heals [2].',
    `1. ${moss}\n   ${fenn}\n2. ${reed}`,
    [`Begin entry 2 here${follows}`, 'It itches [1] and heals [3].', `1. ${moss}\n2. ${fenn}\n3. ${reed}`],
  ],
  [
    'a citation that leads nowhere and would come to lead somewhere',
    'It itches [1], heals [2] and is back [3, 9].',
    `1. ${moss} ${fenn}\n2. ${reed}`,
    undefined,
  ],
  ['numbers that repeat', 'It itches [1] and heals [2].', `1. ${moss} ${fenn}\n2. ${reed}\n2. ${hay}`, undefined],
  ['footnotes', 'It itches[^a] and heals[^b].', `[^a]: ${moss} ${fenn}\n\n[^b]: ${reed}`, undefined],
])('begins an entry: %s', (_, text, list, expected) => {
  expect(split(text, list)).toEqual(expected);
});

it('lets every citation lead where it led, and loses no letter', () => {
  const works = [moss, fenn, reed, hay];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 }),
      fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      (joined, cited, ending) => {
        const entries = works.flatMap((work, i) =>
          i === joined ? [`${work} ${works[i + 1]}`] : i === joined + 1 ? [] : [work],
        );
        const text = cited.map((numbers) => `It itches [${[...numbers].sort().join(',')}].`).join(' ');
        const list = entries.map((entry, i) => `${i + 1}. ${entry}`).join('\n');
        const whole = report(text, list).replaceAll('\n', ending);
        const [fix] = findingsOf(twoInOne, whole)[0]?.fixes ?? [];
        const after = applyEdits(whole, fix?.edits ?? []);
        const led = (of: string): (string | undefined)[] =>
          citationUses(readReport(of)).map(({ entry }) => entry?.reference.plain.slice(0, 4));
        expect(led(after)).toEqual(led(whole));
        const letters = (of: string): string => of.replace(/\[[^\]]*\]|^\d\.|\s/gm, '');
        expect(letters(after)).toBe(letters(whole));
      },
    ),
    { numRuns: 30 },
  );
});
