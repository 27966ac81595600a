import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readPlainFile } from './read-plain-file.ts';

/** Folders that hold no report of the user's own. */
const neverEntered: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** An ignore file and the folder that its patterns count from. */
interface IgnoreFile {
  readonly folder: string;
  readonly patterns: Ignore;
  /** Is it a `.casewrightignore`? */
  readonly isOurs: boolean;
}

/**
 * The files under a folder, sorted, without those that `.gitignore` and `.casewrightignore` exclude, in the folder,
 * below it and above it up to the root of the repository. Links to folders are not followed.
 */
export async function findFiles(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  await walk(folder, await ignoreFilesAbove(folder));
  return found.sort((a, b) => (a < b ? -1 : 1));

  async function walk(at: string, above: readonly IgnoreFile[]): Promise<void> {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    const ignored = [...above, ...(await ignoreFilesIn(at, entries))];
    for (const entry of entries) {
      const path = `${at.endsWith('/') ? at : `${at}/`}${entry.name}`;
      if (neverEntered.has(entry.name) || isIgnored(path, entry.isDirectory(), ignored)) continue;
      if (entry.isDirectory()) await walk(path, ignored);
      else if (await isFile(path, entry)) found.push(path);
    }
  }
}

/** Links count as what they lead to; one that leads nowhere (as editors use for locks) is no file. */
async function isFile(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (target) => target.isFile(),
    () => false,
  );
}

/** The innermost ignore file that says something of the path decides. */
function isIgnored(path: string, isFolder: boolean, files: readonly IgnoreFile[]): boolean {
  for (const { folder, patterns } of files.toReversed()) {
    const from = relative(folder, path).replaceAll('\\', '/');
    const { ignored, unignored } = patterns.test(isFolder ? `${from}/` : from);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

/**
 * What the folders above exclude, from the root of the repository down. Outside a repository a `.gitignore` means
 * nothing, a `.casewrightignore` still does.
 */
async function ignoreFilesAbove(folder: string): Promise<readonly IgnoreFile[]> {
  const files: IgnoreFile[] = [];
  for (let at = folder; ; at = dirname(at)) {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    if (at !== folder) files.unshift(...(await ignoreFilesIn(at, entries)));
    if (entries.some(({ name }) => name === '.git')) return files;
    if (dirname(at) === at) return files.filter(({ isOurs }) => isOurs);
  }
}

async function ignoreFilesIn(folder: string, entries: readonly Dirent[]): Promise<IgnoreFile[]> {
  const files: IgnoreFile[] = [];
  for (const name of ['.gitignore', '.casewrightignore']) {
    if (!entries.some((entry) => entry.name === name)) continue;
    const text = await readPlainFile(join(folder, name)).then(String, () => '');
    files.push({ folder, patterns: ignore().add(text), isOurs: name === '.casewrightignore' });
  }
  return files;
}
