import { findReportsRequest } from './protocol.ts';
import type { Session } from './session.ts';

/** Of longer files none is a case report, and they take long to read. */
const mostCharacters = 1_000_000;

/** The Markdown files in those folders of the workspace for which the author wants findings of files that are not open. */
export async function reportFiles(session: Session): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of session.folders) {
    const { editor } = await session.store.forDocument(`${folder.replace(/\/$/, '')}/`);
    if (editor.workspaceDiagnostics) found.push(...(await filesIn(session, folder)));
  }
  return [...new Set(found)].sort();
}

async function filesIn({ host, features, connection }: Session, folder: string): Promise<readonly string[]> {
  if (host.findReports) return host.findReports(folder);
  if (!features.readsFiles) return [];
  return connection.sendRequest<readonly string[]>(findReportsRequest, { uri: folder });
}

/** The text of one of them; undefined where it cannot be read or is too long. */
export async function readText({ readFile }: Session, uri: string): Promise<string | undefined> {
  const text = await readFile(uri).catch(() => undefined);
  return text === undefined || text.length > mostCharacters ? undefined : text;
}
