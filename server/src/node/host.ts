import { isUtf8 } from 'node:buffer';
import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve, sep } from 'node:path';
import type { Digest, Host, Output, ReadResult } from '../cli/host.ts';
import { findFiles } from './find-files.ts';
import { askGit } from './git.ts';
import { startThread } from './lint-thread.ts';
import { readPlainFileSync } from './read-plain-file.ts';
import { readStart } from './read-start.ts';
import { appendFile, createFile, replaceFile } from './replace-file.ts';
import { startWatching } from './start-watching.ts';
import { isAbsent, problemOf } from './system-problem.ts';

/** The host of the command line in Node: the real files, streams and environment. */
export function createHost(): Host {
  return {
    cwd: withSlashes(process.cwd()),
    env: process.env,
    stdout: createOutput(process.stdout),
    stderr: createOutput(process.stderr),
    resolve: (path) => withSlashes(resolve(path)),
    kindOf,
    readFile: readBytes,
    realPath: (path) => realpath(path).then(withSlashes, () => undefined),
    readStart,
    readInput,
    replaceFile,
    appendFile,
    createFile,
    findFiles,
    filesIn,
    decodeUtf8: (bytes) =>
      isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString() : undefined,
    today,
    toDocx: async (checklist) => (await import('../lint/checklist-docx.ts')).toDocx(checklist),
    readDocx: async (bytes) => (await import('../lint/checklist-docx.ts')).readDocx(bytes),
    now: () => performance.now(),
    git: (words) => askGit(process.cwd(), words),
    createDigest,
    cores: availableParallelism(),
    startThread,
    makeFolder,
    buildStamp,
    startWatching,
    startServer: async () => (await import('./server.ts')).startStdioServer(),
  };
}

/** Loaded when it is wanted: most runs make none. */
async function createDigest(): Promise<Digest> {
  const { createHash } = await import('node:crypto');
  return (content) => createHash('sha256').update(content).digest('hex').slice(0, 32);
}

async function makeFolder(path: string): Promise<string | undefined> {
  return mkdir(path, { recursive: true }).then(() => undefined, problemOf);
}

/** A program that is built from its source has one version for a long time. */
async function buildStamp(): Promise<string> {
  const built = await stat(process.argv[1] ?? '').catch(() => undefined);
  return built ? `${built.size} ${built.mtimeMs}` : '';
}

/** The day on the user's calendar, not that of Greenwich. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return isAbsent(error) ? 'missing' : 'file';
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map(({ name }) => name);
}

/** What a shell hands over for `<(...)` is a pipe with a name of its own, and somebody writes to it. */
async function readBytes(path: string): Promise<ReadResult> {
  try {
    return { bytes: /^\/(?:dev|proc)\//.test(path) ? await readFile(path) : readPlainFileSync(path) };
  } catch (error) {
    return { problem: problemOf(error), absent: isAbsent(error) };
  }
}

async function readInput(): Promise<ReadResult> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return { bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { problem: problemOf(error), absent: false };
  }
}

/**
 * A stream whose reader may go away (`casewright | head`): what is written after that is dropped without a word. If it
 * fails otherwise (a full disk), that is told and ends in status 2, and the files are still read and mended.
 */
function createOutput(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed ||= error.code === 'EPIPE';
    if (closed) return;
    closed = true;
    process.once('exit', () => {
      process.exitCode = 2;
    });
    if (stream !== process.stderr)
      process.stderr.write(`casewright: the output was not written: ${problemOf(error)}\n`);
  });
  return {
    get isTerminal() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns ?? 80;
    },
    write(content) {
      if (!closed) stream.write(content);
    },
  };
}
