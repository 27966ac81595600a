import { cutSentences, overlaps } from './cut-sentences.mjs';

/** @typedef {import('../../server/src/text/span.ts').Span} Span */
/** @typedef {import('./core.ts').Core} Core */
/** @typedef {import('./core.ts').ItemRow} Item */

/**
 * A place of the report as it was given.
 *
 * @typedef {Span & { readonly line: number }} Place
 */

/**
 * Another item whose status is not what it was before an item was deleted.
 *
 * @typedef {object} Change
 * @property {string} item
 * @property {string} from
 * @property {string} to
 * @property {boolean} isExplained Stood its evidence, or the condition on which it depends, in what was cut?
 * @property {readonly Place[]} cut where a change that is not explained came about
 */

/**
 * What came of the deletion of one item.
 *
 * @typedef {object} ItemTrial
 * @property {string} report
 * @property {string} item
 * @property {string} name
 * @property {string} before
 * @property {string} after
 * @property {number} rounds
 * @property {readonly Place[]} left what is cited still
 * @property {readonly Change[]} changes
 */

/** An item that is told in more places than three times this many is not followed to its end. */
const mostRounds = 60;

/**
 * Deletes each told item of a report: all sentences that are cited for it, until none is cited any more.
 *
 * @param {Core} core
 * @param {string} report its name
 * @param {string} text
 * @returns {readonly ItemTrial[]}
 */
export function deleteItems(core, report, text) {
  const before = core.items(text);
  const runs = before.filter(isTold).map((item) => deleteItem(core, text, before, item));
  return runs.map(({ item, last, rounds, left, jumps, items }) => ({
    report,
    item: item.item,
    name: item.name,
    before: item.status,
    after: last.status,
    rounds,
    left,
    changes: before.flatMap((other) => changeOf(other, rowOf(items, other), item, jumps, runs)),
  }));
}

/**
 * A change of status that nothing in the lists of evidence accounts for, and what was cut as it came about.
 *
 * @typedef {{ readonly name: string, readonly cut: readonly Place[] }} Jump
 */

/**
 * @param {Core} core
 * @param {string} text
 * @param {readonly Item[]} before
 * @param {Item} item
 */
function deleteItem(core, text, before, item) {
  let now = text;
  let items = before;
  let rounds = 0;
  /** @type {Jump[]} */
  const jumps = [];
  /** @type {Place[]} */
  const cited = [];
  for (; rounds < mostRounds && isTold(rowOf(items, item)); rounds++) {
    const { evidence } = rowOf(items, item);
    const next = cutSentences(now, core.outline(now), evidence);
    if (next.text === now) break;
    const after = core.items(next.text);
    const cut = toOriginal(text, now, next.cut);
    const changed = items.filter((other) => other.name !== item.name && rowOf(after, other).status !== other.status);
    const odd = changed.filter((other) => !hasReason(other, rowOf(after, other), next.cut));
    jumps.push(...odd.map(({ name }) => ({ name, cut })));
    cited.push(...toOriginal(text, now, evidence));
    now = next.text;
    items = after;
  }
  const last = rowOf(items, item);
  return { item, last, rounds, cited, jumps, items, left: toOriginal(text, now, last.evidence) };
}

/**
 * Its evidence went, or it no longer applies because what it depends on went.
 *
 * @param {Item} other
 * @param {Item} changed
 * @param {readonly Span[]} cut
 */
function hasReason(other, changed, cut) {
  if (other.evidence.some((span) => cut.some((gone) => overlaps(gone, span)))) return true;
  return other.status === 'missing' && changed.status === 'not-applicable';
}

/**
 * Only three places are cited at a time. All that are come to light as the item is deleted itself, so that is asked too.
 *
 * @param {Item} other
 * @param {Item} now
 * @param {Item} deleted
 * @param {readonly Jump[]} jumps
 * @param {readonly { readonly item: Item, readonly cited: readonly Place[] }[]} runs
 * @returns {readonly Change[]}
 */
function changeOf(other, now, deleted, jumps, runs) {
  if (other.name === deleted.name || now.status === other.status) return [];
  const cited = runs.find(({ item }) => item.name === other.name)?.cited ?? [];
  const odd = jumps.filter(
    ({ name, cut }) => name === other.name && !cut.some((gone) => cited.some((place) => overlaps(gone, place))),
  );
  const cut = odd.flatMap((jump) => jump.cut);
  return [{ item: other.item, from: other.status, to: now.status, isExplained: odd.length === 0, cut }];
}

/** @param {Item} item */
function isTold({ status }) {
  return status === 'reported' || status === 'partial';
}

/** @param {readonly Item[]} items @param {Item} item @returns {Item} */
function rowOf(items, item) {
  return items.find(({ name }) => name === item.name) ?? { ...item, status: 'missing', evidence: [] };
}

/**
 * The places of a text from which sentences were cut, in the text as it was: by their words, which it holds still.
 *
 * @param {string} original
 * @param {string} text
 * @param {readonly Span[]} spans
 * @returns {readonly Place[]}
 */
export function toOriginal(original, text, spans) {
  return spans.flatMap((span) => {
    const words = text.slice(span.start, span.end);
    const start = original.indexOf(words);
    if (start < 0) return [];
    return [{ start, end: start + words.length, line: original.slice(0, start).split('\n').length }];
  });
}
