import { l10n, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Rewrite, type RewriteParams, type Rewriting, rewriteRequest } from '../../server/src/lsp/protocol.ts';
import { applyEdits } from './apply-edits.ts';

/** Rewrites something in the whole report, and says what was left. */
export async function rewriteReport(
  client: BaseLanguageClient,
  { document }: TextEditor,
  rewrite: Rewrite,
): Promise<void> {
  const params: RewriteParams = { uri: client.code2ProtocolConverter.asUri(document.uri), rewrite };
  const answer = await client.sendRequest<Rewriting | null>(rewriteRequest, params).catch(unlessCalledOff);
  if (answer === undefined) return;
  if (answer && answer.version !== document.version) return; // typed meanwhile; the author asks again
  if (answer) await applyEdits(client, document, answer);
  const remark = answer ? answer.remark : l10n.t('This file is not read as a case report.');
  if (remark) await window.showInformationMessage(remark);
}

/** What the protocol calls a request that was cancelled, and one whose document was changed meanwhile. */
const calledOff: readonly unknown[] = [-32800, -32801];

/** Nothing is said of work that the author called off, or went on typing in: the author asks again. */
function unlessCalledOff(error: unknown): undefined {
  if (calledOff.includes((error as { readonly code?: unknown } | null)?.code)) return undefined;
  throw error;
}
