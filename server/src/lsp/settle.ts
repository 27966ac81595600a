import { nameOf } from './guard.ts';
import { lookAgain } from './publish.ts';
import type { Session } from './session.ts';

/** Tells what waited while the author was typing, where anything did. */
export async function settle(session: Session, uri: string): Promise<void> {
  const { analyst, documents, settling, warn } = session;
  settling.callOff(uri);
  try {
    const analysis = await analyst.look(uri);
    if (!analysis?.waits) return;
    documents.settle(uri);
    lookAgain(session);
  } catch (error) {
    warn(`looking again failed (${nameOf(error)}); please report it`);
  }
}
