import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';
import { type EntryPlace, entriesIn } from './reference-entries.ts';
import { formOf, type ReferenceForm } from './reference-form.ts';
import { type ReferenceStyle, type ReferenceType, styleOf, typeOf } from './reference-kind.ts';
import { hiddenIn, leftoverIn } from './reference-leftover.ts';
import type { AuthorForm, ReferenceAuthor } from './reference-names.ts';
import { type ReferenceField, readParts } from './reference-parts.ts';
import { type EntryText, entryText } from './reference-text.ts';

export type { ReferenceField } from './reference-parts.ts';

/** One entry of a reference list, read into its fields; what is not there is null. Spans are relative to the block. */
export interface Reference {
  /** As written before it; the list as a whole may number otherwise. */
  readonly number: number | null;
  /** The key in brackets before it, or the label of a footnote. */
  readonly key: string | null;
  /** Is it labelled or a list item, so that it is an entry whatever it says? */
  readonly marked: boolean;
  readonly style: ReferenceStyle;
  readonly type: ReferenceType;
  readonly authors: readonly ReferenceAuthor[];
  readonly authorForm: AuthorForm;
  readonly etAl: boolean;
  /** Of a book or of the book of a chapter, where they stand apart from the authors. */
  readonly editors: readonly ReferenceAuthor[];
  readonly title: string | null;
  /** The journal, the book of a chapter, or the site. */
  readonly container: string | null;
  readonly year: number | null;
  readonly month: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  /** Pages or the number of the article, with a plain hyphen. */
  readonly pages: string | null;
  readonly publisher: string | null;
  /** Without "ed.": "2nd". */
  readonly edition: string | null;
  /** Where it was published. */
  readonly place: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  /** With its letters: "PMC123456". */
  readonly pmcid: string | null;
  readonly url: string | null;
  /** Says it that the work is in press, ahead of print or a preprint? */
  readonly ahead: boolean;
  /** Says it when a page was read? */
  readonly accessed: boolean;
  /** The day of that, as written. */
  readonly accessedOn: string | null;
  /** As it stands in the file, without its label. */
  readonly text: string;
  /** On one line, without markup, with plain dashes and quotes. */
  readonly plain: string;
  /** What tells its form from that of other entries. */
  readonly form: ReferenceForm;
  readonly span: Span;
  /** Where each field stands; those of `fields.authors` span all authors with "et al." */
  readonly fields: Readonly<Partial<Record<ReferenceField, Span>>>;
  /** Pieces with letters or digits that lie in no field and are no word of the form of an entry ("In:", "vol"). */
  readonly leftover: readonly Span[];
}

/** The entries that a block holds, if it belongs to a reference list. */
export const referencesOf = perBlock((block: Block): readonly Reference[] =>
  entriesIn(block)
    .filter(({ span }) => /\S/.test(block.prose.slice(span.start, span.end)))
    .map((place) => readReference(block, place)),
);

/** No entry is longer; what follows is not read, so that a whole chapter in one list item costs nothing. */
const longest = 4000;

function readReference(block: Block, { number, key, marked, span }: EntryPlace): Reference {
  const whole = entryText(block, { start: span.start, end: Math.min(span.end, span.start + longest) });
  const note = noteIn(whole);
  const entry = note ? entryText(block, { start: span.start, end: note.start }) : whole;
  const { ids, list, editors, locator, year, isYearEarly, isChapter, places } = readParts(entry);
  const linked = ids.doi === null ? linkedDoi(block.source, span) : undefined;
  const read = (name: ReferenceField): string | null => {
    const place = places[name];
    return place ? entry.written.slice(place.start, place.end) : null;
  };
  const facts = {
    authors: list.authors.map((author) => ({ ...author, span: entry.inBlock(author.span) })),
    authorForm: list.form,
    etAl: list.etAl,
    editors: editors.map((editor) => ({ ...editor, span: entry.inBlock(editor.span) })),
    title: read('title'),
    container: read('container'),
    year: year?.year ?? null,
    month: year?.month ?? locator?.month ?? null,
    volume: locator?.volume ?? null,
    issue: locator?.issue ?? null,
    pages: locator?.pages ?? null,
    publisher: read('publisher'),
    edition: read('edition'),
    place: read('place'),
    doi: ids.doi ?? linked?.doi ?? null,
    pmid: ids.pmid,
    pmcid: ids.pmcid,
    url: ids.url,
    ahead: ids.ahead,
    accessed: ids.accessed,
    accessedOn: read('accessed'),
  };
  const type = typeOf(entry.plain, { ...facts, isChapter });
  const fields = Object.entries(places).map(([name, place]) => [name, entry.inBlock(place)] as const);
  const known = [ids.doi ?? linked?.doi, ids.pmid, ids.url].filter((value) => value != null);
  return {
    number,
    key,
    marked,
    ...facts,
    type,
    style: styleOf(entry.plain, { ...facts, isYearEarly }),
    form: formOf({ text: entry.plain, authorForm: list.form, type, authors: list.span, places }),
    text: block.source.slice(span.start, span.end),
    plain: whole.plain,
    span,
    fields: { ...Object.fromEntries(fields), ...(linked ? { doi: linked.span } : {}) },
    leftover: [
      ...leftoverIn(entry.plain, [...Object.values(places), ...ids.repeats]).map((piece) => entry.inBlock(piece)),
      ...(note ? [note] : []),
      ...hiddenIn(block.source, span, known),
    ],
  };
}

const notes =
  /(?<=[.;)] )(?:Errat(?:um|a)|Corrigendum|Comment(?:s|ary)?|Retraction|Update|Republished|Corrected and republished|Expression of concern|Discussion|Summary for patients) (?:in|of|for|on|from|to): /gi;

/** What PubMed says behind an entry of other works, "Erratum in: J Farm Med. 2012;5:2": none of its fields is of this work. */
function noteIn(entry: EntryText): Span | undefined {
  const match = allMatches(entry.plain, notes).find(({ index }) => /\d{4}/.test(entry.plain.slice(0, index)));
  if (!match) return undefined;
  return entry.inBlock({ start: match.index, end: entry.plain.replace(/[\s.]{1,9}$/, '').length });
}

/** A DOI that stands only in the target of a link. */
function linkedDoi(source: string, { start, end }: Span): { doi: string; span: Span } | undefined {
  const match = /\]\(<?https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^\s<>"]{1,200}?)>?\)/.exec(
    source.slice(start, end),
  );
  const doi = match?.[1];
  if (!match || doi === undefined) return undefined;
  const at = start + match.index + match[0].indexOf(doi);
  return { doi, span: { start: at, end: at + doi.length } };
}
