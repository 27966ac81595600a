import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { gated } from '../text/gated.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { perBlock } from './per-block.ts';

export type ExhibitKind = 'figure' | 'table';

/** What one is called in English where its caption has no word of its own. */
export const exhibitTitles: Readonly<Record<ExhibitKind, string>> = { figure: 'Figure', table: 'Table' };

/** The words under a figure or over a table. */
export interface Caption {
  readonly kind: ExhibitKind;
  /** `1`, `S2`; roman numerals as arabic ones; empty for an image without a label. */
  readonly number: string;
  /** `Figure 1`, as written; empty for an image without one. */
  readonly label: string;
  /** The caption without its label. */
  readonly caption: string;
  readonly span: Span;
  readonly labelSpan: Span;
  readonly isImage: boolean;
}

/** A place that sends the reader to figures or tables. */
export interface Mention {
  readonly kind: ExhibitKind;
  /** Their numbers, without the letters of panels, ranges expanded. */
  readonly numbers: readonly string[];
  readonly span: Span;
}

const words = {
  figure: 'fig(?:ure|ura|\\.)?s?\\.?|abb(?:ildung(?:en)?)?\\.?|photo(?:graph)?|image',
  table: 'tab(?:le|el+e|leau|ela|la|\\.)?[sxn]?\\.?|cuadro|quadro',
} as const satisfies Record<ExhibitKind, string>;
const number = '(?:[SA]?\\d{1,2}|[IVX]{1,4})';
const lettersOfPanels = '[a-h](?:\\s?(?:,(?:\\s?and\\b)?|-|&|and\\b)\\s?[a-h]){0,8}';
const label = gated(
  new RegExp(
    `^(supplement(?:ary|al)\\s+)?(?:(${words.figure})|(${words.table}))\\s{0,3}(?:n[o°]\\.?\\s?)?(${number})(?![\\d.]\\d)(?:\\s?${lettersOfPanels}|\\s?\\(${lettersOfPanels}\\))?(?![\\p{L}\\d])`,
    'iu',
  ),
);

/** The caption that a block is, and the images in it, numbered by their alternative text or not at all. */
export const captionsOf = perBlock((block: Block): readonly Caption[] => {
  const captions = block.images.map((image) => imageCaption(block, image.span, image.alt));
  const own = captionLine(block);
  return (own ? [own, ...captions] : captions).sort((a, b) => a.span.start - b.span.start);
});

function imageCaption(block: Block, span: Span, alt: string): Caption {
  const match = label.exec(alt);
  const at = match ? block.source.indexOf(match[0], span.start) : -1;
  return {
    kind: match?.[3] ? 'table' : 'figure',
    number: match ? numberOf(match) : '',
    label: match?.[0].trim() ?? '',
    caption: alt.slice(match?.[0].length ?? 0).replace(/^[\s.:,\u2014-]+/, ''),
    span,
    labelSpan: match && at >= 0 ? { start: at, end: at + match[0].trimEnd().length } : span,
    isImage: true,
  };
}

/** Words that make of "Figure 1 ..." a sentence about the figure. */
const verb =
  /^\s*(?:[,)]|(?:shows?|showed|demonstrates?|demonstrated|depicts?|depicted|illustrates?|illustrated|presents?|presented|reveals?|revealed|displays?|displayed|summari[sz]es?|summari[sz]ed|lists?|listed|gives?|contains?|describes?|described|provides?|compares?|indicates?|outlines?|represents?|is|are|was|were|and|or|also|in|of|to|can|may|has|have|should|reports?|details|suggests?|confirms?|muestra|montre|zeigt|mostra)\b)/i;

/** Does the block begin with a label and go on as a caption does: a stop, a bold label, or no sentence about it? */
function captionLine(block: Block): Caption | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'html' && block.kind !== 'quote')
    return undefined;
  const whole = besideImages(block);
  const text = block.prose.slice(whole.start, whole.end);
  const match = label.exec(text);
  if (!match) return undefined;
  const labelSpan = { start: whole.start, end: whole.start + match[0].trimEnd().length };
  const rest = text.slice(match[0].length);
  const isBold = block.strong.some((run) => run.start <= labelSpan.start && labelSpan.end <= run.end);
  if (!isBold && !/^\s*(?:[.:|\u2014]|-\s|$)/.test(rest) && verb.test(rest)) return undefined;
  return {
    kind: match[3] ? 'table' : 'figure',
    number: numberOf(match),
    label: match[0].trim(),
    caption: rest
      .replace(/^[\s.:|\u2014-]+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
    span: whole,
    labelSpan,
    isImage: false,
  };
}

/** What a block says before or behind its images: the caption may stand in one paragraph with its figure. */
function besideImages({ prose, images }: Block): Span {
  let whole = trimSpan(prose, { start: 0, end: prose.length });
  for (const { span } of images) {
    if (span.start <= whole.start) whole = trimSpan(prose, { start: span.end, end: whole.end });
    else return trimSpan(prose, { start: whole.start, end: span.start });
  }
  return whole;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function numberOf(match: RegExpExecArray): string {
  return (match[1] ? 'S' : '') + plainNumber(match[4] ?? '').replace(match[1] ? /^S/ : /$^/, '');
}

function plainNumber(written: string): string {
  const roman = romans.indexOf(written.toUpperCase());
  return roman >= 0 ? String(roman + 1) : written.toUpperCase();
}

const panels = '(?:\\s{0,2}[A-Ha-h](?![\\p{L}\\d])(?:\\s{0,2}(?:[,;&-]|and)\\s{0,2}[A-Ha-h](?![\\p{L}\\d])){0,8})?';
const oneNumber = `[SA]?\\d{1,2}(?![\\d%])${panels}`;
const oneRoman = '(?:I{1,3}|IV|VI{0,3}|IX|X)(?!\\p{L})';
const numbersOf = (one: string): string =>
  `${one}(?:\\s{0,2}(?:[,;&-]|,? and|,? to|through|y|und|et)\\s{0,2}${one}){0,12}`;
const mentions = gated(
  new RegExp(
    `(?<![\\p{L}])(supplement(?:ary|al)\\s+)?(?:(fig(?:ure|ura)?s?\\.?|abb(?:ildung(?:en)?|\\.))|(tab(?:le|elle|leau|la|ela)?[sxn]?\\.?|[cq]uadros?))\\s{0,3}(${numbersOf(oneNumber)}|${numbersOf(oneRoman)})`,
    'giu',
  ),
);

/** "Figure 5 of Hay's paper", "Table 2 in Fenn et al.", "Figure 1 of [3]": of another work. */
const ofOthers =
  /^ (?:of|in|from) (?:\[[@^\d]|(?:the|their|that) (?:paper|article|study|report|series|review) (?:of|by)\b|ref(?:erence|\.)|\p{Lu}[\p{L}-]{1,20}(?: and \p{Lu}[\p{L}-]{1,20})?(?:'s (?:paper|article|study|report|series|review)| et al))/u;

/** Where the text sends the reader to figures and tables. A caption's own label is no mention. */
export const mentionsOf = perBlock((block: Block): readonly Mention[] => {
  if (block.kind === 'code' || block.kind === 'definition' || block.kind === 'break') return [];
  const labels = captionsOf(block).map((caption) => caption.labelSpan);
  return allMatches(block.prose, mentions).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (labels.some((own) => own.start <= span.start && span.start < own.end)) return [];
    if (ofOthers.test(block.prose.slice(span.end, span.end + 60))) return [];
    const numbers = expand(match[4] ?? '').map((n) => (match[1] && !n.startsWith('S') ? `S${n}` : n));
    return [{ kind: match[3] ? 'table' : 'figure', numbers, span }];
  });
});

/** "1A-C and 3" as 1 and 3; "1-3" and "I-III" as 1, 2 and 3. */
function expand(written: string): string[] {
  const text = written.replace(/\b[IVX]{1,4}\b/g, plainNumber);
  const numbers: string[] = [];
  for (const match of allMatches(text, /(?:(-|\bto\b|through)\s{0,2})?([SA]?)(\d{1,2})/gi)) {
    const prefix = (match[2] ?? '').toUpperCase();
    const last = Number(/\d+$/.exec(numbers.at(-1) ?? '')?.[0] ?? Number.NaN);
    if (match[1]) for (let n = last + 1; n < Number(match[3]) && n - last < 30; n++) numbers.push(prefix + n);
    numbers.push(prefix + match[3]);
  }
  return [...new Set(numbers)];
}
