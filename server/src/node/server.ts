import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { connectionFeatures } from '../lsp/connection-features.ts';
import type { Host } from '../lsp/host.ts';
import { startServer } from '../lsp/server.ts';
import { readStart } from './read-start.ts';

const host: Host = {
  readFile: async (uri) => {
    if (!uri.startsWith('file:')) return undefined;
    return readFile(fileURLToPath(uri), 'utf8').catch(() => undefined);
  },
  readStart: async (uri, most) => (uri.startsWith('file:') ? readStart(fileURLToPath(uri), most) : undefined),
  listFiles: async (uri) => {
    if (!uri.startsWith('file:')) return [];
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  },
  schedule: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Serves one client over standard input and output; the process ends with it: 0 after a shutdown, else 1. */
export function startStdioServer(): Promise<never> {
  startServer(createConnection(connectionFeatures, process.stdin, process.stdout), host);
  return new Promise(() => undefined);
}

// VS Code starts this file as a process of its own and speaks over its channel.
if (process.argv.includes('--node-ipc')) startServer(createConnection(connectionFeatures), host);
