// Bundles everything that is shipped. `node esbuild.mjs` builds all; `node esbuild.mjs cli server` only those named.
import { builtinModules, createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { forBundles } from './server/property-classes.mjs';

// Not `node20`: for that esbuild makes of each /\p{L}/u a `new RegExp()`, compiled anew at every call of its function.
// And no `import()` in what is built: Node reads a file that is imported twice, once to find out what it exports.
const node = {
  platform: 'node',
  target: 'es2022',
  format: 'cjs',
  mainFields: ['module', 'main'],
  supported: { 'dynamic-import': false },
};
// Without the `worker` condition remark-parse's entity decoder wants `document` and the worker dies at start.
const worker = { platform: 'browser', target: 'es2022', conditions: ['worker', 'browser'] };

// What is large and not always wanted, the writer of Word documents and in the command line the language server and all that
// needs the rules: who needs it loads it from a file of its own. It also keeps esbuild from making of each module that both need a function to be
// called at first use, which costs a fifth of the start.
const besides = (files) => ({
  name: 'besides',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(?:checklist-docx|core|server)\.ts$/ }, ({ kind, path }) => {
      const file = files[path.slice(path.lastIndexOf('/') + 1)];
      return kind === 'dynamic-import' && file ? { path: file, external: true } : undefined;
    }),
});

// The transports of Node stand beside those of the worker; by the conditions of a worker they would not be found.
const transports = {
  name: 'transports',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^vscode-[a-z-]+\/node$/ }, ({ path, resolveDir }) => ({
      path: createRequire(`${resolveDir}/`).resolve(path),
    })),
};

/** What is made of what, by the name of each. */
export const bundles = {
  cli: {
    ...node,
    plugins: [besides({ 'checklist-docx.ts': './docx.js', 'core.ts': './core.js', 'server.ts': './web/server.js' })],
    entryPoints: ['server/src/node/cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  core: { ...node, entryPoints: ['server/src/cli/core.ts'], outfile: 'dist/core.js' },
  // One file for both: in Node it is a module, whose exports the last line names as Node looks for them; in a worker a script.
  docx: {
    ...worker,
    entryPoints: ['server/src/lint/checklist-docx.ts'],
    outfile: 'dist/docx.js',
    format: 'iife',
    globalName: 'casewrightDocx',
    footer: {
      js: 'if(typeof module==="object")module.exports=casewrightDocx;0&&(module.exports={readDocx,toDocx});',
    },
  },
  // What VS Code starts in Node is the file for the worker, so that the package holds the core once.
  server: {
    ...node,
    stdin: { contents: "require('./web/server.js')" },
    external: ['./web/server.js'],
    outfile: 'dist/server.js',
  },
  extension: { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  // One file for both: only the entry that is wanted is run, so a worker meets nothing of Node.
  'web-server': {
    ...worker,
    plugins: [besides({ 'checklist-docx.ts': '../docx.js' }), transports],
    external: ['node:*', ...builtinModules],
    stdin: {
      contents:
        "module.exports = typeof process === 'undefined' ? require('./browser/server.ts') : require('./node/server.ts')",
      resolveDir: 'server/src',
    },
    outfile: 'dist/web/server.js',
    format: 'iife',
    globalName: 'casewrightServer',
    footer: {
      js: 'if(typeof module==="object")module.exports=casewrightServer;0&&(module.exports={startStdioServer});',
    },
  },
  webview: {
    platform: 'browser',
    target: 'es2022',
    entryPoints: ['client/webview/preview.ts'],
    outfile: 'dist/webview.js',
    format: 'iife',
  },
  'web-extension': {
    ...worker,
    entryPoints: ['client/src/web-extension.ts'],
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    external: ['vscode'],
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The command line is two files, of which one is nothing without the other.
  const wanted = process.argv.slice(2).flatMap((name) => (name === 'cli' ? ['cli', 'core'] : [name]));
  const unknown = wanted.filter((name) => !(name in bundles));
  if (unknown.length > 0) {
    console.error(`no bundle is called ${unknown.join(', ')}; there are ${Object.keys(bundles).join(', ')}`);
    process.exit(2);
  }
  await Promise.all(
    Object.entries(bundles)
      .filter(([name]) => wanted.length === 0 || wanted.includes(name))
      .map(([, options]) =>
        build({
          bundle: true,
          minify: true,
          legalComments: 'none',
          logLevel: 'warning',
          ...options,
          plugins: [forBundles, ...(options.plugins ?? [])],
        }),
      ),
  );
}
