import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const sources = ['server/src', 'client/src', 'client/webview'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name))
    .map((name) => join(root, folder, name)),
);

/** What nobody may write, with the files that may all the same, and why. */
const forbidden: readonly (readonly [string, RegExp, readonly string[]])[] = [
  ['text run as code', /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|setTimeout\s*\(\s*['"`]/, []],
  // The writer of Word documents, from the place that the extension says it has of its own.
  ['script that is loaded', /\bimportScripts\b/, ['server/src/browser/server.ts']],
  ['other world of code', /['"](?:node:)?(?:vm|cluster|inspector|wasi|repl)['"]/, []],
  // Git, for `--since` and `--staged`.
  ['other program', /['"](?:node:)?child_process['"]/, ['server/src/node/git.ts']],
  ['module whose name is computed', /\bimport\s*\(\s*(?!['"][^'"]*['"]\s*\))/, []],
  ['module that is required', /\brequire\s*\(|createRequire/, []],
  ['module of the network', /['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?['"]/, []],
  [
    'request',
    /\bfetch\s*\(|\b(?:WebSocket|XMLHttpRequest|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b/,
    [],
  ],
];

/** What would let words of a report run commands or be HTML in the editor. */
const trusting = /\bisTrusted\b|\bsupportHtml\b|\benableCommandUris\b|\bunsafe-(?:inline|eval)\b|\.innerHTML\b/;

/** Threads run a file of the package itself: there is nothing else that their name is made of. */
const startsThreads = /\bnew Worker\s*\(/;

describe('the sources', () => {
  it.each(forbidden)('hold no %s', (_, pattern, allowed) => {
    const found = sources.filter((file) => pattern.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(found.map((file) => relative(root, file).replaceAll('\\', '/'))).toEqual(allowed);
  });

  it('trust no words of a report, and show pages in one place, under the policy of its page', () => {
    const found = (pattern: RegExp): readonly string[] =>
      sources
        .filter((file) => pattern.test(readFileSync(file, 'utf8')))
        .map((file) => relative(root, file).replaceAll('\\', '/'));
    expect(found(trusting)).toEqual([
      'server/src/lint/checklist-html.ts', // its own style, in a file without any script: test/lint/checklist.test.ts
      'client/webview/preview.ts', // what the server escaped: test/lsp/preview.test.ts
    ]);
    expect(found(/\bcreateWebview|\bregisterWebview|\bWebviewViewProvider\b/)).toEqual(['client/src/preview-panel.ts']);
    expect(readFileSync(join(root, 'client/src/preview-panel.ts'), 'utf8')).toContain('previewPage(');
  });

  it('start threads in one place', () => {
    const found = sources.filter((file) => startsThreads.test(readFileSync(file, 'utf8')));
    const names = found.map((file) => relative(root, file).replaceAll('\\', '/'));
    expect(names.filter((name) => !/^server\/src\/node\/lint-thread\.ts$|^client\/src\/web-/.test(name))).toEqual([]);
  });

  it('are looked at, all of them', () => {
    expect(sources.length).toBeGreaterThan(500);
  });

  it.each([
    ['text run as code', 'eval("1")'],
    ['text run as code', 'new Function("a")'],
    ['other program', "import { spawn } from 'node:child_process';"],
    ['module whose name is computed', 'await import(name)'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be found.
    ['module whose name is computed', 'await import(`./${name}.js`)'],
    ['module of the network', "import { get } from 'https';"],
    ['request', 'void fetch(address)'],
  ])('would be caught with %s: %s', (name, code) => {
    expect(forbidden.find(([what]) => what === name)?.[1].test(code)).toBe(true);
  });
});

/** Without what only tells of code: comments, and the words of messages do not look like these calls. */
function withoutComments(code: string): string {
  return code.replace(/\/\*(?:[^*]|\*(?!\/))*\*\/|(?<![:'"])\/\/.*$/gm, '');
}

/** Modules by which a program reaches a network or runs code that it was given. */
const dangerous = /^(?:https?|http2|net|tls|dgram|dns|vm|cluster|inspector|wasi|repl|child_process)(?:\/promises)?$/;

/**
 * Those that bundles may name all the same. vscode-jsonrpc brings transports over sockets and pipes (`net`), and the
 * client of the server starts it (`child_process`); nobody starts the transports, and `npm run test:sandbox` sees that.
 */
const mayName: Readonly<Record<string, readonly string[]>> = {
  'cli.js': ['child_process'],
  'extension.js': ['child_process', 'net'],
  'web/server.js': ['child_process', 'net'],
};

const bundles = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^(?:web\/)?[\w-]+\.js$/.test(name));

describe('the bundles', () => {
  it.each(bundles)('%s reaches no network and runs no code', (name) => {
    const modules = modulesIn(name).filter((module) => dangerous.test(module));
    expect(modules.filter((module) => !mayName[name]?.includes(module))).toEqual([]);
    const code = readFileSync(join(root, 'dist', name), 'utf8');
    expect(
      code.match(
        /(?<![\w$.])fetch\(|new (?:WebSocket|XMLHttpRequest|EventSource|WebTransport)\b|\.sendBeacon\(|(?<![\w$.])eval\(|new Function\(/g,
      ),
    ).toBeNull();
  });

  it('are looked at, and their modules are seen', () => {
    expect(bundles).toEqual(expect.arrayContaining([...Object.keys(mayName), 'docx.js', 'webview.js']));
    expect(modulesIn('cli.js')).toContain('child_process');
    expect(modulesIn('extension.js')).toEqual(expect.arrayContaining(['net', 'vscode']));
  });
});

/** The modules of Node, and `vscode`, that a bundle names, sorted. */
function modulesIn(name: string): readonly string[] {
  const code = readFileSync(join(root, 'dist', name), 'utf8');
  const named = code.matchAll(/(?:\brequire|\bimport|[\w$]{1,3})\((?:"(?:node:)?([a-z_0-9]+(?:\/promises)?)")\)/g);
  const known = new Set([...builtinModules, 'vscode']);
  return [
    ...new Set([...named].flatMap(([, module]) => (module !== undefined && known.has(module) ? [module] : []))),
  ].sort();
}
