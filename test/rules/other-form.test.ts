import { expect, it } from 'vitest';
import rule from '../../server/src/rules/reference-mixed-styles.ts';
import { findingsOf } from '../harness/flags.ts';

const article = (n: number): string => `${n}. Moss TA. Barley itch ${n}. J Farm Med. ${2010 + n};${n}:${n}12-5.\n`;

/** What is told of the last entry of a list, and of the entry that is shown beside it. */
function told(entry: string, before: number): string[] {
  const list = Array.from({ length: before }, (_, i) => article(i + 1)).join('');
  const text = `# Barley itch\n\n## Discussion\n\nIt heals.\n\n## References\n\n${list}${before + 1}. ${entry}\n`;
  return findingsOf(rule, text).flatMap(({ message, related }) => [message, ...related.map((each) => each.message)]);
}

const behind = '(2012). Straw and skin. *J Farm Med*, *5*, 1-3.';

it.each([
  ['names by an example', `Fenn, O. A. ${behind}`, 'has names like `Fenn, O. A.` and 1 more difference', 'Moss TA'],
  [
    'names without their marks',
    `**Fenn,**  *O. A.* ${behind}`,
    'has names like `Fenn, O. A.` and 1 more difference',
    'Moss TA',
  ],
  [
    'two further differences',
    'Fenn, Olivia. "Straw and skin." *J Farm Med* 5 (2012): 1-3.',
    'has names like `Fenn, Olivia` and 2 more differences',
    'Moss TA',
  ],
])('tells %s', (_, entry, has, model) => {
  expect(told(entry, 3)).toEqual([
    `Reference \`4\` ${has}; expected names like \`${model}\`, as in most entries`,
    'An entry in the form of the list',
  ]);
  expect(told(entry, 1)).toEqual([
    `Reference \`2\` ${has}; expected names like \`${model}\`, as in the other entry`,
    'The other entry',
  ]);
});

it.each([
  [
    'a name too long for an example',
    `Fenn-Moss-of-the-Very-Long-Barley-Field-Road, O. A. ${behind}`,
    'has a comma between family name and initials and 1 more difference; expected initials without full stops',
  ],
  [
    'a group',
    `Barley Itch Group. ${behind}`,
    'has the year in brackets after the authors; expected the year after the journal',
  ],
  [
    'what is no name',
    'Fenn OA: Straw and skin. J Farm Med. 2012;5:1-3.',
    'has a colon after the authors; expected a full stop after the authors',
  ],
])('tells of %s in words', (_, entry, expected) => {
  expect(told(entry, 3)[0]).toBe(`Reference \`4\` ${expected}, as in most entries`);
});
