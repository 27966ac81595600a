import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileResult, ShownFinding } from '../../server/src/cli/file-result.ts';
import { type FormatContext, formats } from '../../server/src/cli/format.ts';
import { escapeXml } from '../../server/src/cli/formats/xml.ts';
import { runInMemory } from '../harness/memory-host.ts';
import { onlyRules } from '../harness/only-rules.ts';
import { tidy, untidy } from './reports.ts';

/** Throws where the text is no well-formed XML. U+FFFD is a letter like any other to XML: the reader only wonders. */
function read(xml: string): Element {
  const root = new DOMParser({
    onError(level, message) {
      if (level === 'warning' && message.startsWith('Unicode replacement character detected')) return;
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('no element');
  return root;
}

function all(root: Element, name: string): readonly Element[] {
  return [...root.getElementsByTagName(name)];
}

const place = { line: 2, column: 3, offset: 9 };

function finding(message: string, ruleId = 'style/foo'): ShownFinding {
  const range = { start: place, end: place };
  const severity = 'warning';
  return { ruleId, severity, message, range, related: [], cites: [], fixes: [], stablePlace: 'case 1', source: '' };
}

const context = { locate: (path: string) => path } as FormatContext;

/** The text without what XML 1.0 cannot hold. */
function heldBy(text: string): string {
  return [...text].filter((sign) => !/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/u.test(sign)).join('');
}

describe.each([
  ['junit', 'failure', 'testsuite'],
  ['checkstyle', 'error', 'file'],
] as const)('%s', (format, tag, fileTag) => {
  it('is well-formed whatever a message and a path hold, and loses no letter of them', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 40 });
    const nasty = fc.constantFrom(
      ']]>',
      '<!--',
      '&amp;',
      '"\'',
      '\u0000\u001b[31m',
      '\ud800',
      '\r\n\t',
      '\u2028',
      '\ufffd',
      '\ufffe',
      'é🫀',
    );
    const words = fc.array(fc.oneof(anyText, nasty), { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (message, path) => {
        const result: FileResult = { path, errors: [{ message, range: null }], findings: [finding(message)] };
        const root = read(formats[format]([result], context));
        expect(all(root, fileTag)[0]?.getAttribute('name')).toBe(heldBy(path));
        expect(all(root, tag).map((each) => each.getAttribute('message'))).toContain(heldBy(message));
      }),
    );
  });

  it('lists a file in which nothing was found', () => {
    const root = read(formats[format]([{ path: 'clean.md', errors: [], findings: [] }], context));
    expect(all(root, fileTag).map((file) => file.getAttribute('name'))).toEqual(['clean.md']);
    expect(all(root, tag)).toEqual([]);
  });

  it('writes no words of the report', async () => {
    const { stdout } = await runInMemory(`--format ${format} --sarif-snippets --show-source a.md`, {
      files: { 'a.md': untidy },
    });
    expect(stdout).not.toContain('Vertigo is common');
    expect(all(read(stdout), tag).length).toBeGreaterThan(2);
  });
});

describe('junit', () => {
  const config = onlyRules('section/unmarked-heading');
  const files = { '.casewright.json': config, 'a.md': untidy, 'b.md': tidy };

  it('counts what it holds', async () => {
    const { stdout } = await runInMemory('--format junit a.md b.md gone.md', { files });
    const root = read(stdout);
    for (const counted of [root, ...all(root, 'testsuite')]) {
      expect(counted.getAttribute('tests')).toBe(String(all(counted, 'testcase').length));
      expect(counted.getAttribute('failures')).toBe(String(all(counted, 'failure').length));
      expect(counted.getAttribute('errors')).toBe(String(all(counted, 'error').length));
    }
    const tests = all(root, 'testcase').map((test) => `${test.getAttribute('classname')} ${test.getAttribute('name')}`);
    expect(tests).toEqual([
      'gone.md unread',
      'a.md section/unmarked-heading',
      'a.md section/unmarked-heading #2',
      'b.md no findings',
    ]);
  });

  it('names a test alike when lines move, and no two of a file alike', async () => {
    const moved = { ...files, 'a.md': untidy.replace('\n', '\n\n\n\n') };
    const names = async (of: typeof files) => {
      const { stdout } = await runInMemory('--format junit a.md', { files: of });
      return all(read(stdout), 'testcase').map((test) => test.getAttribute('name'));
    };
    expect(await names(moved)).toEqual(await names(files));
    expect(new Set(await names(files)).size).toBe(2);
  });
});

it.each([
  ['a<b>&"c\'', 'a&lt;b&gt;&amp;&quot;c&apos;'],
  ['line\r\nline\tend', 'line&#13;&#10;line&#9;end'],
  ['bell\u0007 and \u001b[31m', 'bell and [31m'],
  ['half \ud83e pair, whole 🫀', 'half  pair, whole 🫀'],
])('%j is escaped', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
