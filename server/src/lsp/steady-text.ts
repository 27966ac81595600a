import { cutFrontMatter } from '../markdown/front-matter.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';

/**
 * The text as it reads without what is being typed at `typedAt`, where that is half a construct which changes how all the
 * rest is read: a comment or a fence that is not closed yet, a line of the front matter that is no YAML yet, or the first
 * letters of a word that are the short name of a route, as "po" of "potassium". Its characters become spaces, so that every place stays as it is. Undefined where nothing is half-typed.
 */
export function steadyText(text: string, typedAt: number): string | undefined {
  if (typedAt < cutFrontMatter(text).bodyStart) return steadyFrontMatter(text, lineAt(text, typedAt));
  const start = openComment(text, typedAt) ?? openFence(text, typedAt) ?? seemingRoute(text, typedAt);
  return start === undefined ? undefined : blanked(text, { start, end: typedAt });
}

function steadyFrontMatter(text: string, line: Span): string | undefined {
  if (!isBroken(text) || /^(?:---|\.\.\.)/.test(text.slice(line.start, line.end))) return undefined;
  const steady = blanked(text, line);
  return isBroken(steady) ? undefined : steady;
}

function isBroken(text: string): boolean {
  return (cutFrontMatter(text).frontMatter?.faults.length ?? 0) > 0;
}

/** Where a comment begins that is being written: nothing closes it before the next one begins. */
function openComment(text: string, at: number): number | undefined {
  const opening = /<!-?$/.exec(text.slice(Math.max(0, at - 3), at)); // before a letter this is markup too
  if (opening) return at - opening[0].length;
  const start = text.slice(Math.max(0, at - longest), at).lastIndexOf('<!--');
  if (start < 0) return undefined;
  const open = Math.max(0, at - longest) + start;
  const close = text.indexOf('-->', open + 2); // `<!-->` is a comment too
  const next = text.indexOf('<!--', open + 4);
  return close < 0 || (next >= 0 && next < close) ? open : undefined;
}

/** Where a fence begins above or at the place that no later line closes. */
function openFence(text: string, at: number): number | undefined {
  let open: { readonly start: number; readonly mark: string } | undefined;
  for (const match of allMatches(text, /^ {0,3}(`{3,20}|~{3,20})([^\r\n]{0,200})/gm)) {
    const [, mark = '', rest = ''] = match;
    if (!open) {
      if (!(mark.startsWith('`') && rest.includes('`'))) open = { start: match.index, mark };
    } else if (mark.startsWith(open.mark) && rest.trim() === '') open = undefined;
  }
  return open && open.start < at && at - open.start < longest ? open.start : undefined;
}

/**
 * Where two small letters begin that read as a route, in a dose, and may be the beginning of a word: nothing behind them
 * tells that they are a word of their own.
 */
function seemingRoute(text: string, at: number): number | undefined {
  const isBegun = /[^\s|>#][ \t(]{1,3}(?:po|iv|im|sc)$/.test(text.slice(Math.max(0, at - 8), at));
  return isBegun && !/^[\p{L}\p{N}.-]/u.test(text.slice(at, at + 2)) ? at - 2 : undefined;
}

/** What was opened further back than so many characters is not what the author is writing now. */
const longest = 2000;

function lineAt(text: string, at: number): Span {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const length = text.slice(at).search(/[\r\n]/);
  return { start: at === 0 ? 0 : start, end: length < 0 ? text.length : at + length };
}

/** The text with a piece of it as spaces; at the begin of a line as line ends, as four spaces make a block of code. */
function blanked(text: string, { start, end }: Span): string {
  const isIndent = text.slice(lineAt(text, start).start, start).trim() === '';
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, isIndent ? '\n' : ' ') + text.slice(end);
}
