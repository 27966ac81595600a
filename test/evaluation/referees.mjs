// Tells which requests of referees a finding of Casewright raises. README.md beside this file tells how it is read.
//   npm run eval:referees -- REQUESTS.jsonl --versions FOLDER [--only REGEX] [--show] [--json FILE] [--bin "node dist/cli.js"]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCore } from './load-core.mjs';
import { judgeRow } from './referee-rows.mjs';
import { percent, toTable } from './to-table.mjs';

/** @typedef {import('./referee-rows.mjs').RequestRow} RequestRow */
/** @typedef {import('./referee-rows.mjs').RowVerdict} RowVerdict */

const { given, requests, folder } = readArguments();
const core = await loadCore(given.bin);
const rows = readFileSync(requests, 'utf8').split('\n').flatMap(toRow);
const verdicts = rows.map(({ row, number }) => judgeRow(core, row, number, readVersion(row)));
const checkable = verdicts.filter(({ row }) => row.checkable);
const summary = { checkable: countOf(checkable), all: countOf(verdicts) };
print();
if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify({ summary, rows: verdicts }, null, 2)}\n`);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        versions: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'string' },
        bin: { type: 'string' },
        show: { type: 'boolean' },
      },
    });
    const [requests, more] = positionals;
    const { versions } = values;
    if (requests !== undefined && more === undefined && versions !== undefined) {
      return { given: values, requests, folder: versions };
    }
    console.error('referees: name one file of requests, and the folder of the versions with --versions');
  } catch (error) {
    console.error(`referees: ${/** @type {Error} */ (error).message}`);
  }
  process.exit(2);
}

/** @param {string} line @param {number} index */
function toRow(line, index) {
  if (line.trim() === '') return [];
  /** @type {RequestRow} */
  const row = JSON.parse(line);
  return new RegExp(given.only ?? '').test(row.id) ? [{ row, number: index + 1 }] : [];
}

/**
 * The version in the report's folder; a report with one version only may lie beside the folders, or above them.
 *
 * @param {RequestRow} row
 */
function readVersion({ id, version }) {
  const paths = [join(folder, id, version), join(folder, version), join(dirname(folder), version)];
  const path = paths.find((candidate) => existsSync(candidate));
  if (path !== undefined) return readFileSync(path, 'utf8');
  console.error(`referees: there is no ${paths[0]}`);
  process.exit(2);
}

/** @param {readonly RowVerdict[]} of */
function countOf(of) {
  const raised = of.filter((verdict) => verdict.raised).length;
  return { rows: of.length, raised, percent: percent(raised, of.length) };
}

function print() {
  const { checkable: some, all } = summary;
  console.log(`checkable: ${some.raised} of ${some.rows} raised (${some.percent} %)`);
  console.log(`all: ${all.raised} of ${all.rows} raised (${all.percent} %)\n`);
  console.log(groupTable('kind', ({ row }) => row.kind));
  console.log(groupTable('item', ({ row }) => row.careItem ?? 'none'));
  for (const verdict of verdicts) printRow(verdict);
}

/** @param {string} title @param {(verdict: RowVerdict) => string} nameOf */
function groupTable(title, nameOf) {
  const names = [...new Set(verdicts.map(nameOf))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return toTable(
    [title, 'rows', 'raised', 'checkable', 'of these raised'],
    names.map((name) => {
      const own = verdicts.filter((verdict) => nameOf(verdict) === name);
      const every = countOf(own);
      const some = countOf(own.filter(({ row }) => row.checkable));
      return [name, every.rows, every.raised, some.rows, some.raised];
    }),
  );
}

/** @param {RowVerdict} verdict */
function printRow({ row, number, raised, by, elsewhere, line }) {
  const place = row.where === null ? 'anywhere' : line === null ? 'words not in the version' : `line ${line}`;
  const marks = `${raised ? 'yes' : 'no '} ${row.checkable ? 'checkable' : '         '}`;
  const rules = raised ? by.join(', ') : elsewhere.length > 0 ? `elsewhere ${elsewhere.join(', ')}` : '';
  console.log(`${marks} ${number} ${row.id} ${row.kind} ${row.careItem ?? 'no item'}, ${place} ${rules}`.trimEnd());
  if (!given.show) return;
  console.log(`        asked: ${row.quote}`);
  if (row.checkableHow) console.log(`        how: ${row.checkableHow}`);
  if (row.where !== null) console.log(`        where: ${row.where}`);
}
