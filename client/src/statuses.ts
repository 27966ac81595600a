import { type Disposable, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentStatus, statusNotification } from '../../server/src/lsp/protocol.ts';

/** What the server said last of each open document. */
export interface Statuses extends Disposable {
  of(uri: Uri): DocumentStatus | undefined;
  /** Tells of each new status, and of documents that were closed. */
  onDidChange(listen: (uri: string) => void): Disposable;
}

/** Listens to the server for all who show something of it: a client gives a notification to one listener only. */
export function createStatuses(client: BaseLanguageClient): Statuses {
  const known = new Map<string, DocumentStatus>();
  const changed = new EventEmitter<string>();
  const forget = ({ uri }: TextDocument): void => {
    const name = client.code2ProtocolConverter.asUri(uri);
    if (known.delete(name)) changed.fire(name);
  };
  const disposables = [
    changed,
    client.onNotification(statusNotification, (status: DocumentStatus) => {
      known.set(status.uri, status);
      changed.fire(status.uri);
    }),
    workspace.onDidCloseTextDocument(forget),
  ];
  return {
    of: (uri) => known.get(client.code2ProtocolConverter.asUri(uri)),
    onDidChange: changed.event,
    dispose: () => {
      for (const each of disposables) each.dispose();
    },
  };
}
