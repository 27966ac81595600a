import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { holds, same } from '../editors/checks.mjs';
import { configurationsAbove, foldersAbove } from './allowed.mjs';
import { holdsTo } from './command-line.mjs';
import { untidy, writeFolder } from './documents.mjs';

/** Checks what the language server reads, writes and connects to while an editor works with a report. */
export async function checkServer({ check }, { watch, dist, folder }) {
  await check('the server reads what the report names, and writes and connects to nothing', async () => {
    const cwd = mkdtempSync(join(folder, 'work-'));
    const at = writeFolder(cwd);
    const { child, ended } = watch.start([process.execPath, join(dist, 'cli.js'), 'server', '--stdio'], { cwd });
    const answers = await workWith(createClient(child), cwd);
    const did = await ended;
    same(did.status, 0, `the status (${did.stderr})`);
    holds(
      answers.fixed.some(({ newText }) => newText.includes('##')),
      'fix all mended nothing',
    );
    holds(answers.completion > 0 && answers.hover, 'neither completion nor hover was answered');
    same(readFileSync(join(cwd, 'a.md'), 'utf8'), untidy, 'the report, which the editor alone may write,');
    const ignoring = foldersAbove(cwd).flatMap((above) => [
      join(above, '.gitignore'),
      join(above, '.casewrightignore'),
    ]);
    const named = at('a.md', 'ours.yaml', 'refs/itch.bib', 'pictures/floor.png');
    holdsTo(did, { dist, reads: [...named, ...ignoring, ...configurationsAbove(cwd)], lists: [...foldersAbove(cwd)] });
    holds(did.read.has(named[2]), 'the bibliography was not read');
  });
}

/** What an editor asks of a report from opening to closing it. */
async function workWith({ ask, tell, until }, cwd) {
  const uri = `${pathToFileURL(join(cwd, 'a.md'))}`;
  const textDocument = { uri };
  const rootUri = `${pathToFileURL(cwd)}`;
  const workspaceFolders = [{ uri: rootUri, name: 'work' }];
  await ask('initialize', { processId: null, rootUri, workspaceFolders, capabilities: {} });
  tell('initialized', {});
  tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: untidy } });
  await until('textDocument/publishDiagnostics');
  const line = untidy.split('\n').findIndex((text) => text.includes('[@moss2019]'));
  const position = { line, character: untidy.split('\n')[line].indexOf('@moss') + 2 };
  let completion = 0;
  let hover = null;
  // The bibliography is read in the background.
  for (let i = 0; i < 100 && (completion === 0 || !hover); i++) {
    const list = await ask('textDocument/completion', { textDocument, position });
    completion = (list?.items ?? list ?? []).length;
    hover = await ask('textDocument/hover', { textDocument, position });
  }
  const range = { start: { line: 0, character: 0 }, end: { line: untidy.split('\n').length, character: 0 } };
  const context = { diagnostics: [], only: ['source.fixAll'] };
  const [action] = await ask('textDocument/codeAction', { textDocument, range, context });
  const fixed = Object.values(action?.edit?.changes ?? {}).flat();
  tell('textDocument/didClose', { textDocument });
  await ask('shutdown', null);
  tell('exit', null);
  return { completion, hover, fixed };
}

/** Speaks the protocol over the streams of a server; what the server asks is answered with nothing. */
function createClient(child) {
  let bytes = Buffer.alloc(0);
  let last = 0;
  const waiting = new Map();
  child.stdout.removeAllListeners('data');
  child.stdout.setEncoding('latin1').on('data', (text) => {
    bytes = Buffer.concat([bytes, Buffer.from(text, 'latin1')]);
    for (let message = next(); message; message = next()) take(message);
  });

  return {
    tell: (method, params) => send({ method, params }),
    ask(method, params) {
      const id = ++last;
      send({ id, method, params });
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    until: (method) => new Promise((resolve) => waiting.set(method, resolve)),
  };

  function send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  }

  function next() {
    const end = bytes.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/i.exec(bytes.subarray(0, end).toString())?.[1]);
    if (end < 0 || bytes.length < end + 4 + length) return undefined;
    const body = bytes.subarray(end + 4, end + 4 + length);
    bytes = bytes.subarray(end + 4 + length);
    return JSON.parse(body.toString());
  }

  function take(message) {
    if (message.id !== undefined && message.method) {
      const isForSettings = message.method === 'workspace/configuration';
      send({ id: message.id, result: isForSettings ? message.params.items.map(() => null) : null });
      return;
    }
    const key = message.method ?? message.id;
    waiting.get(key)?.(message.result);
    waiting.delete(key);
  }
}
