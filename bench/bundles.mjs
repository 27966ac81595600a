// Programs for the bench, bundled as those that are shipped, so that looking for modules costs neither side anything.
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { forBundles } from '../server/property-classes.mjs';

const root = resolve(import.meta.dirname, '..');

/** Bundles the parser alone, and gives the path of its file. */
export function bundleBareParse(folder) {
  return bundle({ entryPoints: [join(root, 'bench/bare-parse.mjs')] }, join(folder, 'bare-parse.js'));
}

/** Bundles what reads and checks a text, and the bare parser, and gives the path of its file. */
export function bundleCore(folder) {
  const from = ['report/report', 'lint/lint', 'rules/index', 'lint/settings', 'markdown/read-blocks'];
  const files = [...from.map((file) => `server/src/${file}.ts`), 'bench/bare-parser.mjs'];
  const contents = files.map((file) => `export * from ${JSON.stringify(resolve(root, file))};`).join('\n');
  return bundle({ stdin: { contents, resolveDir: root, loader: 'ts' } }, join(folder, 'core.js'));
}

async function bundle(entry, outfile) {
  // Target, fields and plugin are those of `esbuild.mjs`.
  const options = { target: 'es2022', mainFields: ['module', 'main'], platform: 'node', format: 'cjs', minify: true };
  await build({ ...entry, ...options, bundle: true, outfile, logLevel: 'warning', plugins: [forBundles] });
  return outfile;
}
