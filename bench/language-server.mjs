// A client of the language server over standard input and output, that measures from an edit to its diagnostics.
import { spawn } from 'node:child_process';

const nowhere = 'file:///bench';

/** Starts the server and opens a text. `folder`: the URI of the workspace, where there is one. */
export async function open(command, text, folder = null) {
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  let buffer = Buffer.alloc(0);
  let nextId = 1;
  child.stdout.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || buffer.length < end + 4 + length) return;
      const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString());
      buffer = buffer.subarray(end + 4 + length);
      if (message.method && message.id !== undefined) send({ id: message.id, result: null });
      else if (message.id !== undefined) {
        waiting.get(message.id)?.(message);
        waiting.delete(message.id);
      }
    }
  });
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const notify = (method, params) => send({ method, params });
  const request = (method, params) =>
    new Promise((resolve, reject) => {
      const id = nextId++;
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      send({ id, method, params });
    });
  const uri = `${folder ?? nowhere}/report.md`;
  const pull = async () => (await request('textDocument/diagnostic', { textDocument: { uri } })).items;
  await request('initialize', {
    processId: process.pid,
    rootUri: folder,
    capabilities: { textDocument: { diagnostic: {}, synchronization: {} } },
  });
  notify('initialized', {});
  notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  return {
    uri,
    pull,
    notify,
    request,
    async close() {
      await request('shutdown');
      notify('exit');
    },
  };
}

/** Milliseconds from each edit at a line, that in the middle if none is given, to the diagnostics of the text with it. */
export async function measureEdits(command, text, count, line = Math.floor(text.split('\n').length / 2)) {
  const server = await open(command, text);
  const first = await server.pull();
  if (first.length === 0) throw new Error('the server found nothing; its times would mean nothing');
  const times = [];
  const warmUp = 10;
  for (let i = 0; i < count + warmUp; i++) {
    const range = { start: { line, character: 0 }, end: { line, character: i % 2 } };
    const begun = performance.now();
    server.notify('textDocument/didChange', {
      textDocument: { uri: server.uri, version: i + 2 },
      contentChanges: [{ range, text: i % 2 === 0 ? 'x' : '' }],
    });
    await server.pull();
    if (i >= warmUp) times.push(performance.now() - begun);
  }
  await server.close();
  return times.sort((a, b) => a - b);
}
