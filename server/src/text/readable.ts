/**
 * A text as it is read: `prose` has the length of `source`, with blanks where markup stands. The markup goes, so that
 * `CO<sub>2</sub>` is one word; a line break stays one.
 */
export function readable(source: string, prose: string): string {
  let text = '';
  for (let i = 0; i < prose.length; i++) {
    const character = prose.charAt(i);
    if (character !== ' ' || /\s/.test(source.charAt(i))) text += character;
    else if (source.startsWith('<br', i)) text += ' ';
  }
  return text;
}
