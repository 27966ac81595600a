import { readNeeds } from './needs.ts';
import { once } from './once.ts';

/**
 * The same regular expression, which looks only at texts that hold one of the words that each of its matches must hold.
 * Most texts hold none, and it is soon told: all threes of letters of a text are marked once, for all expressions that
 * look at it. To compile an expression costs up to a millisecond, which a short report would pay for hundreds of them
 * that find nothing in it. For expressions that search a text, not for those that stick to a place in it.
 */
export function gated(pattern: RegExp): RegExp {
  const needs = once(() => readNeeds(pattern.source));
  const words = once(() => Array.from(needs() ?? [], threesOf));
  const opens = (text: string): boolean => {
    if (needs() === undefined) return true;
    mark(text);
    return words().some(isMarked);
  };
  const { exec, [Symbol.matchAll]: matchAll } = RegExp.prototype;
  return Object.defineProperties(new RegExp(pattern), {
    exec: {
      value(this: RegExp, text: string) {
        if (opens(text)) return exec.call(this, text);
        this.lastIndex = 0;
        return null;
      },
    },
    [Symbol.matchAll]: { value: (text: string) => (opens(text) ? matchAll.call(pattern, text) : [].values()) },
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
