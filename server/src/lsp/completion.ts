import { type CompletionItem, type CompletionList, InsertTextFormat } from 'vscode-languageserver';
import { entryAt } from '../report/citation-uses.ts';
import type { Report } from '../report/report.ts';
import { isWithin } from '../report/section.ts';
import type { Span } from '../text/span.ts';
import { abbreviationItems } from './abbreviation-completion.ts';
import type { Analysis } from './analysis.ts';
import { analyteItems } from './analyte-completion.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toCompletion as toCitationCompletion } from './citation-completion.ts';
import { toDocumentation } from './completion-help.ts';
import type { ItemAt } from './completion-item.ts';
import type { Asked, TriggeredSource } from './completion-triggers.ts';
import { directiveItems } from './directive-completion.ts';
import { toRange } from './documents.ts';
import { exhibitItems } from './exhibit-completion.ts';
import { frontMatterItems } from './front-matter-completion.ts';
import { labelItems } from './label-completion.ts';
import { sectionItems } from './section-completion.ts';
import { unitItems } from './unit-completion.ts';

/** Something that offers words at a place; it has a name if it is asked unasked behind some sign. */
interface Source {
  readonly name?: TriggeredSource;
  readonly where: 'front matter' | 'body' | 'text';
  offer(analysis: Analysis, offset: number): readonly ItemAt[];
}

/** The first that has something to offer is heard. */
const sources: readonly Source[] = [
  { name: 'front matter', where: 'front matter', offer: frontMatterItems },
  { name: 'comments', where: 'body', offer: directiveItems },
  { name: 'sections', where: 'body', offer: sectionItems },
  { name: 'labels', where: 'text', offer: labelItems },
  { where: 'text', offer: ({ report }, offset) => unitItems(report, offset) },
  { where: 'text', offer: ({ report }, offset) => analyteItems(report, offset) },
  {
    where: 'text',
    offer: ({ report }, offset) => [...exhibitItems(report, offset), ...abbreviationItems(report, offset)],
  },
];

/** What may be typed at an offset: a citation or a journal; else what the first of the sources offers that fit the place. */
export function toCompletion(
  analysis: Analysis,
  offset: number,
  features: ClientFeatures,
  asked: Asked,
): CompletionList {
  const { report } = analysis;
  const isAsked = (name?: TriggeredSource): boolean => asked === undefined || (name !== undefined && asked.has(name));
  const nothing: CompletionList = { isIncomplete: false, items: [] };
  const cited = isAsked('citations') ? toCitationCompletion(report, offset, features.encoding) : nothing;
  if (cited.items.length > 0 || cited.isIncomplete) return cited; // more letters may find what these did not
  for (const { where, offer, name } of sources) {
    if (!isAsked(name) || !isIn(report, offset, where)) continue;
    const items = offer(analysis, offset);
    if (items.length > 0) return { ...nothing, items: items.map((item) => toItem(item, report, features)) };
  }
  return nothing;
}

function toItem(
  { span, newText, snippet, documentation, helpFor, ...item }: ItemAt,
  { lines }: Report,
  { encoding, completionSnippets, completionMarkdown }: ClientFeatures,
): CompletionItem {
  const hasStops = snippet !== undefined && completionSnippets;
  return {
    ...item,
    ...(documentation !== undefined && { documentation: toDocumentation(documentation, completionMarkdown) }),
    ...(helpFor !== undefined && { data: helpFor }),
    ...(hasStops && { insertTextFormat: InsertTextFormat.Snippet }),
    textEdit: { range: toRange(lines, span, encoding), newText: hasStops ? snippet : newText },
  };
}

/** The text is what is neither code nor the front matter nor the reference list; the body may hold comments and headings. */
function isIn(report: Report, offset: number, where: Source['where']): boolean {
  const isAround = ({ start, end }: Span): boolean => start < offset && offset < end;
  const isFront = offset < (report.frontMatter?.span.end ?? 0);
  if (isFront || where === 'front matter') return isFront && where === 'front matter';
  if (report.blocks.some((placed) => placed.block.kind === 'code' && isAround(placed))) return false;
  return where === 'body' || (!entryAt(report, offset) && !isWithin(report.sectionAt(offset), 'references'));
}
