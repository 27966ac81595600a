import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { root, startNode, startWorker } from '../harness/built-servers.ts';
import { linesOfDiagnostics, printedLines } from '../harness/finding-lines.ts';
import type { LanguageClient } from '../harness/language-client.ts';

/** At the same stage and settings, the command line, the server in Node and the server in a worker say the same. */
const reports = [
  'examples/typical-faults.md',
  'examples/good-report.md',
  'test/reports/bold-headings.md',
  'test/reports/crlf-bom-emoji.md',
  'test/reports/spanish-headings.md',
  'test/reports/two-patients.md',
  'test/reports/untidy-twin.md',
];

/** The pictures that the reports link, for the worker, which reads them through its client. */
const media = resolve(root, 'examples/media');
const pictures = new Map(
  readdirSync(media).map((name) => [
    pathToFileURL(resolve(media, name)).href,
    readFileSync(resolve(media, name), 'latin1'),
  ]),
);

const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill();
});

async function linesOf(client: LanguageClient, path: string): Promise<string> {
  const uri = pathToFileURL(path).href;
  await client.open(uri, readFileSync(path, 'utf8'));
  await client.pull(uri); // pictures and bibliographies are read in the background
  await new Promise((done) => setTimeout(done, 300));
  const found = await client.pull(uri);
  await client.close(uri);
  return linesOfDiagnostics(found);
}

it.each([{ stage: 'draft' }, { stage: 'submission' }, { stage: 'submission', profile: 'jmcr' }])(
  'finds the same on three hosts with %o',
  async (settings) => {
    const options = { initializationOptions: { readFile: true }, files: pictures, settings: () => settings };
    const worker = await startWorker(options);
    const { client: node, process } = await startNode(options);
    children.push(process);
    const flags = Object.entries(settings).flatMap(([key, value]) => [`--${key}`, value]);
    const printed = printedLines(flags, reports);
    expect(printed[0]?.split('\n').length).toBeGreaterThan(15);
    for (const [index, report] of reports.entries()) {
      const path = resolve(root, report);
      expect(await linesOf(node, path), `${report} in Node`).toBe(printed[index]);
      expect(await linesOf(worker, path), `${report} in a worker`).toBe(printed[index]);
    }
  },
  120_000,
);
