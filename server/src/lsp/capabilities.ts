import {
  CodeActionKind,
  type InitializeParams,
  MarkupKind,
  type PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Encoding } from '../text/lines.ts';
import type { InitializationOptions } from './protocol.ts';

/** The kind of the action that applies all safe fixes. */
export const fixAllKind = 'source.fixAll.casewright';

/** What the client said it can take. */
export interface ClientFeatures {
  readonly encoding: Encoding;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly codeDescription: boolean;
  readonly codeActions: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  readonly hover: boolean;
  readonly hoverMarkdown: boolean;
  readonly symbols: boolean;
  readonly nestedSymbols: boolean;
  /** May the server ask for settings? */
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly status: boolean;
  readonly readsFiles: boolean;
}

/** Reads what the client said; what it left out it cannot take. */
export function readFeatures({ capabilities, initializationOptions }: InitializeParams): ClientFeatures {
  const { general, textDocument, workspace } = capabilities;
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  const options = (initializationOptions ?? {}) as InitializationOptions;
  const hoverFormats = textDocument?.hover?.contentFormat;
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: diagnostics.relatedInformation === true,
    diagnosticTags: diagnostics.tagSupport !== undefined,
    codeDescription: diagnostics.codeDescriptionSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    hover: textDocument?.hover !== undefined,
    hoverMarkdown: hoverFormats?.includes(MarkupKind.Markdown) === true,
    symbols: textDocument?.documentSymbol !== undefined,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    status: options.status === true,
    readsFiles: options.readFile === true,
  };
}

/** The first encoding the client offers that we know; UTF-16 where it offers none. */
function chooseEncoding(offered: readonly PositionEncodingKind[] | undefined): Encoding {
  return (['utf-8', 'utf-16', 'utf-32'] as const).find((known) => known === offered?.find(isEncoding)) ?? 'utf-16';
}

function isEncoding(name: string): boolean {
  return name === 'utf-8' || name === 'utf-16' || name === 'utf-32';
}

/** What the server offers this client. */
export function toCapabilities(features: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: features.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(features.pullDiagnostics && {
      diagnosticProvider: {
        identifier: 'casewright',
        interFileDependencies: false,
        workspaceDiagnostics: false,
        workDoneProgress: true,
      },
    }),
    ...(features.codeActions && { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } }),
    ...(features.hover && { hoverProvider: true }),
    ...(features.symbols && { documentSymbolProvider: { label: 'Casewright' } }),
  };
}
