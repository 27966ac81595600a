import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Target } from './target.ts';

/** The folder of the project, from wherever the bundle of the runner lies. */
const cli = resolve(process.cwd(), 'dist/cli.js');

/** Milliseconds after which a server that neither answers nor ends is stuck. */
const patience = 20_000;

const uri = 'file:///farm/report.md';
const textDocument = { uri };
const position = { line: 2, character: 3 };
const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const text =
  '# Barley itch: a case report\n\n## Case presentation\n\nHe had taken oatmeal 5 mg. Sodium was 130 [1].\n\nDiscussion\n';

const message = (method: string, params: unknown, id?: number): string =>
  JSON.stringify({ jsonrpc: '2.0', ...(id !== undefined && { id }), method, params });

const initialize = message(
  'initialize',
  { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null },
  1,
);

/** One conversation, a message a line. */
const talk = [
  initialize,
  message('initialized', {}),
  message('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } }),
  message('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range, text: '# Itch\n' }],
  }),
  ...['diagnostic', 'documentSymbol', 'codeLens', 'documentLink', 'foldingRange', 'formatting'].map((name, i) =>
    message(`textDocument/${name}`, { textDocument, options: { tabSize: 2, insertSpaces: true } }, i + 2),
  ),
  ...['hover', 'completion', 'definition', 'references', 'documentHighlight', 'prepareRename', 'rename'].map(
    (name, i) =>
      message(
        `textDocument/${name}`,
        { textDocument, position, newName: 'x', context: { includeDeclaration: true } },
        i + 20,
      ),
  ),
  message('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }, 40),
  message('textDocument/inlayHint', { textDocument, range }, 41),
  message('workspace/symbol', { query: 'itch' }, 42),
  message('workspace/executeCommand', { command: 'casewright.fixAll', arguments: [uri] }, 43),
  message('workspace/didChangeConfiguration', { settings: { casewright: { stage: 'draft' } } }),
  message('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] }),
  message('$/cancelRequest', { id: 40 }),
  message('$/setTrace', { value: 'verbose' }),
  message('casewright/status', { uri }, 44),
  message('textDocument/didClose', { textDocument }),
];

const pieces =
  'null|{}|[]|-1|1e999|"id":|"method":|"params":|"uri":|"file:///farm/report.md"|"range":|"line":|"text":|"version":|textDocument/|workspace/|"\\u0000"|"\\ud83d"|true|"jsonrpc":"2.0"|,|"position":|"file:///%zz"|"untitled:a"|"contentChanges":'.split(
    '|',
  );

const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/**
 * Speaks to the server over its standard input. It may refuse what it is told; it must not fall, must say nothing on its
 * error output that holds text of the report, and must end when its input does.
 */
function converse(input: string, asked?: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [cli, 'server', '--stdio']);
  let stderr = '';
  let stdout = '';
  child.stderr.on('data', (data) => (stderr += data));
  child.stdout.on('data', (data) => {
    stdout += data;
    if (asked !== undefined && stdout.includes(`"id":${asked},`)) child.stdin.end();
  });
  child.stdin.on('error', () => undefined); // it may have ended already
  child.stdin.write(input);
  if (asked === undefined) child.stdin.end();
  return new Promise((done) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      const faults: string[] = [];
      if (signal) faults.push(`It did not answer or did not end (${signal})`);
      else if (status !== 0 && status !== 1) faults.push(`It ended with ${status}`);
      if (/oatmeal|Barley/.test(stderr)) faults.push('It told text of the report');
      if (/^\s+at /m.test(stderr)) faults.push('It fell with a stack');
      if (asked !== undefined && !signal && !stdout.includes(`"id":${asked},`) && !/"exit"/.test(input))
        faults.push('It ended without an answer to the last request');
      done(faults);
    });
  });
}

/** Every line is a message of its own; what follows them is a request that a living server answers. */
function talkFaults(input: string): Promise<readonly string[]> {
  const last = message('workspace/symbol', { query: '' }, 987654);
  const bodies = [initialize, message('initialized', {}), ...input.split('\n').filter(Boolean), last];
  return converse(bodies.map(framed).join(''), 987654);
}

/** What a client sends to the server that is built, through a pipe: whole messages with odd contents, and odd framing. */
export const lspTargets: readonly Target[] = [
  { name: 'lsp-messages', seeds: [talk.slice(2).join('\n')], pieces, faultsOf: talkFaults },
  {
    name: 'lsp-framing',
    seeds: [talk.slice(0, 12).map(framed).join('')],
    pieces: [
      'Content-Length: ',
      'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n',
      '\r\n\r\n',
      '\r\n',
      '\n',
      '0',
      '-1',
      '99999999',
      ':',
      ...pieces,
    ],

    faultsOf: (input) => converse(input),
  },
];
