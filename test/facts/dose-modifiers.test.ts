import { expect, it } from 'vitest';
import { linkDoses } from '../../server/src/facts/dose-links.ts';
import { modifiersOf } from '../../server/src/facts/dose-modifiers.ts';
import { doseTokensOf } from '../../server/src/facts/dose-tokens.ts';
import { textOf } from '../../server/src/text/span.ts';
import { rowsOf } from '../harness/rows.ts';

it.each(rowsOf('dose-modifiers.tsv'))('%s: %s', (text, expected) => {
  const tokens = doseTokensOf(text);
  const links = linkDoses(tokens, text, undefined);
  const shown = modifiersOf(tokens, links).map(({ route, frequency, duration }, i) => {
    const told = [route, frequency, duration].map((token) => (token ? textOf(text, token.span) : '-'));
    return `${links[i]?.drug.text}: ${told.join(', ')}`;
  });
  expect(shown.join(' | ')).toBe(expected);
});
