import { describe, expect, it } from 'vitest';
import type { CodeAction, DocumentHighlight, Hover, Location, MarkupContent, Range } from 'vscode-languageserver';
import { applyAction, positionOf, textAt } from '../harness/language-client.ts';
import { ask, texts, uri, withReport } from '../harness/report-client.ts';

/** A report with a list in which each entry bears another kind of label. */
const written = (sentences: string, list: string): string =>
  `---\ntype: case-report\n---\n\n# Barley itch 🌾: a case report\n\n## Discussion\n\n${sentences}\n\n## References\n\n${list}\n`;

const numbered = written(
  '🌾 It is old [1]. It heals [1,2].',
  '1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n2. Reed BB. Oat baths. J Farm Med. 2013;6:7-9.',
);
const bracketed = written(
  'It is old [1]. It heals [1,2].',
  '[1] Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n\n[2] Reed BB. Oat baths. J Farm Med. 2013;6:7-9.',
);
const keyed = written(
  'It is old [@moss2011]. It heals [see @moss2011, p. 3; @reed2013].',
  '[@moss2011]: Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n\n[@reed2013]: Reed BB. Oat baths. J Farm Med. 2013;6:7-9.',
);
const noted = written(
  'It is old.[^1] It heals.[^1] It lasts.[^oats]',
  '[^1]: Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n[^oats]: Reed BB. Oat baths. J Farm Med. 2013;6:7-9.',
);
const own = `---
type: case-report
references:
  - id: moss2011
    author: [{ family: Moss, given: Tom A. }]
    title: Barley itch
    issued: { date-parts: [[2011]] }
nocite: '@moss2011'
---

# Barley itch: a case report

## Discussion

### Old [@moss2011]

It is old [@moss2011]. It heals [@moss2011, p. 3].
`;
const forms: readonly (readonly [string, string, string])[] = [
  ['a number', numbered, '1. Moss'],
  ['a number in brackets', bracketed, '[1] Moss'],
  ['a key', keyed, '[@moss2011]: Moss'],
  ['a footnote', noted, '[^1]: Moss'],
];
const named = (text: string, range: Range | undefined): string | undefined => range && textAt(text, range);

describe('from the label of an entry', () => {
  it.each(forms)('of %s all its citations are found, with every line end', async (_, text, label) => {
    for (const one of [text, text.replaceAll('\n', '\r\n')]) {
      for (const after of [0, 1]) {
        const context = { includeDeclaration: true };
        const found = await ask<Location[]>(one, 'textDocument/references', label, { context }, after);
        const [entry, ...places] = texts(one, found);
        expect(entry).toContain(': Moss TA. Barley itch. J Farm Med. 2011;4:12-5.');
        expect(places).toHaveLength(2);
        expect(new Set(places.map((place) => place.replace(/^8: /, ''))).size).toBe(1);
      }
    }
  });

  it.each(forms)('of %s one is led to the label itself, and helped as at the entry', async (_, text, label) => {
    const [place, ...others] = await ask<Location[]>(text, 'textDocument/definition', label, {}, 0);
    expect(named(text, place?.range)).toBe(label.replace(' Moss', ''));
    expect(others).toEqual([]);
    const hover = await ask<Hover>(text, 'textDocument/hover', label, {}, 0);
    expect((hover.contents as MarkupContent).value).toContain('- Authors: Moss TA');
    const marks = await ask<DocumentHighlight[]>(text, 'textDocument/documentHighlight', label, {}, 0);
    expect(marks.map(({ kind }) => kind)).toEqual([3, 2, 2]);
  });

  it('of a work in the front matter too', async () => {
    const context = { includeDeclaration: false };
    const found = await ask<Location[]>(own, 'textDocument/references', 'moss2011\n    author', { context });
    expect(texts(own, found)).toEqual(['16: moss2011', '16: moss2011']);
  });
});

/** Without a bibliography beside the report, which would be renamed in too. */
const alone = { files: new Map<string, string>() };

const renamed = async (text: string, words: string, newName: string, after: number): Promise<string> => {
  const edit = await ask<CodeAction['edit']>(text, 'textDocument/rename', words, { newName }, after, alone);
  return applyAction(text, { title: '', ...(edit && { edit }) });
};

describe('renaming', () => {
  it.each<[string, string, string, string, string]>([
    ['the key of an entry', keyed, '[@moss2011]: Moss', 'moss2011', 'moss11'],
    ['the label of a footnote', noted, '[^1]: Moss', '1', 'moss'],
    ['the label of a footnote with its signs', noted, '[^oats]: Reed', 'oats', '[^bath]'],
    ['the id of a work in the front matter', own, 'moss2011\n    author', 'moss2011', '@moss11'],
    ['an id in quotes', own.replace('id: moss2011', 'id: "moss2011"'), 'moss2011"\n', 'moss2011', 'moss11'],
    ['a key in a heading', own, '[@moss2011]\n\nIt', 'moss2011', 'moss11'],
    ['a key under nocite', own, "@moss2011'", 'moss2011', 'moss11'],
    [
      'the label of a footnote that is a remark',
      noted.replace('It lasts.', 'It lasts.[^2]').replace('## References', '[^2]: Oats differ.\n\n## References'),
      '[^2]: Oats',
      '2',
      'oat',
    ],
  ])('takes %s, and every place that names it', async (_, text, words, old, newName) => {
    const name = newName.replace(/[[\]^@]/g, '');
    const isNote = words.startsWith('[^');
    const all = isNote ? text.replaceAll(`[^${old}]`, `[^${name}]`) : text.replaceAll(old, name);
    for (const after of [isNote ? 0 : 1, 2]) expect(await renamed(text, words, newName, after)).toBe(all);
  });

  it('follows another spelling of a footnote, and changes capital letters', async () => {
    const text = noted.replace('It lasts.[^oats]', 'It lasts.[^Oats]');
    expect(await renamed(text, '[^oats]: Reed', 'OATS', 3)).toBe(text.replace(/oats\]/gi, 'OATS]'));
  });

  it.each<[string, string, string, string]>([
    ['the number of an entry', numbered, '1. Moss', 'The number of an entry is its place in the list'],
    ['the number of an entry in brackets', bracketed, '[1] Moss', 'The number of an entry is its place in the list'],
    ['several keys at once', keyed, 'see @moss2011', 'Put the cursor on the key itself.'],
    ['a word', keyed, 'heals', 'put the cursor on one'],
    ['the words of an entry', keyed, 'Oat baths', 'put the cursor on one'],
  ])('refuses %s', async (_, text, words, reason) => {
    await expect(renamed(text, words, 'straw', 1)).rejects.toThrow(reason);
    await expect(ask(text, 'textDocument/prepareRename', words)).rejects.toThrow(reason);
  });

  it('says what is renamed, counted in bytes too', async () => {
    const text = keyed.replace('It is old', '🌾 It is old').replace('[@moss2011]: ', '  [@moss2011]: ');
    const at = positionOf(text, text.indexOf('[@moss2011]: ') + 1);
    const found = await withReport(text, (client) =>
      client.request<{ range: Range; placeholder: string }>('textDocument/prepareRename', {
        textDocument: { uri },
        position: at,
      }),
    );
    expect(found.placeholder).toBe('moss2011');
    expect(named(text, found.range)).toBe('moss2011');
  });
});
