import { type Disposable, StatusBarAlignment, type TextEditor, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentStatus, statusNotification } from '../../server/src/lsp/protocol.ts';

/** Shows beside Markdown how the file is read and how many findings there are: a number, never a grade. */
export function createStatusItem(client: BaseLanguageClient): Disposable[] {
  const statuses = new Map<string, DocumentStatus>();
  const item = window.createStatusBarItem('casewright.status', StatusBarAlignment.Right, 100);
  item.name = 'Casewright';
  item.command = 'casewright.whySilent';
  const show = (editor: TextEditor | undefined): void => {
    const isMarkdown = editor?.document.languageId === 'markdown';
    const status = isMarkdown ? statuses.get(client.code2ProtocolConverter.asUri(editor.document.uri)) : undefined;
    if (!status) {
      item.hide();
      return;
    }
    item.text = `Casewright: ${status.isCaseReport ? findings(status) : 'not a case report'}`;
    item.tooltip = status.why.join('\n');
    item.show();
  };
  return [
    item,
    client.onNotification(statusNotification, (status: DocumentStatus) => {
      statuses.set(status.uri, status);
      show(window.activeTextEditor);
    }),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(client.code2ProtocolConverter.asUri(uri))),
  ];
}

/** Hints are faded in the text and not counted. */
function findings({ counts }: DocumentStatus): string {
  const sum = counts.error + counts.warning + counts.info;
  return sum === 1 ? '1 finding' : `${sum} findings`;
}
