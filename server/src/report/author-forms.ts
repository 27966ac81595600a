import type { ReferenceAuthor } from '../facts/reference-names.ts';
import type { Reference } from '../facts/references.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { type NameStyle, nameIn, nameStyleOf } from './author-names.ts';
import { writtenIn } from './reference-field.ts';
import type { ListedReference } from './references.ts';
import type { Report } from './report.ts';

/** What entries may differ in, within their authors. */
export const authorTraits = ['names', 'separator', 'last'] as const;

export type AuthorTrait = (typeof authorTraits)[number];

/** What an entry shows of a trait of its authors, in words; undefined where it shows nothing of it. */
export function authorFormOf(reference: Reference, trait: AuthorTrait): string | undefined {
  const { form, authorForm, authors, etAl } = reference;
  if (authorForm === 'family-only' || authorForm === 'corporate' || authorForm === 'none') return undefined;
  if (trait === 'names') return form.authors;
  const marks = gapsBetween(reference).map((gap) => writtenIn(reference, gap));
  if (trait === 'separator') return marks.length < (etAl ? 1 : 2) ? undefined : separatorWords(marks[0] ?? '');
  const last = marks.at(-1);
  return etAl || last === undefined || authors.at(-1)?.literal ? undefined : lastWords(last);
}

function separatorWords(mark: string): string | undefined {
  if (mark.includes(';')) return 'semicolons between the authors';
  return mark.includes(',') ? 'commas between the authors' : undefined;
}

function lastWords(mark: string): string | undefined {
  const word = /&|\p{L}+/u.exec(mark)?.[0];
  return word === undefined ? 'no word before the last author' : `\`${word}\` before the last author`;
}

interface Mark {
  readonly text: string;
  readonly span: Span;
}

/** What stands between each author and the next. */
function marksOf({ reference, at }: ListedReference): Mark[] {
  return gapsBetween(reference).map((gap) => ({ text: writtenIn(reference, gap), span: at(gap) }));
}

function gapsBetween({ authors }: Reference): Span[] {
  return authors.slice(1).map((author, i) => {
    const before = authors[i] as ReferenceAuthor;
    return { start: before.span.end, end: Math.max(before.span.end, author.span.start) };
  });
}

/** The edits that write the authors of an entry as the model writes its own; undefined where that cannot be told. */
export function authorEdits(
  report: Report,
  entry: ListedReference,
  models: Readonly<Partial<Record<AuthorTrait, ListedReference>>>,
): readonly TextEdit[] | undefined {
  const names = models.names ? nameEdits(report, entry, models.names) : [];
  if (!names) return undefined;
  const marks = marksOf(entry);
  const last = entry.reference.etAl ? undefined : marks.at(-1);
  const edits: TextEdit[] = [...names];
  for (const mark of marks) {
    const isLast = mark === last;
    const model = isLast ? (models.last ?? (isPlain(mark) ? models.separator : undefined)) : models.separator;
    const marksOfModel = model ? marksOf(model) : [];
    const wanted = isLast && models.last ? marksOfModel.at(-1) : marksOfModel[0];
    if (wanted && /^[\s,;&]*(?:\p{L}{1,4}\s)?$/u.test(wanted.text))
      edits.push({ span: mark.span, newText: wanted.text });
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

function isPlain({ text }: Mark): boolean {
  return !/[&\p{L}]/u.test(text);
}

function nameEdits(report: Report, entry: ListedReference, model: ListedReference): TextEdit[] | undefined {
  const style = styleIn(report, model);
  if (!style) return undefined;
  const { authors, etAl } = entry.reference;
  const edits: TextEdit[] = [];
  for (const [i, author] of authors.entries()) {
    if (author.family === null) continue;
    const span = entry.at(author.span);
    const written = report.text.slice(span.start, span.end);
    const name = nameIn(style, written, author);
    if (name === undefined) return undefined;
    // The stop behind the last initial also ends the authors.
    const ends = i === authors.length - 1 && !etAl && written.endsWith('.');
    const isFollowed = /^\s{0,3}[,;:(.]/.test(report.text.slice(span.end, span.end + 4));
    const newText = ends && !isFollowed && !name.endsWith('.') ? `${name}.` : name;
    if (newText !== written) edits.push({ span, newText });
  }
  return edits;
}

/** The style of an entry's names, by the author who shows most of it. */
function styleIn(report: Report, entry: ListedReference): NameStyle | undefined {
  const styles = entry.reference.authors.flatMap((author) => {
    const span = entry.at(author.span);
    const style = nameStyleOf(report.text.slice(span.start, span.end), author);
    const initials = author.given?.replace(/[^\p{Lu}]/gu, '').length ?? 0;
    return style ? [{ style, initials }] : [];
  });
  return styles.sort((a, b) => b.initials - a.initials)[0]?.style;
}

/** Do the edits leave every letter as it is, so that only stops, commas and blanks change? */
export function keepsLetters({ text }: Report, edits: readonly TextEdit[]): boolean {
  return edits.every(({ span, newText }) => lettersOf(text.slice(span.start, span.end)) === lettersOf(newText));
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
