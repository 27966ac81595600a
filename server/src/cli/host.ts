import type { Checklist } from '../lint/checklist.ts';
import type { FileStart } from '../lint/load-images.ts';
import type { LintThread, ThreadStart } from './lint-thread.ts';

/** A file's bytes, or why there are none, as a sentence without a full stop. */
export type ReadResult =
  | { readonly bytes: Uint8Array; readonly problem?: undefined }
  | { readonly bytes?: undefined; readonly problem: string; readonly absent: boolean };

/** What Git printed and said, or why it could not be asked. */
export type GitAnswer =
  | { readonly status: number; readonly output: Uint8Array; readonly said: string; readonly problem?: undefined }
  | { readonly status?: undefined; readonly problem: string };

/**
 * A look at a file, at the first bytes of one, at the bibliographies that lie in a folder or at where a link leads, and a
 * digest of the answer.
 */
export type Read = readonly [kind: 'file' | 'folder' | 'link' | `start ${number}`, path: string, digest: string];

/** Gives 128 bits of the SHA-256 of a text in UTF-8 or of bytes, in hexadecimal digits. */
export type Digest = (content: string | Uint8Array) => string;

/** What tells of changes until the user has seen enough. */
export interface Watcher {
  /** Tells the paths that change in a folder itself, until the answer is called. */
  folder(path: string, tell: (path: string) => void): () => void;
  /** Acts after so many milliseconds. */
  later(milliseconds: number, act: () => void): void;
  /** Is kept when the user ends it with Ctrl-C. */
  readonly interrupted: Promise<void>;
}

/** A stream that a person or a program reads. Writing to one that was closed does nothing. */
export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number;
  write(content: string | Uint8Array): void;
}

/**
 * All that the command line asks of the world around it. Paths are absolute with `/` between their parts. In tests it
 * is a map in memory.
 */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The absolute path that words on the command line mean. */
  resolve(path: string): string;
  kindOf(path: string): Promise<'file' | 'folder' | 'missing'>;
  readFile(path: string): Promise<ReadResult>;
  /** The path without links; undefined where there is no such file. */
  realPath?(path: string): Promise<string | undefined>;
  /** The first bytes of a file, at most so many; what is no file, such as a folder or a device, is not there. */
  readStart(path: string, most: number): Promise<FileStart>;
  readInput(): Promise<ReadResult>;
  /**
   * Replaces a file at once or not at all, and keeps its mode; gives the problem if it could not, as where the file no
   * longer holds the text `before`.
   */
  replaceFile(path: string, content: string | Uint8Array, before?: string): Promise<string | undefined>;
  /** Writes at the end of a file, which need not be there yet; gives the problem if it could not. */
  appendFile(path: string, text: string): Promise<string | undefined>;
  /** Creates a file that is not there yet; gives the problem if it could not. */
  createFile(path: string, text: string): Promise<string | undefined>;
  /** The files under a folder that no ignore file excludes, sorted. */
  findFiles(folder: string): Promise<readonly string[]>;
  /** The names of the files that lie in a folder itself; none where it cannot be read. */
  filesIn(folder: string): Promise<readonly string[]>;
  /** The text that the bytes hold, with its byte order mark; undefined if they are not UTF-8. */
  decodeUtf8(bytes: Uint8Array): string | undefined;
  /** The day where the user is, as `2026-11-28`. */
  today(): string;
  /** A checklist as a Word document. */
  toDocx(checklist: Checklist): Promise<Uint8Array>;
  /** The words of a Word document, its properties among them; undefined where the bytes are none. */
  readDocx(bytes: Uint8Array): Promise<string | undefined>;
  /** Milliseconds since some moment. */
  now(): number;
  /** Asks Git in the working folder, its words as they are and without a shell. It writes nothing and asks no network. */
  git?(words: readonly string[]): Promise<GitAnswer>;
  /** Loads what makes digests; without it nothing is cached. */
  createDigest?(): Promise<Digest>;
  /** Begins to watch folders; without it files are read once. */
  startWatching?(): Watcher;
  /** How many threads can run at once. */
  readonly cores?: number;
  /** Starts a thread that lints; without it there is but one. */
  startThread?(start: ThreadStart): LintThread;
  /** The folder is there after that, with those above it; a problem where it could not be made. */
  makeFolder?(path: string): Promise<string | undefined>;
  /** When and how large this very program was built, as far as that is known; without it the version alone tells. */
  buildStamp?(): Promise<string>;
  /** What was read so far, where a host takes that down. */
  readonly reads?: Read[];
  /** Runs the language server over standard input and output until its client ends it. */
  startServer?(): Promise<void>;
}
