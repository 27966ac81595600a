import { commands, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Exported,
  type ExportFormat,
  type ExportParams,
  exportRequest,
  type PreviewKind,
} from '../../server/src/lsp/protocol.ts';
import { today } from './today.ts';

/** Asks for a form and a file, and writes what is made of a report into it. */
export async function exportReport(client: BaseLanguageClient, uri: Uri, what: PreviewKind): Promise<void> {
  const title = what === 'checklist' ? l10n.t('Export the checklist') : l10n.t('Export the timeline');
  const choice = await window.showQuickPick(choices(what), { title });
  if (!choice) return;
  await workspace.openTextDocument(uri); // the server knows only what is open
  const { format, ending } = choice;
  const params: ExportParams = { uri: client.code2ProtocolConverter.asUri(uri), what, format, date: today() };
  const exported = await client.sendRequest<Exported | null>(exportRequest, params);
  const content = exported && contentOf(exported);
  if (!content) {
    await window.showInformationMessage(exported?.problem ?? l10n.t('This file is not read as a case report.'));
    return;
  }
  const target = await window.showSaveDialog({
    title,
    filters: { [choice.label]: [ending] },
    ...defaultTarget(uri, `${what}.${ending}`),
  });
  if (target) await write(target, content, uri);
}

interface FormatChoice extends QuickPickItem {
  readonly format: ExportFormat;
  readonly ending: string;
}

function choices(what: PreviewKind): readonly FormatChoice[] {
  const markdown: FormatChoice = { label: 'Markdown', format: 'markdown', ending: 'md' };
  if (what === 'timeline') {
    const detail = l10n.t('A picture that can be made larger without loss.');
    return [
      { label: 'SVG', detail, format: 'svg', ending: 'svg' },
      { ...markdown, detail: l10n.t('A table, to put into the report.') },
    ];
  }
  return [
    { label: 'Word', detail: l10n.t('To hand in with the report.'), format: 'docx', ending: 'docx' },
    { label: 'HTML', detail: l10n.t('A page to print.'), format: 'html', ending: 'html' },
    { ...markdown, detail: l10n.t('Text to keep beside the report.') },
  ];
}

/** Beside the report, called after it; a report that was never saved has no place yet. */
function defaultTarget(uri: Uri, ending: string): { readonly defaultUri?: Uri } {
  const name = (uri.path.split('/').at(-1) ?? '').replace(/\.\w{1,10}$/, '');
  const file = `${name}-${ending}`;
  if (uri.scheme !== 'untitled') return { defaultUri: Uri.joinPath(uri, '..', file) };
  const folder = workspace.workspaceFolders?.[0];
  return folder ? { defaultUri: Uri.joinPath(folder.uri, file) } : {};
}

function contentOf({ text, base64 }: Exported): Uint8Array | undefined {
  if (text !== null) return new TextEncoder().encode(text);
  return base64 === null ? undefined : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

async function write(target: Uri, content: Uint8Array, report: Uri): Promise<void> {
  if (target.toString() === report.toString()) {
    await window.showErrorMessage(l10n.t('This would write over the report.'));
    return;
  }
  try {
    await workspace.fs.writeFile(target, content);
  } catch {
    await window.showErrorMessage(l10n.t('The file could not be written.'));
    return;
  }
  const open = l10n.t('Open');
  const answer = await window.showInformationMessage(l10n.t('Written: {0}', target.path.split('/').at(-1) ?? ''), open);
  if (answer === open) await commands.executeCommand('vscode.open', target);
}
