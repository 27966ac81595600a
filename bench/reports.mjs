// The reports that are read, in a folder outside of the tree that goes when the bench ends.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateReport } from './generate.mjs';

const house = resolve(import.meta.dirname, '../test/reports');

/** Makes a folder for all that a run of the bench writes. */
export function makeWorkFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
  return folder;
}

/** So many reports: those of the tests, and generated ones of 600 to 4,400 words. */
export function inventedReports(folder, count) {
  const target = join(folder, 'invented');
  mkdirSync(target);
  const known = markdownIn(house).slice(0, count);
  for (const file of known) cpSync(join(house, file), join(target, file));
  for (let i = known.length + 1; i <= count; i++) {
    const words = 600 + ((i * 2_654_435_761) % 3800);
    writeFileSync(join(target, `report-${String(i).padStart(3, '0')}.md`), generateReport(i, words));
  }
  return { cwd: target, files: readdirSync(target).sort() };
}

/** The reports of a folder, under numbers for names: nothing that is printed or written tells what they are called. */
export function givenReports(folder, corpus) {
  const target = join(folder, 'given');
  mkdirSync(target);
  const files = markdownIn(corpus).map((file, i) => {
    const name = `given-${String(i + 1).padStart(4, '0')}.md`;
    cpSync(join(corpus, file), join(target, name));
    return name;
  });
  if (files.length === 0) throw new Error('the folder of --corpus holds no Markdown');
  return { cwd: target, files };
}

function markdownIn(folder) {
  return readdirSync(folder)
    .filter((name) => /\.(?:md|qmd|rmd)$/i.test(name) && !/^(?:README|LABELLING)\.md$/i.test(name))
    .sort();
}
