import { describe, expect, it } from 'vitest';
import { runScript } from './run-script.ts';

interface Deletions {
  readonly summary: Record<'items' | 'labels', { readonly tried: number; readonly percent: number }>;
  readonly items: readonly { readonly item: string; readonly after: string; readonly rounds: number }[];
  readonly labels: readonly {
    readonly kind: string;
    readonly appeared: boolean;
    readonly by: readonly string[];
    readonly cut: readonly { readonly line: number }[];
    readonly lost: readonly string[];
  }[];
}

const given = ['reports', '--labels', 'labels'];

describe('deletions of an invented report', () => {
  const { status, printed, json } = runScript('deletions.mjs', given);
  const { summary, items, labels } = json as Deletions;

  it('ends well without thresholds', () => expect(status).toBe(0));
  it.each(['1', '2', '8a', '9a', '10a', '13'])('notices that item %s is gone', (wanted) => {
    const trial = items.find(({ item }) => item === wanted);
    expect(trial).toMatchObject({ item: wanted, after: 'missing' });
    expect(trial?.rounds).toBeGreaterThan(0);
  });
  it.each([
    ['consent', 'care/informed-consent', 19],
    ['keywords', 'section/missing', 7],
    ['follow-up', 'care/follow-up', 11],
  ])('notices that what is labelled as %s is gone', (wanted, rule, line) => {
    const trial = labels.find(({ kind }) => kind === wanted);
    expect(trial).toMatchObject({ appeared: true, lost: [] });
    expect(trial?.by).toContain(rule);
    expect(trial?.cut.map((place) => place.line)).toEqual([line]);
  });
  it('tells of a quote that the report does not hold', () =>
    expect(labels.find(({ kind }) => kind === 'labs')?.lost).toEqual(['Lactate was 1.1 mmol/L']));
  it('counts what it lists', () => {
    expect(summary.items.tried).toBe(items.length);
    expect(summary.labels.tried).toBe(labels.length);
    expect(printed).toMatch(new RegExp(`^all +${items.length} `, 'm'));
  });
  it('prints lines, but no words of the report', () => expect(printed).not.toMatch(/heel/));
});

describe('the options of the deletions', () => {
  it('leave out what `--only` does not match, and fail below a threshold', () => {
    const { status, json } = runScript('deletions.mjs', [...given, '--only', '^dent', '--min-b', '101']);
    expect(json).toMatchObject({ items: [], labels: [] });
    expect(status).toBe(1);
  });
  it.each([[[]], [['reports', 'labels']], [['reports', '--unknown']]])('are refused where wrong: %j', (args) => {
    expect(runScript('deletions.mjs', args)).toMatchObject({
      status: 2,
      printed: expect.stringMatching(/^deletions: /),
    });
  });
});
