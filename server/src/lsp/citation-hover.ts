import { nlm } from '../data/reference-styles/nlm.ts';
import { type CitationUse, citationUses, usesAt } from '../report/citation-uses.ts';
import { formatWork } from '../report/format-work.ts';
import type { ListedReference } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import { doiAddress } from './doi-address.ts';
import { entryHere, labelAt } from './entry-label.ts';
import { asMarkdown } from './markdown-text.ts';

/** More works than this, and more lines, would hide what one looks for. */
const most = 5;

/** What an editor shows over a citation or an entry of the reference list, as Markdown, and where that stands. */
export interface CitationHelp {
  readonly markdown: string;
  readonly span: Span;
}

/** Over a citation the works that it names and where else they are cited; over an entry what was understood of it. */
export function citationHelp(report: Report, offset: number): CitationHelp | undefined {
  const uses = usesAt(report, offset);
  const [first] = uses;
  if (first) {
    const shown = uses.slice(0, most).map((use) => describe(report, use));
    const rest = uses.length > most ? [`and ${uses.length - most} more`] : [];
    const { start, end } = first.span;
    const isOnIt = uses.length === 1 && start <= offset && offset <= end;
    return { markdown: [...shown, ...rest].join('\n\n'), span: isOnIt ? first.span : first.citation.span };
  }
  const entry = entryHere(report, offset);
  if (!entry) return undefined;
  const markdown = `${understood(entry)}\n\n${citedIn(report, (use) => use.entry === entry)}`;
  return { markdown, span: { start: labelAt(report, offset)?.span.start ?? entry.span.start, end: entry.span.end } };
}

function describe(report: Report, use: CitationUse): string {
  const { target, entry, keyed, citation } = use;
  const name = citation.style === 'author-date' ? '' : `**${asMarkdown(target)}** `;
  if (entry)
    return `${name}${withLink(asMarkdown(entry.reference.text), entry.reference.doi)}\n\n${citedIn(report, (other) => other.entry === entry)}`;
  if (keyed)
    return `${name}${withLink(asMarkdown(formatWork(keyed.work, nlm)), keyed.work.doi)}\n\n${citedIn(report, (other) => other.keyed === keyed)}`;
  return `${name}leads to no reference`;
}

/** The entry with a link to the work, where its DOI is known. */
function withLink(text: string, doi: string | null): string {
  return doi === null ? text : `${text} [open](${doiAddress(doi)})`;
}

function citedIn(report: Report, isSame: (use: CitationUse) => boolean): string {
  const lines = citedLines(report, isSame);
  if (lines.length === 0) return '_Not cited._';
  const shown = lines.slice(0, most).join(', ');
  const more = lines.length > most ? ` and ${lines.length - most} more` : '';
  return `_Cited in ${lines.length === 1 ? 'line' : 'lines'} ${shown}${more}._`;
}

/** The lines, from 1, in which a work is cited; each once. */
function citedLines(report: Report, isSame: (use: CitationUse) => boolean): readonly number[] {
  const uses = citationUses(report).filter(isSame);
  return [...new Set(uses.map(({ citation }) => report.lines.positionAt(citation.span.start).line + 1))];
}

/** The fields that were read from an entry, one a line. */
function understood({ reference }: ListedReference): string {
  const authors = reference.authors.map(
    ({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(' '),
  );
  const rows: readonly (readonly [string, string | number | null])[] = [
    [
      'Authors',
      authors.length > 0
        ? `${authors.slice(0, most).join(', ')}${reference.etAl || authors.length > most ? ', ...' : ''}`
        : null,
    ],
    ['Title', reference.title],
    ['In', reference.container],
    ['Year', reference.year],
    ['Volume', reference.volume],
    ['Issue', reference.issue],
    ['Pages', reference.pages],
    ['Publisher', reference.publisher],
    ['DOI', reference.doi],
    ['PMID', reference.pmid],
  ];
  const told = rows.filter(([, value]) => value !== null);
  if (told.length === 0) return 'Nothing of this reference was understood.';
  return told.map(([name, value]) => `- ${name}: ${asMarkdown(String(value))}`).join('\n');
}
