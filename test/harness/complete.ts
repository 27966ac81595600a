import type { ClientCapabilities, CompletionItem, CompletionList } from 'vscode-languageserver';
import { expandSnippet } from './expand-snippet.ts';
import { applyAction, type ClientOptions, positionOf } from './language-client.ts';
import { fullClient, uri, withReport } from './report-client.ts';

/** What is offered at the bar in a text, and the text without the bar. */
export interface Completions {
  readonly text: string;
  readonly items: readonly CompletionItem[];
  /** The words that an editor lists. */
  readonly labels: readonly string[];
}

/** An editor that can take tab stops and Markdown in completions. */
export const snippetClient: ClientCapabilities = {
  ...fullClient,
  textDocument: {
    ...fullClient.textDocument,
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
  },
};

/** Asks for completions at the bar; with `trigger` as an editor does by itself behind this sign. */
export async function complete(marked: string, trigger?: string, options: ClientOptions = {}): Promise<Completions> {
  const text = marked.replace('¦', '');
  const position = positionOf(text, marked.indexOf('¦'));
  const context = trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger };
  const list = await withReport(
    text,
    (client) =>
      client.request<CompletionList | null>('textDocument/completion', { textDocument: { uri }, position, context }),
    options,
  );
  const items = list?.items ?? [];
  const sorted = [...items].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
  return { text, items: sorted, labels: sorted.map(({ label }) => label) };
}

/** The text after an item is chosen, its tab stops filled with what stands in them. */
export function choose({ text, items }: Completions, label: string): string {
  const item = items.find((each) => each.label === label);
  const edit = item?.textEdit;
  if (!edit || !('range' in edit)) throw new Error(`no edit for ${label}`);
  const newText = item.insertTextFormat === 2 ? expandSnippet(`${edit.newText}$0`).text : edit.newText;
  return applyAction(text, { title: '', edit: { changes: { [uri]: [{ range: edit.range, newText }] } } });
}
