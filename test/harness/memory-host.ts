import { isUtf8 } from 'node:buffer';
import { posix } from 'node:path';
import type { Host, Output, ReadResult } from '../../server/src/cli/host.ts';
import { run } from '../../server/src/cli/run.ts';
import { readDocx, toDocx } from '../../server/src/lint/checklist-docx.ts';

/** A file of the map: its text, its bytes, or why it cannot be read. */
export type MemoryFile = string | Uint8Array | { readonly problem: string };

export interface MemoryWorld {
  /** By absolute path; relative ones lie in the working folder. */
  readonly files?: Readonly<Record<string, MemoryFile>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Files that cannot be written, and why. */
  readonly refused?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Are both streams a terminal, 60 columns wide? */
  readonly terminal?: boolean;
  /** Milliseconds that pass between two looks at the clock. */
  readonly tick?: number;
}

/** What a run of the command line left behind. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The files that were written, by their path in the working folder. */
  readonly written: Readonly<Record<string, string>>;
}

/** The folder that commands run in. */
const cwd = '/home/author';

/** Runs a command line, its words cut at blanks, in a world that is a map in memory. */
export async function runInMemory(words: string | readonly string[], world: MemoryWorld = {}): Promise<Outcome> {
  const streams = { stdout: [] as string[], stderr: [] as string[] };
  const written: Record<string, string> = {};
  const host = createMemoryHost(world, streams, written);
  const argv = typeof words === 'string' ? words.split(' ').filter(Boolean) : words;
  const status = await run(argv, host);
  return { status, stdout: streams.stdout.join(''), stderr: streams.stderr.join(''), written };
}

function createMemoryHost(
  { files = {}, refused = {}, env = {}, stdin = '', terminal = false, tick = 0 }: MemoryWorld,
  streams: { readonly stdout: string[]; readonly stderr: string[] },
  written: Record<string, string>,
): Host {
  const known = new Map(Object.entries(files).map(([path, file]) => [posix.resolve(cwd, path), file]));
  let clock = 0;
  const output = (stream: string[]): Output => ({
    isTerminal: terminal,
    columns: 60,
    write: (content) =>
      void stream.push(typeof content === 'string' ? content : Buffer.from(content).toString('latin1')),
  });
  const write = (path: string, content: string | Uint8Array): string | undefined => {
    const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    const shown = posix.relative(cwd, path);
    if (refused[shown] !== undefined) return refused[shown];
    known.set(path, content);
    written[shown] = text;
    return undefined;
  };
  return {
    cwd,
    env,
    stdout: output(streams.stdout),
    stderr: output(streams.stderr),
    resolve: (path) => posix.resolve(cwd, path),
    async kindOf(path) {
      if (known.has(path)) return 'file';
      return [...known.keys()].some((file) => file.startsWith(`${path}/`)) ? 'folder' : 'missing';
    },
    async readFile(path) {
      const file = known.get(path);
      return file === undefined ? { problem: 'There is no such file or folder', absent: true } : toRead(file);
    },
    async readStart(path, most) {
      const file = known.get(path);
      const bytes = file === undefined ? undefined : toRead(file).bytes?.subarray(0, most);
      return { isThere: file !== undefined, ...(bytes && { bytes }) };
    },
    readInput: async () => toRead(stdin),
    replaceFile: async (path, text) => write(path, text),
    appendFile: async (path, text) => {
      const before = known.get(path) ?? '';
      return isProblem(before) ? before.problem : write(path, Buffer.from(before).toString() + text);
    },
    createFile: async (path, text) =>
      known.has(path) ? 'It is there already; it is left as it is' : write(path, text),
    findFiles: async (folder) => [...known.keys()].filter((path) => path.startsWith(`${folder}/`)).sort(),
    filesIn: async (folder) =>
      [...known.keys()].filter((path) => posix.dirname(path) === folder).map((path) => posix.basename(path)),
    decodeUtf8: (bytes) => (isUtf8(bytes) ? Buffer.from(bytes).toString() : undefined),
    today: () => '2026-11-28',
    toDocx,
    readDocx: async (bytes) => readDocx(bytes),
    now: () => {
      clock += tick;
      return clock;
    },
  };
}

function isProblem(file: MemoryFile | undefined): file is { readonly problem: string } {
  return typeof file === 'object' && 'problem' in file;
}

function toRead(file: MemoryFile): ReadResult {
  if (isProblem(file)) return { problem: file.problem, absent: false };
  return { bytes: typeof file === 'string' ? Buffer.from(file) : file };
}
