import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { forBundles } from '../../server/property-classes.mjs';

/**
 * Bundles the core from its source and loads it, so that a change of the core is measured without a build.
 *
 * @param {string} [bin] a command line such as `node dist/cli.js`, which then reads and lints in place of the source
 * @returns {Promise<import('./core.ts').Core>}
 */
export async function loadCore(bin) {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-evaluation-'));
  const outfile = join(folder, 'core.mjs');
  try {
    await build({
      entryPoints: [join(import.meta.dirname, 'core.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      // As in the bundles for workers: without them the parser wants `document`.
      conditions: ['worker', 'browser'],
      logLevel: 'warning',
      plugins: [forBundles],
    });
    const { createCore } = await import(pathToFileURL(outfile).href);
    const core = createCore();
    return bin === undefined ? core : { ...core, ...createCommandLine(bin) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The built command line in place of the source. Where a text can be cut is still read by the source.
 *
 * @param {string} bin
 */
function createCommandLine(bin) {
  const [command = '', ...first] = bin.split(' ');
  const run = (args, input) => {
    const { stdout, stderr, error } = spawnSync(command, [...first, ...args, '-', '--format', 'json'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    try {
      return JSON.parse(stdout);
    } catch {
      throw new Error(`${bin} ${args.join(' ')} gave no JSON: ${error?.message ?? stderr.slice(0, 200)}`);
    }
  };
  const toSpan = ({ start, end }) => ({ start: start.offset, end: end.offset });
  const inspect = keepLast((text) => run(['inspect'], text));
  const lint = keepLast((text) => run(['lint'], text).files[0]);
  return {
    isCaseReport: (text) => inspect(text).isCaseReport.verdict,
    items: (text) =>
      inspect(text).items.map((row) => ({ ...row, evidence: row.evidence.map(({ range }) => toSpan(range)) })),
    findings: (text) => lint(text).findings.map((finding) => ({ ...finding, span: toSpan(finding.range) })),
    labs: (text) => inspect(text).labs.map(({ range }) => toSpan(range)),
  };
}

/** Asked for the same text again and again, a process need not be started each time. */
function keepLast(read) {
  let last;
  return (text) => {
    if (last?.text !== text) last = { text, read: read(text) };
    return last.read;
  };
}
