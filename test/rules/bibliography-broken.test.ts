import { expect, it } from 'vitest';
import rule from '../../server/src/rules/reference-bibliography-broken.ts';
import { expectFlags, findingsOf } from '../harness/flags.ts';

const inFrontMatter = (yaml: string): string => `---\n${yaml}---\n\n# A case of barley itch\n\nIt heals [@moss2011].\n`;
const works = (yaml: string): string => inFrontMatter(`references:\n${yaml}`);

it.each([
  ['of three with one key, all but the first', works('- id: moss\n- id: ⟦moss⟧\n- id: fenn\n- id: ⟦moss⟧\n')],
  ['a work without a key, between two with keys', works('- id: moss\n- ⟦title: Barley itch\n⟧- id: fenn\n')],
  ['two works without a key', works('- ⟦title: Barley itch\n⟧- ⟦title: Oat itch\n⟧')],
  ['keys that are not alike', works('- id: moss\n- id: Moss\n')],
  ['what is no work', works('- moss\n- moss\n- 3\n')],
  ['no list', inFrontMatter('references: moss2011\n')],
  ['no references', inFrontMatter('title: Barley itch\n')],
  ['no front matter', '# A case of barley itch\n\nIt heals [@moss2011].\n'],
])('%s', (_, marked) => {
  expectFlags(rule, marked, { bare: true });
});

it('tells what is missing and what stands twice', () => {
  const text = works('- id: moss\n- title: Barley itch\n- id: moss\n');
  expect(findingsOf(rule, text).map(({ message }) => message)).toEqual([
    'This work has no key; expected `id: ...` in it',
    'The key `moss` stands twice; expected a key of its own',
  ]);
});
