import { l10n, SnippetString, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ReportChoices,
  reportChoicesRequest,
  type Skeleton,
  type SkeletonParams,
  skeletonRequest,
} from '../../server/src/lsp/protocol.ts';
import { pickGuideline, pickJournal, pickLanguage, pickPatients } from './report-picks.ts';

/** The most patients that are offered; a journal may take fewer. */
const mostPatients = 6;

/** Asks what the report is to be, and opens it as a new file with the cursor in its first blank. Closing a question ends it. */
export async function newReport(client: BaseLanguageClient): Promise<void> {
  const wishes = await askWishes(await client.sendRequest<ReportChoices>(reportChoicesRequest));
  if (!wishes) return;
  const skeleton = await client.sendRequest<Skeleton | null>(skeletonRequest, wishes);
  if (!skeleton) return;
  const document = await workspace.openTextDocument({ language: 'markdown', content: '' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(skeleton.snippet));
}

async function askWishes({ guidelines, journals, languages }: ReportChoices): Promise<SkeletonParams | undefined> {
  const step = (number: number): string => l10n.t('New case report ({0} of 4)', number);
  const guideline = await pickGuideline(guidelines, step(1));
  if (guideline === undefined) return undefined;
  const journal = await pickJournal(journals, step(2));
  if (journal === undefined) return undefined;
  const language = await pickLanguage(languages, step(3));
  if (language === undefined) return undefined;
  const patients = await pickPatients(Math.min(journal.patients ?? mostPatients, mostPatients), step(4));
  return patients === undefined ? undefined : { guideline, profile: journal.name, language, patients };
}
