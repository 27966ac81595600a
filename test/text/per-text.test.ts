import { expect, test } from 'vitest';
import { perText } from '../../server/src/text/per-text.ts';

test('a text is computed once, also where the result is undefined', () => {
  const asked: string[] = [];
  const lengthOf = perText((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['mg', '', 'mg', ''].map(lengthOf)).toEqual([2, undefined, 2, undefined]);
  expect(asked).toEqual(['mg', '']);
});

test('what was asked last is kept, and not everything', () => {
  let computed = 0;
  const same = perText((text) => {
    computed++;
    return text;
  });
  const texts = Array.from({ length: 5000 }, (_, i) => `unit ${i}`);
  for (const text of texts) same(text);
  expect(computed).toBe(5000);
  expect(same('unit 4999')).toBe('unit 4999');
  expect(computed).toBe(5000);
  expect(same('unit 0')).toBe('unit 0');
  expect(computed).toBe(5001);
});
