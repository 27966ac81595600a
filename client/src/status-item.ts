import {
  commands,
  type Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextEditor,
  window,
} from 'vscode';
import type { DocumentStatus } from '../../server/src/lsp/protocol.ts';
import { isMarkdown } from './markdown-languages.ts';
import { panelWords } from './panel-words.ts';
import { showStatusMenu } from './status-menu.ts';
import { type StatusWords, toSpokenStatus, toStatusText } from './status-text.ts';
import type { Statuses } from './statuses.ts';

/** The command behind the item; no palette shows it. */
const menuCommand = 'casewright.showStatusMenu';

/** Shows beside Markdown how many items are reported and how many findings there are: numbers, never a grade. */
export function createStatusItem(statuses: Statuses): Disposable[] {
  const item = window.createStatusBarItem('casewright.status', StatusBarAlignment.Right, 100);
  item.name = 'Casewright';
  item.command = menuCommand;
  const words = panelWords();
  const statusOf = (editor: TextEditor | undefined): DocumentStatus | undefined =>
    editor && isMarkdown(editor.document) ? statuses.of(editor.document.uri) : undefined;
  const show = (): void => {
    const status = statusOf(window.activeTextEditor);
    if (status) fill(item, status, words);
    else item.hide();
  };
  show();
  return [
    item,
    commands.registerCommand(menuCommand, () => showStatusMenu(statusOf(window.activeTextEditor))),
    statuses.onDidChange(show),
    window.onDidChangeActiveTextEditor(show),
  ];
}

function fill(item: StatusBarItem, status: DocumentStatus, words: StatusWords): void {
  item.text = toStatusText(status, words);
  item.accessibilityInformation = { label: toSpokenStatus(status, words), role: 'button' };
  item.tooltip = tooltipOf(status, toSpokenStatus(status, words));
  item.show();
}

/** Reasons are plain text in it: what a file is called must not become a link or a command. */
function tooltipOf({ items, why }: DocumentStatus, spoken: string): MarkdownString {
  const tooltip = new MarkdownString('', true);
  tooltip.appendMarkdown('**').appendText(spoken).appendMarkdown('**\n\n');
  for (const reason of why) tooltip.appendMarkdown('- ').appendText(reason).appendMarkdown('\n');
  if (items) tooltip.appendMarkdown('\n').appendText(l10n.t('The items are counted, not graded. Click for more.'));
  return tooltip;
}
