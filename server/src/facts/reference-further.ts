import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { readAuthors } from './reference-authors.ts';
import { withoutSpans } from './reference-leftover.ts';
import type { ReferenceAuthor } from './reference-names.ts';
import { trimMarks } from './reference-text.ts';

/** What a book has beside the fields of an article; spans count in the text of the entry. */
export interface FurtherParts {
  readonly editors: readonly ReferenceAuthor[];
  readonly places: { readonly editors?: Span; readonly edition?: Span; readonly place?: Span };
}

/** Reads edition, editors and the place of the publisher from what the other fields left. */
export function readFurther(text: string, spans: readonly Span[], publisher: Span | undefined): FurtherParts {
  const rest = withoutSpans(text, spans);
  const edition = editionIn(rest);
  const place = publisher ? placeBeside(rest, publisher) : undefined;
  const found = editorsIn(rest);
  return {
    editors: found?.editors ?? [],
    places: {
      ...(found ? { editors: found.span } : {}),
      ...(edition ? { edition } : {}),
      ...(place ? { place } : {}),
    },
  };
}

/** "2nd" of "2nd ed.", "Revised" of "Revised edition". */
function editionIn(rest: string): Span | undefined {
  const match =
    /\b(\d{1,2}(?:st|nd|rd|th)|[Rr]ev(?:ised|\.)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth)\s[Ee]d(?:n|ition)?\b/.exec(
      rest,
    );
  return match?.[1] ? { start: match.index, end: match.index + match[1].length } : undefined;
}

/** "Berlin" of "Berlin: Springer" and of "Springer, Berlin". */
function placeBeside(rest: string, publisher: Span): Span | undefined {
  const before = /(?:^|[\u0001.,;]\s?)([\p{Lu}][^\u0001:;]{1,60}?)\s?:\s?$/u.exec(rest.slice(0, publisher.start));
  if (before?.[1]) {
    const start = before.index + before[0].indexOf(before[1]);
    return trimPlace(rest, { start, end: start + before[1].length });
  }
  const after = /^,\s(\p{Lu}[\p{L}\s,.()'-]{1,40}?)[\s.,;]{0,3}(?:\u0001|$)/u.exec(rest.slice(publisher.end));
  if (!after?.[1]) return undefined;
  const start = publisher.end + after[0].indexOf(after[1]);
  return trimMarks(rest, { start, end: start + after[1].length });
}

/** Without what stands before the last stop ("2nd ed. Berlin"); a closing bracket stays. */
function trimPlace(rest: string, { start, end }: Span): Span {
  const stop = /\bed(?:n|ition)?\.?[,;]?\s/i.exec(rest.slice(start, end));
  return { start: stop ? start + stop.index + stop[0].length : start, end };
}

/** "Hay CD, editor." before a book and "(ed. Hay CD)" behind it. */
function editorsIn(rest: string): { editors: readonly ReferenceAuthor[]; span: Span } | undefined {
  for (const piece of allMatches(rest, /[^\u0001]{4,400}/g)) {
    const behind = /\b(?:[Ee]ds?\.|[Ee]dited by)\s/.exec(piece[0]);
    const lead = /^[\s.,;:(]{0,4}(?:[Ii]n:?\s)?/.exec(piece[0])?.[0].length ?? 0;
    const marker = /(?<!\p{L})(?:[Ee]d(?:s|itors?)?|[Hh]rsg|[Éé]ds?|dirs?|[Cc]oords?)(?!\p{L})/u.exec(
      piece[0].slice(lead),
    );
    if (!marker) continue;
    const starts = behind ? [lead, behind.index + behind[0].length] : [lead];
    for (const from of starts) {
      const list = readAuthors(piece[0].slice(from));
      if (list.form === 'corporate' || list.form === 'none' || list.form === 'family-only') continue;
      const move = (span: Span): Span => ({
        start: piece.index + from + span.start,
        end: piece.index + from + span.end,
      });
      const editors = list.authors.map((author) => ({ ...author, span: move(author.span) }));
      const first = editors[0];
      const last = editors.at(-1);
      if (first && last) return { editors, span: { start: first.span.start, end: last.span.end } };
    }
  }
  return undefined;
}
