import type { Range, TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { type BlockCache, createBlockCache } from '../markdown/read-blocks.ts';
import { createLines, type Encoding, type Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** One version of an open document. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /** Told apart from all other texts of the session, whatever the client counts as versions. */
  readonly revision: number;
  /** Where the last edit ended, in UTF-16 units, until the author pauses; undefined in a text as it was opened. */
  readonly typedAt?: number | undefined;
  /** Keeps the blocks of earlier versions, so that an edit costs the edited block. */
  readonly cache: BlockCache;
}

/** The documents that the client has open. */
export interface Documents {
  open(item: TextDocumentItem): OpenDocument;
  /** Undefined for a document that is not open. */
  change(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
    encoding: Encoding,
  ): OpenDocument | undefined;
  /** The author pauses: what was typed last is no longer half-written. False where it was not. */
  settle(uri: string): boolean;
  close(uri: string): void;
  get(uri: string): OpenDocument | undefined;
  all(): readonly OpenDocument[];
}

/** Creates the list of open documents, empty. */
export function createDocuments(): Documents {
  const documents = new Map<string, OpenDocument>();
  let revision = 0;

  return {
    open({ uri, version, text }) {
      if (typeof text !== 'string') throw new TypeError('no text');
      revision++;
      const document = { uri, version, text, revision, cache: createBlockCache() };
      documents.set(uri, document);
      return document;
    },
    change(uri, version, changes, encoding) {
      const before = documents.get(uri);
      if (!before) return undefined;
      const { text, typedAt } = changes.reduce<Typed>(
        (current, change) => applyChange(current.text, change, encoding),
        before,
      );
      revision++;
      const document = { ...before, version, text, typedAt, revision };
      documents.set(uri, document);
      return document;
    },
    settle(uri) {
      const before = documents.get(uri);
      if (before?.typedAt === undefined) return false;
      revision++;
      documents.set(uri, { ...before, typedAt: undefined, revision });
      return true;
    },
    close: (uri) => void documents.delete(uri),
    get: (uri) => documents.get(uri),
    all: () => [...documents.values()],
  };
}

/** A text, and where the edit that made it ended. */
type Typed = Pick<OpenDocument, 'text' | 'typedAt'>;

function applyChange(text: string, change: TextDocumentContentChangeEvent, encoding: Encoding): Typed {
  if (typeof change.text !== 'string') throw new TypeError('no text');
  if (!('range' in change) || change.range === undefined) return { text: change.text };
  const { start, end } = toSpan(createLines(text), change.range, encoding);
  return { text: text.slice(0, start) + change.text + text.slice(end), typedAt: start + change.text.length };
}

/** A range of the protocol as a span; one that points outside the text is cut to it, one that is none throws. */
export function toSpan(lines: Lines, { start, end }: Range, encoding: Encoding): Span {
  if (![start.line, start.character, end.line, end.character].every(Number.isInteger)) throw new TypeError('no range');
  const from = lines.offsetAt({ line: start.line, column: start.character }, encoding);
  const to = lines.offsetAt({ line: end.line, column: end.character }, encoding);
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/** A span as a range of the protocol. */
export function toRange(lines: Lines, { start, end }: Span, encoding: Encoding): Range {
  const from = lines.positionAt(start, encoding);
  const to = lines.positionAt(end, encoding);
  return { start: { line: from.line, character: from.column }, end: { line: to.line, character: to.column } };
}
