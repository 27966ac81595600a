import { l10n, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Declaration,
  type DocumentParams,
  type DocumentStatus,
  declareRequest,
  statusRequest,
} from '../../server/src/lsp/protocol.ts';
import { applyEdits } from './apply-edits.ts';

/** Writes into the front matter that the file is a case report. */
export async function declareReport(client: BaseLanguageClient, { document }: TextEditor): Promise<void> {
  const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const declaration = await client.sendRequest<Declaration | null>(declareRequest, params);
  if (declaration) await applyEdits(client, document, declaration);
  else
    await window.showInformationMessage(
      l10n.t('There is nothing to add: the front matter says it, or cannot hold it.'),
    );
}

/** Tells why the file is read as a case report or not, and offers to declare it one. */
export async function tellWhy(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  const status = await client.sendRequest<DocumentStatus | null>(statusRequest, params);
  if (!status) return;
  const verdict = status.isCaseReport
    ? l10n.t('This file is read as a case report.')
    : l10n.t('This file is not read as a case report.');
  const offer = status.isCaseReport ? [] : [l10n.t('Declare It a Case Report')];
  const answer = await window.showInformationMessage([verdict, ...status.why].join(' '), ...offer);
  if (answer) await declareReport(client, editor);
}
