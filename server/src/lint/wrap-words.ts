/** Characters as wide as two others: those of East Asia, and pictures. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u;
const broad = /[A-ZÀ-ÖØ-Þmw%@—…]/u;

/** How much room a text takes, in widths of a lower-case letter of a sans-serif font. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += wide.test(sign) ? 2 : broad.test(sign) ? 1.4 : 1;
  return width;
}

/** Cuts a text into lines of at most so many letters' width, between words; a word longer than a line is cut itself. */
export function wrapWords(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => cutWord(one, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function cutWord(word: string, most: number): readonly string[] {
  if (widthOf(word) <= most) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && widthOf(part + sign) > most) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}
