import { commands, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Runs what asks the server, where it is running; else offers to start it. */
export async function whenRunning(client: BaseLanguageClient, run: () => Promise<void>): Promise<void> {
  if (client.isRunning()) {
    await run();
    return;
  }
  const start = l10n.t('Start It');
  const answer = await window.showWarningMessage(l10n.t('The language server of Casewright is not running.'), start);
  if (answer === start) await commands.executeCommand('casewright.restart');
}
