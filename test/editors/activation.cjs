// Runs in the extension host of a real VS Code: is the extension asleep without Markdown, and how long does it take to wake
// and to find something? What it measured goes to the file that the environment of the workspace names.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

exports.run = async () => {
  const folder = vscode.workspace.workspaceFolders[0].uri;
  const extension = vscode.extensions.getExtension('casewright.casewright');
  await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'notes.txt'));
  await wait(1000);
  const asleep = !extension.isActive;
  const before = performance.now();
  let active;
  const activating = extension.activate().then(() => (active = performance.now()));
  const uri = vscode.Uri.joinPath(folder, 'report.md');
  const found = new Promise((done) => {
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const isThere = uris.some((one) => one.toString() === uri.toString());
      if (isThere && vscode.languages.getDiagnostics(uri).length > 0) done(performance.now());
    });
  });
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  await activating;
  const first = await Promise.race([found, wait(60_000).then(() => undefined)]);
  const result = { asleep, activation: active - before, findings: first && first - before };
  writeFileSync(join(folder.fsPath, 'measured.json'), JSON.stringify(result));
};
