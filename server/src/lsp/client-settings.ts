import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import { markdownPattern } from '../data/markdown-files.ts';
import { configurationNames } from '../lint/configuration-file.ts';
import type { ClientFeatures } from './capabilities.ts';
import type { Host } from './host.ts';
import type { SettingsSource } from './settings.ts';

/** A client that does not tell its settings in this many milliseconds is read without them until it does. */
const patience = 3000;

/** Asks the client for the settings of one document, where it can be asked. */
export function createAsk(connection: Connection, host: Host, features: ClientFeatures): SettingsSource['ask'] {
  if (!features.configuration) return async () => undefined;
  return (uri, late) =>
    new Promise((resolve) => {
      let waiting = true;
      const callOff = host.schedule(patience, () => {
        waiting = false;
        resolve(undefined);
      });
      const take = (layer: unknown): void => {
        callOff();
        if (waiting) resolve(layer);
        else late(layer);
      };
      // A client that says it can be asked and cannot has no settings.
      connection.workspace.getConfiguration({ scopeUri: uri, section: 'casewright' }).then(take, () => take(undefined));
    });
}

/** The bibliographies that a report may find beside it; those that it names are watched one by one. */
const bibliographyPatterns = ['*.bib', 'references.{json,ris}'];

/** Asks to be told when settings or configuration files change, where the client can do that. */
export async function watchSettings(connection: Connection, features: ClientFeatures): Promise<void> {
  try {
    if (features.registersConfiguration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'casewright' });
    if (features.registersWatchers) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [...configurationNames, ...bibliographyPatterns].map((name) => ({ globPattern: `**/${name}` })),
      });
    }
  } catch {
    // A client that refuses what it announced: settings then stay as they were at the start.
  }
}

/** Asks to be told when Markdown files change, where the client can do that. */
export function watchReports(connection: Connection, features: ClientFeatures): void {
  if (!features.registersWatchers) return;
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: markdownPattern }] })
    .catch(() => undefined); // a client that refuses what it announced
}

/** Asks to be told when a file changes whose name no pattern for configuration files fits; once for each file. */
export function createWatch(connection: Connection, features: ClientFeatures): SettingsSource['watch'] {
  const watched = new Set<string>();
  return (uri) => {
    if (!features.registersWatchers || watched.has(uri)) return;
    watched.add(uri);
    const slash = uri.lastIndexOf('/');
    const name = patternOf(uri.slice(slash + 1));
    const globPattern = features.relativePatterns ? { baseUri: uri.slice(0, slash), pattern: name } : `**/${name}`;
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] })
      .catch(() => undefined); // as above
  };
}

/** A pattern for one name: what means something in patterns fits any character. */
function patternOf(name: string): string {
  try {
    return decodeURIComponent(name).replace(/[[\]{}*?!]/g, '?');
  } catch {
    return '*';
  }
}

/** The settings in a `didChangeConfiguration`, for clients that cannot be asked. */
export function pushedLayer(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'casewright' in settings
    ? settings.casewright
    : undefined;
}
