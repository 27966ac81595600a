import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { inspectSchema } from '../../server/src/cli/inspect-schema.ts';
import { lintSchema } from '../../server/src/cli/lint-schema.ts';
import { runInMemory } from '../harness/memory-host.ts';
import { untidy } from './reports.ts';
import sarifSchema from './schemas/sarif-2.1.0.json';

const made = '../../server/src/lint/made';

const files = {
  'good.md': readFileSync(new URL('../../examples/good-report.md', import.meta.url), 'utf8'),
  'typical.md': readFileSync(new URL('../../examples/typical-faults.md', import.meta.url), 'utf8'),
  'a b/untidy.md': untidy,
  'empty.md': '',
  'spanish.md':
    '# Picor de la cebada: informe de un caso\n\n## Caso\n\nUn hombre de 40 años sintió picor durante 3 días.\n',
  'bytes.md': new Uint8Array([0x61, 0xff]),
};
const names = Object.keys(files);

/** What is wrong with a document, in the words of the validator. */
function faults(schema: object, document: unknown): unknown {
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    allErrors: true,
    formats: { uri, 'uri-reference': uriReference, 'date-time': true },
  });
  const validate = ajv.compile(schema);
  validate(document);
  return validate.errors ?? [];
}

function uri(text: string): boolean {
  return URL.canParse(text);
}

function uriReference(text: string): boolean {
  return /^(?:[\w!#$&'()*+,./:;=?@[\]~-]|%[\dA-F]{2})*$/i.test(text) && URL.canParse(text, 'file:///x/');
}

/** The same schema, but with no field that it does not name: what the program writes is all promised. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in schema ? { ...inner, additionalProperties: false } : inner;
}

describe.each([
  ['lint', 'casewright-lint.schema.json', lintSchema()],
  ['inspect', 'casewright-inspect.schema.json', inspectSchema()],
])('the JSON of %s', (command, file, schema) => {
  it('has a schema that is made', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`${made}/${file}`);
  });

  it('fits it, and has no field that it does not name', async () => {
    const { stdout } = await runInMemory([command, '--format', 'json', ...names, 'gone.md'], { files });
    const document = JSON.parse(stdout);
    expect(faults(schema, document)).toEqual([]);
    expect(faults(closed(schema) as object, document)).toEqual([]);
    expect(JSON.stringify(document).length).toBeGreaterThan(10_000);
  });

  it('also of one file', async () => {
    const { stdout } = await runInMemory([command, '--format', 'json', 'good.md'], { files });
    expect(faults(closed(schema) as object, JSON.parse(stdout))).toEqual([]);
  });

  it('does not fit it without a field or with another value', async () => {
    const { stdout } = await runInMemory([command, '--format', 'json', 'typical.md'], { files });
    const document = JSON.parse(stdout);
    expect(faults(schema, { ...document, schemaVersion: 2 })).not.toEqual([]);
    const [first] = Object.keys(document).slice(1);
    expect(faults(schema, { ...document, [first ?? '']: 0 })).not.toEqual([]);
  });
});

describe('SARIF', () => {
  // The schema names draft 4 but uses nothing that draft 7 reads otherwise.
  const { $schema: _, id: __, ...schema } = sarifSchema as Record<string, unknown>;

  it.each([['--quiet --rule section/unmarked-heading=warning'], ['--sarif-snippets --stage draft --show-source']])(
    'fits the schema of 2.1.0 with %s',
    async (options) => {
      const words = [
        '--format',
        'sarif',
        ...options.split(' '),
        'typical.md',
        'a b/untidy.md',
        'bytes.md',
        'gone.md',
        '../out side/x.md',
      ];
      const { stdout } = await runInMemory(words, { files: { ...files, '/home/out side/x.md': untidy } });
      const document = JSON.parse(stdout);
      expect(faults(schema, document)).toEqual([]);
      expect(document.runs[0].results.length).toBeGreaterThan(0);
    },
  );

  it('does not fit it with a level or a place that there is not', async () => {
    const { stdout } = await runInMemory('--format sarif typical.md', { files });
    expect(faults(schema, JSON.parse(stdout.replaceAll('"level": "note"', '"level": "info"')))).not.toEqual([]);
    expect(faults(schema, JSON.parse(stdout.replace(/"startLine": \d+/, '"startLine": 0')))).not.toEqual([]);
  });
});
