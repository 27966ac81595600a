import { readNeeds } from './needs.ts';
import { once } from './once.ts';

/** A regular expression, or its words from which it can be made. */
export interface Unparsed {
  readonly source: string;
  readonly flags: string;
}

/**
 * The same regular expression, which looks only at texts that hold one of the words that each of its matches must hold.
 * Most texts hold none, and it is soon told: all threes of letters of a text are marked once, for all expressions that
 * look at it. To parse and compile an expression costs up to a millisecond, which a short report would pay for hundreds
 * of them that find nothing in it: one that is given by its words is not even parsed before a text holds what it needs.
 * For expressions that search a text, not for those that stick to a place in it.
 */
export function gated({ source, flags }: Unparsed): RegExp {
  const pattern = once(() => new RegExp(source, flags));
  const needs = once(() => readNeeds(source));
  const words = once(() => Array.from(needs() ?? [], threesOf));
  const opens = (text: string): boolean => {
    if (needs() === undefined) return true;
    mark(text);
    return words().some(isMarked);
  };
  const { exec, [Symbol.matchAll]: matchAll } = RegExp.prototype;
  return Object.defineProperties(new RegExp('', flags), {
    source: { value: source },
    exec: {
      value(this: RegExp, text: string) {
        const parsed = opens(text) ? pattern() : undefined;
        if (parsed) parsed.lastIndex = this.lastIndex;
        const found = parsed ? exec.call(parsed, text) : null;
        this.lastIndex = parsed?.lastIndex ?? 0;
        if (parsed) parsed.lastIndex = 0;
        return found;
      },
    },
    [Symbol.matchAll]: {
      value: (text: string) => (opens(text) ? matchAll.call(pattern(), text) : [].values()),
    },
  });
}

/** In which round a three was marked last: a new text begins a new round, and nothing is wiped. */
const marked = new Uint32Array(1 << 16);
let round = 0;
let current: string | undefined;

function mark(text: string): void {
  if (text === current) return;
  current = text;
  round++;
  let three = 0;
  for (let i = 0; i < text.length; i++) {
    three = follow(three, small(text.charCodeAt(i)));
    if (i > 1) marked[three] = round;
  }
}

function isMarked(threes: readonly number[]): boolean {
  for (const three of threes) if (marked[three] !== round) return false;
  return true;
}

/** The threes of letters of a word of three letters or more, in small letters. */
function threesOf(word: string): readonly number[] {
  let three = 0;
  return Array.from(word, (_, i) => {
    three = follow(three, word.charCodeAt(i));
    return three;
  }).slice(2);
}

/** A number for the last three letters; others may share it, and then an expression looks in vain. */
function follow(three: number, code: number): number {
  return ((three << 5) ^ code) & 0x7fff;
}

/** The small letter; also of the Kelvin sign and the long s, which are `k` and `s` to an expression that minds no cases. */
function small(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code === 0x212a) return 107;
  return code === 0x17f ? 115 : code;
}
