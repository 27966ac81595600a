/** Tells whether a path (with `/` between its parts) fits. */
export type Glob = (path: string) => boolean;

/** Alternatives beyond this many are dropped, so that a list of braces cannot fill the memory. */
const maxAlternatives = 200;

/**
 * Reads a file pattern: `*` and `?` within one part of the path, `**` for any number of parts, `[ab]`, `{a,b}`. It
 * becomes no regular expression, so that no pattern, whoever wrote it, takes long.
 */
export function createGlob(pattern: string): Glob {
  const alternatives = expandBraces(pattern.replace(/^\.\//, '')).map((one) => one.split('/'));
  return (path) => {
    const parts = path.split('/');
    return alternatives.some((globs) => fitsParts(globs, parts));
  };
}

/** Does the text hold a character that only a pattern has? */
export function isGlob(text: string): boolean {
  return /[*?[\]{}]/.test(text);
}

/** A pattern cut in two: the folder that everything which fits lies in, and the pattern from there. */
export function splitGlob(pattern: string): { readonly folder: string; readonly rest: string } {
  const parts = pattern.split('/');
  const first = Math.max(parts.findIndex(isGlob), 0);
  const folder = parts.slice(0, first).join('/');
  return { folder: folder || (pattern.startsWith('/') ? '/' : '.'), rest: parts.slice(first).join('/') };
}

function expandBraces(pattern: string): string[] {
  let open = [pattern];
  for (;;) {
    const next = open.flatMap(expandOne).slice(0, maxAlternatives);
    if (next.length === open.length && next.every((one, i) => one === open[i])) return open;
    open = next;
  }
}

/** Expands the first innermost pair of braces. */
function expandOne(pattern: string): string[] {
  const close = pattern.indexOf('}');
  const brace = close < 0 ? -1 : pattern.lastIndexOf('{', close);
  if (brace < 0) return [pattern];
  const choices = pattern.slice(brace + 1, close).split(',');
  return choices.map((choice) => pattern.slice(0, brace) + choice + pattern.slice(close + 1));
}

/** Row by row over the parts of the pattern: which beginnings of the path fit so far? */
function fitsParts(globs: readonly string[], parts: readonly string[]): boolean {
  let fits = parts.map(() => false);
  fits.unshift(true);
  for (const glob of globs) {
    const next = fits.map(() => false);
    for (let i = 0; i < fits.length; i++) {
      if (glob === '**') next[i] = fits[i] === true || (i > 0 && next[i - 1] === true);
      else next[i] = i > 0 && fits[i - 1] === true && fitsPart(glob, parts[i - 1] ?? '');
    }
    fits = next;
  }
  return fits.at(-1) === true;
}

/** Matches one part; on a mismatch it goes back to the last star only, which is enough. */
function fitsPart(glob: string, part: string): boolean {
  let g = 0;
  let p = 0;
  let star = -1;
  let afterStar = 0;
  while (p < part.length) {
    if (glob.charAt(g) === '*') {
      star = g++;
      afterStar = p;
      continue;
    }
    const taken = fitsCharacter(glob, g, part.charAt(p));
    if (taken > 0) {
      g += taken;
      p++;
    } else if (star >= 0) {
      g = star + 1;
      p = ++afterStar;
    } else return false;
  }
  while (glob.charAt(g) === '*') g++;
  return g === glob.length;
}

/** How many characters of the pattern stand for this one character; 0 where it does not fit. */
function fitsCharacter(glob: string, at: number, character: string): number {
  const sign = glob.charAt(at);
  if (sign === '?') return 1;
  const close = sign === '[' ? glob.indexOf(']', at + 2) : -1;
  if (close < 0) return sign === character ? 1 : 0;
  const negated = /[!^]/.test(glob.charAt(at + 1));
  const set = glob.slice(at + (negated ? 2 : 1), close);
  return isInSet(set, character) === negated ? 0 : close - at + 1;
}

function isInSet(set: string, character: string): boolean {
  for (let i = 0; i < set.length; i++) {
    const isRange = set.charAt(i + 1) === '-' && i + 2 < set.length;
    if (isRange && set.charAt(i) <= character && character <= set.charAt(i + 2)) return true;
    if (isRange) i += 2;
    else if (set.charAt(i) === character) return true;
  }
  return false;
}
