/** So many results are kept of each computation, those asked for last. */
const mostKept = 2048;

/**
 * Makes a computation that remembers its results by the text it is given: for what is asked again and again of the same
 * few texts, such as units, headings and terms. What is kept must follow from the text alone. The oldest half is
 * forgotten when there are too many.
 */
export function perText<Text extends string, T>(compute: (text: Text) => T): (text: Text) => T {
  let recent = new Map<Text, { readonly value: T }>();
  let older = recent;
  return (text) => {
    const known = recent.get(text);
    if (known) return known.value;
    const kept = older.get(text) ?? { value: compute(text) };
    if (recent.size >= mostKept / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, kept);
    return kept.value;
  };
}
