/** Characters of a line that are shown at its beginning and at its end where it is cut. */
const shown = { first: 160, last: 60 } as const;

/** An example for a person to read: a line that is long for the sake of its length is cut in the middle. */
export function shownExample(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length > 1500 ? `${line.slice(0, shown.first)} … ${line.slice(-shown.last)}` : line))
    .join('\n');
}
