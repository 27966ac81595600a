/**
 * What each match of a regular expression must hold: at least one of these words, in small letters. Undefined where
 * nothing is sure, as of `\d+`.
 */
export type Needs = ReadonlySet<string> | undefined;

/**
 * Reads the needs of a regular expression from its source: of `\b(?:lives?|born) in` these are `live` and `born`. It
 * knows little (letters, digits and blanks of ASCII, groups, alternatives, repetitions) and takes all else for
 * something that can be anything, so that it may ask for too little, but never for what a match can do without.
 */
export function readNeeds(source: string): Needs {
  const reader = { source, at: 0 };
  const whole = readAlternatives(reader);
  return reader.at === source.length ? best(whole) : undefined;
}

/** A piece of an expression: all that it can match, where that is little; and what it needs beside. */
interface Piece {
  readonly exact: ReadonlySet<string> | undefined;
  readonly needs: Needs;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** More words than these are not looked for one by one. */
const mostWords = 150;
const mostExact = 40;
/** Shorter words stand in nearly every sentence, and finding one tells nothing. */
const shortest = 3;

const anything: Piece = { exact: undefined, needs: undefined };
const nothing: Piece = { exact: new Set(['']), needs: undefined };

function best({ exact, needs }: Piece): Needs {
  const own = exact && isTelling(exact) ? exact : undefined;
  return own && (!needs || shortestOf(own) >= shortestOf(needs)) ? own : needs;
}

function isTelling(words: ReadonlySet<string>): boolean {
  return words.size > 0 && words.size <= mostWords && shortestOf(words) >= shortest;
}

function shortestOf(words: ReadonlySet<string>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { length } of words) least = Math.min(least, length);
  return least;
}

function readAlternatives(reader: Reader): Piece {
  const pieces = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    pieces.push(readSequence(reader));
  }
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = pieces.map(({ exact }) => exact);
  const exact = all.every((one) => one !== undefined) ? union(all) : undefined;
  const needs = pieces.map(best);
  const asked = needs.every((one) => one !== undefined) ? union(needs) : undefined;
  return {
    exact: exact && exact.size <= mostExact ? exact : undefined,
    needs: asked && isTelling(asked) ? asked : undefined,
  };
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const set of sets) for (const word of set) all.add(word);
  return all;
}

/** Joins what follows each other: "ca" and "[sn]e" are "case" and "cane"; behind something unknown it begins anew. */
function readSequence(reader: Reader): Piece {
  let run: ReadonlySet<string> = new Set(['']);
  let needs: Needs;
  let isWhole = true;
  const keep = (asked: Needs): void => {
    if (asked && isTelling(asked) && (!needs || weight(asked) > weight(needs))) needs = asked;
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const piece = readRepeated(reader);
    const joined = piece.exact && join(run, piece.exact);
    keep(piece.needs);
    if (joined) {
      run = joined;
      continue;
    }
    keep(run);
    run = piece.exact ?? new Set(['']);
    isWhole = false;
  }
  keep(run);
  return { exact: isWhole ? run : undefined, needs };
}

/** Long words tell most, and few of them. */
function weight(words: ReadonlySet<string>): number {
  return Math.min(shortestOf(words), 6) - words.size / 25;
}

function join(before: ReadonlySet<string>, behind: ReadonlySet<string>): ReadonlySet<string> | undefined {
  if (before.size * behind.size > mostExact) return undefined;
  const joined = new Set<string>();
  for (const first of before) for (const second of behind) joined.add(first + second);
  return joined;
}

/** A run of letters is read at once: letter by letter, that took most of the time. */
const letters = /(?:[A-Za-z\d ](?![*+?{]))+/y;

function readRepeated(reader: Reader): Piece {
  letters.lastIndex = reader.at;
  const run = letters.exec(reader.source)?.[0];
  if (run !== undefined) {
    reader.at += run.length;
    return { exact: new Set([run.toLowerCase()]), needs: undefined };
  }
  const piece = readOne(reader);
  const repeated = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
  repeated.lastIndex = reader.at;
  const match = repeated.exec(reader.source);
  if (!match) return piece;
  reader.at = repeated.lastIndex;
  const sign = match[0].charAt(0);
  const least = sign === '+' ? 1 : Number(match[1] ?? 0);
  if (least > 0) return match[0] === '{1}' ? piece : { exact: undefined, needs: best(piece) };
  if (sign === '?' && piece.exact && piece.exact.size < mostExact)
    return { exact: union([piece.exact, new Set([''])]), needs: undefined };
  return anything;
}

function readOne(reader: Reader): Piece {
  const sign = reader.source.charAt(reader.at++);
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '\\') return readEscape(reader);
  if (sign === '^' || sign === '$') return nothing;
  return sign === '.' ? anything : literal(sign);
}

function literal(sign: string): Piece {
  return sign >= ' ' && sign <= '~' ? { exact: new Set([sign.toLowerCase()]), needs: undefined } : anything;
}

function readGroup(reader: Reader): Piece {
  const opening = /\?(?:[:=!]|<[=!]|<[A-Za-z_$][\w$]*>)/y;
  opening.lastIndex = reader.at;
  const kind = opening.exec(reader.source)?.[0] ?? '';
  reader.at += kind.length;
  const inner = readAlternatives(reader);
  if (reader.source[reader.at] !== ')') return abandon(reader);
  reader.at++;
  // What is only looked at, ahead or behind, is no part of the match.
  return /[=!]$/.test(kind) ? nothing : inner;
}

/** A class of few letters, such as `[Ff]`, is these; any other can be anything. */
function readClass(reader: Reader): Piece {
  const whole = /(?:\\[\s\S]|[^\]\\])*\]/y;
  whole.lastIndex = reader.at;
  const found = whole.exec(reader.source)?.[0];
  if (found === undefined) return abandon(reader);
  reader.at += found.length;
  const members = found.slice(0, -1);
  return /^[A-Za-z\d ]{1,6}$/.test(members) ? { exact: new Set(members.toLowerCase()), needs: undefined } : anything;
}

function readEscape(reader: Reader): Piece {
  const sign = reader.source.charAt(reader.at++);
  if (/[bB]/.test(sign)) return nothing;
  if (/[pPk]/.test(sign)) return skipTo(reader, sign === 'k' ? '>' : '}');
  if (/[ux]/.test(sign)) return abandon(reader);
  return /[A-Za-z\d]/.test(sign) ? anything : literal(sign);
}

function skipTo(reader: Reader, end: string): Piece {
  const found = reader.source.indexOf(end, reader.at);
  if (found < 0) return abandon(reader);
  reader.at = found + 1;
  return anything;
}

/** What is not understood ends the reading: nothing is asked for. */
function abandon(reader: Reader): Piece {
  reader.at = reader.source.length + 1;
  return anything;
}
