import { expect, it } from 'vitest';
import { citationBlanksOf } from '../../server/src/facts/citation-blanks.ts';
import { expectFound } from '../harness/found.ts';

it.each([
  'Straw is sharp ⟦(add refs)⟧.',
  'Straw is sharp ⟦(need reference)⟧ and dry ⟦(needs citation)⟧.',
  'Straw is sharp ⟦(insert citation)⟧ and dry ⟦(find refs.)⟧.',
  'Straw is sharp ⟦(missing references)⟧.',
  'Straw is sharp ⟦( cite )⟧.',
  'Straw is sharp ⟦(cite here)⟧.',
  'Straw is sharp ⟦(ref needed)⟧ and dry ⟦(ref missing)⟧.',
  'Straw is sharp ⟦(ref to add)⟧ and dry ⟦(ref to follow)⟧.',
  'Straw is sharp ⟦(ref to be added)⟧.',
  'Straw is sharp ⟦(refs tbd)⟧ and dry ⟦(Refs TODO)⟧.',
  'Straw is sharp ⟦(add ref)⟧ and dry (ref).',
  'Straw is sharp ⟦(ref?)⟧ and dry ⟦(ref ????)⟧.',
  'It itches. ⟦(REFS)⟧',
])('a note to oneself: %s', (marked) => {
  expect(expectFound(citationBlanksOf, marked).every(({ kind }) => kind === 'note')).toBe(true);
});

it.each([
  'Straw is sharp ⟦{Moss, 2011 #12}⟧.',
  'Straw is sharp ⟦{Fenn, 1998a #7; Reed, 2003 #8}⟧.',
  'Straw is sharp ⟦{Ábel, 2011 #123456}⟧.',
  'Straw is sharp ⟦{Moss,2011 #12}⟧.',
  'Straw is sharp ⟦{Fenn, 1998a #1234}⟧.',
  'Straw is sharp ⟦{Moss, 2011 #12@@author-year}⟧.',
  'Straw is sharp ⟦ADDIN EN.CITE⟧ and dry ⟦ADDIN EN.CITE.DATA⟧.',
  '⟦ADDIN EN.REFLIST⟧',
  'Straw is sharp ⟦ADDIN ZOTERO_ITEM⟧ and dry ⟦ADDIN CSL_CITATION⟧.',
  'Straw is sharp ⟦ADDIN Mendeley Bibliography⟧.',
  'Straw is sharp. ⟦Error! Reference source not found⟧.',
  'Straw is sharp. ⟦Error! Bookmark not defined⟧.',
  'Straw is sharp ⟦{Citation}⟧ and dry ⟦{{ Citation }}⟧.',
  '| Straw |\n| --- |\n| sharp ⟦{Moss, 2011 #12}⟧ |',
])('what a reference manager left: %s', (marked) => {
  expect(expectFound(citationBlanksOf, marked).every(({ kind }) => kind === 'manager')).toBe(true);
});

it.each([
  'The value is told with its limits (ref).',
  'The value is told with its limits (ref.) and more (refs.).',
  'The journal limits the list (references), each (reference) and a (citation) or (citations).',
  'Straw is sharp [ref][moss].',
  'Straw is sharp [ref](moss.html).',
  'Straw is sharp [ref]: dry.',
  'Straw is sharp (reference range 2 to 4).',
  'Straw is sharp (refer to a doctor).',
  'Straw is sharp (ref ?????).',
  'Straw is sharp {Moss, 2011}.',
  'Straw is sharp {moss, 2011 #12}.',
  'Straw is sharp {Moss, 1511 #12}.',
  'Straw is sharp {M, 2011 #12}.',
  'Error! A bookmark was not defined.',
  'BADDIN EN.CITE',
  '| Test | Value |\n| --- | --- |\n| Straw | 3 (add ref) |',
  '```\nStraw (add ref)\n```',
  '[moss]: straw.html "(add ref)"',
  '### Straw (add ref)',
])('none: %s', (text) => {
  expectFound(citationBlanksOf, text);
});

it('tells notes and managers in the order of the text', () => {
  const found = expectFound(citationBlanksOf, 'Sharp ⟦{Moss, 2011 #12}⟧, dry ⟦(add ref)⟧, old ⟦{Fenn, 2012 #3}⟧.');
  expect(found.map(({ kind, text }) => [kind, text])).toEqual([
    ['manager', '{Moss, 2011 #12}'],
    ['note', '(add ref)'],
    ['manager', '{Fenn, 2012 #3}'],
  ]);
});

it('belongs to the larger blank in which it stands', () => {
  expectFound(citationBlanksOf, 'Straw is sharp [Describe the straw (add ref)].');
});
