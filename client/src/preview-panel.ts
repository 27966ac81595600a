import { type Disposable, env, l10n, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Preview, type PreviewKind, type PreviewParams, previewRequest } from '../../server/src/lsp/protocol.ts';
import { coalesce } from './coalesce.ts';
import { documentAt } from './document-at.ts';
import { createNonce } from './nonce.ts';
import type { PageMessage, ShowContent } from './preview-messages.ts';
import { escaped, previewPage } from './preview-page.ts';
import { revealPlace } from './reveal-place.ts';
import { today } from './today.ts';

/** A report beside its editor, as a checklist or as a timeline. */
export interface PreviewPanel extends Disposable {
  readonly uri: Uri;
  /** Has it the focus? */
  isActive(): boolean;
  show(): void;
  /** Asks anew, at once or when it is seen again. */
  refresh(): void;
}

/** What a preview is to show, and with what. */
export interface PreviewPanelParts {
  readonly client: BaseLanguageClient;
  readonly extensionUri: Uri;
  readonly uri: Uri;
  readonly what: PreviewKind;
  onDidClose(): void;
}

/** Opens a preview beside the editor. It asks the server only while it is seen. */
export function openPreview({ client, extensionUri, uri, what, onDidClose }: PreviewPanelParts): PreviewPanel {
  const title = titleOf(what, uri);
  const dist = Uri.joinPath(extensionUri, 'dist');
  const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
  const panel = window.createWebviewPanel(`casewright.${what}`, title, place, {
    enableScripts: true,
    enableFindWidget: true,
    localResourceRoots: [dist],
  });
  let isStale = true;
  let isReady = false;
  let content: ShowContent | undefined;

  const ask = coalesce(async () => {
    const document = documentAt(uri);
    if (!document || !panel.visible || !isReady || !isStale || !client.isRunning()) return;
    isStale = false;
    const params: PreviewParams = { uri: client.code2ProtocolConverter.asUri(uri), what, date: today() };
    const preview = await client.sendRequest<Preview | null>(previewRequest, params).catch(failed);
    if (preview === undefined || (preview && preview.version !== document.version)) return; // the next status asks again
    content = { html: preview?.html ?? noReport() };
    await panel.webview.postMessage(content);
  });
  panel.webview.onDidReceiveMessage((message: PageMessage) => {
    if (message.kind === 'reveal') void reveal(client, panel, uri, message);
    else greet();
  });
  panel.onDidChangeViewState(ask);
  panel.onDidDispose(onDidClose);
  const script = panel.webview.asWebviewUri(Uri.joinPath(dist, 'webview.js')).toString(true);
  panel.webview.html = previewPage({ title, script, nonce: createNonce() });
  return {
    uri,
    isActive: () => panel.active,
    show: () => panel.reveal(undefined, true),
    refresh() {
      isStale = true;
      ask();
    },
    dispose: () => panel.dispose(),
  };

  /** The page is loaded anew each time it is seen again, and is empty then. */
  function greet(): void {
    isReady = true;
    if (content) void panel.webview.postMessage(content);
    ask();
  }

  /** A question that was called off or failed is asked again. */
  function failed(): undefined {
    isStale = true;
    setTimeout(ask, moment);
  }
}

/** Milliseconds after which something is tried again. */
const moment = 500;

function titleOf(what: PreviewKind, uri: Uri): string {
  const name = uri.path.split('/').at(-1) ?? '';
  return what === 'checklist' ? l10n.t('Checklist: {0}', name) : l10n.t('Timeline: {0}', name);
}

function noReport(): string {
  return `<p lang="${env.language}">${escaped(l10n.t('This file is not read as a case report.'))}</p>`;
}

/** Selects a place in the report's editor, which may have been covered or closed; the preview is never covered by it. */
async function reveal(
  client: BaseLanguageClient,
  panel: WebviewPanel,
  uri: Uri,
  place: { readonly start: number; readonly end: number },
): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const isSeen = window.visibleTextEditors.some((editor) => editor.document === document);
  const viewColumn = panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
  if (!isSeen) await window.showTextDocument(document, { viewColumn, preserveFocus: true });
  const [start, end] = [document.positionAt(place.start), document.positionAt(place.end)];
  await revealPlace(client, uri, { start, end });
}
