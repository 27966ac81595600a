import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { startNode, startWorker } from '../harness/built-servers.ts';
import { linesOfDiagnostics, printedLines } from '../harness/finding-lines.ts';
import type { LanguageClient } from '../harness/language-client.ts';
import { anyText, spliced } from './texts.ts';

/** Reports that no one wrote: what the three hosts say of them must be the same too. */
const texts = [
  ...fc.sample(spliced, { seed: 2026, numRuns: 12 }),
  ...fc.sample(anyText, { seed: 2026, numRuns: 12 }),
].map((text) => text.replace(/[\p{Surrogate}\0]/gu, '?')); // no file of text holds half a character, or a zero

const folder = mkdtempSync(join(tmpdir(), 'casewright-hosts-'));
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true });
});

async function linesOf(client: LanguageClient, path: string, text: string): Promise<string> {
  const uri = pathToFileURL(path).href;
  await client.open(uri, text);
  await client.pull(uri); // pictures and bibliographies are looked for in the background
  await new Promise((done) => setTimeout(done, 200));
  const found = await client.pull(uri);
  await client.close(uri);
  return linesOfDiagnostics(found);
}

it.each([{ stage: 'submission' }, { stage: 'submission', profile: 'cureus' }])(
  'finds the same on three hosts with %o in texts that no one wrote',
  async (settings) => {
    const paths = texts.map((_, index) => join(folder, `report-${String(index).padStart(2, '0')}.md`));
    for (const [index, path] of paths.entries()) writeFileSync(path, declared(texts[index] ?? ''));
    const options = { initializationOptions: { readFile: true }, settings: () => settings };
    const worker = await startWorker(options);
    const { client: node, process } = await startNode(options);
    children.push(process);
    const flags = Object.entries(settings).flatMap(([key, value]) => [`--${key}`, value]);
    const printed = printedLines(flags, paths, folder);
    expect(printed.join('\n').split('\n').length).toBeGreaterThan(100);
    for (const [index, path] of paths.entries()) {
      const text = declared(texts[index] ?? '');
      expect(await linesOf(node, path, text), `${index} in Node`).toBe(printed[index]);
      expect(await linesOf(worker, path, text), `${index} in a worker`).toBe(printed[index]);
    }
  },
  180_000,
);

/**
 * Named on the command line, all of them are read; an editor asks whether it is a case report. Of front matter alone the
 * command line says that there is no report, and an editor what is missing: hence the last sentence.
 */
function declared(text: string): string {
  return `---\ntype: case-report\n---\n${text}\n\nIt itched.\n`;
}
