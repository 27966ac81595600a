import { allMatches } from '../text/all-matches.ts';
import { type Span, trimSpan } from '../text/span.ts';

/** One `<li>` of a list that is written in HTML. */
export interface HtmlItem {
  /** What a browser shows before it; null in a list without numbers. */
  readonly number: number | null;
  /** Its content, without the `<p>` around it. */
  readonly span: Span;
}

/**
 * The items of the lists in a piece of HTML, nested ones too. A piece that begins within a list counts its items from
 * 1: the blank line that cut it off also ended the Markdown block, and who knows the pieces before it counts on.
 */
export function htmlItems(source: string): readonly HtmlItem[] {
  const tags = allMatches(source, /<(\/?)(li|ol|ul)\b([^<>]{0,300})>/gi);
  let next: number | null = /<\/ul>/i.test(source) ? null : 1;
  return tags.flatMap((tag, i) => {
    const [all, slash, name = '', attributes = ''] = tag;
    const isOpen = slash === '';
    if (name.toLowerCase() !== 'li') {
      if (isOpen) next = name.toLowerCase() === 'ul' ? null : (numberIn(attributes, 'start') ?? 1);
      return [];
    }
    const end = tags[i + 1]?.index ?? source.length;
    const span = withoutParagraph(source, { start: tag.index + all.length, end });
    if (!isOpen || span.end <= span.start) return [];
    const number: number | null = next === null ? null : (numberIn(attributes, 'value') ?? next);
    next = number === null ? null : number + 1;
    return [{ number, span }];
  });
}

function numberIn(attributes: string, name: 'start' | 'value'): number | undefined {
  const written = new RegExp(`\\s${name}\\s?=\\s?["']?(\\d{1,4})(?!\\d)`, 'i').exec(attributes)?.[1];
  return written === undefined ? undefined : Number(written);
}

function withoutParagraph(source: string, content: Span): Span {
  const { start, end } = trimSpan(source, content);
  const lead = /^<p(?:\s[^<>]{0,200})?>/i.exec(source.slice(start, end))?.[0].length ?? 0;
  const tail = lead > 0 ? (/<\/p>$/i.exec(source.slice(start, end))?.[0].length ?? 0) : 0;
  return trimSpan(source, { start: start + lead, end: end - tail });
}
