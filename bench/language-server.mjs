// A client of a language server over standard input and output.
import { spawn } from 'node:child_process';

/** What the message of an error begins with where a server did not answer. */
export const silent = 'the server did not answer';

const nowhere = 'file:///bench';
/** Milliseconds after which a server that says nothing counts as broken. */
const patience = 60_000;
/** The same at its start, where rumdl stops for good once in some twenty times, waiting for a message that it was sent. */
const patienceAtStart = 15_000;

/** Starts a server. `pulls`: whether the client asks for diagnostics; one that does not is told. `folder`: its workspace. */
export async function connect(command, { pulls = true, folder = null } = {}) {
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const gone = new Promise((resolve) => child.on('close', resolve));
  const waiting = new Map();
  const published = new Map();
  let nextId = 1;
  onMessages(child.stdout, (message) => {
    if (message.method && message.id !== undefined) send({ id: message.id, result: answerTo(message) });
    else if (message.id !== undefined) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, version, diagnostics } = message.params;
      published.get(uri)?.(version, diagnostics);
    }
  });
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const notify = (method, params) => send({ method, params });
  const request = (method, params) =>
    within(method === 'initialize' ? patienceAtStart : patience, method, (resolve, reject) => {
      const id = nextId++;
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      send({ id, method, params });
    });
  const within = (limit, what, begin) =>
    withPatience(limit, what, begin).catch((error) => {
      child.kill('SIGKILL');
      throw error;
    });

  const { capabilities } = await request('initialize', {
    processId: process.pid,
    rootUri: folder,
    capabilities: {
      textDocument: {
        ...(pulls ? { diagnostic: {} } : {}),
        synchronization: {},
        publishDiagnostics: { versionSupport: true },
      },
    },
  });
  notify('initialized', {});
  const sync = capabilities.textDocumentSync;
  return {
    pid: child.pid,
    /** Whether an edit is sent as a whole text, for want of better. */
    wantsWholeText: (sync?.change ?? sync) !== 2,
    notify,
    request,
    kill: () => child.kill('SIGKILL'),
    open: (uri, text) =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } }),
    /** The diagnostics of a version: asked for, or waited for until they come. */
    diagnostics(uri, version) {
      if (pulls) return request('textDocument/diagnostic', { textDocument: { uri } }).then(({ items }) => items);
      return within(patience, 'diagnostics', (resolve) => {
        published.set(uri, (told, diagnostics) => told === version && resolve(diagnostics));
      });
    },
    async close() {
      const limit = setTimeout(() => child.kill('SIGKILL'), 5000);
      await request('shutdown');
      notify('exit');
      child.stdin.end();
      await gone;
      clearTimeout(limit);
    },
  };
}

/** Calls `act` with each message of a stream. */
function onMessages(stream, act) {
  let buffer = Buffer.alloc(0);
  stream.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || buffer.length < end + 4 + length) return;
      const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString());
      buffer = buffer.subarray(end + 4 + length);
      act(message);
    }
  });
}

function answerTo({ method, params }) {
  return method === 'workspace/configuration' ? params.items.map(() => null) : null;
}

function withPatience(most, what, begin) {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`${silent}: ${what}`)), most);
    const ended = (settle) => (value) => {
      clearTimeout(limit);
      settle(value);
    };
    begin(ended(resolve), ended(reject));
  });
}

/** Starts a server, acts with it and ends it, whatever happens. */
export async function withServer({ command, pulls }, act) {
  const client = await connect(command, { pulls });
  try {
    const told = await act(client);
    await client.close();
    return told;
  } finally {
    client.kill();
  }
}

/** Starts a server that Node runs, and opens one text. */
export async function open(command, text, folder = null) {
  const client = await connect([process.execPath, ...command], { folder });
  const uri = `${folder ?? nowhere}/report.md`;
  client.open(uri, text);
  return { ...client, uri, pull: () => client.diagnostics(uri) };
}

/** Milliseconds from each edit at the begin of a line to the diagnostics of the text with it, the least first. */
export async function measureEdits(command, text, count, line) {
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
