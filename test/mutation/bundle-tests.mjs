// All tests and what they need as one script.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { forMutants } from '../../server/property-classes.mjs';

/** A script whose value is a function of `require` and of what stands for vitest; it gives one function for each file of tests. */
export async function bundle(files) {
  const loads = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`);
  const contents = `import { configureGlobal } from 'fast-check';
configureGlobal({ seed: 1, numRuns: 20 });
module.exports = {\n${loads.join('\n')}\n};`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'es2022',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    plugins: [standsOutside, ownFolder, forMutants],
  });
  const code = `(function (require, __vitest) { const module = { exports: {} };\n${outputFiles[0].text}\nreturn module.exports; })`;
  return new Script(code, { filename: 'tests.cjs' });
}

/** What is never changed and would take long to load anew. */
const outside = {
  vitest: 'module.exports = __vitest;',
  '@lhncbc/ucum-lhc': "module.exports = { __esModule: true, default: require('@lhncbc/ucum-lhc') };",
};

const standsOutside = {
  name: 'stands-outside',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(?:vitest|@lhncbc\/ucum-lhc)$/ }, ({ path, namespace }) =>
      namespace === 'outside' ? { path, external: true } : { path, namespace: 'outside' },
    );
    onLoad({ filter: /./, namespace: 'outside' }, ({ path }) => ({
      contents: outside[path],
      resolveDir: process.cwd(),
    }));
  },
};

/** Tests read files that lie beside them. */
const ownFolder = {
  name: 'own-folder',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(`file://${path}`)),
    })),
};
