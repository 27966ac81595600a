import { exhibitTitles } from '../facts/captions.ts';
import { type ExhibitName, exhibitNamed, exhibitPlaceAt, placesOfExhibit } from '../report/exhibit-uses.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import { asMarkdown } from './markdown-text.ts';

/** More figures than this, and more lines, would hide what one looks for. */
const most = 5;

/** Over a mention or a label of a figure or table its caption, and where the text speaks of it. */
export function exhibitHelp(
  report: Report,
  offset: number,
): { readonly markdown: string; readonly span: Span } | undefined {
  const place = exhibitPlaceAt(report, offset);
  if (!place) return undefined;
  const shown = place.names.slice(0, most).map((name) => describe(report, name));
  const rest = place.names.length > most ? [`and ${place.names.length - most} more`] : [];
  return { markdown: [...shown, ...rest].join('\n\n'), span: place.span };
}

function describe(report: Report, name: ExhibitName): string {
  const exhibit = exhibitNamed(report, name);
  const title = `**${exhibitTitles[name.kind]} ${name.number}**`;
  if (!exhibit) return `${title} has no caption in this report`;
  const caption = exhibit.caption === '' ? '' : `: ${asMarkdown(exhibit.caption)}`;
  return `${title}${caption}\n\n${mentionedIn(report, name)}`;
}

function mentionedIn(report: Report, name: ExhibitName): string {
  const starts = placesOfExhibit(report, name, 'mentions').map(({ start }) => report.lines.positionAt(start).line + 1);
  const lines = [...new Set(starts)];
  if (lines.length === 0) return '_The text does not mention it._';
  const more = lines.length > most ? ` and ${lines.length - most} more` : '';
  return `_Mentioned in ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, most).join(', ')}${more}._`;
}
