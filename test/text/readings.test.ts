import { expect, test } from 'vitest';
import { createReader, type Readable } from '../../server/src/text/readings.ts';

interface Word extends Readable {
  readonly text: string;
}

test('a thing is read once by each reader, also where nothing is found', () => {
  const asked: string[] = [];
  const reader = createReader<Word>();
  const lengthOf = reader(({ text }) => asked.push(`length of ${text}`) && text.length);
  const nothingOf = reader(({ text }) => void asked.push(`nothing of ${text}`));
  const word: Word = { text: 'itch', readings: [] };
  expect([lengthOf(word), nothingOf(word), lengthOf(word), nothingOf(word)]).toEqual([4, undefined, 4, undefined]);
  expect(asked).toEqual(['length of itch', 'nothing of itch']);
});

test('of what is not worth keeping nothing is kept', () => {
  let read = 0;
  const timesRead = createReader<Word>()(() => ++read);
  const word: Word = { text: 'itch', readings: undefined };
  expect([timesRead(word), timesRead(word)]).toEqual([1, 2]);
});
