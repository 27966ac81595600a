import { abbreviationAt, abbreviationMentions } from '../report/abbreviation-mentions.ts';
import type { Abbreviation, PlacedDefinition } from '../report/abbreviations.ts';
import { longFormOf } from '../report/printed-long-form.ts';
import type { Report } from '../report/report.ts';
import { sameTerm } from '../report/same-term.ts';
import type { Span } from '../text/span.ts';
import { asMarkdown } from './markdown-text.ts';

/** Over an abbreviation what it stands for, where that is explained and how often it is used. */
export function abbreviationHelp(
  report: Report,
  offset: number,
): { readonly markdown: string; readonly span: Span } | undefined {
  const found = abbreviationAt(report, offset);
  if (!found) return undefined;
  const { abbreviation, span } = found;
  const meanings = meaningsOf(abbreviation).map((each) => asMarkdown(longFormOf(report, each)));
  const uses = abbreviationMentions(report, abbreviation).filter(({ isDefinition }) => !isDefinition).length;
  const markdown = [
    `**${asMarkdown(abbreviation.short)}**: ${meanings.join(', or ')}`,
    `_Explained in ${linesOf(report, abbreviation)}; used ${timesOf(uses)} beside that._`,
  ].join('\n\n');
  return { markdown, span };
}

/** Its definitions without those that say the same again. */
export function meaningsOf({ definitions }: Abbreviation): readonly PlacedDefinition[] {
  return definitions.filter(
    ({ long }, index) => !definitions.slice(0, index).some((before) => sameTerm(before.long, long)),
  );
}

function linesOf({ lines }: Report, { definitions }: Abbreviation): string {
  const numbers = [...new Set(definitions.map(({ shortSpan }) => lines.positionAt(shortSpan.start).line + 1))];
  return `${numbers.length === 1 ? 'line' : 'lines'} ${numbers.sort((a, b) => a - b).join(', ')}`;
}

function timesOf(count: number): string {
  if (count === 0) return 'nowhere';
  return count === 1 ? 'once' : `${count} times`;
}
