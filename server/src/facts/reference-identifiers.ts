import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';

type Named = 'doi' | 'pmid' | 'pmcid' | 'url';

/** What an entry says to find it by, and its text with that taken out. */
export interface Identifiers {
  readonly doi: string | null;
  readonly pmid: string | null;
  /** With its letters: "PMC123456". */
  readonly pmcid: string | null;
  readonly url: string | null;
  /** The day on which a page was read, as written. */
  readonly accessedOn: string | null;
  /** Says the entry that the work is on its way to print or only online? */
  readonly ahead: boolean;
  /** Says it when a page was read? */
  readonly accessed: boolean;
  readonly spans: Readonly<Partial<Record<Named | 'accessed', Span>>>;
  /** Where an identifier stands once more. */
  readonly repeats: readonly Span[];
  /** The text with the identifiers and notes of access blanked; same length. */
  readonly rest: string;
}

const doiPattern =
  /(?:\bhttps?:\/\/(?:dx\.)?doi\.org\/\s?(?:doi:\s?)?|\bdoi\s?[:.]?\s{0,2}(?:https?:\/\/(?:dx\.)?doi\.org\/)?)?\b(10\.\d{4,9}\/[^\s"<>]{1,200}(?:<[^\s"]{1,100})?)/gi;
const pmidPattern = /(?:\bPubMed\s)?\bPMID\s?[:.]?\s?(\d{1,9})\b/gi;
const pmcPattern = /(?:\bPubMed Central\s)?(?:\bPMCID\s?:?\s?(?:PMC){0,2}(\d{3,9})|\bPMC(\d{3,9}))\b/gi;
const urlPattern = /\b(?:https?:\/\/|www\.)[^\s<>"]{3,400}/gi;
/** Words of a day: months of five languages by their first letters, and days of the week. */
const dayWord =
  '(?:jan|feb|f[eé]v|mar|mär|apr|avr|abr|ma[iy]|jun|jui|jul|aug|ao[uû]|ago|se[pt]|o[ckt]t|nov|d[eéi][cz]|ene|gen|gi?u|lug|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
/** "[cited 2024 Mar 5]", "Retrieved March 5, 2024," with the day; the "most cited" works of a title are none. */
const accessPattern = new RegExp(
  `[[(]?(?<!-|\\b(?:most|highly|widely|often|frequently)\\s)\\b(?:last\\s)?(?:accessed|cited|retrieved|consulted|viewed|visited|access date|consultée?|consultado|abgerufen|acceso)\\s?:?(?:\\s(?:on|at|le|el|am|a))?\\s?:?\\s?((?:de\\s|${dayWord}\\p{L}{0,7}\\.?,?\\s|\\d{1,4}(?:st|nd|rd|th)?[\\s,./-]{1,2}){1,6}\\d{0,4})[\\])]?`,
  'giu',
);
/** Without one of these no note of access and none of `notes` stands there; one look spares a dozen. */
const accessWords = /accessed|cited|retrieved|consult|viewed|visited|access date|abgerufen|acceso/i;
const noteWords =
  /\[|available|retrieved|accessible|epub|ahead of|in press|forthcoming|accepted|advance|published|posted|updated|modified/i;
const notes: readonly RegExp[] = [
  /\b(?:Available|Retrieved|Accessible)\s+(?:online\s+)?(?:from|at|on)?\s?:?(?=\s|$)/gi,
  /\[(?:PubMed|CrossRef|Google Scholar|PMC free article|Free full text|Internet|Epub ahead of print|Article|online|preprint|(?:PhD |doctoral |MD |master'?s? )?(?:dissertation|thesis)|letter|abstract|computer (?:program|software)|data ?set|conference presentation|version[^[\]]{1,60})\]/gi,
  /\bEpub\s(?:\d{4}\s?)?(?:[A-Z][a-z]{2}\s?)?(?:\d{1,2})?(?:,?\s\d{4})?/g,
  /\b(?:Epub )?ahead of print\b/gi,
  /[[(]\s?(?:in press|forthcoming|accepted)\s?[\])]/gi,
  /\b(?:In press|Forthcoming|Advance online publication)\b/g,
  /\b(?:Published online(?: first)?|(?:Preprint )?posted online|Published|Updated|Last modified)\s(?:[A-Z][a-z]{2,8}\.?\s\d{0,2},?\s?)?(?=\d{4}\b)/gi,
];

/** Finds DOI, PubMed number and address of an entry. */
export function readIdentifiers(text: string): Identifiers {
  let rest = text;
  const spans: Partial<Record<Named | 'accessed', Span>> = {};
  const found: Record<Named, string | null> = { doi: null, pmid: null, pmcid: null, url: null };
  const repeats: Span[] = [];
  const take = (kind: Named, pattern: RegExp, tidy: (value: string) => string): void => {
    for (const match of allMatches(rest, pattern)) {
      const written = match[1] ?? match[2] ?? match[0];
      const value = tidy(written);
      const inner = match.index + match[0].lastIndexOf(written);
      if (found[kind] === null) {
        found[kind] = value;
        spans[kind] = { start: inner, end: inner + value.length };
      } else if (value === found[kind]) repeats.push({ start: inner, end: inner + value.length });
      rest = blankOut(rest, match.index, match[0].length);
    }
  };
  if (text.includes('10.')) take('doi', doiPattern, withoutTail);
  if (/\bpm/i.test(text)) {
    take('pmid', pmidPattern, (value) => value);
    take('pmcid', pmcPattern, (value) => value);
  }
  if (/https?:|www\./i.test(text)) take('url', urlPattern, withoutTail);
  const ahead = /\b(?:ahead of print|in press|forthcoming|accepted|online first|preprint|Epub)\b/i.test(text);
  const days = accessWords.test(rest)
    ? allMatches(rest, accessPattern).filter((match) => namesYear(match[1] ?? ''))
    : [];
  const access = days[0] && dayIn(days[0]);
  if (access) spans.accessed = access;
  const noted = noteWords.test(rest) ? notes.flatMap((note) => allMatches(rest, note)) : [];
  for (const match of [...days, ...noted]) rest = blankOut(rest, match.index, match[0].length);
  const accessed = days.length > 0 || /\bupdated\b[^.]{0,12}\d/i.test(text);
  const pmcid = found.pmcid === null ? null : `PMC${found.pmcid}`;
  const accessedOn = access ? text.slice(access.start, access.end) : null;
  return { ...found, pmcid, accessedOn, ahead, accessed, spans, repeats, rest };
}

/** A day of access names its year, or is "3/4/20"; "cited 12 times" does not. */
function namesYear(written: string): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\d{1,2}[./-]\d/.test(written);
}

function dayIn(match: RegExpMatchArray): Span {
  const written = match[1] ?? '';
  const start = (match.index ?? 0) + match[0].lastIndexOf(written);
  return { start, end: start + written.replace(/[\s,./-]{1,3}$/, '').length };
}

function blankOut(text: string, at: number, length: number): string {
  return text.slice(0, at) + ' '.repeat(length) + text.slice(at + length);
}

/** Without the marks that end the sentence around it; a closing bracket stays where it was opened inside. */
function withoutTail(value: string): string {
  let end = value.length;
  for (; end > 0; end--) {
    const last = value.charAt(end - 1);
    if (/[.,;:'"]/.test(last)) continue;
    const open = { ')': '(', ']': '[', '}': '{' }[last];
    if (open === undefined) break;
    const inside = value.slice(0, end);
    if (inside.split(open).length >= inside.split(last).length) break;
  }
  return value.slice(0, end);
}
