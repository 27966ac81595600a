import { describe, expect, it } from 'vitest';
import type { CodeAction, CompletionList, DocumentLink, Hover, MarkupContent } from 'vscode-languageserver';
import { applyAction, type LanguageClient, positionOf, pullClient, textAt } from '../harness/language-client.ts';
import { ask, bib, uri, withReport } from '../harness/report-client.ts';

const files = new Map([
  [
    bib,
    `@article{moss, author = {Moss, Tom A.}, title = {Barley itch}, journal = {J Farm Med}, year = 2011}
@article{fenn, author = {Fenn, O. A.}, title = {Straw rash}, journal = {J Farm Med}, year = 2012}
`,
  ],
]);

const keyed = `---
type: case-report
bibliography: itch.bib
nocite: '@moss, @moss-2'
---

# Barley itch: a case report

## Itch again [@moss]

Barley itch is old [@moss-2; @moss]. It itches [-@{moss}, p. 3].

It heals [@moss]. Write to tom@moss.
`;

const rename = (text: string, words: string, newName: string): Promise<CodeAction['edit']> =>
  ask(text, 'textDocument/rename', words, { newName }, 1, { files });

describe('renaming a key', () => {
  it('renames it in headings, in braces and under nocite, and no key that begins like it', async () => {
    const edit = await rename(keyed, 'moss]. It itches', 'moss2011');
    const [own] = edit?.documentChanges ?? [];
    const change: CodeAction = { title: '', edit: { documentChanges: own ? [own] : [] } };
    expect(applyAction(keyed, change)).toBe(`---
type: case-report
bibliography: itch.bib
nocite: '@moss2011, @moss-2'
---

# Barley itch: a case report

## Itch again [@moss2011]

Barley itch is old [@moss-2; @moss2011]. It itches [-@{moss2011}, p. 3].

It heals [@moss2011]. Write to tom@moss.
`);
  });

  it('refuses the key of another work of the bibliography, cited or not', async () => {
    await expect(rename(keyed, 'moss]. It itches', 'fenn')).rejects.toThrow('Another work has this key already.');
  });

  it('refuses the label of another footnote', async () => {
    const text = `---\ntype: case-report\n---\n\n# Barley itch: a case report\n\n## Discussion\n\nIt heals.[^a] It itches.[^b]\n\n[^a]: Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n[^b]: Fenn OA. Straw rash. J Farm Med. 2012;5:12-5.\n`;
    await expect(rename(text, 'a] It', 'b')).rejects.toThrow('Another footnote has this label already.');
  });
});

it('tells over a key where else the work is cited', async () => {
  const hover = await ask<Hover>(keyed, 'textDocument/hover', 'moss]. It itches', {}, 1, { files });
  expect((hover.contents as MarkupContent).value).toContain('_Cited in lines 11, 13._');
});

/** A list of so many entries, in no style that has spaces behind its semicolons. */
const listed = (count: number): string =>
  [
    '---\ntype: case-report\n---\n\n# Barley itch: a case report\n\nIt heals [1].\n\n## References\n',
    ...Array.from({ length: count }, (_, i) => `${i + 1}. Moss TA. Barley itch ${i}. J Farm Med. 2011; 4: 12-5.`),
    '',
  ].join('\n');

describe('writing the whole list in a style', () => {
  const rewrites = async (client: LanguageClient, text: string, words: string): Promise<readonly CodeAction[]> => {
    const at = positionOf(text, text.indexOf(words) + 1);
    const all = await client.actions(uri, { start: at, end: at }, { only: ['refactor.rewrite'], diagnostics: [] });
    return all.filter(({ title }) => title.startsWith('Write the whole list'));
  };

  it('is offered on an entry and on the heading, and made when it is chosen', async () => {
    const text = listed(30);
    await withReport(text, async (client) => {
      const [onEntry] = await rewrites(client, text, 'Moss TA');
      expect(onEntry?.edit).toBeUndefined();
      const onHeading = await rewrites(client, text, '## References');
      expect(onHeading.length).toBeGreaterThan(8);
      const done = await client.request<CodeAction>('codeAction/resolve', onEntry);
      const after = applyAction(text, done);
      expect(after).toContain('30. Moss TA. Barley itch 29. J Farm Med. 2011;4:12-5.');
      expect(after.split('## References')[0]).toBe(text.split('## References')[0]);
    });
  });

  it('is not made for a document that changed meanwhile', async () => {
    const text = listed(3);
    await withReport(text, async (client) => {
      const [action] = await rewrites(client, text, 'Moss TA');
      await client.change(uri, 2, [{ text: `${text}\n` }]);
      await expect(client.request('codeAction/resolve', action)).rejects.toThrow('content modified');
    });
  });

  it('is made at once for a client that cannot ask for the edit, unless the list is long', async () => {
    const titles = (text: string): Promise<boolean[]> =>
      withReport(
        text,
        async (client) => (await rewrites(client, text, 'Moss TA')).map(({ edit }) => edit !== undefined),
        { capabilities: pullClient },
      );
    expect(await titles(listed(3))).toEqual([true]);
    expect(await titles(listed(30))).toEqual([]);
  });
});

it.each<[string, string, number]>([
  ['what can be cited in a sentence', 'It itches [▮', 1],
  ['nothing where a link may begin a line', '[▮', 0],
  ['nothing where a box may begin an item', '- [▮', 0],
  ['nothing in code', '```\nx = a[▮\n```', 0],
])('offers %s', async (_, words, count) => {
  const marked = listed(1).replace('It heals [1].', `It heals [1].\n\n${words}`);
  const text = marked.replace('▮', '');
  const { items } = await withReport(text, (client) =>
    client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: positionOf(text, marked.indexOf('▮')),
    }),
  );
  expect(items).toHaveLength(count);
});

it('makes links of numbers of PubMed Central, and of a DOI with brackets', async () => {
  const text = listed(1).replace(
    '12-5.',
    '12-5. doi: 10.5555/S0(11)2-9 PMCID: PMC123456. [free](https://example.org/PMC123456)',
  );
  const links = await withReport(text, (client) =>
    client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } }),
  );
  expect(links.map(({ range, target }) => `${textAt(text, range)} → ${target}`)).toEqual([
    '10.5555/S0(11)2-9 → https://doi.org/10.5555/S0%2811%292-9',
    'PMC123456 → https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123456/',
  ]);
});

it('has hints and lenses shown anew when settings change', async () => {
  await withReport(listed(1), async (client) => {
    const refreshed = new Set<string>();
    const done = new Promise<void>((resolve) => {
      for (const what of ['inlayHint', 'codeLens'])
        client.connection.onRequest(`workspace/${what}/refresh`, () => {
          refreshed.add(what);
          if (refreshed.size === 2) resolve();
          return null;
        });
    });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await done;
    expect([...refreshed].sort()).toEqual(['codeLens', 'inlayHint']);
  });
});
