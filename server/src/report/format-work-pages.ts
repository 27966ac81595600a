import type { ReferenceStyleData } from '../data/reference-style.ts';

/** Pages as a style prints them: ranges compressed or in full, with its dash; numbers of articles stay as they are. */
export function formatPages(pages: string, { form, dash }: ReferenceStyleData['pages']): string {
  return pages
    .split(', ')
    .map((range) => (form === 'compressed' ? compressed(range) : range).replace(/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu, dash))
    .join(', ');
}

/** "1198-1202" as "1198-202", "S12-S18" as "S12-8", as the NLM does: digits that repeat at the front are left out. */
function compressed(range: string): string {
  const [, letters = '', from = '', to = ''] = /^(\p{L}{0,8})(\d{1,9})-\1(\d{1,9})$/u.exec(range) ?? [];
  if (from === '' || from.length !== to.length || Number(to) <= Number(from)) return range;
  let same = 0;
  while (from[same] === to[same]) same++;
  return `${letters}${from}-${to.slice(same)}`;
}

/** What pages may be, where a style tells them apart. */
export type PagesKind = 'range' | 'page' | 'article';

/** A long number, one with letters before it, and one that ends the DOI behind its volume ("-7-223") is that of an article. */
export function pagesKind(pages: string, volume: string | null, doi: string | null): PagesKind {
  if (/[-,]/.test(pages)) return 'range';
  if (/^(?:[eE]\d|\p{L}{2,}\d|\d{5,}$)/u.test(pages)) return 'article';
  return doi !== null && volume !== null && doi.endsWith(`-${volume}-${pages}`) ? 'article' : 'page';
}
