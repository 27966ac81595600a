import type { Span } from '../text/span.ts';
import type { Places } from './reference-parts.ts';

/** Words that belong to the form of an entry and say nothing of the work; longest first. */
const connectives =
  /https?:\/\/(?:dx\.)?(?:doi\.org\/)?|(?<![\p{L}\p{N}])(?:available\s(?:online\s)?(?:from|at|on)|retrieved\s(?:on|from)|(?:last\s)?accessed(?:\son)?|access\sdate|retrieved|cited|consulted|viewed|updated|PubMed\sCentral|google\sscholar|cross\s?ref|PubMed|PMCID|PMID|PMC|internet|online|doi|epub|ahead\sof\sprint|et\sal|edited\sby|editors?|eds?|edn|edition|volume|vol|number|issue|nos?|nr|pages?|pp?|art(?:icle)?(?:\sno|\sID)?|from|and|und|in|at|on)(?![\p{L}\p{N}])/giu;

/** The pieces of an entry outside of all fields that hold more than the words of its form; spans as the places. */
export function leftoverOf(plain: string, places: Places): readonly Span[] {
  const named = ['doi', 'pmid', 'url'] as const;
  const values = named.flatMap((name) => {
    const place = places[name];
    return place ? [plain.slice(place.start, place.end)] : [];
  });
  let open = Object.values(places).reduce((text, place) => without(text, place), plain);
  for (const value of values) open = open.replaceAll(value, ' '.repeat(value.length));
  open = open.replace(connectives, (word) => ' '.repeat(word.length));
  return [...open.matchAll(/[\p{L}\p{N}]+(?:[^\p{L}\p{N}]{1,2}[\p{L}\p{N}]+)*/gu)].map(({ index, 0: piece }) => ({
    start: index,
    end: index + piece.length,
  }));
}

function without(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
