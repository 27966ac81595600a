import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, DocumentSymbol, FoldingRange, SymbolInformation } from 'vscode-languageserver';
import { pullClient, startClient, textAt } from '../harness/language-client.ts';
import { fullClient, uri, withReport } from '../harness/report-client.ts';

const text = [
  '---\ntype: case-report\nlang: en\n---',
  '# Barley itch: a case report',
  '## Case presentation',
  'A man itched (Figure 1).',
  '<!-- a remark\non two lines -->',
  'Table 1. The tests.\n\n| Test | Result |\n| --- | --- |\n| Calcium | 2.4 mmol/L |',
  '### Outcome',
  'Well.\n\n![Figure 1. The *arm*.](arm.png)',
  '**Discussion**',
  'It is rare.',
  '## References',
  '1. Moss TA. Barley itch. J Farm Med. 2011;1:1-2.\n2. Fenn OA. More itch. J Farm Med. 2012;2:3-4.\n',
].join('\n\n');

const client: ClientCapabilities = {
  ...fullClient,
  workspace: { ...fullClient.workspace, symbol: {} },
  textDocument: { ...fullClient.textDocument, foldingRange: { lineFoldingOnly: true } },
};

function outline(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${'  '.repeat(depth)}${name} (${detail})`,
    ...outline(children, depth + 1),
  ]);
}

describe('the outline', () => {
  it('holds figures, tables and references below their sections', async () => {
    const symbols = await withReport(text, ({ request }) =>
      request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } }),
    );
    expect(outline(symbols)).toMatchInlineSnapshot(`
      [
        "Barley itch: a case report (Title)",
        "  Case presentation (Case presentation)",
        "    Table 1 (The tests.)",
        "    Outcome (Follow-up and outcomes)",
        "      Figure 1 (The arm.)",
        "  Discussion (Discussion)",
        "  References (References)",
        "    1. Moss 2011 (Barley itch)",
        "    2. Fenn 2012 (More itch)",
      ]
    `);
    const all = (list: readonly DocumentSymbol[]): DocumentSymbol[] =>
      list.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);
    const figure = all(symbols).find(({ name }) => name === 'Figure 1');
    expect(figure && textAt(text, figure.selectionRange)).toBe('Figure 1');
  });

  it('is a list for clients that show no tree', async () => {
    const capabilities = { ...fullClient, textDocument: { ...fullClient.textDocument, documentSymbol: {} } };
    const symbols = await withReport(
      text,
      ({ request }) => request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } }),
      { capabilities },
    );
    expect(symbols.map(({ name, containerName }) => `${name} < ${containerName}`)).toContain('Figure 1 < Outcome');
  });
});

describe('what can be folded', () => {
  const folds = async (capabilities: ClientCapabilities, report = text): Promise<string[]> => {
    const ranges = await withReport(
      report,
      ({ request }) => request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } }),
      { capabilities },
    );
    const lines = report.split('\n');
    return ranges.map(
      ({ startLine, endLine, kind }) => `${lines[startLine]} ... ${lines[endLine]}${kind ? ` (${kind})` : ''}`,
    );
  };

  it('is the front matter, each section, the reference list, and comments', async () => {
    expect(await folds(client)).toMatchInlineSnapshot(`
      [
        "--- ... ---",
        "# Barley itch: a case report ... 2. Fenn OA. More itch. J Farm Med. 2012;2:3-4.",
        "## Case presentation ... ![Figure 1. The *arm*.](arm.png)",
        "<!-- a remark ... on two lines --> (comment)",
        "### Outcome ... ![Figure 1. The *arm*.](arm.png)",
        "**Discussion** ... It is rare.",
        "## References ... 2. Fenn OA. More itch. J Farm Med. 2012;2:3-4.",
      ]
    `);
  });

  it('is no more than the client wants, the outermost first', async () => {
    const few = { ...client, textDocument: { ...client.textDocument, foldingRange: { rangeLimit: 2 } } };
    expect(await folds(few)).toEqual([
      '--- ... ---',
      '# Barley itch: a case report ... 2. Fenn OA. More itch. J Farm Med. 2012;2:3-4.',
    ]);
  });

  it('is nothing of ours in a file that is no case report', async () => {
    expect(await folds(client, '---\ntype: manual\n---\n\n# Title\n\nText.\n')).toEqual([]);
  });
});

describe('symbols of the workspace', () => {
  const search = (query: string): Promise<string[]> =>
    withReport(
      text,
      async ({ open, request }) => {
        await open('file:///farm/other.md', text.replace('Barley itch: a', 'Oat itch: a'));
        await open('file:///farm/readme.md', '# Barley\n\nHow to mill it.\n');
        const found = await request<SymbolInformation[]>('workspace/symbol', { query });
        return found.map(({ name, containerName }) => (containerName ? `${name} < ${containerName}` : name));
      },
      { capabilities: client },
    );

  it.each([
    ['itch case', ['Barley itch: a case report', 'Oat itch: a case report']],
    ['dscssn', ['Discussion < Barley itch: a case report', 'Discussion < Oat itch: a case report']],
    ['xyz', []],
  ])('%s', async (query, expected) => {
    expect(await search(query)).toEqual(expected);
  });

  it('are all where nothing is asked for', async () => {
    expect((await search('')).length).toBe(10);
  });
});

it('offers them to clients that can take them alone', async () => {
  const offers = async (capabilities: ClientCapabilities): Promise<unknown> => {
    const { server, end } = await startClient({ capabilities });
    end();
    const { foldingRangeProvider, workspaceSymbolProvider } = server.capabilities;
    return [foldingRangeProvider, workspaceSymbolProvider];
  };
  expect(await offers(client)).toEqual([true, true]);
  expect(await offers(pullClient)).toEqual([undefined, undefined]);
});
