// Deletes what a report tells and looks whether Casewright notices. README.md beside this file tells how it is read.
//   npm run eval:deletions -- FOLDER [--labels FOLDER] [--only REGEX] [--show] [--json FILE] [--bin "node dist/cli.js"]
//                             [--min-a PERCENT] [--min-b PERCENT]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deleteItems } from './delete-items.mjs';
import { deleteLabels, labelKinds } from './delete-labels.mjs';
import { loadCore } from './load-core.mjs';
import { readReports } from './read-reports.mjs';
import { percent, toTable } from './to-table.mjs';

/** @typedef {import('./delete-items.mjs').ItemTrial} ItemTrial */
/** @typedef {import('./delete-items.mjs').Place} Place */
/** @typedef {import('./delete-labels.mjs').LabelTrial} LabelTrial */

const { given, folder } = readArguments();
const core = await loadCore(given.bin);
const reports = readReports(core, folder, given);
const texts = new Map(reports.map(({ name, text }) => [name, text]));
const items = reports.flatMap(({ name, text }) => deleteItems(core, name, text));
const labels = reports.flatMap(({ name, text, labels: known }) => (known ? deleteLabels(core, name, text, known) : []));
const summary = {
  reports: reports.length,
  items: {
    tried: items.length,
    turned: items.filter(hasTurned).length,
    clean: items.filter(isClean).length,
    percent: percent(items.filter(isClean).length, items.length),
  },
  labels: {
    tried: labels.length,
    appeared: labels.filter(({ appeared }) => appeared).length,
    percent: percent(labels.filter(({ appeared }) => appeared).length, labels.length),
  },
};
print();
if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify({ summary, items, labels }, null, 2)}\n`);
if (summary.items.percent < Number(given['min-a'] ?? 0)) process.exitCode = 1;
if (summary.labels.percent < Number(given['min-b'] ?? 0)) process.exitCode = 1;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        labels: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'string' },
        bin: { type: 'string' },
        show: { type: 'boolean' },
        'min-a': { type: 'string' },
        'min-b': { type: 'string' },
      },
    });
    const [named, more] = positionals;
    if (named !== undefined && more === undefined) return { given: values, folder: named };
    console.error('deletions: name one folder of reports');
  } catch (error) {
    console.error(`deletions: ${/** @type {Error} */ (error).message}`);
  }
  process.exit(2);
}

/** @param {ItemTrial} trial */
function hasTurned({ after }) {
  return after === 'missing' || after === 'not-applicable';
}

/** @param {ItemTrial} trial */
function isClean(trial) {
  return hasTurned(trial) && trial.changes.every(({ isExplained }) => isExplained);
}

function print() {
  console.log(`${summary.reports} reports\n\nA. What is cited for an item is deleted until nothing is cited\n`);
  console.log(itemTable());
  for (const trial of items) if (!isClean(trial)) printItem(trial);
  if (labels.length === 0) return;
  console.log('\nB. What is labelled is deleted\n');
  console.log(labelTable());
  for (const trial of labels) if (!trial.appeared) printLabel(trial);
}

function itemTable() {
  const ids = [...new Set(items.map(({ item }) => item))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const head = ['item', 'tried', 'missing', 'not applicable', 'still told', 'others changed', 'without reason'];
  const row = (name, trials) => {
    const count = (test) => trials.filter(test).length;
    const changed = trials.flatMap(({ changes }) => changes);
    const kept = count((trial) => !hasTurned(trial));
    const [gone, lapsed] = ['missing', 'not-applicable'].map((status) => count(({ after }) => after === status));
    return [name, trials.length, gone, lapsed, kept, changed.length, changed.filter((c) => !c.isExplained).length];
  };
  return toTable(head, [
    ...ids.map((id) =>
      row(
        id,
        items.filter(({ item }) => item === id),
      ),
    ),
    row('all', items),
  ]);
}

function labelTable() {
  const head = ['kind', 'tried', 'appeared', 'there before', 'item missing'];
  const row = (name, trials) => [
    name,
    trials.length,
    trials.filter(({ appeared }) => appeared).length,
    trials.filter(({ before }) => before).length,
    trials.filter(({ status }) => status === 'missing').length,
  ];
  return toTable(head, [
    ...labelKinds.map((kind) =>
      row(
        kind,
        labels.filter((t) => t.kind === kind),
      ),
    ),
    row('all', labels),
  ]);
}

/** @param {ItemTrial} trial */
function printItem(trial) {
  const { report, item, name, before, after, rounds, left, changes } = trial;
  const end = hasTurned(trial) ? '' : ` is ${after} after ${rounds} rounds, by ${linesOf(left)}`;
  console.log(`${report} ${item} ${name} (${before})${end}`);
  if (end) printText(report, left);
  for (const { item: other, from, to, cut } of changes.filter(({ isExplained }) => !isExplained)) {
    console.log(`    ${other} was ${from}, is ${to}; cut: ${linesOf(cut)}`);
    printText(report, cut);
  }
}

/** @param {LabelTrial} trial */
function printLabel({ report, kind, status, cut, left, lost }) {
  const lostQuotes = lost.length > 0 ? `; ${lost.length} quotes are not in the report` : '';
  console.log(
    `${report} ${kind}: the item is ${status}; cut: ${linesOf(cut)}; found still: ${linesOf(left)}${lostQuotes}`,
  );
  printText(report, left);
}

/** @param {readonly Place[]} places */
function linesOf(places) {
  const lines = [...new Set(places.map(({ line }) => line))];
  return lines.length === 0 ? 'nothing' : `line ${lines.join(', ')}`;
}

/**
 * The words themselves, for whoever asks: reports are private.
 *
 * @param {string} report
 * @param {readonly Place[]} places
 */
function printText(report, places) {
  if (!given.show) return;
  for (const { start, end, line } of places) console.log(`        ${line}: ${texts.get(report)?.slice(start, end)}`);
}
