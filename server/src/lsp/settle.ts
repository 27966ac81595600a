import { nameOf } from './guard.ts';
import { lookAgain } from './publish.ts';
import type { Session } from './session.ts';

/** A saved report is taken as it stands, at once: what is asked after the save is answered so. */
export function settleSaved(session: Session, uri: string): void {
  session.settling.callOff(uri);
  if (session.documents.settle(uri)) lookAgain(session);
}

/** Tells what waited while the author was typing, where anything did. */
export async function settle(session: Session, uri: string): Promise<void> {
  const { analyst, documents, warn } = session;
  try {
    const analysis = await analyst.look(uri);
    if (!analysis?.waits) return;
    documents.settle(uri);
    lookAgain(session);
  } catch (error) {
    warn(`looking again failed (${nameOf(error)}); please report it`);
  }
}
