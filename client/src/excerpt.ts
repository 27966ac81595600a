/** More letters than this do not fit a line of the panel. */
const most = 80;

/** The words of a place on one line, cut at a word where they are many. */
export function toExcerpt(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
