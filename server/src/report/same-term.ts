import { perText } from '../text/per-text.ts';
import { similarity } from '../text/similarity.ts';
import { singular } from '../text/singular.ts';

const small = /\b(?:a|an|and|of|the|for|in|on|to)\b/g;
/** Spellings of Britain and the ending of an adjective, so that "oesophageal" and "esophagus" are alike. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[ao]e(?=[a-z])/g, 'e'],
  [/isation/g, 'ization'],
  [/[^a-z0-9]+/g, ' '],
];

/** Do two long forms name the same, but for number, hyphens, spelling, small words or a slip of the pen? */
export function sameTerm(a: string, b: string): boolean {
  const [first, second] = [plain(a), plain(b)];
  if (first.includes(second) || second.includes(first)) return true;
  return similarity(first, second, 0.75) > 0;
}

const plain = perText((term: string): string => {
  const words = term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(small, ' ');
  const spelled = spellings.reduce((text, [from, to]) => text.replace(from, to), words).trim();
  return spelled.split(' ').filter(Boolean).map(singular).join(' ');
});
