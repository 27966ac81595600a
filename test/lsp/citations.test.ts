import { describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  Hover,
  InlayHint,
  Location,
  MarkupContent,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { type Rewriting, rewriteRequest } from '../../server/src/lsp/protocol.ts';
import { applyAction, positionOf, pullClient, startClient, textAt } from '../harness/language-client.ts';
import { applyEdits, ask, bib, entries, fullClient, texts, uri, withReport } from '../harness/report-client.ts';

const numbered = `---
type: case-report
---

# Barley itch: a case report

## Discussion

Barley itch is old [1]. Oats help [1,2]. It heals [3].

## References

1. Moss TA, Fenn O. Barley itch. J Farm Med. 2011;4:12-5. doi: 10.5555/jfm.1
2. Reed BB. Oat baths. J Farm Med. 2013;6:7-9. PMID: 12345678
3. Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.
`;

const keyed = `---
type: case-report
bibliography: itch.bib
---

# Barley itch: a case report

## Discussion

Barley itch is old [@moss2011]. Oats help [see @moss2011, p. 3; @fenn].

[@fenn]: not a citation
`;

describe('hover', () => {
  it('shows the entry of a number, its DOI and where else it is cited', async () => {
    const hover = await ask<Hover>(numbered, 'textDocument/hover', '[1,2]');
    const { value } = hover.contents as MarkupContent;
    expect(hover.range && textAt(numbered, hover.range)).toBe('1');
    expect(value).toContain('**1** Moss TA, Fenn O. Barley itch.');
    expect(value).toContain('https://doi.org/10.5555/jfm.1');
    expect(value).toContain('_Cited in line 9._');
  });

  it('shows what was understood of an entry', async () => {
    const { value } = (await ask<Hover>(numbered, 'textDocument/hover', 'Reed BB')).contents as MarkupContent;
    expect(value).toContain('- Authors: Reed BB');
    expect(value).toContain('- In: J Farm Med');
    expect(value).toContain('- PMID: 12345678');
  });

  it('formats the work of a key', async () => {
    const { value } = (await ask<Hover>(keyed, 'textDocument/hover', 'moss2011]')).contents as MarkupContent;
    expect(value).toContain('**moss2011** Moss TA. Barley itch. J Farm Med. 2011');
  });
});

describe('places', () => {
  it.each<[string, string, string[]]>([
    ['a number to its entry', '2]', ['13: Reed BB. Oat baths. J Farm Med. 2013;6:7-9. PMID: 12345678']],
    ['nothing elsewhere', 'Oats', []],
  ])('leads from %s', async (_, words, expected) => {
    const found = await ask<Location[]>(numbered, 'textDocument/definition', words, {}, 0);
    expect(texts(numbered, found)).toEqual(expected);
  });

  it('leads from a key into the bibliography file', async () => {
    const [place] = await ask<Location[]>(keyed, 'textDocument/definition', 'moss2011]');
    expect(place?.uri).toBe(bib);
    expect(place && textAt(entries, place.range)).toBe('moss2011');
  });

  it('leads there also where URIs have no host, as in some virtual file systems', async () => {
    const report = 'memfs:/report.md';
    const client = await startClient({ capabilities: fullClient, files: new Map([['memfs:/itch.bib', entries]]) });
    await client.open(report, keyed);
    await client.pull(report);
    await client.until(() => client.asked.includes('workspace/diagnostic/refresh'));
    const position = positionOf(keyed, keyed.indexOf('moss2011]') + 1);
    const [place] = await client.request<Location[]>('textDocument/definition', {
      textDocument: { uri: report },
      position,
    });
    expect(place?.uri).toBe('memfs:/itch.bib');
    client.end();
  });

  it('finds all citations of an entry, from the entry and from a citation', async () => {
    const more = { context: { includeDeclaration: false } };
    const fromEntry = await ask<Location[]>(numbered, 'textDocument/references', 'Moss TA', more);
    expect(texts(numbered, fromEntry)).toEqual(['8: 1', '8: 1']);
    const declared = { context: { includeDeclaration: true } };
    const fromNumber = await ask<Location[]>(numbered, 'textDocument/references', '3]', declared, 0);
    expect(texts(numbered, fromNumber)).toEqual(
      ['13: Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.', '8: 3'].map((line) => line.replace('13:', '14:')),
    );
  });

  it('marks the same citations', async () => {
    const found = await ask<DocumentHighlight[]>(keyed, 'textDocument/documentHighlight', 'moss2011]');
    expect(texts(keyed, found)).toEqual(['9: moss2011', '9: moss2011']);
  });
});

describe('renaming', () => {
  it('renames a key in the text and in its file', async () => {
    const edit = await ask<WorkspaceEdit>(keyed, 'textDocument/rename', 'moss2011]', { newName: 'moss2011a' });
    expect(edit.documentChanges).toMatchObject([
      { textDocument: { uri }, edits: [{ newText: 'moss2011a' }, { newText: 'moss2011a' }] },
      {
        textDocument: { uri: bib, version: null },
        edits: [{ range: { start: { line: 0, character: 9 } }, newText: 'moss2011a' }],
      },
    ]);
  });

  it('renames a footnote with its text', async () => {
    const text = `${numbered.slice(0, numbered.indexOf('## References'))}It lasts.[^a]\n\n[^a]: Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n`;
    const edit = await ask<WorkspaceEdit>(text, 'textDocument/rename', 'a]\n', { newName: 'moss' }, 0);
    const [change] = edit.documentChanges ?? [];
    expect(
      change && 'edits' in change && change.edits.map(({ range }) => textAt(text, range as Location['range'])),
    ).toEqual(['a', 'a']);
  });

  it.each<[string, string, string, string]>([
    ['a number', numbered, '3]', 'Renumber Citations'],
    ['a key by one with a space', keyed, 'moss2011]', 'has no spaces'],
    ['a key by one that is taken', keyed.replace('@fenn]', '@b c]'), 'moss2011]', 'has no spaces'],
  ])('refuses %s', async (_, text, words, reason) => {
    await expect(ask(text, 'textDocument/rename', words, { newName: 'b c' }, 0)).rejects.toThrow(reason);
  });

  it('says where it begins', async () => {
    const found = await ask<{ range: Location['range'] }>(keyed, 'textDocument/prepareRename', 'moss2011]');
    expect(textAt(keyed, found.range)).toBe('moss2011');
  });
});

describe('completion', () => {
  const labels = async (text: string): Promise<string[]> => {
    const at = text.indexOf('▮');
    const written = text.replace('▮', '');
    const list = await withReport(written, (client) =>
      client.request<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position: positionOf(written, at),
      }),
    );
    return list.items.map(({ label, detail }) => (detail === undefined ? label : `${label} (${detail})`));
  };

  it.each<[string, string, string[]]>([
    ['numbers behind a bracket', numbered.replace('[3]', '[▮]'), ['1 Moss 2011', '2 Reed 2013', '3 Hay 2014']],
    ['numbers behind a comma', numbered.replace('[1,2]', '[1,▮]'), ['1 Moss 2011', '2 Reed 2013', '3 Hay 2014']],
    ['keys behind an at sign', keyed.replace('[@moss2011]', '[@▮]'), ['moss2011 (Moss 2011)']],
    ['nothing behind a word', numbered.replace('Oats', 'Oats▮'), []],
    ['nothing in an address', keyed.replace('Oats help', 'Write to tom@▮'), []],
    [
      'a journal in an entry',
      numbered.replace('Oat baths. J Farm Med', 'Oat baths. J Med Case▮'),
      ['J Med Case Rep (Journal of Medical Case Reports)'],
    ],
  ])('offers %s', async (_, text, expected) => expect(await labels(text)).toEqual(expected));
});

describe('what is shown', () => {
  it('makes links of identifiers and registrations, not of what is a link already', async () => {
    const text = numbered.replace('It heals', 'It was registered (NCT01234567). <https://doi.org/10.5555/x> It heals');
    const links = await withReport(text, (client) =>
      client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } }),
    );
    expect(links.map(({ range, target }) => `${textAt(text, range)} → ${target}`)).toEqual([
      '10.5555/jfm.1 → https://doi.org/10.5555/jfm.1',
      '12345678 → https://pubmed.ncbi.nlm.nih.gov/12345678/',
      'NCT01234567 → https://clinicaltrials.gov/study/NCT01234567',
    ]);
  });

  const hints = (settings: unknown): Promise<InlayHint[]> =>
    withReport(
      numbered,
      (client) =>
        client.request('textDocument/inlayHint', {
          textDocument: { uri },
          range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } },
        }),
      { settings: () => settings },
    );

  it('hints at who is cited, where that is wanted', async () => {
    expect(await hints({})).toEqual([]);
    const shown = await hints({ inlayHints: { references: true } });
    expect(shown.map(({ label }) => label)).toEqual(['Moss 2011', 'Moss 2011; Reed 2013', 'Hay 2014']);
  });

  it('tells above an entry how often it is cited, unless that is not wanted', async () => {
    const lenses = (settings: unknown): Promise<CodeLens[]> =>
      withReport(
        numbered,
        async (client) => {
          const all = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
          return Promise.all(all.map((lens) => client.request<CodeLens>('codeLens/resolve', lens)));
        },
        { settings: () => settings },
      );
    expect((await lenses({})).map(({ command }) => command?.title)).toEqual([
      'cited 2 times',
      'cited once',
      'cited once',
    ]);
    expect(await lenses({ codeLens: { references: false } })).toEqual([]);
  });
});

describe('rewriting', () => {
  const untidy = numbered.replace('is old [1]', 'is old [3]').replace('It heals [3]', 'It heals [1]');

  it('renumbers on command', async () => {
    const done = await withReport(untidy, (client) =>
      client.request<Rewriting>(rewriteRequest, { uri, rewrite: 'renumber' }),
    );
    const text = applyEdits(untidy, done.edits as TextEdit[]);
    expect(text).toContain('is old [1]. Oats help [2,3]. It heals [2].');
    expect(text).toMatch(/1\. Hay CD[^\n]*\n2\. Moss TA[^\n]*\n3\. Reed BB/);
  });

  it('offers it where one asks for refactorings, and at the kind that organizes', async () => {
    const at = positionOf(untidy, untidy.indexOf('[3]') + 1);
    const titles = (only: string): Promise<string[]> =>
      withReport(untidy, async (client) =>
        (await client.actions(uri, { start: at, end: at }, { only: [only], diagnostics: [] })).map(
          ({ title }) => title,
        ),
      );
    expect(await titles('refactor')).toEqual([
      'Renumber citations by first appearance',
      'Set all citations in parentheses: (1)',
      'Set all citations in raised numbers',
    ]);
    expect(await titles('source.organizeReferences')).toEqual(['Renumber citations by first appearance']);
  });

  it('formats the list and nothing else', async () => {
    const text = numbered.replace('2013;6:7-9', '2013; 6: 7-9').replace('Reed BB.', 'Reed B.B.');
    const edits = await withReport(text, (client) =>
      client.request<TextEdit[]>('textDocument/formatting', {
        textDocument: { uri },
        options: { tabSize: 2, insertSpaces: true },
      }),
    );
    expect(applyEdits(text, edits)).toContain('2. Reed BB. Oat baths. J Farm Med. 2013;6:7-9.');
    expect(applyEdits(text, edits).split('## References')[0]).toBe(text.split('## References')[0]);
  });
});

it('answers nothing of this in Markdown that is no case report', async () => {
  const text = '# Teapot\n\nBoils [1].\n\n1. Moss T. Tea. J Farm Med. 2011;1:2.\n';
  const found = await ask<Location[]>(text, 'textDocument/definition', '1]', {}, 0);
  expect(found).toEqual([]);
});

it('offers nothing that the client did not announce', async () => {
  const client = await startClient({ capabilities: pullClient });
  expect(Object.keys(client.server.capabilities)).not.toContain('renameProvider');
  expect(Object.keys(client.server.capabilities)).not.toContain('inlayHintProvider');
  client.end();
});

describe('citing what is in the list and cited nowhere', () => {
  const uncited = numbered.replace('It heals [3].', 'It heals.\n\nOats grow. It lasts.');
  const offered = async (text: string, words: string, after = 1, only = 'refactor.rewrite'): Promise<CodeAction[]> => {
    const at = positionOf(text, text.indexOf(words) + after);
    const all = await withReport(text, (client) =>
      client.actions(uri, { start: at, end: at }, { only: [only], diagnostics: [] }),
    );
    return all.filter(({ title }) => title.startsWith('Cite '));
  };

  it('is offered at the end of the sentence', async () => {
    const [action, ...others] = await offered(uncited, 'Oats grow');
    expect(others).toEqual([]);
    expect(action?.title).toBe('Cite entry 3 here (Hay 2014)');
    expect(action && applyAction(uncited, action)).toBe(uncited.replace('Oats grow.', 'Oats grow [3].'));
  });

  it('joins a citation that stands there', async () => {
    const [action] = await offered(uncited, '[1]');
    expect(action && applyAction(uncited, action)).toBe(uncited.replace('[1]', '[1,3]'));
  });

  it('is offered for five entries at most', async () => {
    const many = Array.from({ length: 9 }, (_, i) => `${i + 4}. Fenn OA. Rash ${i}. J Farm Med. 2015;${i + 1}:1-4.`);
    const titles = (await offered(`${uncited}${many.join('\n')}\n`, 'Oats grow')).map(({ title }) => title);
    expect(titles).toEqual([
      'Cite entry 3 here (Hay 2014)',
      ...[4, 5, 6, 7].map((number) => `Cite entry ${number} here (Fenn 2015)`),
    ]);
  });

  it.each<[string, string, string]>([
    ['where all are cited', numbered, 'Oats help'],
    ['in a heading', uncited, 'Discussion'],
    ['in the list', uncited, 'Reed BB'],
    ['at the label of an entry', uncited, '2. Reed'],
  ])('is not offered %s', async (_, text, words) => {
    expect(await offered(text, words)).toEqual([]);
    expect(await offered(uncited, 'Oats grow', 1, 'quickfix')).toEqual([]);
  });
});

describe('ranges of numbers', () => {
  const spelled = numbered.replace('[1,2]', '[1,2,3]');
  const rewritten = async (text: string, rewrite: string): Promise<Rewriting> =>
    withReport(text, (client) => client.request<Rewriting>(rewriteRequest, { uri, rewrite }));

  it('are made and spelled out on command', async () => {
    const short = await rewritten(spelled, 'compress-ranges');
    const ranged = applyEdits(spelled, short.edits as TextEdit[]);
    expect(ranged).toBe(spelled.replace('[1,2,3]', '[1-3]'));
    const long = await rewritten(ranged, 'spell-out-ranges');
    expect(applyEdits(ranged, long.edits as TextEdit[])).toBe(spelled);
    expect([short.remark, long.remark]).toEqual([null, null]);
  });

  it('are left where they are so already, and that is said', async () => {
    expect(await rewritten(spelled, 'spell-out-ranges')).toMatchObject({
      edits: [],
      remark: 'The citations are written so already.',
    });
  });

  it.each<[string, string]>([
    ['[1,2,3]', 'Write neighbouring numbers as ranges: [1-3]'],
    ['[1-3]', 'Write all numbers of ranges: [1,2,3]'],
  ])('are offered at %s', async (marker, title) => {
    const text = numbered.replace('[1,2]', marker);
    const at = positionOf(text, text.indexOf(marker) + 1);
    const all = await withReport(text, (client) =>
      client.actions(uri, { start: at, end: at }, { only: ['refactor'], diagnostics: [] }),
    );
    expect(all.map((action) => action.title).filter((one) => one.startsWith('Write'))).toEqual([title]);
  });
});
