import { journalNamed } from '../data/journal-abbreviations.ts';
import type { ReferenceStyleData } from '../data/reference-style.ts';
import type { Reference } from '../facts/references.ts';
import type { Work } from '../facts/work.ts';
import { workParts } from './format-work.ts';
import { formatName, shownNames } from './format-work-names.ts';
import { formatPages } from './format-work-pages.ts';

/** How an entry is set, trait by trait; what it does not show is absent. */
export type EntryShape = Readonly<Record<string, string>>;

const placed = ['authors', 'year', 'title', 'container', 'volume', 'issue', 'pages', 'doi'] as const;
type Placed = (typeof placed)[number];

interface Piece {
  readonly field: Placed;
  readonly start: number;
  readonly end: number;
}

/** The shape of an entry as it stands in the list. */
export function shapeOfEntry(reference: Reference, work: Work): EntryShape {
  const { text, span, fields, authors, etAl, pages } = reference;
  const pieces = placed.flatMap((field) => {
    const place = fields[field];
    return place ? [{ field, start: place.start - span.start, end: place.end - span.start }] : [];
  });
  const [first, second] = authors;
  const between = first && second ? text.slice(first.span.end - span.start, second.span.start - span.start) : undefined;
  return {
    ...joints(text, pieces),
    ...(first &&
      first.family !== null && {
        name: nameForm(text.slice(first.span.start - span.start, first.span.end - span.start)),
      }),
    ...(between !== undefined && authors.length > 2 && { between: tidy(between).replace(/^\./, '') }),
    ...(authors.length > 2 && { etAl: etAl ? `${authors.length}` : 'all' }),
    ...journalShape(work),
    ...(pages !== null && pagesShape(work, pages)),
  };
}

/** The shape that the entry would have in a style. */
export function shapeInStyle(work: Work, style: ReferenceStyleData): EntryShape {
  let text = '';
  const pieces: Piece[] = [];
  for (const part of workParts(work, style)) {
    const field =
      placed.find((one) => one === part.field) ??
      (/^(?:range|page|article)$/.test(part.field ?? '') ? 'pages' : undefined);
    const last = pieces.at(-1);
    const end = text.length + part.text.length;
    if (field && last?.field === field) pieces[pieces.length - 1] = { ...last, end };
    else if (field) pieces.push({ field, start: text.length, end });
    text += part.text;
  }
  const [first] = work.authors;
  const { shown, isCut } = shownNames(work.authors, work.etAl, style.authors);
  const known = journalNamed(work.container ?? '');
  return {
    ...joints(text, pieces),
    ...(first && { name: nameForm(formatName(first, style.authors)) }),
    between: tidy(style.authors.between),
    etAl: isCut ? `${style.authors.cut?.first ?? shown.length}` : 'all',
    ...(known && { journal: style.journal === 'full' ? 'full' : 'abbreviated' }),
    pages: style.pages.form,
  };
}

/** The stop behind a lone author may be that of the entry. */
function nameForm(name: string): string {
  return tidy(name).replace(/\.$/, '');
}

/** What stands between each field and the next one, with the name of the next. */
function joints(text: string, pieces: readonly Piece[]): EntryShape {
  const ordered = [...pieces].sort((a, b) => a.start - b.start);
  return Object.fromEntries(
    ordered.flatMap(({ field, start, end }, i) => {
      const next = ordered[i + 1];
      if (!next || next.start < end) return [];
      const isStopped = field === 'container' && /\p{L}\.\s\p{L}/u.test(text.slice(start, end));
      const last = text.slice(0, end).search(/[.,;:]{1,9}$/);
      const joint = tidy(text.slice(last === -1 ? end : last, next.start));
      return [[`after ${field}`, (isStopped ? joint.replace(/^\./, '') : joint) + next.field]];
    }),
  );
}

/** Without what tells nothing of the style: markup, kinds of quotes and dashes, the form of the address of a DOI. */
function tidy(text: string): string {
  return text
    .replace(/<[^<>]{1,20}>|[*_\\[\]]/g, '')
    .replace(/[\u2018\u2019\u201c\u201d']/g, '"')
    .replace(/https?:\/\/(?:dx\.)?doi\.org\//i, 'https://doi.org/')
    .replace(/\s+/g, ' ')
    .replace(/^[.?!]+/, '.')
    .replace(/^\. ?\(/, ' ('); // the stop of an abbreviation or none
}

function journalShape({ container, type }: Work): EntryShape {
  const known = type === 'article' && container !== null ? journalNamed(container) : undefined;
  if (!known || container === null || known.full === known.abbreviation) return {};
  const isShort = container.replace(/[.\s]/g, '').toLowerCase() === known.abbreviation.replace(/\s/g, '').toLowerCase();
  return { journal: isShort ? 'abbreviated' : 'full' };
}

function pagesShape({ pages }: Work, written: string): EntryShape {
  if (pages === null) return {};
  const short = formatPages(pages, { form: 'compressed', dash: '-' });
  if (short === pages) return {};
  return { pages: written === short ? 'compressed' : written === pages ? 'full' : 'other' };
}
