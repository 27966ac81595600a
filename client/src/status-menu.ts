import { commands, l10n, type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { DocumentStatus } from '../../server/src/lsp/protocol.ts';
import { itemsViewId } from './items-view.ts';
import { nextViewId } from './next-view.ts';

/** What a click on the status item offers. */
export async function showStatusMenu(status: DocumentStatus | undefined): Promise<void> {
  const picked = await window.showQuickPick(choices(status), { title: 'Casewright' });
  if (picked) await commands.executeCommand(picked.command);
}

interface Choice extends QuickPickItem {
  readonly command: string;
}

function choices(status: DocumentStatus | undefined): Choice[] {
  const why = {
    label: l10n.t('Why is this file read, or not, as a case report?'),
    iconPath: new ThemeIcon('question'),
    command: 'casewright.whySilent',
  };
  if (!status?.isCaseReport) {
    return [
      why,
      {
        label: l10n.t('Declare this file a case report'),
        iconPath: new ThemeIcon('edit'),
        command: 'casewright.declareCaseReport',
      },
    ];
  }
  return [
    {
      label: l10n.t('Show the reporting items'),
      iconPath: new ThemeIcon('checklist'),
      command: `${itemsViewId}.focus`,
    },
    {
      label: l10n.t('What to do before you submit'),
      iconPath: new ThemeIcon('list-ordered'),
      command: `${nextViewId}.focus`,
    },
    { label: l10n.t('Change the stage…'), iconPath: new ThemeIcon('milestone'), command: 'casewright.changeStage' },
    why,
  ];
}
