import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { connectionFeatures } from '../lsp/connection-features.ts';
import type { Host } from '../lsp/host.ts';
import { startServer } from '../lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

// A worker reads no files; the client in the page reads configuration files for it.
const host: Host = {
  schedule: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

startServer(createConnection(connectionFeatures, new BrowserMessageReader(self), new BrowserMessageWriter(self)), host);
