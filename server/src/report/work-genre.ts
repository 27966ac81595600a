import type { Reference } from '../facts/references.ts';
import type { Span } from '../text/span.ts';

/** Brackets that say where a work is to be had and not what it is. */
const notes = /^(?:internet|online|on-?line|web ?site|electronic(?: resource)?|cited|accessed)$/i;

/** What an entry says in brackets behind its title or its journal that the work is: "letter", "data set", "PhD thesis". */
export function genreOf(reference: Reference): string | null {
  const { title, container } = reference.fields;
  return bracketBehind(reference, title) ?? bracketBehind(reference, container);
}

function bracketBehind({ text, span }: Reference, place: Span | undefined): string | null {
  if (!place) return null;
  const behind = text.slice(place.end - span.start).replace(/\s{1,40}/g, ' ');
  const words = /^[*_'\u2019"\u201d., ]{0,5}\[(\p{L}[\p{L} '\u2019.-]{2,50})\](?![(:[])/u.exec(behind)?.[1];
  return words === undefined || notes.test(words) ? null : words;
}
