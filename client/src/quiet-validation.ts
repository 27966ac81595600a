import { ConfigurationTarget, commands, type Disposable, l10n, window, workspace } from 'vscode';

/** What the Markdown support of VS Code takes for a link that leads nowhere, where a report cites by key: `[@moss2011]`. */
const setting = 'validate.referenceLinks.enabled';

/**
 * The command that turns that one check off: Casewright itself tells which keys lead nowhere. In the workspace where there is
 * one, else for the user.
 */
export function registerQuietValidation(): Disposable {
  return commands.registerCommand('casewright.quietMarkdownValidation', async () => {
    const inWorkspace = (workspace.workspaceFolders?.length ?? 0) > 0;
    const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
    await workspace.getConfiguration('markdown').update(setting, 'ignore', target);
    const message = inWorkspace
      ? l10n.t('In this workspace, VS Code no longer takes citations such as [@key] for broken links.')
      : l10n.t('VS Code no longer takes citations such as [@key] for broken links.');
    await window.showInformationMessage(message);
  });
}
