import type { BaseLanguageClient } from 'vscode-languageclient';
import { untilStarted } from './when-running.ts';

/** Ends the server, also one that is still starting. */
export async function stopClient(client: BaseLanguageClient): Promise<void> {
  await untilStarted(client);
  if (client.isRunning()) await client.stop();
}
