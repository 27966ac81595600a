import { ConfigurationTarget, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ChangeStageParams,
  changeStageRequest,
  type ReportStage,
  type StageChange,
} from '../../server/src/lsp/protocol.ts';
import { applyEdits } from './apply-edits.ts';
import { panelWords } from './panel-words.ts';

/** Asks for the stage of a report, and writes it where it is said: front matter, a configuration file or the settings. */
export async function changeStage(client: BaseLanguageClient, uri: Uri): Promise<void> {
  const picked = await window.showQuickPick(stages(), { title: l10n.t('Stage of the report') });
  if (!picked) return;
  const { stage } = picked;
  const params: ChangeStageParams = { uri: client.code2ProtocolConverter.asUri(uri), stage };
  const change = await client.sendRequest<StageChange | null>(changeStageRequest, params);
  if (!change) return;
  if (change.file !== null) await openFile(change.file, stage);
  else if (change.edits.length > 0) await applyEdits(client, await workspace.openTextDocument(uri), change);
  else await workspace.getConfiguration('casewright', uri).update('stage', stage, targetOf(uri));
}

function stages(): (QuickPickItem & { readonly stage: ReportStage })[] {
  const { stages: names } = panelWords();
  return [
    { label: names.draft, detail: l10n.t('What is missing is told gently, as information.'), stage: 'draft' },
    { label: names.submission, detail: l10n.t('Each finding has its own severity.'), stage: 'submission' },
  ];
}

/** A file that others share is theirs to change. */
async function openFile(file: string, stage: ReportStage): Promise<void> {
  await window.showTextDocument(Uri.parse(file));
  await window.showInformationMessage(
    l10n.t('The stage is set in this configuration file: write `stage: {0}` there.', stage),
  );
}

/** Where the setting stands already, else in the folder of the report, else in the settings of the user. */
function targetOf(uri: Uri): ConfigurationTarget {
  const inspected = workspace.getConfiguration('casewright', uri).inspect<ReportStage>('stage');
  if (inspected?.workspaceFolderValue !== undefined) return ConfigurationTarget.WorkspaceFolder;
  if (inspected?.workspaceValue !== undefined) return ConfigurationTarget.Workspace;
  if (!workspace.getWorkspaceFolder(uri)) return ConfigurationTarget.Global;
  return workspace.workspaceFile ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
}
