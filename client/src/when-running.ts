import { commands, l10n, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** Waits for a start that goes on, however it ends; else not at all. */
export async function untilStarted(client: BaseLanguageClient): Promise<void> {
  if (client.state === State.Starting) await client.start().catch(() => undefined);
}

/** Runs what asks the server, where it is running or starting; else offers to start it. */
export async function whenRunning(client: BaseLanguageClient, run: () => Promise<void>): Promise<void> {
  await untilStarted(client);
  if (client.isRunning()) {
    await run();
    return;
  }
  const start = l10n.t('Start It');
  const answer = await window.showWarningMessage(l10n.t('The language server of Casewright is not running.'), start);
  if (answer === start) await commands.executeCommand('casewright.restart');
}
