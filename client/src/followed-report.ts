import { type Disposable, EventEmitter, type TextEditor, type Uri, window, workspace } from 'vscode';
import { markdownUriOf } from './markdown-languages.ts';

/** The report that the panel shows. */
export interface FollowedReport extends Disposable {
  /** Undefined until a Markdown file was looked at, and when that is closed. */
  uri(): Uri | undefined;
  onDidChange(listen: () => void): Disposable;
}

/** Follows the active editor from one Markdown file to the next; in between, at the panel or elsewhere, it keeps the last. */
export function followReport(): FollowedReport {
  let followed: Uri | undefined;
  const changed = new EventEmitter<void>();
  const move = (uri: Uri | undefined): void => {
    if (uri?.toString() === followed?.toString()) return;
    followed = uri;
    changed.fire();
  };
  const look = (editor: TextEditor | undefined): void => {
    const uri = markdownUriOf(editor);
    if (uri) move(uri);
  };
  look(window.activeTextEditor);
  const disposables = [
    changed,
    window.onDidChangeActiveTextEditor(look),
    workspace.onDidOpenTextDocument(() => look(window.activeTextEditor)), // the language of a file was changed
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() === followed?.toString()) move(undefined);
    }),
  ];
  return {
    uri: () => followed,
    onDidChange: (listen) => changed.event(listen),
    dispose: () => {
      for (const each of disposables) each.dispose();
    },
  };
}
