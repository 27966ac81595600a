import { expect, it } from 'vitest';
import { anchorFrom, anchorOf } from '../../server/src/facts/time-anchors.ts';
import { markedTokens } from '../harness/time-tokens.ts';

it.each([
  ['after ⟦surgery⟧ then', 'operation'],
  ['after ⟦her second late emergency surgery⟧', 'operation'],
  ['after ⟦⟧her second very late emergency surgery', undefined],
  ['after ⟦her admission⟧ for surgery', 'presentation'],
  ['after ⟦a nephrectomy⟧ then', 'operation'],
  ['after ⟦⟧oats', undefined],
  ['after ⟦⟧oats and surgery', undefined],
  ['after ⟦⟧oats but surgery', undefined],
  ['after ⟦⟧oats or surgery', undefined],
  ['after ⟦⟧oats with surgery', undefined],
  ['after ⟦⟧oats when surgery', undefined],
  ['after ⟦⟧oats while surgery', undefined],
  ['after ⟦⟧he had surgery', undefined],
  ['after ⟦⟧she saw surgery', undefined],
  ['after ⟦⟧they saw surgery', undefined],
  ['after ⟦⟧we saw surgery', undefined],
  ['after ⟦⟧it was surgery', undefined],
  ['after ⟦⟧oats were surgery', undefined],
  ['after ⟦⟧oats had surgery', undefined],
  ['after ⟦⟧oats which surgery', undefined],
  ['after ⟦⟧one who surgery', undefined],
  ['after ⟦⟧oats that surgery', undefined],
  ['after ⟦⟧oats. Surgery', undefined],
  ['after ⟦⟧oats, surgery', undefined],
  ['after ⟦⟧oats; surgery', undefined],
  ['after ⟦⟧oats: surgery', undefined],
  ['after ⟦⟧oats (surgery', undefined],
  ['after ⟦⟧oats) surgery', undefined],
  ['after ⟦the end of treatment⟧', 'treatment'],
])('%s: %s', (text, expected) => {
  const { tokens, at, marked } = markedTokens(text);
  const read = anchorFrom(tokens, at);
  expect(read?.anchor).toBe(expected);
  expect(marked(at, read?.next ?? at)).toBe(text);
});

it.each([
  ['nephrectomy', 'operation'],
  ['rhinoplasty', 'operation'],
  ['craniotomy', 'operation'],
  ['colostomy', 'operation'],
  ['arthrodesis', 'operation'],
  ['herniorrhaphy', 'operation'],
  ['discharge', 'discharge'],
  ['fall', 'onset'],
  ['birth', 'birth'],
  ['oats', undefined],
  ['plastyoats', undefined],
])('%s is told from %s', (word, anchor) => {
  expect(anchorOf(word)).toBe(anchor);
});
