const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The source of a pattern for a number in figures or, up to ninety-nine, in English words. It has no groups. */
export const numberPattern = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|(?:${tens.slice(2).join('|')})(?:[ -](?:${ones.slice(1, 10).join('|')}))?|${[...ones].reverse().join('|')}|a|an)`;

/** The signs of ASCII with which a match of `numberPattern` may begin, in small letters. */
export const numberSigns = [
  ...new Set(['0123456789a', ...ones, ...tens.slice(2)].map((word) => (word.startsWith('0') ? word : word.charAt(0)))),
].join('');

/** The number that a match of `numberPattern` stands for; "a" and "an" are one. */
export function readNumber(written: string): number {
  const words = written.toLowerCase();
  if (/^\d/.test(words)) return Number(words.replace(',', '.'));
  if (words === 'a' || words === 'an') return 1;
  return words.split(/[ -]/).reduce((sum, word) => sum + Math.max(ones.indexOf(word), 10 * tens.indexOf(word), 0), 0);
}
