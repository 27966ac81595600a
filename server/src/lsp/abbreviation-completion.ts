import { CompletionItemKind } from 'vscode-languageserver';
import { abbreviations } from '../report/abbreviations.ts';
import { longFormOf } from '../report/printed-long-form.ts';
import type { Report } from '../report/report.ts';
import { meaningsOf } from './abbreviation-hover.ts';
import { type ItemAt, lineBefore } from './completion-item.ts';

/** The abbreviations of this report that go on as a word was begun with a capital, each with its long form. */
export function abbreviationItems(report: Report, offset: number): readonly ItemAt[] {
  const line = lineBefore(report, offset);
  const typed = /(?<![\p{L}\p{N}@#\\])(?=\p{Ll}?\p{Lu})[\p{L}\p{N}]{1,12}$/u.exec(line.slice(-40))?.[0];
  if (typed === undefined) return [];
  const span = { start: offset - typed.length, end: offset };
  return abbreviations(report)
    .filter(({ short }) => short.toLowerCase().startsWith(typed.toLowerCase()))
    .map((abbreviation) => ({
      label: abbreviation.short,
      kind: CompletionItemKind.Text,
      detail: meaningsOf(abbreviation)
        .map((meaning) => longFormOf(report, meaning))
        .join(', or '),
      span,
      newText: abbreviation.short,
    }));
}
