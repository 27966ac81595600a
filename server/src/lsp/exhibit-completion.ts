import { CompletionItemKind } from 'vscode-languageserver';
import { exhibitTitles } from '../facts/captions.ts';
import { exhibitPlaces, placesOfExhibit } from '../report/exhibit-uses.ts';
import { type Exhibit, exhibits } from '../report/exhibits.ts';
import type { Report } from '../report/report.ts';
import { type ItemAt, lineBefore, sortTextOf } from './completion-item.ts';

/** The figures and tables of this report, where the word for one is begun: "Fig", "Table ". */
export function exhibitItems(report: Report, offset: number): readonly ItemAt[] {
  const begun = /(?<![\p{L}\p{N}@#\\])(\p{L}{3,12}\.?)([ \t\u00a0]{0,2}\d{0,2})$/u.exec(
    lineBefore(report, offset).slice(-40),
  );
  if (!begun) return [];
  const [typed, word = '', behind = ''] = begun;
  const span = { start: offset - typed.length, end: offset };
  const numbered = exhibits(report).filter(({ number }) => number !== '');
  return numbered
    .filter(({ kind, label }) =>
      [wordOf(label), exhibitTitles[kind]].some((known) => goesOn(word, known, behind !== '')),
    )
    .map((exhibit, rank) => toItem(report, exhibit, rank, behind === '' ? habitOf(report, exhibit) : word))
    .map((item) => ({ ...item, filterText: `${typed} ${item.filterText}`, span }));
}

/** Is it the beginning of the word or, with a blank behind it, the word or its abbreviation with a stop? */
function goesOn(typed: string, word: string, isWhole: boolean): boolean {
  const small = typed.toLowerCase().replace(/\.$/, '');
  const known = word.toLowerCase().replace(/\.$/, '');
  return known.startsWith(small) && (!isWhole || small === known || typed.endsWith('.'));
}

function toItem(report: Report, exhibit: Exhibit, rank: number, word: string): Omit<ItemAt, 'span'> {
  const text = `${word} ${exhibit.number}`;
  const isMentioned = placesOfExhibit(report, exhibit, 'mentions').length > 0;
  return {
    label: text,
    kind: CompletionItemKind.Reference,
    ...(exhibit.caption !== '' && { detail: exhibit.caption }),
    ...(!isMentioned && { documentation: 'The text does not mention it yet.' }),
    filterText: `${text} ${exhibit.caption}`,
    sortText: sortTextOf(rank),
    newText: text,
  };
}

/** The word with which the text has mentioned such things so far, else that of the caption. */
function habitOf(report: Report, { kind, label }: Exhibit): string {
  const mention = exhibitPlaces(report).find(
    ({ isLabel, names }) => !isLabel && names.length === 1 && names[0]?.kind === kind,
  );
  const written = mention && report.text.slice(mention.span.start, mention.span.end);
  return wordOf(written ?? '') || wordOf(label) || exhibitTitles[kind];
}

/** "Fig." of "Fig. 2". */
function wordOf(label: string): string {
  return /^\p{L}{1,20}\.?(?=\s)/u.exec(label)?.[0] ?? '';
}
