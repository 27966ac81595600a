import { commands, type Disposable, Location, l10n, type TextEditor, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ProtocolEdit, type Rewrite, showReferencesCommand } from '../../server/src/lsp/protocol.ts';
import { changeStage } from './change-stage.ts';
import { declareReport, tellWhy } from './declare-report.ts';
import { isMarkdown } from './markdown-languages.ts';
import { rewriteReport } from './rewrite-report.ts';
import { stopClient } from './stop-client.ts';
import { whenRunning } from './when-running.ts';

/** The commands that rewrite something in the whole report. */
const rewrites: Readonly<Record<string, Rewrite>> = {
  renumberCitations: 'renumber',
  formatReferences: 'format-list',
  compressRanges: 'compress-ranges',
  spellOutRanges: 'spell-out-ranges',
  citeInBrackets: 'to-bracket',
  citeInParentheses: 'to-parenthesis',
  citeRaised: 'to-superscript',
  makeAbbreviationList: 'abbreviation-list',
  makeTimelineTable: 'timeline-table',
};

/** Registers what the command palette offers for the report in the editor. */
export function registerCommands(client: BaseLanguageClient): Disposable[] {
  const onReport = (name: string, run: (editor: TextEditor) => Promise<void>): Disposable =>
    commands.registerCommand(`casewright.${name}`, () => withEditor(client, run));
  return [
    commands.registerCommand('casewright.restart', () => restart(client)),
    commands.registerCommand('casewright.showOutput', () => client.outputChannel.show()),
    onReport('declareCaseReport', (editor) => declareReport(client, editor)),
    onReport('whySilent', (editor) => tellWhy(client, editor)),
    onReport('changeStage', ({ document }) => changeStage(client, document.uri)),
    ...Object.entries(rewrites).map(([name, rewrite]) =>
      onReport(name, (editor) => rewriteReport(client, editor, rewrite)),
    ),
    commands.registerCommand(showReferencesCommand, (uri: string, at: Place, places: readonly Place[]) =>
      showReferences(client, uri, at, places),
    ),
  ];
}

async function restart(client: BaseLanguageClient): Promise<void> {
  await stopClient(client);
  await client.start();
}

/** Runs what asks the server about the file in the editor, where both are there. */
async function withEditor(client: BaseLanguageClient, run: (editor: TextEditor) => Promise<void>): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor && isMarkdown(editor.document)) await whenRunning(client, () => run(editor));
  else await window.showInformationMessage(l10n.t('Casewright reads Markdown: open a Markdown file first.'));
}

type Place = ProtocolEdit['range']['start'];

/** Shows the places behind "cited 3 times" in a peek view. */
async function showReferences(
  client: BaseLanguageClient,
  uri: string,
  at: Place,
  places: readonly Place[],
): Promise<void> {
  const { asPosition } = client.protocol2CodeConverter;
  const target = Uri.parse(uri);
  const locations = places.map((place) => new Location(target, asPosition(place)));
  await commands.executeCommand('editor.action.showReferences', target, asPosition(at), locations);
}
