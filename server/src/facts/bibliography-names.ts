import { decodeLatex } from './bibliography-latex.ts';
import type { WorkName } from './work.ts';

/** The people of an `author` or `editor` field. */
export interface NameList {
  readonly names: readonly WorkName[];
  /** Does it end in "and others"? */
  readonly etAl: boolean;
}

/** Reads the names of BibTeX: "von Last, Jr, First", "First von Last" and `{A Body}`, with "and" between them. */
export function readNames(written: string): NameList {
  const each = splitAt(written, /\s+and(?=\s)/iy).map((name) => name.trim());
  const names = each.filter((name) => name !== '' && !/^others$/i.test(name)).map(readName);
  return {
    names: names.filter((name) => name.family || name.literal),
    etAl: each.some((name) => /^others$/i.test(name)),
  };
}

function readName(written: string): WorkName {
  if (isOneGroup(written)) return { family: null, given: null, literal: decodeLatex(written) };
  const parts = splitAt(written, /,/y);
  if (parts.length > 1 && parts.every((part) => labelled.test(part))) return labelledName(parts);
  const [first = '', second, third] = parts;
  if (second === undefined) return nameInOrder(first);
  // EndNote marks a body by a comma at its end.
  if (parts.length === 2 && second.trim() === '') return { family: null, given: null, literal: decodeLatex(first) };
  return toName(first, third ?? second, third === undefined ? undefined : second);
}

function toName(family: string, given: string, suffix?: string): WorkName {
  const own = decodeLatex(given);
  const jr = suffix === undefined ? '' : decodeLatex(suffix);
  return {
    family: decodeLatex(family),
    given: own === '' ? null : own,
    literal: null,
    ...(jr !== '' && { suffix: jr }),
  };
}

/** "First von Last": the family name begins at the first word in lower case, else it is the last word. */
function nameInOrder(written: string): WorkName {
  const words = splitAt(written, /[\s~]+/y).filter((word) => word !== '');
  const particle = words.slice(0, -1).findIndex((word) => /^\{?(?:\\[^A-Za-z]\{?)?\p{Ll}/u.test(word));
  const from = particle === -1 ? words.length - 1 : particle;
  return toName(words.slice(from).join(' '), words.slice(0, from).join(' '));
}

const labelled = /^\s*(family|given|prefix|suffix|useprefix)(?:-i)?\s*=(.*)$/is;

/** BibLaTeX's own form: `family=Hay, given=Clara, prefix=van, useprefix=true`. */
function labelledName(parts: readonly string[]): WorkName {
  const values = new Map(
    parts.map((part) => [labelled.exec(part)?.[1]?.toLowerCase(), labelled.exec(part)?.[2] ?? '']),
  );
  const family = [values.get('prefix'), values.get('family')].filter((part) => part !== undefined).join(' ');
  return toName(family.replace(/"/g, ''), values.get('given') ?? '', values.get('suffix'));
}

/** Is the whole of it one group in braces? An accent such as `{\'E}cole` is none. */
function isOneGroup(written: string): boolean {
  if (!written.startsWith('{') || !written.endsWith('}')) return false;
  let depth = 0;
  for (let i = 0; i < written.length - 1; i++) {
    if (written[i] === '{') depth++;
    else if (written[i] === '}') depth--;
    if (depth === 0) return false;
  }
  return true;
}

/** Cuts a text where a sticky pattern fits outside of all braces. */
function splitAt(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '{') depth++;
    else if (sign === '}') depth = Math.max(depth - 1, 0);
    else if (depth === 0) {
      separator.lastIndex = i;
      const length = separator.exec(text)?.[0].length;
      if (length === undefined) continue;
      parts.push(text.slice(from, i));
      from = i + length;
      i = from - 1;
    }
  }
  return [...parts, text.slice(from)];
}
