import type { TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ChecklistAnswer, checklistRequest, type DocumentParams } from '../../server/src/lsp/protocol.ts';
import { coalesce } from './coalesce.ts';
import { documentAt } from './document-at.ts';
import type { FollowedReport } from './followed-report.ts';

/** Who wants answers. */
export interface ChecklistReader {
  /** While it is not seen, nothing is asked. */
  isSeen(): boolean;
  /** Takes an answer that fits the text as it is; null where the document is no case report. */
  show(document: TextDocument, answer: ChecklistAnswer | null): void;
  /** There is no document to show. */
  clear(): void;
}

/** Asks the server for the checklist of the followed report. */
export interface ChecklistAsker {
  /** Asks if there is something new that was not asked for. */
  ask(): void;
  /** The report or what is found in it is another. */
  askAnew(): void;
}

/** Creates an asker: one question at a time, and none twice. */
export function createChecklistAsker(
  client: BaseLanguageClient,
  report: FollowedReport,
  reader: ChecklistReader,
): ChecklistAsker {
  let isStale = true;
  const ask = coalesce(async () => {
    const uri = report.uri();
    if (!uri) reader.clear();
    if (!uri || !isStale || !reader.isSeen() || !client.isRunning()) return;
    isStale = false;
    const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(uri) };
    const answer = await client.sendRequest<ChecklistAnswer | null>(checklistRequest, params).catch(() => undefined);
    if (answer === undefined) isStale = true; // called off or failed: the next status asks again
    const document = documentAt(uri);
    if (answer === undefined || !document || report.uri()?.toString() !== uri.toString()) return;
    if (answer && answer.version !== document.version) return; // typed meanwhile; the next status asks again
    reader.show(document, answer);
  });
  return {
    ask,
    askAnew() {
      isStale = true;
      ask();
    },
  };
}
