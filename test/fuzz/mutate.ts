import type { Random } from './random.ts';

/** No input grows longer: a parser that takes the square of it shows itself before. */
const mostCharacters = 12_000;

/** An input made of others: one to six changes of its characters, its tokens, or its pieces of grammar. */
export function mutate(input: string, others: readonly string[], pieces: readonly string[], random: Random): string {
  let text = input;
  for (let left = 1 + random.below(6); left > 0; left--) text = change(text, others, pieces, random);
  return text.slice(0, mostCharacters);
}

function change(text: string, others: readonly string[], pieces: readonly string[], random: Random): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + random.below(random.below(4) === 0 ? text.length + 1 : 12));
  const put = (middle: string): string => text.slice(0, at) + middle + text.slice(end);
  const insert = (middle: string): string => text.slice(0, at) + middle + text.slice(at);
  switch (random.below(11)) {
    case 0:
      return put('');
    case 1:
      return text.slice(0, at);
    case 2:
      return put(String.fromCharCode(random.below(random.below(2) === 0 ? 256 : 0x10000)));
    case 3:
      return flip(text, at, random);
    case 4:
      return insert(text.slice(at, end).repeat(1 + random.below(30)));
    case 5:
      return insert(
        random.pick(pieces, ' ').repeat(1 + (random.below(8) === 0 ? random.below(random.pick(longRuns, 9)) : 0)),
      );
    case 6:
      return put(random.pick(pieces, ' '));
    case 7:
      return insert(cutOf(random.pick(others, ''), random));
    case 8:
      return text.slice(0, at) + cutOf(random.pick(others, ''), random);
    case 9:
      return swapTokens(text, random);
    default:
      return put(random.pick(oddNumbers, '0'));
  }
}

/** A few hundreds show what takes the square of its input, thousands what goes one call deeper for each. */
const longRuns = [30, 400, 400, 6000];

const oddNumbers = [
  '0',
  '-1',
  '1e400',
  '99999999999999999999',
  '0.1.2',
  '½',
  '٣',
  '1/0',
  'NaN',
  '00',
  '2147483648',
  '-0',
];

/** One bit of one character is another. */
function flip(text: string, at: number, random: Random): string {
  if (text === '') return text;
  const place = Math.min(at, text.length - 1);
  const code = text.charCodeAt(place) ^ (1 << random.below(8));
  return text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1);
}

function cutOf(text: string, random: Random): string {
  const start = random.below(text.length + 1);
  return text.slice(start, start + random.below(text.length + 1 - start));
}

/** Two words, or what stands between words, change places. */
function swapTokens(text: string, random: Random): string {
  const tokens = text.split(/\b/);
  const [a, b] = [random.below(tokens.length), random.below(tokens.length)];
  return tokens.map((token, i) => (i === a ? (tokens[b] ?? '') : i === b ? (tokens[a] ?? '') : token)).join('');
}
