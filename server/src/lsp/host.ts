import type { Checklist } from '../lint/checklist.ts';
import type { FileStart } from '../lint/load-images.ts';

/** What the language server asks of the place it runs in. In tests it is an object of a few lines. */
export interface Host {
  /** The text of a file by its URI; undefined where there is none. Absent where files cannot be read. */
  readFile?(uri: string): Promise<string | undefined>;
  /**
   * The first bytes of a file by its URI, at most so many; undefined where nothing can be known of it. Absent where files
   * cannot be read.
   */
  readStart?(uri: string, most: number): Promise<FileStart | undefined>;
  /** The names of the files in a folder, by its URI. Absent where folders cannot be read. */
  listFiles?(uri: string): Promise<readonly string[]>;
  /**
   * A checklist as a Word document, in Base64. The writer is loaded when it is first wanted, in a worker from the script
   * that the client names. Absent or failing where it cannot be loaded.
   */
  toDocx?(checklist: Checklist, script: string | undefined): Promise<string>;
  /** The URIs of the Markdown files in and below a folder, without those that are ignored. Absent where folders cannot be read. */
  findReports?(folder: string): Promise<readonly string[]>;
  /** Runs something after some milliseconds, unless it is called off by what this returns. */
  schedule(milliseconds: number, run: () => void): () => void;
  /** Milliseconds on a clock of its own, to know how long work has lasted; without it the clock of the system. */
  now?(): number;
}
