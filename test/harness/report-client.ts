import type { ClientCapabilities, Location, Range } from 'vscode-languageserver';
import {
  type ClientOptions,
  type LanguageClient,
  positionOf,
  pullClient,
  startClient,
  textAt,
} from './language-client.ts';

/** The one report of a test, and the bibliography beside it. */
export const uri = 'file:///farm/report.md';
export const bib = 'file:///farm/itch.bib';

/** An editor that can take all that is offered for citations and the reference list. */
export const fullClient: ClientCapabilities = {
  ...pullClient,
  workspace: {
    ...pullClient.workspace,
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  textDocument: {
    ...pullClient.textDocument,
    codeAction: {
      ...pullClient.textDocument?.codeAction,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    completion: {},
    definition: {},
    references: {},
    documentHighlight: {},
    rename: { prepareSupport: true },
    documentLink: {},
    inlayHint: {},
    codeLens: {},
    formatting: {},
    rangeFormatting: {},
  },
};

/** What the bibliography file holds, unless a test says otherwise. */
export const entries =
  '@article{moss2011,\n  author = {Moss, Tom A.},\n  title = {Barley itch},\n  journal = {J Farm Med},\n  year = 2011\n}\n';

/** Runs a test with a client that has the report open and read, with its bibliography where it names one. */
export async function withReport<T>(
  text: string,
  run: (client: LanguageClient) => Promise<T>,
  options: ClientOptions = {},
): Promise<T> {
  const client = await startClient({ capabilities: fullClient, files: new Map([[bib, entries]]), ...options });
  try {
    await client.open(uri, text);
    await client.pull(uri);
    if (text.includes('bibliography:')) await client.until(() => client.asked.includes('workspace/diagnostic/refresh'));
    return await run(client);
  } finally {
    client.end();
  }
}

/** Asks about the place of some words, at an offset behind their beginning. */
export function ask<T>(
  text: string,
  method: string,
  words: string,
  more: object = {},
  after = 1,
  options: ClientOptions = {},
): Promise<T> {
  const position = positionOf(text, text.indexOf(words) + after);
  return withReport(text, (client) => client.request<T>(method, { textDocument: { uri }, position, ...more }), options);
}

/** Places as "line: text", with lines from 0. */
export function texts(text: string, places: readonly { readonly range: Location['range'] }[]): string[] {
  return places.map(({ range }) => `${range.start.line}: ${textAt(text, range)}`);
}

/** The text after edits that a server gave without an action around them. */
export function applyEdits(
  text: string,
  edits: readonly { readonly range: Range; readonly newText: string }[],
): string {
  return [...edits].reverse().reduce((current, { range, newText }) => {
    const before = textAt(current, { start: { line: 0, character: 0 }, end: range.start });
    return before + newText + current.slice(before.length + textAt(current, range).length);
  }, text);
}
