import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { touching } from '../text/spans-from.ts';

/** A marker that names what it cites: by author and year, by key, or by the label of a footnote. */
export interface NamedMarker {
  readonly style: 'author-date' | 'pandoc-key' | 'footnote';
  readonly targets: readonly string[];
  readonly span: Span;
  /** `(Roche, 2018)` may be a maker as well as an author: only the reference list tells. */
  readonly sure: boolean;
}

const name =
  "(?:(?:[Vv]an|[Vv]on|der|den|[Dd]e|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Ee]l|[Aa]l|[Ll]a|[Ll]e|[Tt]en|[Tt]er)[ -]){0,3}\\p{Lu}[\\p{L}'-]{1,40}";
const year = '(?:1[6-9]|20)\\d\\d[a-z]?';
// Italics leave blanks around the words: `*et al.*, 2011`.
const others = `(?:\\s{0,2},?\\s{1,40}(?:et\\s{1,40}al(?:\\s?\\.)?|and\\s{1,40}(?:colleagues|co-?workers|others)|y\\s{1,40}cols?\\.?)|(?:,\\s{1,40}${name}){0,3},?\\s{1,40}(?:and|&|y|und|et|e)\\s{1,40}${name})`;
const inBrackets = /\(([^()]{5,400})\)|\[([^()[\]@]{5,400})\](?!\()/g;
const work = new RegExp(
  `^\\s{0,40}(?:(?:see|see also|e\\.g\\.,?|cf\\.?|reviewed (?:in|by)|for example,?|as in)\\s{1,40})?(${name}(?:\\s{1,40}${name}){0,4})(${others})?\\s{0,2},?\\s{1,40}(${year}(?:,\\s{0,40}${year}|,\\s{0,40}[a-z](?!\\p{L})){0,8})(?:,?\\s{0,40}pp?\\.\\s{0,40}[\\d-]{1,12})?\\s{0,40}$`,
  'u',
);
const narrative = new RegExp(
  `(?<![\\p{L}.-])(${name})(${others})?(?:'s)?\\s{0,2},?\\s{1,40}[([](${year})(?:,?\\s{0,3}pp?\\.\\s?[\\d-]{1,9})?[)\\]]`,
  'gu',
);
const betweenCommas = new RegExp(`(?<![\\p{L}.-])(${name})${others}\\s{0,2},\\s{1,40}(${year})(?=\\s{0,2}[,;])`, 'gu');
const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter|In|Since|Until|From|By|Version|Release)\b/;

/** Finds `(Xia et al., 2018; Smith and Jones, 2019a)`, the same in square brackets, `Smith and Jones (2019)` and `Xia et al., 2018, saw`. */
export function authorDateMarkers(block: Block): NamedMarker[] {
  const { prose } = block;
  if (!/(?:1[6-9]|20)\d\d/.test(prose)) return [];
  const found = [...inBracketsOf(prose), ...narratives(prose)];
  const isFound = touching(found.map(({ span }) => span));
  const apart = allMatches(prose, betweenCommas).flatMap((match) => {
    const span = spanOf(match);
    if (calendar.test(match[1] ?? '') || isFound(span)) return [];
    return [{ style: 'author-date' as const, targets: yearsOf(match[1] ?? '', match[2] ?? ''), span, sure: false }];
  });
  return [...found, ...apart];
}

function inBracketsOf(prose: string): NamedMarker[] {
  return allMatches(prose, inBrackets).flatMap((match) => {
    const works = (match[1] ?? match[2] ?? '').split(';').map((part) => work.exec(part));
    if (works.some((part) => !part || calendar.test(part[1] ?? ''))) return [];
    const targets = works.flatMap((part) => (part ? yearsOf(part[1] ?? '', part[3] ?? '') : []));
    const sure = works.some((part) => part?.[2] !== undefined);
    return [{ style: 'author-date' as const, targets, span: spanOf(match), sure }];
  });
}

function narratives(prose: string): NamedMarker[] {
  return allMatches(prose, narrative).flatMap((match) => {
    if (calendar.test(match[1] ?? '')) return [];
    const targets = yearsOf(match[1] ?? '', match[3] ?? '');
    return [{ style: 'author-date' as const, targets, span: spanOf(match), sure: match[2] !== undefined }];
  });
}

/** `Xia` and `2018a, 2019` as "Xia 2018a" and "Xia 2019"; `2018a, b` names two works of a year. */
function yearsOf(author: string, years: string): string[] {
  const name = author.replace(/'s$/, '');
  let last = '';
  return years.split(/,\s*/).map((part) => {
    if (part.length > 1) last = part.slice(0, 4);
    return `${name} ${part.length > 1 ? part : last + part}`;
  });
}

/**
 * Pandoc's key: letters, digits and `_`, with single signs between them, so that the full stop of the sentence is no part of it;
 * in braces anything but braces and spaces.
 */
const key = '(?:\\{([^{}\\s]{1,200})\\}|([\\p{L}\\p{N}_](?:[:.#$%&+?<>~/-]?[\\p{L}\\p{N}_]){0,150}))';
const bracketedKeys = /\[[^[\]@\n]{0,80}@[^[\]]{1,400}\]/gu;
const oneKey = new RegExp(`(?:^|[\\s\\[;(-])@${key}`, 'gu');
const bareKey = new RegExp(`(?<![\\p{L}\\p{N}_.:+%@/\\\\])@${key}`, 'gu');
const footnote = /\[\^([^\]\s^]{1,60})\]/g;

/** Finds `[@smith2019; @xia, p. 3]`, `@smith2019` and `[^1]`. */
export function keyMarkers({ prose, source }: Block): NamedMarker[] {
  const found: NamedMarker[] = [];
  if (prose.includes('@')) {
    for (const match of allMatches(prose, bracketedKeys)) {
      const targets = allMatches(match[0], oneKey).map((m) => m[1] ?? m[2] ?? '');
      if (targets.length > 0) found.push({ style: 'pandoc-key', targets, span: spanOf(match), sure: true });
    }
    const brackets = found.map(({ span }) => span);
    let at = 0;
    for (const match of allMatches(prose, bareKey)) {
      const span = spanOf(match);
      while ((brackets[at]?.end ?? span.end) < span.end) at++;
      if ((brackets[at]?.start ?? span.end) <= span.start) continue;
      if (source.charAt(span.start - 1) === '\\') continue; // `\\@ref(fig:x)` of R Markdown
      found.push({ style: 'pandoc-key', targets: [match[1] ?? match[2] ?? ''], span, sure: false });
    }
  }
  for (const match of allMatches(prose, footnote)) {
    found.push({ style: 'footnote', targets: [match[1] ?? ''], span: spanOf(match), sure: true });
  }
  return found;
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
