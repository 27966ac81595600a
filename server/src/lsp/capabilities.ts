import {
  CodeActionKind,
  DiagnosticTag,
  type InitializeParams,
  MarkupKind,
  type PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  type WorkspaceEditClientCapabilities,
} from 'vscode-languageserver';
import type { Encoding } from '../text/lines.ts';
import { triggerCharacters } from './completion-triggers.ts';
import type { InitializationOptions } from './protocol.ts';

/** The kind of the action that applies all safe fixes. */
export const fixAllKind = 'source.fixAll.casewright';

/** The kind of the action that puts the reference list in the order of first citation. */
export const organizeKind = 'source.organizeReferences';

/** How edits with tab stops are written: as LSP 3.18 does, as rust-analyzer did before it, or not at all. */
export type SnippetEdits = 'protocol' | 'experimental' | 'none';

/** What the client said it can take. */
export interface ClientFeatures {
  readonly encoding: Encoding;
  /** Does it tell when a document is saved? */
  readonly saves: boolean;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  /** Does it ask for the findings of files that are not open? */
  readonly workspaceDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly unnecessaryTag: boolean;
  readonly codeDescription: boolean;
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: SnippetEdits;
  readonly hover: boolean;
  readonly hoverMarkdown: boolean;
  readonly definition: boolean;
  readonly references: boolean;
  readonly highlights: boolean;
  readonly rename: boolean;
  /** Does it ask first whether a place can be renamed? */
  readonly preparesRename: boolean;
  readonly completion: boolean;
  readonly completionSnippets: boolean;
  readonly completionMarkdown: boolean;
  readonly links: boolean;
  readonly inlayHints: boolean;
  readonly codeLenses: boolean;
  readonly refreshInlayHints: boolean;
  readonly refreshCodeLenses: boolean;
  /** Can an action be offered whose edit is made when it is chosen? */
  readonly resolvesActions: boolean;
  readonly formatting: boolean;
  readonly rangeFormatting: boolean;
  readonly symbols: boolean;
  readonly nestedSymbols: boolean;
  readonly workspaceSymbols: boolean;
  readonly folding: boolean;
  /** The most ranges that it wants. */
  readonly foldingLimit: number;
  /** May the server ask for settings? */
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Can what is watched be told by its folder, and so lie outside the workspace? */
  readonly relativePatterns: boolean;
  readonly workspaceFolders: boolean;
  readonly status: boolean;
  readonly readsFiles: boolean;
  /** Where the file that writes Word documents is, if the client says so. */
  readonly docxScript: string | undefined;
}

/** Reads what the client said; what it left out it cannot take. */
export function readFeatures(params: InitializeParams): ClientFeatures {
  const { general, textDocument, workspace, experimental } = params.capabilities ?? {};
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const hoverFormats = textDocument?.hover?.contentFormat;
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    saves: textDocument?.synchronization?.didSave === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    workspaceDiagnostics: workspace?.diagnostics !== undefined,
    relatedInformation: diagnostics.relatedInformation === true,
    unnecessaryTag: diagnostics.tagSupport?.valueSet?.includes(DiagnosticTag.Unnecessary) === true,
    codeDescription: diagnostics.codeDescriptionSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: chooseSnippetEdits(workspace?.workspaceEdit, experimental),
    hover: textDocument?.hover !== undefined,
    hoverMarkdown: hoverFormats?.includes(MarkupKind.Markdown) === true,
    definition: textDocument?.definition !== undefined,
    references: textDocument?.references !== undefined,
    highlights: textDocument?.documentHighlight !== undefined,
    rename: textDocument?.rename !== undefined,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    completion: textDocument?.completion !== undefined,
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    completionMarkdown:
      textDocument?.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    links: textDocument?.documentLink !== undefined,
    inlayHints: textDocument?.inlayHint !== undefined,
    codeLenses: textDocument?.codeLens !== undefined,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport === true,
    resolvesActions:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties?.includes('edit') === true,
    formatting: textDocument?.formatting !== undefined,
    rangeFormatting: textDocument?.rangeFormatting !== undefined,
    symbols: textDocument?.documentSymbol !== undefined,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    workspaceSymbols: workspace?.symbol !== undefined,
    folding: textDocument?.foldingRange !== undefined,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    status: options.status === true,
    readsFiles: options.readFile === true,
    docxScript: typeof options.docxScript === 'string' ? options.docxScript : undefined,
  };
}

/** The first encoding the client offers that we know; UTF-16 where it offers none. */
function chooseEncoding(offered: readonly PositionEncodingKind[] | undefined): Encoding {
  return offered?.find(isEncoding) ?? 'utf-16';
}

function isEncoding(name: string): name is Encoding {
  return name === 'utf-8' || name === 'utf-16' || name === 'utf-32';
}

/** Tab stops stand in edits of a version of a document only: the older form of edits has no place for them. */
function chooseSnippetEdits(edits: WorkspaceEditClientCapabilities | undefined, experimental: unknown): SnippetEdits {
  if (edits?.documentChanges !== true) return 'none';
  if (edits.snippetEditSupport === true) return 'protocol';
  const extra = (experimental ?? {}) as { readonly snippetTextEdit?: unknown };
  return extra.snippetTextEdit === true ? 'experimental' : 'none';
}

/** What the server offers this client. */
export function toCapabilities(features: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: features.encoding,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      ...(features.saves && { save: true }),
    },
    ...(features.pullDiagnostics && {
      diagnosticProvider: {
        identifier: 'casewright',
        interFileDependencies: false,
        workspaceDiagnostics: features.workspaceDiagnostics,
        workDoneProgress: true,
      },
    }),
    ...(features.codeActions && {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind, organizeKind],
        ...(features.resolvesActions && { resolveProvider: true }),
      },
    }),
    ...toReferenceCapabilities(features),
    ...(features.hover && { hoverProvider: true }),
    ...(features.symbols && { documentSymbolProvider: { label: 'Casewright' } }),
    ...(features.workspaceSymbols && { workspaceSymbolProvider: true }),
    ...(features.folding && { foldingRangeProvider: true }),
    ...(features.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}

/** What it offers for citations and the reference list. */
function toReferenceCapabilities(features: ClientFeatures): ServerCapabilities {
  return {
    ...(features.definition && { definitionProvider: true }),
    ...(features.references && { referencesProvider: true }),
    ...(features.highlights && { documentHighlightProvider: true }),
    ...(features.rename && { renameProvider: features.preparesRename ? { prepareProvider: true } : true }),
    ...(features.completion && {
      completionProvider: { triggerCharacters: [...triggerCharacters], resolveProvider: true },
    }),
    ...(features.links && { documentLinkProvider: {} }),
    ...(features.inlayHints && { inlayHintProvider: true }),
    ...(features.codeLenses && { codeLensProvider: { resolveProvider: true } }),
    ...(features.formatting && { documentFormattingProvider: { workDoneProgress: true } }),
    ...(features.rangeFormatting && { documentRangeFormattingProvider: { workDoneProgress: true } }),
  };
}
