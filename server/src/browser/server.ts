import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { toDocx } from '../lint/checklist-docx.ts';
import { connectionFeatures } from '../lsp/connection-features.ts';
import type { Host } from '../lsp/host.ts';
import { startServer } from '../lsp/server.ts';

/** What the bundle with the writer of Word documents leaves behind when it is loaded. */
declare const self: DedicatedWorkerGlobalScope & { casewrightDocx?: { readonly toDocx: typeof toDocx } };

// A worker reads no files; the client in the page reads configuration files for it.
const host: Host = {
  toDocx: async (checklist, script) => {
    if (!self.casewrightDocx && script !== undefined) self.importScripts(script);
    if (!self.casewrightDocx) throw new Error('no writer of Word documents');
    return toBase64(await self.casewrightDocx.toDocx(checklist));
  },
  schedule: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

startServer(createConnection(connectionFeatures, new BrowserMessageReader(self), new BrowserMessageWriter(self)), host);

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
