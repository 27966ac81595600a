import { l10n, window, workspace } from 'vscode';
import { ciWorkflow } from './ci-workflow.ts';

/** Opens a workflow that checks the reports at each push as a new file; nothing is written before its author saves it. */
export async function setUpCi(version: string): Promise<void> {
  const content = ciWorkflow(version, [
    l10n.t('Checks the case reports at each push and shows the findings beside the lines.'),
    l10n.t('Save this file as .github/workflows/casewright.yml.'),
    l10n.t('Put the package into the folder tools: `npm pack` in the repository of Casewright makes it.'),
    l10n.t('To begin gently, write --fail-on error, or --max-warnings 10.'),
  ]);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'yaml', content }));
}
