import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} LabelledReport
 * @property {string} name the file's name without `.md`
 * @property {string} text
 * @property {import('./delete-labels.mjs').Labels | undefined} labels
 */

/**
 * The Markdown files of a folder that have labels or read like a case report.
 *
 * @param {import('./core.ts').Core} core
 * @param {string} folder
 * @param {{ readonly labels?: string | undefined, readonly only?: string | undefined }} options `labels` is a folder of
 *   `NAME.json`, `only` a regular expression for the names
 * @returns {readonly LabelledReport[]}
 */
export function readReports(core, folder, { labels, only }) {
  const wanted = new RegExp(only ?? '');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort();
  return names.flatMap((file) => {
    const name = file.slice(0, -'.md'.length);
    if (!wanted.test(name)) return [];
    const text = readFileSync(join(folder, file), 'utf8');
    const path = labels === undefined ? undefined : join(labels, `${name}.json`);
    const known = path !== undefined && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
    return known || core.isCaseReport(text) ? [{ name, text, labels: known }] : [];
  });
}
