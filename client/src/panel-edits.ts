import { commands, type Disposable, l10n, SnippetString, type TextEditor, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ExcludeItemParams,
  excludeItemRequest,
  type InsertItemParams,
  type Insertion,
  insertItemRequest,
} from '../../server/src/lsp/protocol.ts';
import type { FollowedReport } from './followed-report.ts';
import type { PanelNode } from './panel-node.ts';
import { revealPlace } from './reveal-place.ts';

/** What can be done with an item of the panel: give it its place, or say why it does not apply. */
export function registerPanelEdits(client: BaseLanguageClient, report: FollowedReport): Disposable[] {
  const withItem =
    (run: (uri: Uri, node: PanelNode, item: string) => Promise<void>) =>
    async (node?: PanelNode): Promise<void> => {
      const uri = report.uri();
      if (uri && node?.item !== undefined) await run(uri, node, node.item);
    };
  return [
    commands.registerCommand(
      'casewright.insertItem',
      withItem((uri, _, item) => {
        const params: InsertItemParams = { uri: client.code2ProtocolConverter.asUri(uri), item };
        return insert(client, uri, insertItemRequest, params);
      }),
    ),
    commands.registerCommand(
      'casewright.excludeItem',
      withItem(async (uri, { label }, item) => {
        const reason = await askReason(label);
        if (reason === undefined) return;
        const params: ExcludeItemParams = { uri: client.code2ProtocolConverter.asUri(uri), item, reason };
        await insert(client, uri, excludeItemRequest, params);
      }),
    ),
  ];
}

function askReason(item: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Not applicable: {0}', item),
    prompt: l10n.t('Why does it not apply to this case? The reason is written into the report as a comment.'),
    ignoreFocusOut: true, // the reason may be looked up in the report
    validateInput: (value) => (value.trim() === '' ? l10n.t('A reason is needed.') : undefined),
  });
}

/** Asks for what is to be inserted, and inserts it with the cursor in its first blank. */
async function insert(
  client: BaseLanguageClient,
  uri: Uri,
  request: string,
  params: InsertItemParams | ExcludeItemParams,
): Promise<void> {
  const answer = await client.sendRequest<Insertion | null>(request, params);
  const [first] = answer?.edits ?? [];
  if (answer?.blank) {
    await revealPlace(client, uri, answer.blank, false);
    return;
  }
  if (!answer || !first) {
    await window.showInformationMessage(l10n.t('There is no place for this item in the report yet.'));
    return;
  }
  await revealPlace(client, uri, { start: first.range.start, end: first.range.start }, false);
  const editor = window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString()) return;
  if (editor.document.version !== answer.version) return; // typed meanwhile; the author asks again
  await write(client, editor, answer);
}

async function write(client: BaseLanguageClient, editor: TextEditor, { edits }: Insertion): Promise<void> {
  const { asRange } = client.protocol2CodeConverter;
  const [only] = edits;
  if (edits.length === 1 && only?.snippet)
    await editor.insertSnippet(new SnippetString(only.snippet), asRange(only.range));
  else
    await editor.edit((builder) => {
      for (const { range, newText } of edits) builder.replace(asRange(range), newText);
    });
  editor.revealRange(editor.selection);
}
