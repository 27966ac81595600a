import { describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentHighlight,
  Hover,
  Location,
  Range,
  TextEdit,
} from 'vscode-languageserver';
import { applyAction, editsOf, type LanguageClient, offsetOf, positionOf, textAt } from '../harness/language-client.ts';
import { bib, uri, withReport } from '../harness/report-client.ts';

const front = '---\ntype: case-report\n---\n\n# 🌾 Barley itch\n\n';
const reports: Readonly<Record<string, string>> = {
  numbers: `${front}## Discussion 👩‍🌾\n\n🌾 Old [1]; oats [1–3], rye [2, 4]. Lasts.\n\n## References\n\n1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n2. Reed BB. Oat baths 🌾. J Farm Med. 2013; 6:7-9.\n3. Hay CD. Rash.\n4. \n`,
  'raised numbers': `${front}🌾 Old.^1^ Oats.<sup>1,2</sup> Rye.³\n\n**References**\n\n[1] Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n[2] Reed BB. Oat baths. J Farm Med. 2013;6:7-9.\n[3] Hay CD. Rash. J Farm Med. 2014;7:1.`,
  keys: `---\ntype: case-report\nbibliography: itch.bib\nnocite: '@moss2011, @{fenn}'\nreferences:\n- id: hay\n  title: 🌾 Rash\n---\n\n# Itch [@hay]\n\n🌾 Old [@moss2011; see -@{fenn}, p. 3]. @hay [p. 1] says @nobody.\n\n## References\n\n[@reed2013]: Reed BB. Oat baths. J Farm Med. 2013;6:7-9.\n`,
  footnotes: `${front}🌾 Old.[^1][^b] New.[^note] Lost.[^gone]\n\n[^1]: Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n[^b]: Reed BB. Oat baths. J Farm Med. 2013;6:7-9.\n[^note]: A remark.\n`,
  names: `${front}Old (Moss, 2011). Reed (2013) 🌾 bathed (Moss 2011; Reed 2013).\n\n## References\n\n- Moss TA. (2011). Barley itch. J Farm Med, 4, 12-5.\n- Reed BB. (2013). Oat baths. J Farm Med, 6, 7-9.\n`,
  'an empty list': `${front}Old [1]. [\n\n## References\n\n`,
  'a list alone': `---\ntype: case-report\n---\n## References\n1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n2.`,
  nothing: '---\ntype: case-report\n---',
};
const files = new Map([
  [bib, '@article{moss2011, author = {Moss, T.}, title = {Itch}}\r\n@book{fenn, title = {Straw 🌾}}\r\n'],
]);

/** Every so many characters the place is looked at; all of them would take minutes. */
const stride = 11;

describe.each(Object.entries(reports))('a report with %s', (_, text) => {
  it.each([
    ['\n', text],
    ['\r\n', text.replaceAll('\n', '\r\n')],
  ])('is answered at every place, with lines that end in %j', async (_end, one) => {
    await withReport(
      one,
      async (client) => {
        for (let offset = 0; offset <= one.length; offset += stride)
          if (!isInside(one, offset)) await askAll(client, one, offset);
        await askAboutAll(client, one);
        expect(client.log).toEqual([]);
      },
      { files, settings: () => ({ inlayHints: { references: true } }) },
    );
  });
});

/** No cursor stands within a line end or a character. */
function isInside(text: string, offset: number): boolean {
  return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])/.test(text.slice(Math.max(0, offset - 1), offset + 1)) && offset > 0;
}

/** All requests about one place: no answer may point outside the text, and none may fail but for a reason that is told. */
async function askAll(client: LanguageClient, text: string, offset: number): Promise<void> {
  const position = positionOf(text, offset);
  const at = { textDocument: { uri }, position };
  const ask = <T>(what: string, more: object = {}): Promise<T> =>
    client.request<T>(`textDocument/${what}`, { ...at, ...more });
  const hover = await ask<Hover | null>('hover');
  if (hover?.range) expectHolds(text, hover.range, offset);
  const defined = await ask<Location[]>('definition');
  const found = await ask<Location[]>('references', { context: { includeDeclaration: true } });
  const marked = await ask<DocumentHighlight[]>('documentHighlight');
  for (const place of [...defined, ...found]) if (place.uri === uri) expectWithin(text, place.range);
  for (const { range } of marked) expectWithin(text, range);
  expect(new Set(marked.map(({ range }) => JSON.stringify(range))).size).toBe(marked.length);
  const { items } = await ask<CompletionList>('completion');
  for (const { textEdit } of items) if (textEdit && 'range' in textEdit) expectReplaces(text, textEdit.range, offset);
  await rename(client, text, at);
  const actions = await client.actions(uri, { start: position, end: position }, { diagnostics: [] });
  for (const action of actions) expectEdits(text, action);
}

/** What can be renamed is a name that stands there; the new one stands wherever the old one stood. */
async function rename(client: LanguageClient, text: string, at: object): Promise<void> {
  const refusal = (error: Error): undefined => void expect(error.message).toMatch(/^[A-Z][^\n]+\.$/);
  const place = await client
    .request<{ range: Range; placeholder: string }>('textDocument/prepareRename', at)
    .catch(refusal);
  const edit = await client
    .request<CodeAction['edit']>('textDocument/rename', { ...at, newName: 'straw99' })
    .catch(refusal);
  expect(place === undefined).toBe(edit === undefined);
  if (!place || !edit) return;
  expect(textAt(text, place.range)).toBe(place.placeholder);
  const [own] = edit.documentChanges ?? [];
  for (const one of editsOf({ title: '', edit: { documentChanges: own ? [own] : [] } }))
    expect(textAt(text, one.range).toLowerCase()).toBe(place.placeholder.toLowerCase());
}

async function askAboutAll(client: LanguageClient, text: string): Promise<void> {
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const options = { tabSize: 2, insertSpaces: true };
  const edits = await client.request<TextEdit[]>('textDocument/rangeFormatting', { textDocument, range, options });
  for (const edit of edits) expectWithin(text, edit.range);
  for (const { position } of await client.request<{ position: Range['start'] }[]>('textDocument/inlayHint', {
    textDocument,
    range,
  }))
    expect(positionOf(text, offsetOf(text, position))).toEqual(position);
  for (const lens of await client.request<CodeLens[]>('textDocument/codeLens', { textDocument }))
    expect((await client.request<CodeLens>('codeLens/resolve', lens)).command?.title).toMatch(/cited/);
}

/** A range of the text, which cuts no character in two. */
function expectWithin(text: string, range: Range): void {
  for (const place of [range.start, range.end]) {
    const offset = offsetOf(text, place);
    expect(positionOf(text, offset)).toEqual(place);
    expect(/^[\udc00-\udfff]/.test(text.slice(offset))).toBe(false);
  }
  expect(offsetOf(text, range.start)).toBeLessThanOrEqual(offsetOf(text, range.end));
}

function expectHolds(text: string, range: Range, offset: number): void {
  expectWithin(text, range);
  expect(offsetOf(text, range.start)).toBeLessThanOrEqual(offset);
  expect(offsetOf(text, range.end)).toBeGreaterThanOrEqual(offset);
}

/** What a completion replaces lies on the line and ends at the cursor; a value of the front matter is replaced as a whole. */
function expectReplaces(text: string, range: Range, offset: number): void {
  expect(range.start.line).toBe(range.end.line);
  const isFrontMatter = text.startsWith('---') && offset < text.indexOf('---', 3);
  if (isFrontMatter) expectHolds(text, range, offset);
  else expect(offsetOf(text, range.end)).toBe(offset);
}

function expectEdits(text: string, action: CodeAction): void {
  for (const { range } of editsOf(action)) expectWithin(text, range);
  if (editsOf(action).length > 0) expect(applyAction(text, action)).not.toBe(text);
}
