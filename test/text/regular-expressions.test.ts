import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { writeClasses } from '../../server/property-classes.mjs';
import { createExpressionVerdicts, type Expression } from './expression-verdicts.ts';

const root = resolve(import.meta.dirname, '../../server/src');

/** What is remembered of the expressions, so that only new ones are judged: minutes of work become seconds. */
const listPath = './safe-expressions.txt';

interface Found extends Expression {
  readonly where: string;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** The literals of a file, found in its syntax tree, as they are shipped. */
function literalsOf(path: string): Found[] {
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex)
      found.push({ source: regex.pattern, flags: regex.flags, where: relative(root, path).replaceAll('\\', '/') });
    for (const child of Object.values(node)) visit(child);
  };
  const { program, errors } = parseSync(path, writeClasses(path, readFileSync(path, 'utf8')));
  if (errors.length > 0) throw new Error(`${path} was not parsed`);
  visit(program);
  return found;
}

/**
 * Those that are made of pieces when a module is loaded, or when rules read the invented reports: the constructor is
 * watched. What is made is asked for its source last, as a gated expression is told of its own.
 */
async function builtBy(paths: readonly string[]): Promise<Found[]> {
  const made: { readonly expression: RegExp; readonly where: string }[] = [];
  const Real = globalThis.RegExp;
  const keep = (args: readonly unknown[]): RegExp => {
    const expression = Reflect.construct(Real, args) as RegExp;
    const where = callerOf(new Error());
    if (where !== undefined) made.push({ expression, where });
    return expression;
  };
  globalThis.RegExp = new Proxy(Real, { construct: (_, args) => keep(args), apply: (_, __, args) => keep(args) });
  try {
    for (const path of paths) await import(path);
    const { reports } = await import('../unbreakable/fragments.ts');
    const { reportFaults } = await import('../unbreakable/report-faults.ts');
    for (const text of reports) reportFaults(text);
  } finally {
    globalThis.RegExp = Real;
  }
  return made.map(({ expression: { source, flags }, where }) => ({ source, flags, where }));
}

/** The file of the product that called, where one did; what gates an expression is called by who made it. */
function callerOf({ stack = '' }: Error): string | undefined {
  const files = [...stack.matchAll(/server\/src\/([\w/-]+\.ts)/g)].map(([, file]) => file ?? '');
  return files.find((file) => file !== 'text/gated.ts' && file !== 'text/once.ts') ?? files[0];
}

const paths = filesIn(root).filter((path) => !/\/(?:node|browser)\//.test(path));
const all = [...paths.flatMap(literalsOf), ...(await builtBy(paths))];
/** Expressions with an unbounded repetition that read a short text: file, beginning of the expression, and reason. */
const onShortTexts: readonly (readonly [file: string, beginning: string, why: string])[] = [
  ['facts/captions.ts', '\\d+$', 'It reads one number of at most a few digits.'],
  ['facts/headings.ts', '[:.\\u2014-]+$', 'It reads a line of at most 80 characters.'],
  ['facts/quantity-tables.ts', '[([,].*$', 'A cell has no line ending, so that the first bracket fits.'],
  ['facts/quantity-unit.ts', '\\s*\\^\\s*', 'It reads a unit, which another expression has found and which is short.'],
  ['facts/sentences.ts', '^\\s+(?:\\^?', 'It reads 40 characters.'],
  ['lsp/suppress-finding.ts', '(?:\\\\|[ \\t]+)$', 'It reads one line of a finding, on a click.'],
  ['text/normal-form.ts', '\\s*&\\s*', 'It reads the first 200 characters of a heading.'],
  ['text/normal-form.ts', '[.:;,!?', 'It reads the first 200 characters of a heading.'],
];

const list = resolve(import.meta.dirname, listPath);
const remembered = existsSync(list) ? readFileSync(list, 'utf8') : '';
const verdicts = createExpressionVerdicts(remembered);

const judged = all.filter(
  ({ where, source }) => !onShortTexts.some(([file, beginning]) => file === where && source.startsWith(beginning)),
);
const unique = [...new Map(judged.map((one) => [`/${one.source}/${one.flags}`, one])).values()];

it('there are some', () => {
  expect(unique.length).toBeGreaterThan(50);
});

describe('no regular expression takes more than the length of its text, whatever the text', () => {
  it.each(unique.map((one) => [one.where, `/${one.source}/${one.flags}`.slice(0, 100), one] as const))(
    '%s %s',
    (_, __, one) => {
      expect(verdicts.faultOf(one)).toBeUndefined();
    },
    60_000,
  );

  it.each(onShortTexts)('%s still has /%s', (file, beginning) => {
    expect(all.some(({ where, source }) => where === file && source.startsWith(beginning))).toBe(true);
  });
});

it('what is remembered is stale where it is red: `npx vitest run test/text/regular-expressions.test.ts -u` judges what is new and makes it anew', async () => {
  await expect(verdicts.listOf(unique)).toMatchFileSnapshot(listPath);
}, 600_000);

describe('what is remembered', () => {
  const unsafe: Expression = { source: '^(?:a|A)*$', flags: 'i' };
  const safe: Expression = { source: unsafe.source, flags: '' };
  const made = createExpressionVerdicts('').listOf([safe, unsafe]);

  it('is of safe expressions alone, by source and flags', () => {
    expect(made.replace(/^recheck .*/, 'recheck')).toMatchInlineSnapshot(`
      "recheck
      880d53f343cb370ccbc218c6 safe
      "
    `);
  });

  it('is not judged again, and all else is, so that an unsafe expression is always found', () => {
    const again = createExpressionVerdicts(made);
    expect([again.faultOf(safe), again.judged()]).toEqual([undefined, 0]);
    expect([again.faultOf(unsafe), again.judged()]).toEqual([expect.stringContaining('exponential'), 1]);
    expect(verdicts.faultOf(unsafe)).toContain('exponential');
  });

  it('counts for the very checker that said it', () => {
    const [line = ''] = made.split('\n').slice(1);
    const forged = made.replace('recheck', 'recheck 0').concat(line);
    const other = createExpressionVerdicts(forged);
    expect([other.faultOf(safe), other.judged()]).toEqual([undefined, 1]);
  });
});
