import {
  type CancellationToken,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type TextEdit,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { Span } from '../text/span.ts';
import { abbreviationDefinitions, abbreviationHighlights, abbreviationReferences } from './abbreviation-places.ts';
import type { Analysis } from './analysis.ts';
import { ofNewest, ofThisVersion } from './answer-from.ts';
import { toDefinitions, toHighlights, toReferences } from './citation-places.ts';
import { isLensData, toCodeLenses, withCount } from './code-lenses.ts';
import { toCompletion } from './completion.ts';
import { withHelp } from './completion-help.ts';
import { askedBy } from './completion-triggers.ts';
import { toDocumentLinks } from './document-links.ts';
import { toSpan } from './documents.ts';
import { exhibitDefinitions, exhibitHighlights, exhibitReferences } from './exhibit-places.ts';
import { toFormatting } from './format-list.ts';
import { toInlayHints } from './inlay-hints.ts';
import { type RewriteParams, type Rewriting, rewriteRequest } from './protocol.ts';
import { renamableAbbreviation, renameAbbreviation } from './rename-abbreviation.ts';
import { renamableExhibit, renameExhibit } from './rename-exhibit.ts';
import { toRenamable, toRename } from './rename-key.ts';
import { toRewriting } from './rewrites.ts';
import type { Session } from './session.ts';

/** Answers what the client asks about citations, the reference list, abbreviations and values; nothing in a document that is no case report. */
export function answerReferences(session: Session): void {
  answerPlaces(session);
  answerRename(session);
  answerShown(session);
  answerEdits(session);
}

interface At {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

function answerPlaces(session: Session): void {
  const { connection, features } = session;
  const { encoding } = features;
  connection.onDefinition(({ textDocument, position }, token) =>
    at(session, 'definition', { textDocument, position }, token, [], (analysis, offset) =>
      first(
        () => toDefinitions(analysis, offset, encoding),
        () => abbreviationDefinitions(analysis, offset, encoding),
        () => exhibitDefinitions(analysis, offset, encoding),
      ),
    ),
  );
  connection.onReferences(({ textDocument, position, context }, token) =>
    at(session, 'references', { textDocument, position }, token, [], (analysis, offset) =>
      first(
        () => toReferences(analysis, offset, context.includeDeclaration, encoding),
        () => abbreviationReferences(analysis, offset, context.includeDeclaration, encoding),
        () => exhibitReferences(analysis, offset, context.includeDeclaration, encoding),
      ),
    ),
  );
  connection.onDocumentHighlight((params, token) =>
    at(session, 'highlights', params, token, [], (analysis, offset) =>
      first(
        () => toHighlights(analysis, offset, encoding),
        () => abbreviationHighlights(analysis, offset, encoding),
        () => exhibitHighlights(analysis, offset, encoding),
      ),
    ),
  );
  connection.onCompletion((params, token) => {
    const text = session.documents.get(params.textDocument?.uri)?.text ?? '';
    const asked = askedBy(params.context, text, params.position, encoding);
    if (asked?.size === 0) return null;
    return at(session, 'completion', params, token, null, (analysis, offset) =>
      toCompletion(analysis, offset, features, asked),
    );
  });
  connection.onCompletionResolve((item) => withHelp(item, features));
}

/** The places of the first of the kinds of things that stands here at all. */
function first<T>(...kinds: readonly (() => T[])[]): T[] {
  for (const placesOf of kinds) {
    const places = placesOf();
    if (places.length > 0) return places;
  }
  return [];
}

function answerRename(session: Session): void {
  const { connection, features } = session;
  connection.onPrepareRename((params, token) =>
    at(session, 'rename', params, token, null, (analysis, offset) =>
      orRefusal(
        renamableAbbreviation(analysis, offset, features.encoding) ??
          renamableExhibit(analysis, offset, features.encoding) ??
          toRenamable(analysis, offset, features.encoding),
      ),
    ),
  );
  connection.onRenameRequest((params, token) =>
    at(session, 'rename', params, token, null, (analysis, offset) =>
      orRefusal(
        renameAbbreviation(analysis, offset, params.newName, features) ??
          renameExhibit(analysis, offset, params.newName, features) ??
          toRename(analysis, offset, params.newName, features),
      ),
    ),
  );
}

/** A refusal as the error that editors show to the author. */
function orRefusal<T extends object>(answer: T | { readonly refused: string }): T {
  if ('refused' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
  return answer;
}

function answerShown(session: Session): void {
  const { connection, features } = session;
  const { encoding } = features;
  connection.onDocumentLinks(({ textDocument }, token) =>
    ofThisVersion(session, 'links', textDocument.uri, token, [], ({ report, verdict }) =>
      verdict.isCaseReport ? toDocumentLinks(report, encoding) : [],
    ),
  );
  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    ofThisVersion(session, 'hints', textDocument.uri, token, [], ({ report, settings, verdict }) =>
      verdict.isCaseReport
        ? toInlayHints(report, toSpan(report.lines, range, encoding), settings.editor, encoding)
        : [],
    ),
  );
  connection.onCodeLens(({ textDocument }, token) =>
    ofThisVersion(session, 'lenses', textDocument.uri, token, [], (analysis) =>
      analysis.verdict.isCaseReport && analysis.settings.editor.codeLenses ? toCodeLenses(analysis, features) : [],
    ),
  );
  connection.onCodeLensResolve((lens, token) => {
    const { data } = lens;
    if (!isLensData(data)) return lens;
    return ofNewest(session, 'a lens', data.uri, token, lens, (analysis) => withCount(lens, data, analysis, features));
  });
}

function answerEdits(session: Session): void {
  const { connection, features } = session;
  const { encoding } = features;
  connection.onDocumentFormatting(({ textDocument }, token, reporter) =>
    ofThisVersion(session, 'formatting', textDocument.uri, token, [], (analysis) =>
      format(analysis, () => ({ start: 0, end: analysis.report.text.length }), token, reporter),
    ),
  );
  connection.onDocumentRangeFormatting(({ textDocument, range }, token, reporter) =>
    ofThisVersion(session, 'formatting', textDocument.uri, token, [], (analysis) =>
      format(analysis, () => toSpan(analysis.report.lines, range, encoding), token, reporter),
    ),
  );
  connection.onRequest<Rewriting | null, never>(
    rewriteRequest,
    ({ uri, rewrite }: RewriteParams, token: CancellationToken) =>
      ofNewest<Rewriting | null>(session, 'rewriting', uri, token, null, (analysis) =>
        analysis.verdict.isCaseReport ? toRewriting({ session, analysis, token }, rewrite, encoding) : null,
      ),
  );

  function format(
    analysis: Analysis,
    within: () => Span,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
  ): Promise<TextEdit[]> | TextEdit[] {
    return analysis.verdict.isCaseReport
      ? toFormatting({ session, analysis, token, progress }, within(), encoding)
      : [];
  }
}

/** Answers for a place in a case report. */
function at<T>(
  session: Session,
  what: string,
  { textDocument, position }: At,
  token: CancellationToken,
  nothing: T,
  use: (analysis: Analysis, offset: number) => T,
): Promise<T | ResponseError<never>> {
  return ofThisVersion(session, what, textDocument.uri, token, nothing, (analysis) => {
    if (!analysis.verdict.isCaseReport) return nothing;
    const place = { line: position.line, column: position.character };
    return use(analysis, analysis.report.lines.offsetAt(place, session.features.encoding));
  });
}
