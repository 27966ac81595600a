import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { type Rewriting, rewriteRequest } from '../../server/src/lsp/protocol.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyAction, positionOf } from '../harness/language-client.ts';
import { applyEdits, uri, withReport } from '../harness/report-client.ts';

const front = '---\ntype: case-report\n---\n\n# Barley itch: a case report\n\n';
const references = '\n## References\n\n1. Moss TA. Barley itch. J Farm Med. 2011;1:1-2.\n';

/** What the command of the palette makes of a text, and what it says. */
async function made(
  text: string,
  rewrite: 'abbreviation-list' | 'timeline-table',
): Promise<{ readonly text: string; readonly remark: string | null }> {
  const answer = await withReport(text, (client) => client.request<Rewriting | null>(rewriteRequest, { uri, rewrite }));
  if (!answer) throw new Error('no case report');
  return { text: applyEdits(text, answer.edits), remark: answer.remark };
}

/** The titles of what is offered at some words, and the text after the one that begins so. */
async function offered(text: string, words: string, only = 'refactor.rewrite'): Promise<readonly CodeAction[]> {
  const at = positionOf(text, text.indexOf(words) + 1);
  const actions = await withReport(text, (client) =>
    client.actions(uri, { start: at, end: at }, { diagnostics: [], only: [only] }),
  );
  return actions.filter(({ title }) => /abbreviation list|timeline table/.test(title));
}

/** The rules that a report breaks, with how often. */
function found(text: string): readonly string[] {
  return lint(readReport(text), rules, defaultSettings)
    .findings.map(({ ruleId }) => ruleId)
    .sort();
}

describe('the abbreviation list', () => {
  const body =
    'Magnetic resonance imaging (MRI) of the arm was normal. Later magnetic resonance imaging was repeated. A farmer had barley itch (BI) 😀; BI was seen on MRI.\n';
  const plain = `${front}## Case presentation\n\n${body}${references}`;
  const list = '- BI: barley itch\n- MRI: magnetic resonance imaging';

  it.each([
    [
      'before the references',
      plain,
      `${front}## Case presentation\n\n${body}\n## Abbreviations\n\n${list}\n${references}`,
    ],
    [
      'at the end where there are none',
      plain.replace(references, ''),
      `${front}## Case presentation\n\n${body}\n## Abbreviations\n\n${list}\n`,
    ],
    [
      'where the journal has it',
      plain
        .replace('type: case-report', 'type: case-report\ncasewright:\n  profile: jmcr')
        .replace(references, `\n## Funding\n\nNone.\n${references}`),
      plain
        .replace('type: case-report', 'type: case-report\ncasewright:\n  profile: jmcr')
        .replace(references, `\n## Abbreviations\n\n${list}\n\n## Funding\n\nNone.\n${references}`),
    ],
    [
      'with CRLF',
      plain.replace(/\n/g, '\r\n'),
      `${front}## Case presentation\n\n${body}\n## Abbreviations\n\n${list}\n${references}`.replace(/\n/g, '\r\n'),
    ],
    [
      'in a section that waits for it',
      plain.replace(references, `\n## List of abbreviations\n\n[List the abbreviations]\n${references}`),
      plain.replace(references, `\n## List of abbreviations\n\n${list}\n${references}`),
    ],
    [
      'in an empty section',
      plain.replace(references, `\n## Abbreviations\n${references}`),
      plain.replace(references, `\n## Abbreviations\n\n${list}\n${references}`),
    ],
  ])('goes %s', async (_, text, expected) => {
    expect(await made(text, 'abbreviation-list')).toEqual({ text: expected, remark: null });
  });

  it.each([
    [
      'lines',
      '- AB: acid base\n- MRI: magnetic resonance imaging',
      '- AB: acid base\n- BI: barley itch\n- MRI: magnetic resonance imaging',
    ],
    [
      'bold lines',
      '* **AB**: acid base\n* **MRI**: magnetic resonance imaging',
      '* **AB**: acid base\n* **BI**: barley itch\n* **MRI**: magnetic resonance imaging',
    ],
    [
      'a paragraph',
      'AB: acid base; MRI: magnetic resonance imaging.',
      'AB: acid base; BI: barley itch; MRI: magnetic resonance imaging.',
    ],
    [
      'a paragraph out of order',
      'MRI: magnetic resonance imaging; AB: acid base.',
      'MRI: magnetic resonance imaging; AB: acid base; BI: barley itch.',
    ],
    [
      'a table',
      '| Short | Long |\n| --- | --- |\n| AB | acid base |\n| MRI | magnetic resonance imaging |',
      '| Short | Long |\n| --- | --- |\n| AB | acid base |\n| BI | barley itch |\n| MRI | magnetic resonance imaging |',
    ],
  ])('is brought up to date in its own form: %s', async (_, before, after) => {
    const withList = (entries: string): string =>
      plain.replace(references, `\n## Abbreviations\n\n${entries}\n${references}`);
    const { text, remark } = await made(withList(before), 'abbreviation-list');
    expect(text).toBe(withList(after));
    expect(remark).toBe('Listed and nowhere used: AB.');
  });

  it('is complete once it is made, and breaks no rule', async () => {
    const once = await made(plain, 'abbreviation-list');
    expect(await made(once.text, 'abbreviation-list')).toEqual({
      text: once.text,
      remark: 'The list is complete already.',
    });
    expect(found(once.text).filter((id) => !found(plain).includes(id))).toEqual([]);
  });

  it.each([
    [
      plain.replace(/\((?:MRI|BI)\)/g, '').replace(/\b(?:MRI|BI)\b/g, 'it'),
      'No abbreviation is explained in this report.',
    ],
    [
      plain.replace(references, `\n## Abbreviations\n\nThey are told in the text.\n${references}`),
      'The list stays as it is: its form is not understood.',
    ],
  ])('is not made where there is nothing to list or to mend', async (text, remark) => {
    expect(await made(text, 'abbreviation-list')).toEqual({ text, remark });
  });

  it('is offered on the title, on an abbreviation and at the references', async () => {
    const titles = async (words: string): Promise<string[]> => (await offered(plain, words)).map(({ title }) => title);
    const make = 'Make an abbreviation list from this report';
    expect(await titles('Barley itch: a case')).toContain(make);
    expect(await titles('BI was seen')).toEqual([make]);
    expect(await titles('References')).toEqual([make]);
    expect(await titles('of the arm')).toEqual([]);
    expect(await offered(plain, 'BI was seen', 'quickfix')).toEqual([]);
    const [action] = await offered(plain, 'BI was seen');
    expect(action && applyAction(plain, action)).toBe((await made(plain, 'abbreviation-list')).text);
  });
});

describe('the timeline table', () => {
  const told =
    'A 45-year-old farmer came on 3 March 2021 with an itch 😀 of the arms. On day 3, the itch\nspread to his legs [1] (Figure 1), and on day 5 he was given cetirizine|loratadine.\n\nThe itch fell within 2 days. Three months later, he was well.\n';
  const plain = `${front}## Case presentation\n\n${told}\n## Discussion\n\nIn 2015 Moss saw an itch in Derby [1].\n${references}`;

  it('holds what the case tells with its times, in its order and its words', async () => {
    const { text, remark } = await made(plain, 'timeline-table');
    expect(remark).toBeNull();
    const table = text.slice(text.indexOf('## Timeline'), text.indexOf('## Discussion'));
    expect(table).toBe(`## Timeline

| When | What |
| --- | --- |
| 3 March 2021 | A 45-year-old farmer came on 3 March 2021 with an itch 😀 of the arms |
| Day 3 | The itch spread to his legs |
| Day 5 | He was given cetirizine\\|loratadine |
| Within 2 days | The itch fell |
| Three months later | He was well |

`);
    expect(text.replace(table, '')).toBe(plain);
  });

  it('has no half of emphasis, and leaves brackets whole', async () => {
    const text = plain.replace(told, '**On day 3** HLA-B*27 was found in him. He was well (on *day 8*).\n');
    expect((await made(text, 'timeline-table')).text).toContain(
      '| Day 3 | HLA-B*27 was found in him |\n| Day 8 | He was well (on day 8) |\n',
    );
  });

  it('names the occasion of which a time is', async () => {
    const text = plain.replace(told, 'On day 3, the itch spread. At the 3-month follow-up visit he was well.\n');
    expect((await made(text, 'timeline-table')).text).toContain(
      '| Day 3 | The itch spread |\n| 3-month follow-up visit | He was well |\n',
    );
  });

  it('keeps the line endings of the report', async () => {
    const windows = plain.replace(/\n/g, '\r\n');
    const { text } = await made(windows, 'timeline-table');
    expect(text).toBe((await made(plain, 'timeline-table')).text.replace(/\n/g, '\r\n'));
  });

  it('has no word that the report has not', async () => {
    const { text } = await made(plain, 'timeline-table');
    const words = (all: string): string[] => all.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const known = new Set([...words(plain), 'timeline', 'when', 'what']);
    expect(words(text).filter((word) => !known.has(word))).toEqual([]);
  });

  it('fills a section that waits for it, and is told once', async () => {
    const waiting = plain.replace('\n## Discussion', '\n## Timeline\n\n[Describe the course]\n\n## Discussion');
    const { text } = await made(waiting, 'timeline-table');
    expect(text).toBe((await made(plain, 'timeline-table')).text);
    expect(await made(text, 'timeline-table')).toEqual({ text, remark: 'The report has a timeline already.' });
    expect(found(text)).not.toContain('care/timeline');
    expect(found(text).filter((id) => !found(plain).includes(id))).toEqual([]);
  });

  it('is not made of one time', async () => {
    const text = `${front}## Case presentation\n\nA farmer came. On day 3, he was well.\n${references}`;
    expect(await made(text, 'timeline-table')).toEqual({
      text,
      remark: 'Fewer than two times were found where the case is told.',
    });
  });

  it('is offered on the title and the headings of the case', async () => {
    const titles = async (words: string): Promise<string[]> => (await offered(plain, words)).map(({ title }) => title);
    const make = 'Make a timeline table from this report';
    expect(await titles('Case presentation')).toEqual([make]);
    expect(await titles('Barley itch: a case')).toEqual([make]);
    expect(await titles('spread to')).toEqual([]);
    expect(await titles('Discussion')).toEqual([]);
  });

  it('is neither made nor offered in a file that is no case report', async () => {
    const manual = plain.replace('case-report', 'manual');
    await expect(made(manual, 'timeline-table')).rejects.toThrow('no case report');
    expect(await offered(manual, 'Case presentation')).toEqual([]);
  });
});
