import { cutSentences, overlaps } from './cut-sentences.mjs';
import { toOriginal } from './delete-items.mjs';

/** @typedef {import('../../server/src/text/span.ts').Span} Span */
/** @typedef {import('./core.ts').Core} Core */
/** @typedef {import('./delete-items.mjs').Place} Place */
/** @typedef {import('./core.ts').FindingRow} Finding */

/**
 * The labels of a report that are looked at; README.md beside this file tells more.
 *
 * @typedef {object} Labels
 * @property {{ readonly quote: string } | null} [consent]
 * @property {Readonly<Record<string, { readonly status: string, readonly quote: string | null }>>} [items]
 * @property {readonly { readonly quote: string }[]} [followUp]
 * @property {readonly { readonly quote: string }[]} [labs]
 */

/**
 * What came of the deletion of all that is labelled as one kind.
 *
 * @typedef {object} LabelTrial
 * @property {string} report
 * @property {string} kind
 * @property {boolean} before Was the finding there before?
 * @property {boolean} appeared Is it there now?
 * @property {readonly string[]} by the rules that say so
 * @property {string} status of the item after the deletion
 * @property {readonly Place[]} cut what was cut
 * @property {readonly Place[]} left what is cited for it still
 * @property {readonly string[]} lost quotes that the report does not hold
 */

/**
 * A kind of label: its quotes, and which findings must appear once they are gone.
 *
 * @typedef {object} Kind
 * @property {string} kind
 * @property {string} item
 * @property {(labels: Labels) => readonly string[]} quotes
 * @property {(finding: Finding, status: string) => boolean} says
 */

/** @type {readonly Kind[]} */
const kinds = [
  {
    kind: 'consent',
    item: '13',
    quotes: ({ consent }) => (consent ? [consent.quote] : []),
    says: ({ ruleId }) => ruleId === 'care/informed-consent',
  },
  {
    kind: 'keywords',
    item: '2',
    quotes: ({ items }) => (items?.['2']?.quote ? [items['2'].quote] : []),
    says: ({ ruleId, message }, status) =>
      (ruleId === 'care/keywords' && status === 'missing') ||
      (ruleId === 'section/missing' && /^No keywords\b/.test(message)),
  },
  {
    kind: 'follow-up',
    item: '10a',
    quotes: ({ followUp = [] }) => followUp.map(({ quote }) => quote),
    says: ({ ruleId }) => ruleId === 'care/follow-up',
  },
  {
    kind: 'labs',
    item: '8a',
    quotes: ({ labs = [] }) => labs.map(({ quote }) => quote),
    // Results told in words beside values are an `info`; where no value is left they are a `warning`.
    says: ({ ruleId, severity }) =>
      ruleId === 'lab/none-reported' ||
      ruleId === 'care/diagnostic-tests' ||
      (ruleId === 'lab/values-missing' && severity === 'warning'),
  },
];

/** The names of the kinds, in the order of the table. */
export const labelKinds = kinds.map(({ kind }) => kind);

/**
 * Deletes, kind by kind, the sentences of all labels of a report.
 *
 * @param {Core} core
 * @param {string} report its name
 * @param {string} text
 * @param {Labels} labels
 * @returns {readonly LabelTrial[]}
 */
export function deleteLabels(core, report, text, labels) {
  return kinds.flatMap(({ kind, item, quotes, says }) => {
    const wanted = quotes(labels);
    const places = wanted.flatMap((quote) => placesOf(text, quote));
    if (places.length === 0) return [];
    const next = cutSentences(text, core.outline(text), widened(core, text, kind, places));
    const was = core.findings(text).filter((finding) => says(finding, statusOf(core, text, item).status));
    const after = statusOf(core, next.text, item);
    const found = core.findings(next.text).filter((finding) => says(finding, after.status));
    const cited = kind === 'labs' ? core.labs(next.text) : after.evidence;
    return [
      {
        report,
        kind,
        before: was.length > 0,
        appeared: found.length > 0,
        by: [...new Set(found.map(({ ruleId }) => ruleId))],
        status: after.status,
        cut: toOriginal(text, text, next.cut),
        left: toOriginal(text, next.text, cited),
        lost: wanted.filter((quote) => !text.includes(quote)),
      },
    ];
  });
}

/** Keywords take a heading of their own with them; of a table only the first rows are labelled, so all of it goes. */
function widened(core, text, kind, places) {
  const { sections, blocks } = core.outline(text);
  if (kind === 'keywords') {
    return places.flatMap((place) => {
      const own = sections.find(({ role, span }) => role === 'keywords' && overlaps(span, place));
      return own && own.span.start < place.start ? [own.heading] : [place];
    });
  }
  if (kind !== 'labs') return places;
  return places.map((place) => blocks.find((block) => block.kind === 'table' && overlaps(block, place)) ?? place);
}

function statusOf(core, text, wanted) {
  return core.items(text).find(({ item }) => item === wanted) ?? { status: 'missing', evidence: [] };
}

/**
 * All places of a quote.
 *
 * @param {string} text
 * @param {string} quote
 * @returns {readonly Span[]}
 */
export function placesOf(text, quote) {
  /** @type {Span[]} */
  const places = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places;
}
