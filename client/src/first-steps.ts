import { commands, type Disposable, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { chooseJournal } from './choose-journal.ts';
import { newReport } from './new-report.ts';
import { openExample } from './open-example.ts';
import { setUpCi } from './set-up-ci.ts';
import { whenRunning } from './when-running.ts';

/** Registers the commands with which one begins; the walkthrough leads to each of them. */
export function registerFirstSteps(
  { extension, extensionUri }: ExtensionContext,
  client: BaseLanguageClient,
): Disposable[] {
  const version = String((extension.packageJSON as { readonly version?: unknown }).version);
  return [
    commands.registerCommand('casewright.newCaseReport', () => whenRunning(client, () => newReport(client))),
    commands.registerCommand('casewright.chooseJournal', () => whenRunning(client, () => chooseJournal(client))),
    commands.registerCommand('casewright.openExample', () => openExample(extensionUri)),
    commands.registerCommand('casewright.setUpCi', () => setUpCi(version)),
  ];
}
