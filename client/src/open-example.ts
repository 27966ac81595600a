import { l10n, Uri, window, workspace } from 'vscode';

/** Opens a copy of the invented report that is shipped with the extension, so that it can be changed and thrown away. */
export async function openExample(extensionUri: Uri): Promise<void> {
  const file = Uri.joinPath(extensionUri, 'media', 'walkthrough', 'example.md');
  const content = await workspace.fs.readFile(file).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
  if (content === undefined) {
    await window.showErrorMessage(l10n.t('The example could not be read.'));
    return;
  }
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}
