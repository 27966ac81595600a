import { expect, it } from 'vitest';
import { readNames } from '../../server/src/facts/bibliography-names.ts';
import type { WorkName } from '../../server/src/facts/work.ts';
import { rowsOf } from '../harness/rows.ts';

function shown({ family, given, literal, suffix }: WorkName): string {
  return literal === null ? [family, given ?? '', suffix ?? ''].join(', ').replace(/(?:, )+$/, '') : `=${literal}`;
}

it.each(rowsOf('bibliography-names.tsv'))('%s: %s', (written, expected) => {
  const { names, etAl } = readNames(written);
  expect([...names.map(shown), ...(etAl ? ['et al.'] : [])].join('; ')).toBe(expected);
});
