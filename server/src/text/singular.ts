/** Endings of a plural and of its singular; the first that fits holds. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiou])ies$/, 'y'],
  [/(?<=[oay])ses$/, 'sis'], // diagnoses, metastases, paralyses
  [/(?<=ss|sh|ch|x)es$/, ''],
  [/(?<=[^siu])s$/, ''],
];

/** A term in lower case and in the singular, by the rules of English, to compare it with another. */
export function singular(term: string): string {
  const words = term.toLowerCase();
  for (const [plural, ending] of endings) if (plural.test(words)) return words.replace(plural, ending);
  return words;
}
