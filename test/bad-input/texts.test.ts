import { describe, expect, it } from 'vitest';
import { lintText } from '../../server/src/cli/lint-text.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';
import { runInMemory } from '../harness/memory-host.ts';
import { onlyRules } from '../harness/only-rules.ts';
import { longReport, manyReferences, nestedList, nestedQuotes, unmarked } from './make.ts';

const id = 'section/unmarked-heading';
const sentence = 'A woman of 34 years felt dizzy.\n';

/** What is handed in, and what stands in a report after it, so that the rest of the work can be seen to be done. */
const broken: readonly (readonly [string, string])[] = [
  ['broken YAML', '---\ntitle: [open\n---\n# A case report\n'],
  ['YAML that is no mapping', '---\n- a\n- b\n---\n# A case report\n'],
  ['front matter that never ends', '---\ntitle: A case report\n\nA paragraph.\n'],
  [
    'settings of the wrong type',
    '---\ncasewright: {stage: 5, rules: [], files: 1, language: {}}\n---\n# A case report\n',
  ],
  ['settings that are no mapping', '---\ncasewright: yes\n---\n# A case report\n'],
  ['an alias bomb', `---\n${aliasBomb()}---\n# A case report\n`],
  ['keys named like parts of an object', '---\n__proto__: {a: 1}\nconstructor: x\ntoString: y\n---\n# A case report\n'],
  ['20,000 keys', `---\n${Array.from({ length: 20_000 }, (_, i) => `k${i}: v\n`).join('')}---\n# A case report\n`],
  [
    'unknown rule ids',
    '# A case report\n\n<!-- casewright-disable no/such-rule -- x -->\n<!-- casewright-enable no/such-rule -->\n',
  ],
  ['tabs', '# A case report\n\n\tcode\n\n-\titem\n\n\t\t\tdeep\n\nA\tB\n'],
  ['control characters', '# A case report\n\nA \u0001 \u001b[31m \u007f \u0085 \ufffe B\n'],
  ['lone surrogates', '# A case report\n\nA \ud83e B \udec0 C\n'],
  ['emoji and combining characters', '# A case report 🫀\n\nÉ é e\u0301 👩🏽‍⚕️ ẞ \u0627\u0644\u0639 中文\n'],
  ['a table that ends early', '# A case report\n\n| a | b\n| --- |\n| --- | ---\n| 1\n'],
  ['500 lists within each other', nestedList(500)],
  ['500 numbered lists within each other', nestedList(500, '1.')],
  ['500 quotations within each other', nestedQuotes(500)],
  ['50,000 quotations within each other', nestedQuotes(50_000)],
  ['lists and quotations within each other', `# A case report\n\n${'> - 1. '.repeat(2000)}deep\n`],
  ['20,000 marks of emphasis', `# A case report\n\n${'_a*'.repeat(10_000)}\n`],
  ['20,000 brackets', `# A case report\n\n${'[1]'.repeat(10_000)}${'!['.repeat(10_000)}\n`],
  ['20,000 code marks', `# A case report\n\n${Array.from({ length: 200 }, (_, i) => '`'.repeat(i + 1)).join(' ')}\n`],
  ['a line of a million characters', `# A case report\n\n${'x'.repeat(1_000_000)}\n`],
  ['a number of 100,000 digits', `# A case report\n\nCalcium was ${'1'.repeat(100_000)} mmol/L.\n`],
  ['100,000 blank lines', `# A case report\n${'\n'.repeat(100_000)}${sentence}`],
  ['100,000 blanks', `# A case report\n\nA${' '.repeat(100_000)}B\n`],
  ['2,000 references', manyReferences(2000)],
];

describe('a text that is broken', () => {
  it.each(broken)(
    '%s: nothing fails, and what stands after it is read',
    (_, text) => {
      const whole = `${text}${unmarked}`;
      const { errors, findings } = lintText(readReport(whole), rules, defaultSettings, {
        fix: false,
        showSource: true,
      });
      expect(errors).toEqual([]);
      const last = findings.filter(({ ruleId }) => ruleId === id).at(-1);
      expect(last?.range.start.offset).toBe(whole.lastIndexOf('Discussion'));
    },
    120_000,
  );

  it.each(broken)(
    '%s: inspect tells what was understood',
    async (_, text) => {
      const { status, stdout } = await runInMemory('inspect a.md', { files: { 'a.md': `${text}${unmarked}` } });
      expect(status).toBe(0);
      const { sections } = JSON.parse(stdout);
      expect(sections.at(-1)).toMatchObject({ role: 'discussion', heading: 'Discussion' });
    },
    120_000,
  );

  // What is open swallows the rest, as in any Markdown.
  it.each([
    ['a fence', '# A case report\n\n```\ncode\n'],
    ['a fence of tildes', '# A case report\n\n~~~~\ncode\n~~~\n'],
    ['a comment', '# A case report\n\n<!-- not ended\n'],
    ['a processing instruction', '# A case report\n\n<?xml\n'],
    ['a comment in a paragraph', '# A case report\n\nText <!-- not ended\n'],
    ['a tag', '# A case report\n\n<div class="x\n'],
    ['a link', '# A case report\n\n[text](http://example.org\n'],
  ])('%s that is not closed: nothing fails', (_, text) => {
    const options = { fix: true, showSource: true };
    const { errors } = lintText(readReport(`${text}${unmarked}`), rules, defaultSettings, options);
    expect(errors).toEqual([]);
  });
});

describe('a text that holds no report', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\r\n'],
    ['a byte order mark', '\ufeff'],
    ['only front matter', '---\ntitle: A case report\n---\n'],
    ['only front matter, CRLF and a byte order mark', '\ufeff---\r\ntitle: A case report\r\n---\r\n\r\n'],
  ])('%s: that is told, and the next file is linted', async (_, text) => {
    const files = { '.casewright.json': onlyRules(id), 'a.md': text, 'b.md': `# A case report${unmarked}` };
    const { status, stdout } = await runInMemory('--format compact a.md b.md', { files });
    expect({ status, stdout }).toMatchSnapshot();
  });
});

describe('line endings and byte order mark', () => {
  const text = `# A case report\n\n${sentence}${unmarked}`;
  it.each([
    ['LF', '\n', ''],
    ['CRLF', '\r\n', ''],
    ['CR', '\r', ''],
    ['LF and a byte order mark', '\n', '\ufeff'],
    ['CRLF and a byte order mark', '\r\n', '\ufeff'],
    ['CR and a byte order mark', '\r', '\ufeff'],
  ])('%s: the same finding at the same line and column', async (_, ending, mark) => {
    const files = { '.casewright.json': onlyRules(id), 'a.md': mark + text.replaceAll('\n', ending) };
    const { stdout } = await runInMemory('--format json a.md', { files });
    const { range } = JSON.parse(stdout).files[0].findings[0];
    expect(range.start).toMatchObject({ line: 6, column: 1 });
    expect(range.end).toMatchObject({ line: 6, column: 11 });
  });

  it('columns count UTF-16 units after emoji and combining characters', async () => {
    const heading = '🫀 e\u0301 [1]';
    const files = { 'a.md': `# ${heading} a case report\n\nA man.\n` };
    const { title } = JSON.parse((await runInMemory('inspect a.md', { files })).stdout);
    expect(title.range.end.column).toBe(3 + heading.length + ' a case report'.length);
  });
});

describe('very long reports', () => {
  const text = longReport(5_000_000) + unmarked;

  it('5 MB: each finding is there, and nothing fails', () => {
    const report = readReport(text);
    const { errors, findings } = lintText(report, rules, defaultSettings, { fix: false, showSource: false });
    expect(errors).toEqual([]);
    expect(findings.filter(({ ruleId }) => ruleId === id)).toHaveLength(1);
    expect(report.words).toBeGreaterThan(700_000);
  }, 300_000);
});

function aliasBomb(): string {
  const levels = Array.from({ length: 10 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`);
  return `a0: &a0 x\n${levels.join('\n')}\n`;
}
