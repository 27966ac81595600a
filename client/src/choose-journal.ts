import { ConfigurationTarget, l10n, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ChooseJournalParams,
  chooseJournalRequest,
  type Declaration,
  type DocumentStatus,
  type ReportChoices,
  reportChoicesRequest,
  statusRequest,
} from '../../server/src/lsp/protocol.ts';
import { applyEdits } from './apply-edits.ts';
import { isMarkdown } from './markdown-languages.ts';
import { pickGuideline, pickJournal } from './report-picks.ts';

/** The journal and the guideline by their names in settings. */
type Choice = Omit<ChooseJournalParams, 'uri'>;

/** Asks for journal and guideline, and writes them into the report in the editor or, without one, into the settings. */
export async function chooseJournal(client: BaseLanguageClient): Promise<void> {
  const document = shownDocument();
  const report = document && (await isReport(client, document)) ? document : undefined;
  const params = report ? { uri: client.code2ProtocolConverter.asUri(report.uri) } : null;
  const choices = await client.sendRequest<ReportChoices>(reportChoicesRequest, params);
  const title = l10n.t('Journal and guideline');
  const journal = await pickJournal(choices.journals, title);
  if (!journal) return;
  const guideline = await pickGuideline(choices.guidelines, title, journal);
  if (guideline === undefined) return;
  const choice = { profile: journal.name, guideline };
  if (report) await writeIntoReport(client, report, choice);
  else await writeIntoSettings(choice);
}

/** The walkthrough is no text editor: while it has the focus, the report stands beside it. */
function shownDocument(): TextDocument | undefined {
  const beside = window.visibleTextEditors.find(({ document }) => isMarkdown(document));
  return (window.activeTextEditor ?? beside)?.document;
}

async function isReport(client: BaseLanguageClient, document: TextDocument): Promise<boolean> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const status = await client.sendRequest<DocumentStatus | null>(statusRequest, { uri });
  return status?.isCaseReport === true;
}

async function writeIntoReport(client: BaseLanguageClient, document: TextDocument, choice: Choice): Promise<void> {
  const params: ChooseJournalParams = { uri: client.code2ProtocolConverter.asUri(document.uri), ...choice };
  const answer = await client.sendRequest<Declaration | null>(chooseJournalRequest, params);
  if (!answer) {
    await window.showInformationMessage(
      l10n.t('The front matter of this report cannot be changed: mend it first, or write the journal there by hand.'),
    );
    return;
  }
  await applyEdits(client, document, answer);
}

async function writeIntoSettings({ profile, guideline }: Choice): Promise<void> {
  const hasWorkspace = workspace.workspaceFolders !== undefined;
  const target = hasWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const settings = workspace.getConfiguration('casewright');
  await settings.update('profile', profile, target);
  await settings.update('guideline', guideline, target);
  await window.showInformationMessage(
    hasWorkspace
      ? l10n.t('Journal and guideline are set for the reports of this workspace.')
      : l10n.t('Journal and guideline are set for all your reports.'),
  );
}
