import {
  commands,
  type Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { DocumentStatus } from '../../server/src/lsp/protocol.ts';
import { isMarkdown } from './markdown-languages.ts';
import { panelWords } from './panel-words.ts';
import { showStatusMenu } from './status-menu.ts';
import { isAnswerTo, type StatusWords, toSpokenStatus, toStatusText } from './status-text.ts';
import type { Statuses } from './statuses.ts';

/** The command behind the item; no palette shows it. */
const menuCommand = 'casewright.showStatusMenu';

/** Shows beside Markdown how many items are reported and how many findings there are: numbers, never a grade. */
export function createStatusItem(statuses: Statuses): Disposable[] {
  const item = window.createStatusBarItem('casewright.status', StatusBarAlignment.Right, 100);
  item.name = 'Casewright';
  item.command = menuCommand;
  const words = panelWords();
  const answered = new Set<string>(); // reports of which an answer was shown: while one types, the last one stays
  const statusOf = (document: TextDocument | undefined): DocumentStatus | undefined => {
    const status = document && isMarkdown(document) ? statuses.of(document.uri) : undefined;
    if (!document || !status) return undefined;
    const name = document.uri.toString();
    if (isAnswerTo(status, { version: document.version, isBlank: isBlank(document) })) answered.add(name);
    return answered.has(name) ? status : undefined;
  };
  const show = (): void => {
    const document = window.activeTextEditor?.document;
    if (document && isMarkdown(document)) fill(item, statusOf(document), words);
    else item.hide();
  };
  show();
  return [
    item,
    commands.registerCommand(menuCommand, () => showStatusMenu(statusOf(window.activeTextEditor?.document))),
    statuses.onDidChange(show),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => void answered.delete(uri.toString())),
  ];
}

function isBlank(document: TextDocument): boolean {
  return document.lineCount < 50 && document.getText().trim() === ''; // a long text is not copied to know it
}

function fill(item: StatusBarItem, status: DocumentStatus | undefined, words: StatusWords): void {
  item.text = toStatusText(status, words);
  item.accessibilityInformation = { label: toSpokenStatus(status, words), role: 'button' };
  item.tooltip = tooltipOf(status, toSpokenStatus(status, words));
  item.show();
}

/** Reasons are plain text in it: what a file is called must not become a link or a command. */
function tooltipOf(status: DocumentStatus | undefined, spoken: string): MarkdownString {
  const tooltip = new MarkdownString('', true);
  tooltip.appendMarkdown('**').appendText(spoken).appendMarkdown('**\n\n');
  for (const reason of status?.why ?? []) tooltip.appendMarkdown('- ').appendText(reason).appendMarkdown('\n');
  if (status?.items)
    tooltip.appendMarkdown('\n').appendText(l10n.t('The items are counted, not graded. Click for more.'));
  return tooltip;
}
