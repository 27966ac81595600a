import type { Nodes } from 'mdast';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';

/** Characters that a reader does not tell apart, each mapped to one plain character. */
const plainCharacters: ReadonlyMap<string, string> = new Map([
  ...[
    ...'\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\u200b\ufeff',
  ].map((c) => [c, ' '] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d'].map((c) => [c, '-'] as const),
  ...[...'\u2018\u2019\u02bc\u2032\u00b4`'].map((c) => [c, "'"] as const),
  ...[...'\u201c\u201d\u201e\u00ab\u00bb'].map((c) => [c, '"'] as const),
  ['\u00b5', '\u03bc'],
  ['\u2215', '/'],
  ['\u2044', '/'],
]);

const special =
  /[\u00a0\u2000-\u200b\u202f\u205f\u3000\t\ufeff\u2010-\u2013\u2212\ufe63\uff0d\u2018\u2019\u02bc\u2032\u00b4`\u201c-\u201e\u00ab\u00bb\u00b5\u2215\u2044]/g;

/** The text with the characters of the table above made plain; the length stays. */
export function toPlain(text: string): string {
  return text.replace(special, (c) => plainCharacters.get(c) ?? c).replace(/(\d)\u00b7(?=\d)/g, '$1.');
}

/** Blanks of the same length; line endings stay, so that lines stay lines. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** What Pandoc sets behind a heading: `{#sec-course .unnumbered}`, `{-}`. */
const attributes = /\{(?:[#.][^{}]{0,100}|-)\}(?=[ #]{0,20}$)/;

/**
 * The prose of a block: its source with everything that is not read blanked out. `base` is where the block begins
 * in the text the positions of the nodes count in.
 */
export function toProse(node: Nodes, source: string, base: number): string {
  const pieces: string[] = [];
  let done = 0;
  const keep = (from: number, to: number, write: (raw: string) => string): void => {
    if (from < done) return;
    pieces.push(blank(source.slice(done, from)), write(source.slice(from, to)));
    done = to;
  };
  visit(node, 0);
  pieces.push(blank(source.slice(done)));
  const prose = pieces.join('');
  return toPlain(node.type === 'heading' ? prose.replace(attributes, blank) : prose);

  function visit(current: Nodes, quoted: number): void {
    const from = (current.position?.start.offset ?? base) - base;
    const to = (current.position?.end.offset ?? base) - base;
    switch (current.type) {
      case 'text':
        keep(from, to, (raw) => readEscapes(quoted ? unquote(raw) : raw));
        return;
      case 'footnoteReference':
        keep(from, to, (raw) => raw);
        return;
      case 'html':
        keep(from, to, readableHtml);
        return;
      case 'image':
      case 'imageReference': {
        const alt = current.alt ?? '';
        const at = source.indexOf(alt, from);
        if (alt && at >= 0 && at + alt.length <= to) keep(at, at + alt.length, (raw) => raw);
        return;
      }
      case 'tableRow':
        for (const cell of current.children) {
          const cellStart = (cell.position?.start.offset ?? base) - base;
          if (source.charAt(cellStart) === '|') keep(cellStart, cellStart + 1, (raw) => raw);
          visit(cell, quoted);
        }
        return;
      default:
        if ('children' in current) {
          for (const child of current.children) visit(child, quoted + (current.type === 'blockquote' ? 1 : 0));
        }
    }
  }
}

/** Backslash escapes and entities as the character they stand for, padded to their length. */
function readEscapes(raw: string): string {
  if (!/[\\&]/.test(raw)) return raw;
  return raw
    .replace(/\\([!-/:-@[-`{-~])/g, ' $1')
    .replace(/&(nbsp|lt|gt|amp|plusmn|times|deg|micro|ndash|mdash|quot|minus|le|ge|alpha|beta|gamma);/g, (all, name) =>
      (entities[name as keyof typeof entities] as string).padEnd(all.length),
    );
}

const entities = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  plusmn: '±',
  times: '×',
  deg: '°',
  micro: 'μ',
  ndash: '-',
  mdash: '—',
  quot: '"',
  minus: '-',
  le: '≤',
  ge: '≥',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
} as const;

/** The `>` marks of the further lines of a quotation, blanked. */
function unquote(raw: string): string {
  return raw.replace(/(^|[\r\n])([ \t]*(?:>[ \t]?)+)/g, (_, ending: string, marks: string) => ending + blank(marks));
}

/** HTML as it is read: tags and comments blanked, `<sup>` a `^`. */
function readableHtml(raw: string): string {
  return raw
    .replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
    .replace(/<sup>/gi, '    ^')
    .replace(/<\/?[a-z][^<>]*>?/gi, blank);
}

/** Spans of the comments in a piece of HTML, relative to it. */
export function commentsIn(html: string): Span[] {
  return allMatches(html, /<!--[\s\S]*?(?:-->|$)/g).map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
