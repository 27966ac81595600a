import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import type { ClientFeatures } from './capabilities.ts';
import type { Host } from './host.ts';
import { configurationNames, type SettingsStore } from './settings.ts';

/** A client that does not tell its settings in this many milliseconds is read with the defaults. */
const patience = 3000;

/** Asks the client for its settings, where it can be asked. */
export async function fetchSettings(
  connection: Connection,
  host: Host,
  features: ClientFeatures,
  store: SettingsStore,
): Promise<void> {
  if (!features.configuration) return;
  await new Promise<void>((resolve) => {
    const callOff = host.schedule(patience, resolve);
    connection.workspace
      .getConfiguration('casewright')
      .then(
        (layer: unknown) => store.setClientLayer(layer),
        () => undefined, // a client that says it can be asked and cannot
      )
      .finally(() => {
        callOff();
        resolve();
      });
  });
}

/** Asks to be told when settings or configuration files change, where the client can do that. */
export async function watchSettings(connection: Connection, features: ClientFeatures): Promise<void> {
  try {
    if (features.registersConfiguration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'casewright' });
    if (features.registersWatchers) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: configurationNames.map((name) => ({ globPattern: `**/${name}` })),
      });
    }
  } catch {
    // A client that refuses what it announced: settings then stay as they were at the start.
  }
}

/** The settings in a `didChangeConfiguration`, for clients that cannot be asked. */
export function pushedLayer(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'casewright' in settings
    ? settings.casewright
    : undefined;
}
