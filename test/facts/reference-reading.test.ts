import { expect, it } from 'vitest';
import { bestReading, type Reading } from '../../server/src/facts/reference-reading.ts';
import type { Span } from '../../server/src/text/span.ts';

const entry = (text: string): string => `Moss TA. ${text}`;

/** A way to take an entry apart, by the words of its fields. */
interface Parts {
  readonly title?: string;
  readonly container?: string;
  readonly publisher?: string;
  readonly year?: string;
  readonly volume?: string;
  readonly pages?: string;
  readonly isChapter?: boolean;
}

function readingOf(
  text: string,
  { title, container, publisher, year, volume, pages, isChapter = false }: Parts,
): Reading {
  const place = (words: string | undefined): Span | undefined => {
    if (words === undefined) return undefined;
    const start = text.lastIndexOf(words);
    return { start, end: start + words.length };
  };
  const [volumeSpan, pagesSpan, yearSpan] = [place(volume), place(pages), place(year)];
  const spans = { ...(volumeSpan && { volume: volumeSpan }), ...(pagesSpan && { pages: pagesSpan }) };
  const rest = { year: null, month: null, issue: null, pages: pages ?? null };
  return {
    locator: volumeSpan && { span: volumeSpan, volume: volume ?? null, ...rest, spans },
    parts: { title: place(title), container: place(container), publisher: place(publisher), isChapter },
    year: yearSpan && { year: Number(year), span: yearSpan },
  };
}

function best(text: string, ...all: readonly Parts[]): Parts | undefined {
  const readings = all.map((parts) => readingOf(text, parts));
  const found = bestReading(text, { start: 'Moss TA. '.length, end: text.length }, readings);
  return found && all[readings.indexOf(found)];
}

const where = { year: '2011', volume: '4', pages: '12-5' };
const whole = { title: 'Barley itch', container: 'J Farm Med', ...where };
const plain = entry('Barley itch. J Farm Med. 2011;4:12-5.');
const journal = (name: string): string => entry(`Barley itch. ${name}. 2011;4:12-5.`);
const titled = (title: string): string => entry(`${title}. J Farm Med. 2011;4:12-5.`);

it.each<readonly [string, string, Parts, Parts]>([
  ['letters in no field', plain, whole, { ...whole, title: 'Barley' }],
  ['a number in no field', plain, whole, { ...whole, pages: undefined }],
  ['fewer words in no field', plain, { ...whole, title: 'Barley' }, { ...where, title: 'Barley' }],
  ['a title in small letters', plain, whole, { ...whole, title: 'arley itch' }],
  ['an article without a journal', plain, whole, { ...where, title: 'Barley itch. J Farm Med' }],
  [
    'a title with volume and pages',
    titled('Barley 12(3):45'),
    { title: 'Barley', container: '12(3):45. J Farm Med', ...where },
    { title: 'Barley 12(3):45. J Farm Med', ...where },
  ],
])('of two readings the one without %s', (_, text, better, worse) => {
  expect(best(text, better, worse)).toBe(better);
  expect(best(text, worse, better)).toBe(better);
});

it.each<readonly [string, string]>([
  ['12:345', 'volume and pages'],
  ['12(3):45', 'an issue'],
  ['12(1234):45', 'a long issue'],
  ['12: 45', 'a blank'],
  ['12:e45', 'a letter'],
  ['1999;', 'an old year'],
  ['2003;', 'a year'],
  ['12 345-50', 'blanks alone'],
  ['1234 12345-6', 'long numbers'],
  ['vol. 3', 'the word'],
  ['Vol 3', 'the word without a full stop'],
])('a title that holds %s, %s, is doubted more than one in small letters', (held) => {
  const text = titled(`Barley itch ${held} barley`);
  const doubted = { ...whole, title: `Barley itch ${held} barley` };
  const small = { ...whole, title: `arley itch ${held} barley` };
  const without = { ...whole, title: 'Barley itch', publisher: `${held} barley` };
  expect(best(text, doubted, without)).toBe(without);
  expect(best(text, small, doubted)).toBe(doubted);
});

it.each(['12 barley', 'Barley 1799', 'Barley 20', 'volume', 'Volvulus 3', '3 of 4', '1599;'])(
  'a title that holds %s is as good as another',
  (held) => {
    const text = titled(`Barley itch ${held} barley`);
    const holding = { ...whole, title: `Barley itch ${held} barley` };
    const without = { ...whole, title: 'Barley itch', publisher: `${held} barley` };
    expect(best(text, holding, without)).toBe(holding);
  },
);

it('of equals it takes the first, and looks no further than one without a doubt', () => {
  const same = { ...whole };
  expect(best(plain, whole, same)).toBe(whole);
  const doubted = { ...whole, title: 'arley itch' };
  expect(best(plain, doubted, { ...doubted })).toBe(doubted);
  const seen: string[] = [];
  function* readings(): Generator<Reading> {
    for (const name of ['first', 'second']) {
      seen.push(name);
      yield readingOf(plain, whole);
    }
  }
  bestReading(plain, { start: 9, end: plain.length }, readings());
  expect(seen).toEqual(['first']);
  expect(best(plain)).toBeUndefined();
});

it.each<readonly [string, string, string]>([
  ['is known', 'J Farm Med', 'Barley itch'],
  ['is like one', 'Annals of Barley', 'Barleys of Moss'],
  ['begins with a capital', 'Annals of Barley', 'nnals of Barley'],
  ['ends in a word', 'Annals of Barley', 'Annals of Barley 7'],
])('a journal that %s is better', (_, better, worse) => {
  const text = entry(`Barley itch. ${worse} ${better}. 2011;4:12-5.`);
  const good = { ...whole, container: better, publisher: worse };
  const bad = { ...whole, container: worse, publisher: better };
  expect(best(text, good, bad)).toBe(good);
  expect(best(text, bad, good)).toBe(good);
});

it.each([
  [14, true],
  [15, false],
])('a journal of %i words is better than one that ends in a number: %s', (count, isBetter) => {
  const long = ['Annals', ...Array.from({ length: count - 1 }, () => 'Barley')].join(' ');
  const text = journal(`${long} Barleys of Moss 7`);
  const first = { ...whole, container: long, publisher: 'Barleys of Moss 7' };
  const second = { ...whole, container: 'Barleys of Moss 7', publisher: long };
  expect(best(text, first, second)).toBe(isBetter ? first : second);
});

it('a chapter needs no journal', () => {
  const chapter = { ...where, title: 'Barley itch. J Farm Med', isChapter: true };
  expect(best(plain, { ...where, title: 'Barley itch. J Farm Med' }, chapter)).toBe(chapter);
});

const behind = 'J Farm Med. 2011;4:12-5.';

it.each<readonly [lessDoubted: string, words: string, better: Parts, moreDoubted: string, worse: Parts]>([
  [
    'a title in small letters',
    'oats. Barley itch',
    { ...whole, title: 'oats', publisher: 'Barley itch' },
    'a word in no field',
    { ...whole, title: 'Barley', publisher: 'oats' },
  ],
  [
    'no title',
    'Barley itch',
    { ...whole, title: undefined, publisher: 'Barley itch' },
    'a word in no field',
    { ...whole, title: 'Barley' },
  ],
  [
    'a title in small letters',
    'Am J. barley itch',
    { ...whole, title: 'barley itch', publisher: 'Am J' },
    "a title that is a word of a journal's",
    { ...whole, title: 'Am J', publisher: 'barley itch' },
  ],
  [
    "a title that is a word of a journal's",
    'Am J. Barley 12:345',
    { ...whole, title: 'Am J', publisher: 'Barley 12:345' },
    'a title with volume and pages',
    { ...whole, title: 'Barley 12:345', publisher: 'Am J' },
  ],
  [
    'a word in no field',
    'Barley itch 1999; oats',
    { ...whole, title: 'Barley itch', publisher: '1999;' },
    'a title with a year and its stop',
    { ...whole, title: 'Barley itch 1999; oats' },
  ],
  [
    'a title with volume and pages',
    'Barley itch 12:345',
    { ...whole, title: 'Barley itch 12:345' },
    'two words in no field',
    { ...whole, title: 'Barley itch' },
  ],
  [
    'a word in no field',
    'Barley itch',
    { ...whole, title: 'Barley' },
    'an article without a journal',
    { ...where, title: 'Barley itch', publisher: 'J Farm Med' },
  ],
  [
    'an article without a journal',
    'Barley itch oats',
    { ...where, title: 'Barley itch oats', publisher: 'J Farm Med' },
    'two words in no field',
    { ...whole, title: 'Barley' },
  ],
  [
    'a journal that nobody knows',
    'Barley itch. Barleys of Moss',
    { ...whole, container: 'Barleys of Moss', publisher: 'J Farm Med' },
    'a word in no field',
    { ...whole, title: 'Barley', publisher: 'Barleys of Moss' },
  ],
  [
    'a journal that nobody knows',
    'Barley itch. Barleys of Moss',
    { ...whole, container: 'Barleys of Moss', publisher: 'J Farm Med' },
    'none',
    { ...where, title: 'Barley itch', publisher: 'Barleys of Moss. J Farm Med' },
  ],
  [
    'four words in no field',
    'Barley one two three four five',
    { ...whole, title: 'Barley', publisher: 'one' },
    'five',
    { ...whole, title: 'Barley' },
  ],
])('%s in %j is doubted less: %#', (_, words, better, _worse, worse) => {
  const text = entry(`${words}. ${behind}`);
  expect(best(text, better, worse)).toBe(better);
  expect(best(text, worse, better)).toBe(better);
});

it.each<readonly [string, string, Parts, Parts]>([
  [
    'more than five words in no field and five',
    'Barley one two three four five six',
    { ...whole, title: 'Barley' },
    { ...whole, title: 'Barley', publisher: 'one' },
  ],
  [
    'no title and one in small letters',
    'barley itch',
    { ...whole, title: 'barley itch' },
    { ...whole, title: undefined, publisher: 'barley itch' },
  ],
  [
    "a word in no field and a title that is a word of a journal's",
    'Am J. Barley itch',
    { ...whole, title: 'Am J', publisher: 'Barley itch' },
    { ...whole, title: 'Barley', publisher: 'Am J' },
  ],
])('%s are doubted alike', (_, words, one, other) => {
  const text = entry(`${words}. ${behind}`);
  expect(best(text, one, other)).toBe(one);
  expect(best(text, other, one)).toBe(other);
});
