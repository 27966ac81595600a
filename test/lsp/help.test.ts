import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, Hover, MarkupContent, SymbolInformation } from 'vscode-languageserver';
import { positionOf, pullClient, startClient, textAt } from '../harness/language-client.ts';
import { readme, unmarked, untidy, uri } from '../harness/untidy-report.ts';

async function hoverOn(text: string, words: string, capabilities = pullClient): Promise<Hover | null> {
  const client = await startClient({ capabilities });
  await client.open(uri, text);
  const position = positionOf(text, text.indexOf(words) + 1);
  const hover = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
  client.end();
  return hover;
}

function textOf(hover: Hover | null): string {
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

it('helps with a finding: what the rule asks, why, by whose authority, and how to silence it', async () => {
  const hover = await hoverOn(untidy, 'Discussion');
  expect(hover?.range && textAt(untidy, hover.range)).toBe('Discussion');
  expect(hover?.contents).toMatchObject({ kind: 'markdown' });
  expect(textOf(hover)).toContain('**Section title without a heading mark**');
  expect(textOf(hover)).toContain('RULES.md#sectionunmarked-heading');
  expect(textOf(hover)).toContain('`commonmark:atx-headings`');
  expect(textOf(hover)).toContain(`<!-- casewright-disable-next-line ${unmarked} -- reason -->`);
});

it('tells on the heading of a section what CARE asks there', async () => {
  const text = untidy.replace('Discussion', '## Abstract\n\nA man had hiccups.\n\n## Discussion');
  const value = textOf(await hoverOn(text, '## Abstract'));
  expect(value).toContain('**Abstract**: what CARE asks here');
  expect(value.match(/\*\*3[abcd] /g)).toHaveLength(4);
});

it('tells how each item stands, with the lines in which it was found', async () => {
  const text =
    '---\ntype: case-report\n---\n\n# Gout: a case report\n\n## Case presentation\n\nA 58-year-old man came with a lump.\n\nAt six-month follow-up he was free of pain.\n';
  const value = textOf(await hoverOn(text, '## Case presentation'));
  expect(value).toMatch(/\*\*5a Age and sex\*\*: .* _Found in line 9\._/);
  expect(value).toMatch(/\*\*10b .* _Not found\._/);
  expect(value).toMatch(/\*\*8d .* _Does not apply\._/);
});

it('asks of the case section for all that has no section of its own', async () => {
  const whole = textOf(await hoverOn(untidy, '## Case presentation'));
  expect(whole).toContain('**5a ');
  expect(whole).toContain('**10a ');
  const parts = untidy.replace('Discussion', '### Follow-up and outcomes\n\nHe was well.\n\n## Discussion');
  const rest = textOf(await hoverOn(parts, '## Case presentation'));
  expect(rest).toContain('**5a ');
  expect(rest).not.toContain('**10a ');
  expect(textOf(await hoverOn(parts, '### Follow-up'))).toContain('**10a ');
});

describe('in a short draft, in which much is missing', () => {
  const draft =
    '---\ntype: case-report\n---\n\n# Barley itch: a case report\n\n## Case presentation\n\nThe calcium of a 58-year-old man with barley itch was 2.9 mmol/L, and he was treated with a lotion.\n';

  it('tells on a laboratory value of that value alone', async () => {
    const hover = await hoverOn(draft, '2.9');
    expect(textOf(hover)).toContain('**calcium** 2.9 mmol/L = ');
    expect(textOf(hover)).not.toContain('Not found');
  });

  it('lists on the first word of a sentence what should go on from there', async () => {
    const value = textOf(await hoverOn(draft, 'The calcium'));
    expect(value.match(/^- \*\*Not found: /gm)?.length).toBeGreaterThan(1);
    expect(value).not.toContain('Authority');
  });

  it('leaves the rest of the sentence without findings of what is missing', async () => {
    const client = await startClient();
    await client.open(uri, draft);
    const sentence = draft.split('\n').findIndex((line) => line.startsWith('The calcium'));
    const told = (await client.pull(uri)).filter(({ range }) => range.start.line === sentence);
    const absences = told.filter(({ code }) => String(code).startsWith('care/'));
    expect(absences.length).toBeGreaterThan(1);
    expect(new Set(absences.map(({ range }) => textAt(draft, range)))).toEqual(new Set(['The']));
    client.end();
  });
});

it('writes plain text for a client that shows no Markdown', async () => {
  const capabilities = { textDocument: { hover: { contentFormat: ['plaintext' as const] } } };
  const hover = await hoverOn(untidy, 'Discussion', capabilities);
  expect(hover?.contents).toMatchObject({ kind: 'plaintext' });
  expect(textOf(hover)).not.toMatch(/\*\*|`|\]\(/);
});

it.each([
  ['on words that nothing is known of', untidy, 'frequent'],
  ['in Markdown that is no case report', readme, 'Installation'],
])('says nothing %s', async (_, text, words) => {
  expect(await hoverOn(text.replace('rarely', 'frequent'), words)).toBeNull();
});

async function symbolsOf<T>(text: string, capabilities = pullClient): Promise<T[]> {
  const client = await startClient({ capabilities });
  await client.open(uri, text);
  const symbols = await client.request<T[]>('textDocument/documentSymbol', { textDocument: { uri } });
  client.end();
  return symbols;
}

/** A tree of symbols as indented lines. */
function outline(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${'  '.repeat(depth)}${name} (${detail})`,
    ...outline(children, depth + 1),
  ]);
}

it('outlines the report with the roles of its sections, marked or not', async () => {
  const text = untidy.replace('Discussion', '### How it ended\n\nWell.\n\n### Outcome\n\nWell.\n\nDiscussion');
  const symbols = await symbolsOf<DocumentSymbol>(text);
  expect(outline(symbols)).toEqual([
    'Hiccups after a haircut: a case report (Title)',
    '  Case presentation (Case presentation)',
    '    How it ended (Case presentation)',
    '    Outcome (Follow-up and outcomes)',
    '  Discussion (Discussion)',
  ]);
  const [title] = symbols;
  expect(title && textAt(text, title.range)).toBe(text);
  expect(title && textAt(text, title.selectionRange)).toBe('# Hiccups after a haircut: a case report');
});

it('lists the sections for a client that shows no tree', async () => {
  const symbols = await symbolsOf<SymbolInformation>(untidy, { textDocument: { documentSymbol: {} } });
  expect(symbols.map(({ name, containerName }) => [name, containerName])).toEqual([
    ['Hiccups after a haircut: a case report', undefined],
    ['Case presentation', 'Hiccups after a haircut: a case report'],
    ['Discussion', 'Hiccups after a haircut: a case report'],
  ]);
});

it('outlines no Markdown that is no case report', async () => {
  expect(await symbolsOf(readme)).toEqual([]);
});
