import './compile-once.ts';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { isMarkdown } from '../data/markdown-files.ts';
import { connectionFeatures } from '../lsp/connection-features.ts';
import type { Host } from '../lsp/host.ts';
import { startServer } from '../lsp/server.ts';
import { findFiles } from './find-files.ts';
import { readPlainFile } from './read-plain-file.ts';
import { readStart } from './read-start.ts';

const host: Host = {
  readFile: async (uri) => {
    if (!uri.startsWith('file:')) return undefined;
    return readPlainFile(fileURLToPath(uri)).then(String, () => undefined);
  },
  readStart: async (uri, most) => (uri.startsWith('file:') ? readStart(fileURLToPath(uri), most) : undefined),
  listFiles: async (uri) => {
    if (!uri.startsWith('file:')) return [];
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  },
  toDocx: async (checklist) => {
    const { toDocx } = await import('../lint/checklist-docx.ts');
    return Buffer.from(await toDocx(checklist)).toString('base64');
  },
  findReports: async (folder) => {
    if (!folder.startsWith('file:')) return [];
    const top = fileURLToPath(folder).replace(/[\\/]$/, '');
    const files = (await findFiles(top)).filter(isMarkdown);
    return files.map((file) => below(folder, file.slice(top.length + 1)));
  },
  schedule: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The URI of a file below a folder, whose own URI stays as the client writes it: drives have several spellings. */
function below(folder: string, path: string): string {
  return [folder.replace(/\/$/, ''), ...path.split(/[\\/]/).map(encodeURIComponent)].join('/');
}

/** Serves one client over standard input and output; the process ends with it: 0 after a shutdown, else 1. */
export function startStdioServer(): Promise<never> {
  startServer(createConnection(connectionFeatures, process.stdin, process.stdout), host);
  return new Promise(() => undefined);
}

// VS Code starts this file as a process of its own and speaks over its channel.
if (process.argv.includes('--node-ipc')) startServer(createConnection(connectionFeatures), host);
