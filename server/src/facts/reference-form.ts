import type { Span } from '../text/span.ts';
import type { ReferenceType } from './reference-kind.ts';
import type { AuthorForm } from './reference-names.ts';

/** What may differ between the entries of one list. */
export const formTraits = ['authors', 'authorEnd', 'yearPlace', 'titleMarks', 'journalEnd'] as const;

export type FormTrait = (typeof formTraits)[number];

/** How one entry is set, trait by trait, in words that a message can use; a trait that it does not show is absent. */
export type ReferenceForm = Readonly<Partial<Record<FormTrait, string>>>;

/** What the form is read from; spans count in `text`, the entry on one line without markup. */
export interface FormSigns {
  readonly text: string;
  readonly authorForm: AuthorForm;
  readonly type: ReferenceType;
  readonly authors: Span;
  readonly places: Readonly<Partial<Record<'title' | 'container' | 'year' | 'volume' | 'pages', Span>>>;
}

/** Reads the form of an entry. */
export function formOf(signs: FormSigns): ReferenceForm {
  const traits: Readonly<Record<FormTrait, string | undefined>> = {
    authors: authorsForm(signs),
    authorEnd: authorEndForm(signs),
    yearPlace: yearPlace(signs),
    titleMarks: titleMarks(signs),
    journalEnd: journalEnd(signs),
  };
  return Object.fromEntries(Object.entries(traits).filter(([, value]) => value !== undefined));
}

/** How the names are written; a body and a single initial tell nothing of it. */
function authorsForm({ authorForm, text, authors }: FormSigns): string | undefined {
  switch (authorForm) {
    case 'family-comma-given':
    case 'given-family':
      return 'full given names';
    case 'initials-family':
      return 'initials before the family name';
    case 'family-comma-initials':
      return 'a comma between family name and initials';
    case 'family-initials':
      return withStops(text.slice(authors.start, authors.end));
    case 'family-only':
      return 'a family name alone';
    case 'corporate':
    case 'none':
      return undefined;
  }
}

function withStops(authors: string): string | undefined {
  if (/\p{L}\s\p{Lu}\.(?:[-\s]?\p{Lu}\.|[,;]|\s(?:and|&)\s)/u.test(authors)) return 'initials with full stops';
  return /\s\p{Lu}{2,3}(?=[,;.]|$)|\s\p{Lu}[,;]/u.test(authors) ? 'initials without full stops' : undefined;
}

/** Of an article: is its title between quotation marks? Titles of chapters are so in styles that leave others bare. */
function titleMarks({ text, type, places: { title } }: FormSigns): string | undefined {
  if (type !== 'article' || !title) return undefined;
  const opens = /"$/.test(text.slice(0, title.start).trimEnd()) || text.startsWith('"', title.start);
  const closes = /^[.,]?"/.test(text.slice(title.end)) || /"[.,]?$/.test(text.slice(title.start, title.end));
  if (opens !== closes) return undefined;
  return opens ? 'the title in quotation marks' : 'the title without quotation marks';
}

/** The mark between the authors and the title, where no year stands there. */
function authorEndForm({ authorForm, text, authors, places }: FormSigns): string | undefined {
  const isPerson = authorForm !== 'corporate' && authorForm !== 'none' && authorForm !== 'family-only';
  if (!isPerson || !places.title) return undefined;
  const between = text.slice(Math.max(authors.start, authors.end - 1), places.title.start);
  if (/^.?\s?:\s?$/.test(between)) return 'a colon after the authors';
  return /^.?\.\s$/.test(between) ? 'a full stop after the authors' : undefined;
}

function yearPlace({ type, text, places: { title, container, year, volume, pages } }: FormSigns): string | undefined {
  if (type !== 'article' || !year || !container || !title) return undefined;
  if (year.start < title.start)
    return /[([]/.test(text.charAt(year.start - 1))
      ? 'the year in brackets after the authors'
      : 'the year after the authors';
  const later = volume ?? pages;
  if (year.start < container.end || !later) return undefined;
  return year.start > later.start ? 'the year after the volume' : 'the year after the journal';
}

/** What sets the year off from the journal where it follows it. */
function journalEnd(signs: FormSigns): string | undefined {
  const { text, type, places } = signs;
  if (type !== 'article' || !places.container || !places.year || places.year.start < places.container.end)
    return undefined;
  const between = text.slice(places.container.end, places.year.start);
  if (/^\.? ?\($/.test(between)) return 'the year in brackets';
  if (/^\.? $/.test(between)) return 'no comma or semicolon between journal and year';
  if (/^\.?; ?$/.test(between)) return 'a semicolon between journal and year';
  return /^\.?, ?$/.test(between) ? 'a comma between journal and year' : undefined;
}
