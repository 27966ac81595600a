import { expect, it } from 'vitest';
import { type Reference, referencesOf } from '../../server/src/facts/references.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';

function read(text: string): Reference {
  const [only] = toBlocks(`1. ${text}\n`).blocks.flatMap(({ block }) => referencesOf(block));
  if (!only) throw new Error(`no entry in ${text}`);
  return only;
}

it.each([
  [
    'a ratio in the title is no volume',
    'Moss TA. (2017). Itch and the ratio of the digits (2D: 4D). Pers. Individ. Diff. 117 273-279.',
    { title: 'Itch and the ratio of the digits (2D: 4D)', volume: '117', pages: '273-279' },
  ],
  [
    'the year between title and journal',
    'Moss, T. Barley itch in hierarchical farms 1990 Farming Science 2 83-101',
    { title: 'Barley itch in hierarchical farms', container: 'Farming Science', year: 1990, volume: '2' },
  ],
  [
    'a journal named "In"',
    'Moss TA. Barley itch in cultured cells. In Vitro. (1982) 18:331-8.',
    { title: 'Barley itch in cultured cells', type: 'article' },
  ],
  [
    'articles that are most cited are no day of access',
    'Moss TA. (2017). A study of the 100 most-cited articles. Front. Hum. Neurosci. 11:363.',
    {
      title: 'A study of the 100 most-cited articles',
      container: 'Front. Hum. Neurosci',
      volume: '11',
      accessedOn: null,
    },
  ],
  [
    'the number of an article behind its word',
    'Moss TA, Fenn OA. Barley itch. Nat Commun. 2015;6 Article no. 7649.',
    { volume: '6', pages: '7649', container: 'Nat Commun' },
  ],
  ['pages alone', 'Moss TA. Barley itch. Acta Neurol Belg. (2021) 1-8.', { volume: null, pages: '1-8', year: 2021 }],
  [
    'volume and number with a stop',
    'Moss, Tom (2013). "Barley itch". In: Nature 501.7468, pp. 506-511.',
    { container: 'Nature', volume: '501', issue: '7468', pages: '506-511', type: 'article' },
  ],
  [
    'a chapter whose "In" lost its mark',
    'Moss TA. (2016). Barley itch in humid years In Fenn O. (Ed.), Skin and farm (pp. 3-10). Barleyford: Mill Press',
    { title: 'Barley itch in humid years', container: 'Skin and farm', type: 'chapter', pages: '3-10' },
  ],
  [
    'a chapter with its publisher behind the pages',
    'Moss, Tom. "Barley Itch." In *Skin and Farm*, edited by Oda Fenn, 88-104. Barleyford: Mill Press, 2001.',
    { container: 'Skin and Farm', type: 'chapter', pages: '88-104', publisher: 'Mill Press', place: 'Barleyford' },
  ],
  [
    'a chapter with persons but no "(ed.)"',
    'Moss, T. (1973). "Priorities of itch." In O. A. Fenn, Skin and Farm: Collected Essays, pp. 286-324. Chicago: Mill Press.',
    {
      title: 'Priorities of itch',
      container: 'Skin and Farm: Collected Essays',
      pages: '286-324',
      publisher: 'Mill Press',
    },
  ],
  [
    'a book with its publisher in brackets',
    'T. A. Moss, Barley Light: Itch in Science and the Arts (Mill University Press, 1980).',
    { title: 'Barley Light: Itch in Science and the Arts', publisher: 'Mill University Press', type: 'book' },
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

const moss = 'Moss TA. Barley itch. J Farm Med. 2017;4(2):11-5.';
const fenn = 'Fenn OA. Barley <i>rash</i>.\nJ Farm Med. 2018;4(2):11-5.';

it.each([
  ['an ordered list', `<ol>\n<li>${moss}</li>\n<li>${fenn}</li>\n</ol>\n`, [1, 2]],
  ['items without an end', `<ol><li>${moss}<li>${fenn}</ol>\n`, [1, 2]],
  [
    'items with paragraphs and a value',
    `<ol>\n<li><p>${moss}</p></li>\n<li value="7"><p>${fenn}</p></li>\n</ol>\n`,
    [1, 7],
  ],
  ['a list that starts later', `<ol start="3">\n<li>${moss}</li>\n<li>${fenn}</li>\n</ol>\n`, [3, 4]],
  ['an unordered list', `<ul>\n<li>${moss}</li>\n<li>${fenn}</li>\n</ul>\n`, [null, null]],
  ['written numbers', `<ul>\n<li>[1] ${moss}</li>\n<li>[2] ${fenn}</li>\n</ul>\n`, [1, 2]],
])('%s in HTML has an entry for each item', (_, markdown, numbers) => {
  const found = toBlocks(markdown).blocks.flatMap(({ block }) => referencesOf(block));
  expect(found.map(({ number }) => number)).toEqual(numbers);
  expect(found.map(({ text }) => text)).toEqual([moss, fenn]);
  expect(found.map(({ title }) => title)).toEqual(['Barley itch', 'Barley rash']);
});
