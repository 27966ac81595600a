import { commands, type Disposable, Location, type TextEditor, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Declaration,
  type DocumentParams,
  type DocumentStatus,
  declareRequest,
  type ProtocolEdit,
  type Rewrite,
  type RewriteParams,
  type Rewriting,
  rewriteRequest,
  showReferencesCommand,
  statusRequest,
} from '../../server/src/lsp/protocol.ts';
import { changeStage } from './change-stage.ts';

/** Registers what the command palette offers. */
export function registerCommands(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand('casewright.restart', () => restart(client)),
    commands.registerCommand('casewright.showOutput', () => client.outputChannel.show()),
    commands.registerCommand('casewright.declareCaseReport', () => withEditor(client, declare)),
    commands.registerCommand('casewright.whySilent', () => withEditor(client, tellWhy)),
    commands.registerCommand('casewright.changeStage', () =>
      withEditor(client, (_, { document }) => changeStage(client, document.uri)),
    ),
    commands.registerCommand('casewright.renumberCitations', () => withEditor(client, rewriting('renumber'))),
    commands.registerCommand('casewright.formatReferences', () => withEditor(client, rewriting('format-list'))),
    commands.registerCommand('casewright.compressRanges', () => withEditor(client, rewriting('compress-ranges'))),
    commands.registerCommand('casewright.spellOutRanges', () => withEditor(client, rewriting('spell-out-ranges'))),
    commands.registerCommand('casewright.citeInBrackets', () => withEditor(client, rewriting('to-bracket'))),
    commands.registerCommand('casewright.citeInParentheses', () => withEditor(client, rewriting('to-parenthesis'))),
    commands.registerCommand('casewright.citeRaised', () => withEditor(client, rewriting('to-superscript'))),
    commands.registerCommand('casewright.makeAbbreviationList', () =>
      withEditor(client, rewriting('abbreviation-list')),
    ),
    commands.registerCommand('casewright.makeTimelineTable', () => withEditor(client, rewriting('timeline-table'))),
    commands.registerCommand(showReferencesCommand, (uri: string, at: Place, places: readonly Place[]) =>
      showReferences(client, uri, at, places),
    ),
  ];
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}

/** Runs what asks the server about the file in the editor, where both are there. */
async function withEditor(
  client: BaseLanguageClient,
  run: (client: BaseLanguageClient, editor: TextEditor) => Promise<void>,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (!client.isRunning()) {
    const answer = await window.showWarningMessage('The language server of Casewright is not running.', 'Start It');
    if (answer) await restart(client);
  } else if (editor?.document.languageId === 'markdown') await run(client, editor);
  else await window.showInformationMessage('Casewright reads Markdown: open a Markdown file first.');
}

async function declare(client: BaseLanguageClient, { document }: TextEditor): Promise<void> {
  const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const declaration = await client.sendRequest<Declaration | null>(declareRequest, params);
  if (!declaration) {
    await window.showInformationMessage('There is nothing to add: the front matter says it, or cannot hold it.');
    return;
  }
  if (declaration.version !== document.version) return; // typed meanwhile; the author asks again
  await apply(client, document.uri, declaration.edits);
}

async function apply(client: BaseLanguageClient, uri: Uri, edits: readonly ProtocolEdit[]): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, client.protocol2CodeConverter.asRange(range), newText);
  await workspace.applyEdit(edit);
}

/** A command that rewrites the whole report, and says what it left. */
function rewriting(rewrite: Rewrite) {
  return async (client: BaseLanguageClient, { document }: TextEditor): Promise<void> => {
    const params: RewriteParams = { uri: client.code2ProtocolConverter.asUri(document.uri), rewrite };
    const answer = await client.sendRequest<Rewriting | null>(rewriteRequest, params).catch(unlessCalledOff);
    if (answer === undefined) return;
    if (answer && answer.version !== document.version) return; // typed meanwhile; the author asks again
    if (answer) await apply(client, document.uri, answer.edits);
    const remark = answer ? answer.remark : 'This file is not read as a case report.';
    if (remark) await window.showInformationMessage(remark);
  };
}

/** What the protocol calls a request that was cancelled, and one whose document was changed meanwhile. */
const calledOff: readonly unknown[] = [-32800, -32801];

/** Nothing is said of work that the author called off, or went on typing in: the author asks again. */
function unlessCalledOff(error: unknown): undefined {
  if (calledOff.includes((error as { readonly code?: unknown } | null)?.code)) return undefined;
  throw error;
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

async function tellWhy(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  const status = await client.sendRequest<DocumentStatus | null>(statusRequest, params);
  if (!status) return;
  const verdict = status.isCaseReport
    ? 'This file is read as a case report.'
    : 'This file is not read as a case report.';
  const offer = status.isCaseReport ? [] : ['Declare It a Case Report'];
  const answer = await window.showInformationMessage([verdict, ...status.why].join(' '), ...offer);
  if (answer) await declare(client, editor);
}
