import { commands, type Disposable, l10n, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PreviewKind } from '../../server/src/lsp/protocol.ts';
import { exportReport } from './export-report.ts';
import { markdownUriOf } from './markdown-languages.ts';
import { openPreview, type PreviewPanel } from './preview-panel.ts';
import type { Statuses } from './statuses.ts';
import { whenRunning } from './when-running.ts';

/** Registers the commands that show a report as a checklist or a timeline beside it, and those that write one. */
export function registerPreviews(extensionUri: Uri, client: BaseLanguageClient, statuses: Statuses): Disposable[] {
  const open = new Map<string, PreviewPanel>();

  return [
    commands.registerCommand('casewright.previewChecklist', () => withReport((uri) => preview(uri, 'checklist'))),
    commands.registerCommand('casewright.previewTimeline', () => withReport((uri) => preview(uri, 'timeline'))),
    commands.registerCommand('casewright.exportChecklist', () =>
      withReport((uri) => exportReport(client, uri, 'checklist')),
    ),
    commands.registerCommand('casewright.exportTimeline', () =>
      withReport((uri) => exportReport(client, uri, 'timeline')),
    ),
    statuses.onDidChange((changed) => {
      for (const panel of open.values()) {
        if (client.code2ProtocolConverter.asUri(panel.uri) === changed) panel.refresh();
      }
    }),
    { dispose: () => [...open.values()].forEach((panel) => void panel.dispose()) },
  ];

  function preview(uri: Uri, what: PreviewKind): void {
    const key = `${what} ${uri}`;
    const known = open.get(key);
    if (known) known.show();
    else open.set(key, openPreview({ client, extensionUri, uri, what, onDidClose: () => void open.delete(key) }));
  }

  /** Runs what needs a report: that of the preview in use, else the one in the editor. */
  async function withReport(run: (uri: Uri) => void | Promise<void>): Promise<void> {
    const uri = [...open.values()].find((panel) => panel.isActive())?.uri ?? markdownUriOf(window.activeTextEditor);
    if (!uri) await window.showInformationMessage(l10n.t('Casewright reads Markdown: open a Markdown file first.'));
    else await whenRunning(client, async () => run(uri));
  }
}
