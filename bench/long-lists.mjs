// Measures long reference lists and a large bibliography file; both are invented.
//   node bench/long-lists.mjs [--references N] [--edits N]
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { measureEdits, open } from './language-server.mjs';
import { makeWorkFolder } from './reports.mjs';

const { values: given } = parseArgs({
  options: { references: { type: 'string', default: '5000' }, edits: { type: 'string', default: '30' } },
});
const root = resolve(import.meta.dirname, '..');
const cli = resolve(root, 'dist/cli.js');
const server = [cli, 'server', '--stdio'];
const folder = makeWorkFolder();

const count = Number(given.references);
const list = reportWith(Array.from({ length: count }, (_, i) => entry(i + 1)).join('\n'), (n) => `[${n}]`);
writeFileSync(resolve(folder, 'list.md'), list);
const lineOf = (words) => list.slice(0, list.indexOf(words)).split('\n').length - 1;

const keyed = `---\nbibliography: large.bib\n---\n\n${reportWith('', (n) => `[@moss${n}]`)}`;
const bib = bibOf(5_000_000);
writeFileSync(resolve(folder, 'large.bib'), bib);
writeFileSync(resolve(folder, 'report.md'), keyed);

console.log(
  JSON.stringify(
    {
      [`${count} references`]: {
        'command line, whole process (ms)': run(['lint', '--format', 'json', resolve(folder, 'list.md')]),
        'edit in the text to diagnostics (ms)': spread(await measureEdits(server, list, Number(given.edits), 8)),
        'edit in the list to diagnostics (ms)': spread(
          await measureEdits(server, list, Number(given.edits), lineOf(`${Math.floor(count / 2)}. `)),
        ),
        'hover on a citation (ms)': spread(await hovers(list, lineOf('[7]'))),
      },
      [`a bibliography of ${(bib.length / 1e6).toFixed(1)} MB`]: {
        'command line, whole process (ms)': run(['lint', '--format', 'json', resolve(folder, 'report.md')]),
        'edits while and after it is read (ms)': spread(await typing(keyed)),
      },
    },
    null,
    2,
  ),
);

function entry(n) {
  return `${n}. Moss TA, Fenn O. Barley itch in village ${n}. J Farm Med. ${1970 + (n % 50)};${(n % 60) + 1}(${(n % 12) + 1}):${n}-${n + 6}. doi: 10.5555/jfm.${n}`;
}

function reportWith(entries, cite) {
  const sentences = Array.from({ length: count }, (_, i) => `Itch was seen in village ${i + 1} ${cite(i + 1)}.`);
  const paragraphs = sentences.flatMap((_, i) => (i % 8 === 0 ? [sentences.slice(i, i + 8).join(' ')] : []));
  return `# Barley itch: a case report\n\n## Case presentation\n\nA 40-year-old man itched.\n\n## Discussion\n\n${paragraphs.join('\n\n')}\n\n## References\n\n${entries}\n`;
}

function bibOf(characters) {
  const entries = [];
  for (let n = 1, length = 0; length < characters; n++) {
    const text = `@article{moss${n},\n  author = {Moss, Tom A. and Fenn, Ol{\\'\\i}via},\n  title = {Barley itch in village ${n}, and {DNA}},\n  journal = {Journal of Farm Medicine},\n  year = {${1970 + (n % 50)}},\n  volume = {${n % 60}},\n  pages = {${n}--${n + 6}},\n  doi = {10.5555/jfm.${n}}\n}\n\n`;
    entries.push(text);
    length += text.length;
  }
  return entries.join('');
}

function run(args) {
  const times = [1, 2, 3].map(() => {
    const begun = performance.now();
    const { status } = spawnSync(process.execPath, [cli, ...args], { stdio: 'ignore' });
    if (status === 2) throw new Error('the command line failed');
    return performance.now() - begun;
  });
  return Math.round(times.sort((a, b) => a - b)[1]);
}

async function hovers(text, line) {
  const client = await open(server, text);
  await client.pull();
  const character = text.split('\n')[line].indexOf('[7]') + 1;
  const times = [];
  for (let i = 0; i < 40; i++) {
    const begun = performance.now();
    const found = await client.request('textDocument/hover', {
      textDocument: { uri: client.uri },
      position: { line, character },
    });
    if (!found) throw new Error('no hover; its time would mean nothing');
    times.push(performance.now() - begun);
  }
  await client.close();
  return times.sort((a, b) => a - b);
}

/** Types from the moment that the report is opened, while the bibliography is read. */
async function typing(text) {
  const client = await open(server, text, pathToFileURL(folder).href);
  const times = [];
  for (let i = 0; i < 60; i++) {
    const begun = performance.now();
    client.notify('textDocument/didChange', {
      textDocument: { uri: client.uri, version: i + 2 },
      contentChanges: [
        { range: { start: { line: 8, character: 0 }, end: { line: 8, character: i % 2 } }, text: i % 2 ? '' : 'x' },
      ],
    });
    await client.pull();
    times.push(performance.now() - begun);
  }
  await client.close();
  return times.sort((a, b) => a - b);
}

function spread(times) {
  const at = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
  return { p50: at(0.5), p95: at(0.95), worst: at(1) };
}
