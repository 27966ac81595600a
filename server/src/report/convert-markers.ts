import { isExponent } from '../facts/raised-citations.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { type CitationCluster, citationClusters } from './citation-clusters.ts';
import { toRaised } from './citation-rewrite.ts';
import { endsSentence } from './citation-sides.ts';
import type { ReportCitation } from './citations.ts';
import type { Report } from './report.ts';

/** How a number in the text is set. */
export type MarkerForm = 'bracket' | 'parenthesis' | 'superscript';

/** The edits that set citations in another form, and the citations that had to stay as they are. */
export interface Conversion {
  readonly edits: readonly TextEdit[];
  readonly left: readonly ReportCitation[];
}

/** The form of a numeric citation. */
export function formOfMarker({ style }: ReportCitation): MarkerForm | undefined {
  switch (style) {
    case 'numeric-bracket':
      return 'bracket';
    case 'numeric-paren':
      return 'parenthesis';
    case 'superscript':
      return 'superscript';
    default:
      return undefined;
  }
}

/**
 * Sets all numeric citations in one form: raised ones behind commas and full stops and close to the word, those in
 * brackets before them and apart. A number that would read as an exponent, and a link, stays.
 */
export function convertMarkers(report: Report, to: MarkerForm): Conversion {
  const edits: TextEdit[] = [];
  const left: ReportCitation[] = [];
  const write = raisedForm(report);
  const labels = new Set(report.blocks.flatMap(({ block }) => (block.kind === 'definition' ? [block.label] : [])));
  for (const cluster of citationClusters(report)) {
    const others = cluster.citations.filter((citation) => formOfMarker(citation) !== to);
    if (others.length === 0) continue;
    const made =
      to === 'superscript' ? [raised(report, cluster, write)] : others.map((one) => flat(report, one, to, labels));
    if (made.every((edit) => edit !== undefined)) edits.push(...made);
    else left.push(...others);
  }
  return { edits, left };
}

/** How the document sets raised numbers; `<sup>` where it has none. */
function raisedForm(report: Report): (numbers: string) => string {
  const known = citationClusters(report)
    .flatMap(({ citations }) => citations)
    .find(({ style }) => style === 'superscript')?.text;
  const isPlain = (numbers: string): boolean => /^\d+(?:[,-]\d+)*$/.test(numbers);
  return (numbers) => {
    if (known?.startsWith('$') && isPlain(numbers)) return `$^{${numbers}}$`;
    if (known?.startsWith('^') && isPlain(numbers)) return `^${numbers}^`;
    if (known && /^[⁰¹²³⁴-⁹]/.test(known) && isPlain(numbers)) return toRaised(numbers).replaceAll('-', '⁻');
    return `<sup>${numbers}</sup>`;
  };
}

/** The numbers of a marker without its brackets; nothing where it holds more, such as a link or "ref.". */
function numbersIn(text: string): string | undefined {
  const inner =
    /^(?:\\?\[|\(|<sup>|\$?\^\{?)?\s?((?:[\d⁰¹²³⁴-⁹][^[\]()<>^\\a-z]{0,200})?[\d⁰¹²³⁴-⁹])\s?(?:\\?\]|\)|<\/sup>|\^|\}?\$)?$/i.exec(
      text,
    )?.[1];
  return inner?.replace(/[⁰¹²³⁴-⁹⁻]/g, (sign) => (sign === '⁻' ? '-' : sign.normalize('NFKC')));
}

function raised(
  { text }: Report,
  { citations, span }: CitationCluster,
  write: (numbers: string) => string,
): TextEdit | undefined {
  const parts = citations.map((citation) => numbersIn(citation.text)?.replace(/\s{0,3}([,;-])\s{0,3}/g, '$1'));
  if (parts.some((part) => part === undefined)) return undefined;
  const numbers = parts.join(',');
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const gap = /[ \t]{0,3}$/.exec(before)?.[0].length ?? 0;
  const stop = /^[.,](?!\d)/.exec(text.slice(span.end, span.end + 2))?.[0] ?? '';
  const lead = before.slice(0, before.length - gap) + stop;
  const next = text.charAt(span.end + stop.length);
  if (/(?:^|[\r\n])$/.test(lead) || isExponent(numbers, lead, next) || /\d$/.test(lead)) return undefined;
  return { span: { start: span.start - gap, end: span.end + stop.length }, newText: stop + write(numbers) };
}

function flat(
  { text }: Report,
  citation: ReportCitation,
  to: 'bracket' | 'parenthesis',
  labels: ReadonlySet<string>,
): TextEdit | undefined {
  const { span, style } = citation;
  const numbers = numbersIn(citation.text);
  const next = text.charAt(span.end);
  if (numbers === undefined || (to === 'bracket' && (/[([{]/.test(next) || labels.has(numbers)))) return undefined;
  const marker = to === 'bracket' ? `[${numbers}]` : `(${numbers})`;
  if (style !== 'superscript') return { span, newText: marker };
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const isBehind = before.endsWith(',') || endsSentence(before);
  const stop = isBehind && !/^[.,]/.test(next) ? before.slice(-1) : '';
  const lead = stop ? before.slice(0, -1) : before;
  const apart = /[\s([]$/.test(lead) || lead === '' ? '' : ' ';
  return { span: { start: span.start - stop.length, end: span.end }, newText: apart + marker + stop };
}
