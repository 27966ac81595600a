import type { Connection, InitializeParams } from 'vscode-languageserver';
import { once } from '../text/once.ts';
import { type Analyst, createAnalyst } from './analysis.ts';
import { type BibliographyFaults, createBibliographyFaults } from './bibliography-faults.ts';
import { type BibliographyFiles, createBibliographyFiles } from './bibliography-files.ts';
import { type ClientFeatures, readFeatures } from './capabilities.ts';
import { createAsk, createWatch, watchReports } from './client-settings.ts';
import { publishConfigurationFaults } from './configuration-faults.ts';
import { createDebounce, type Debounce, longPause, shortPause } from './debounce.ts';
import { createDocuments, type Documents } from './documents.ts';
import type { Host } from './host.ts';
import { createImageFiles, type ImageFiles } from './image-files.ts';
import { createNews, type News } from './news.ts';
import { type DocumentParams, type InitializationOptions, listFilesRequest, readFileRequest } from './protocol.ts';
import { lookAgain, publish } from './publish.ts';
import { readStart } from './read-start.ts';
import { createSettings, type SettingsStore } from './settings.ts';
import { settle } from './settle.ts';
import { standingPlace } from './standing-place.ts';

/** All that one client's session consists of. */
export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly features: ClientFeatures;
  /** Folders of the workspace, as URIs. */
  readonly folders: Set<string>;
  readonly documents: Documents;
  readonly store: SettingsStore;
  readonly bibliographies: BibliographyFiles;
  readonly bibliographyFaults: BibliographyFaults;
  readonly images: ImageFiles;
  readonly analyst: Analyst;
  readonly debounce: Debounce;
  /** Waits longer: until what was typed last is told as any other text. */
  readonly settling: Debounce;
  /** For requests that wait until something changes. */
  readonly news: News;
  /** Asks to be told when a Markdown file that is not open changes; once. */
  watchReports(): void;
  /** The text of a file by its URI, read by the host or by the client; undefined where there is none. */
  readFile(uri: string): Promise<string | undefined>;
  /** The names of the files in a folder, by its URI; none where folders cannot be read. */
  listFiles(uri: string): Promise<readonly string[]>;
  /** Writes to the client's log; never text of a report. */
  warn(message: string): void;
}

/** Begins a session with what the client said of itself. */
export function createSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const features = readFeatures(params);
  const folders = new Set(foldersOf(params));
  const documents = createDocuments();
  const warn = (message: string): void => connection.console.warn(message);
  const store = createSettings({
    folders,
    readFile: (uri) => readFile(connection, host, features, uri),
    ask: createAsk(connection, host, features),
    tell: publishConfigurationFaults(connection, features),
    watch: createWatch(connection, features),
    changed: () => lookAgain(session),
    warn,
  });
  const bibliographies = createBibliographyFiles({
    readFile: (uri) => readFile(connection, host, features, uri),
    listFiles: (uri) => listFiles(connection, host, features, uri),
    watch: createWatch(connection, features),
    pause: () => new Promise((resolve) => void host.schedule(0, resolve)),
    changed: () => lookAgain(session),
  });
  const images = createImageFiles({
    folders,
    readStart: (uri, most) => readStart(connection, host, features, uri, most),
    watch: createWatch(connection, features),
    changed: () => lookAgain(session),
  });
  const bibliographyFaults = createBibliographyFaults(connection, features);
  store.setFallback((params.initializationOptions as InitializationOptions | null | undefined)?.settings);
  const session: Session = {
    connection,
    host,
    features,
    folders,
    documents,
    store,
    bibliographies,
    bibliographyFaults,
    images,
    analyst: createAnalyst({
      documents,
      store,
      bibliographies,
      bibliographyFaults,
      images,
      placeOf: (uri) => standingPlace(uri, folders),
      warn,
    }),
    debounce: createDebounce(host, shortPause, (uri) => void publish(session, uri)),
    settling: createDebounce(host, longPause, (uri) => void settle(session, uri)),
    news: createNews(),
    watchReports: once(() => watchReports(connection, features)),
    readFile: (uri) => readFile(connection, host, features, uri),
    listFiles: (uri) => listFiles(connection, host, features, uri),
    warn,
  };
  return session;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

async function readFile(
  connection: Connection,
  host: Host,
  features: ClientFeatures,
  uri: string,
): Promise<string | undefined> {
  if (host.readFile) return host.readFile(uri);
  if (!features.readsFiles) return undefined;
  return (await connection.sendRequest<string | null>(readFileRequest, { uri } satisfies DocumentParams)) ?? undefined;
}

async function listFiles(
  connection: Connection,
  host: Host,
  features: ClientFeatures,
  uri: string,
): Promise<readonly string[]> {
  if (host.listFiles) return host.listFiles(uri);
  if (!features.readsFiles) return [];
  return connection.sendRequest<readonly string[]>(listFilesRequest, { uri } satisfies DocumentParams);
}
