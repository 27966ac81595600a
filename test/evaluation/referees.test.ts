import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { runScript } from './run-script.ts';

interface Referees {
  readonly summary: Record<'checkable' | 'all', { readonly rows: number; readonly raised: number }>;
  readonly rows: readonly {
    readonly raised: boolean;
    readonly by: readonly string[];
    readonly elsewhere: readonly string[];
  }[];
}

const given = ['versions/requests.jsonl', '--versions', 'versions'];

it('raises a request where a finding of its item lies in its paragraph, or anywhere where no words are named', () => {
  const { status, json, printed } = runScript('referees.mjs', given);
  const { summary, rows } = json as Referees;
  expect(status).toBe(0);
  expect(rows.map(({ raised }) => raised)).toEqual([true, false, true, false]);
  expect(rows[0]?.by).toEqual(['lab/values-missing']);
  expect(rows[1]?.elsewhere).toEqual(['lab/values-missing']);
  expect(rows[2]?.by).toEqual(['care/follow-up']);
  expect(summary).toMatchObject({ checkable: { rows: 2, raised: 2 }, all: { rows: 4, raised: 2 } });
  expect(printed).toContain('checkable: 2 of 2 raised (100 %)');
  expect(printed).not.toContain('Which values');
});

it('refuses what it cannot read', () => {
  expect(runScript('referees.mjs', ['versions/requests.jsonl']).status).toBe(2);
  expect(runScript('referees.mjs', [...given.slice(0, 2), 'reports']).printed).toMatch(/^referees: there is no /);
});

it.runIf(existsSync(resolve(import.meta.dirname, '../../dist/cli.js')))('takes the built command line', () => {
  const { status, json } = runScript('referees.mjs', [...given, '--bin', 'node ../../dist/cli.js']);
  expect(status).toBe(0);
  expect((json as Referees).summary.all).toMatchObject({ rows: 4, raised: 2 });
});
