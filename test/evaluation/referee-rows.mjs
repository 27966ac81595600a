import { overlaps } from './cut-sentences.mjs';
import { placesOf } from './delete-labels.mjs';

/** @typedef {import('./core.ts').Core} Core */
/** @typedef {import('./core.ts').FindingRow} Finding */

/**
 * What a referee asked for, one line of the file of requests.
 *
 * @typedef {object} RequestRow
 * @property {string} id the report's folder
 * @property {string} version the file that was judged
 * @property {string} quote
 * @property {string} kind
 * @property {string | null} careItem
 * @property {boolean} checkable
 * @property {string | null} [checkableHow]
 * @property {string | null} where words of the version near which it is to be raised
 */

/**
 * @typedef {object} RowVerdict
 * @property {RequestRow} row
 * @property {number} number the row's line in its file, from 1
 * @property {boolean} raised
 * @property {readonly string[]} by the rules that raise it
 * @property {readonly string[]} elsewhere the rules that would, but speak in another paragraph
 * @property {number | null} line where `where` stands in the version
 */

/** The groups of rules that speak of a kind, for rows without an item. Of the others no rule of a kind is known. */
const groupsOf = {
  reporting: ['care', 'section', 'lab', 'dose'],
  reference: ['reference', 'citation'],
  'figure-table': ['figure', 'table'],
  abbreviation: ['abbreviation'],
  contradiction: ['consistency'],
  language: ['style'],
};

/**
 * Tells whether a finding raises the row: one whose rule cites the row's item, or without an item a rule of its kind,
 * in the paragraph that holds `where`; where nothing is named, anywhere.
 *
 * @param {Core} core
 * @param {RequestRow} row
 * @param {number} number
 * @param {string} text the version
 * @returns {RowVerdict}
 */
export function judgeRow(core, row, number, text) {
  const fitting = core.findings(text).filter((finding) => fits(finding, row));
  const places = row.where === null ? [] : placesOf(text, row.where);
  const paragraphs = core.outline(text).blocks.filter((block) => places.some((place) => overlaps(block, place)));
  const here = fitting.filter(({ span }) => row.where === null || paragraphs.some((block) => touches(block, span)));
  const idsOf = (findings) => [...new Set(findings.map(({ ruleId }) => ruleId))];
  const [first] = places;
  return {
    row,
    number,
    raised: here.length > 0,
    by: idsOf(here),
    elsewhere: idsOf(fitting.filter((finding) => !here.includes(finding))),
    line: first ? text.slice(0, first.start).split('\n').length : null,
  };
}

/** @param {Finding} finding @param {RequestRow} row */
function fits({ ruleId, cites }, { careItem, kind }) {
  if (careItem !== null) return cites.includes(`care:${careItem}`);
  return groupsOf[kind]?.includes(ruleId.split('/')[0]) ?? false;
}

/** A finding may be an empty place. */
function touches(block, span) {
  return overlaps(block, { start: span.start, end: Math.max(span.end, span.start + 1) });
}
