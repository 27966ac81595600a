import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { createChecklistAsker } from './ask-checklist.ts';
import { followReport } from './followed-report.ts';
import { createItemsView } from './items-view.ts';
import { createNextView } from './next-view.ts';
import { registerPanelEdits } from './panel-edits.ts';
import { registerReveal } from './reveal-place.ts';
import type { Statuses } from './statuses.ts';

/** The panel in the activity bar. It asks the server only while one of its views is seen. */
export function createPanel(client: BaseLanguageClient, statuses: Statuses): Disposable[] {
  const report = followReport();
  const items = createItemsView(client);
  const next = createNextView();
  const asker = createChecklistAsker(client, report, {
    isSeen: () => items.tree.view.visible || next.tree.view.visible,
    show(document, answer) {
      items.show(document, answer);
      next.show(document, answer);
      tellState(answer ? 'report' : 'other');
    },
    clear() {
      items.clear();
      next.clear();
      tellState('none');
    },
  });
  const changed = (): void => {
    const uri = report.uri();
    next.count(uri && statuses.of(uri));
    asker.askAnew();
  };
  changed();
  return [
    report,
    items.tree,
    next.tree,
    registerReveal(client),
    ...registerPanelEdits(client, report),
    items.tree.view.onDidChangeVisibility(asker.ask),
    next.tree.view.onDidChangeVisibility(asker.ask),
    report.onDidChange(changed),
    statuses.onDidChange((uri) => {
      const followed = report.uri();
      if (followed && client.code2ProtocolConverter.asUri(followed) === uri) changed();
    }),
  ];
}

/** What the panel says while it is empty goes by this: is there a report, a file that is none, or nothing at all? */
function tellState(state: 'none' | 'other' | 'report'): void {
  void commands.executeCommand('setContext', 'casewright.panel', state);
}
