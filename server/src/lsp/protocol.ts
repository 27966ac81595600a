/**
 * What Casewright's own client and server say to each other beyond the Language Server Protocol. The only file of the
 * server that the client imports.
 */

import type { ItemCounts, ReportStage } from './panel-protocol.ts';

export { markdownPattern } from '../data/markdown-files.ts';
export * from './new-report-protocol.ts';
export * from './panel-protocol.ts';
export * from './preview-protocol.ts';

/** Request with `DocumentParams`, answered with a `DocumentStatus` or null: how is the document read? */
export const statusRequest = 'casewright/status';

/** Notification with a `DocumentStatus`, after each look at a document, to clients that ask for it. */
export const statusNotification = 'casewright/didChangeStatus';

/** Request with `DocumentParams`, answered with a `Declaration` or null: the edit that declares it a case report. */
export const declareRequest = 'casewright/declare';

/** Request of the server with `DocumentParams`: the text of a configuration or bibliography file, or null where there is none. */
export const readFileRequest = 'casewright/readFile';

/** Request of the server with `ReadStartParams`, answered with a `StartOfFile`: the first bytes of the file of an image. */
export const readStartRequest = 'casewright/readStart';

/** Request of the server with `DocumentParams`, a folder: the names of the files in it. */
export const listFilesRequest = 'casewright/listFiles';

/** Request of the server with `DocumentParams`, a folder: the URIs of the Markdown files in and below it. */
export const findReportsRequest = 'casewright/findReports';

/**
 * The command of our own client behind "cited 3 times": shows places. Its arguments are the URI, the position of the entry
 * and the positions of its citations.
 */
export const showReferencesCommand = 'casewright.showReferences';

/** Request with `RewriteParams`, answered with a `Rewriting`: the edits that one command of the palette asks for. */
export const rewriteRequest = 'casewright/rewrite';

/** What can be rewritten in a whole report. */
export type Rewrite =
  | 'renumber'
  | 'format-list'
  | 'compress-ranges'
  | 'spell-out-ranges'
  | 'to-bracket'
  | 'to-parenthesis'
  | 'to-superscript'
  | MadeSection;

/** A section that is made of what the report says elsewhere. */
export type MadeSection = 'abbreviation-list' | 'timeline-table';

/** What to rewrite, and where. */
export interface RewriteParams extends DocumentParams {
  readonly rewrite: Rewrite;
}

/** The edits of a rewrite, and the version they fit; or why there are none, as a sentence. */
export interface Rewriting {
  readonly version: number;
  readonly edits: readonly ProtocolEdit[];
  /** What was left as it is, or why nothing is to do. */
  readonly remark: string | null;
}

/** What the client says in `initializationOptions`; all of it is optional. */
export interface InitializationOptions {
  /** The client wants `statusNotification`. */
  readonly status?: boolean;
  /** The client answers `readFileRequest`, `readStartRequest` and `listFilesRequest`: for servers that cannot read files themselves. */
  readonly readFile?: boolean;
  /** Where the file that writes Word documents is, for servers that cannot know where they are themselves. */
  readonly docxScript?: string;
  /** Settings for clients that cannot be asked for them: the keys below `casewright.`. */
  readonly settings?: unknown;
}

/** Names one document. */
export interface DocumentParams {
  readonly uri: string;
}

/** Names a file, and how many of its bytes are wanted at most. */
export interface ReadStartParams extends DocumentParams {
  readonly most: number;
}

/** The first bytes of a file, one character for each byte, as JSON knows no bytes; without them it cannot be read. */
export interface StartOfFile {
  readonly isThere: boolean;
  readonly bytes?: string;
}

/** How a document is read. Holds no text of it. */
export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  /** Is it read as a case report? */
  readonly isCaseReport: boolean;
  /** Why, in sentences. */
  readonly why: readonly string[];
  /** Number of findings of each severity. */
  readonly counts: Readonly<Record<'error' | 'warning' | 'info' | 'hint', number>>;
  /** How the items of the guideline stand; null where the document is no case report. */
  readonly items: ItemCounts | null;
  readonly stage: ReportStage;
}

/** A text edit in the protocol's shape. */
export interface ProtocolEdit {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly newText: string;
}

/** The edits that declare a document a case report, and the version they fit. */
export interface Declaration {
  readonly uri: string;
  readonly version: number;
  readonly edits: readonly ProtocolEdit[];
}
