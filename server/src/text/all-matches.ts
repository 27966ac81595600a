/**
 * All matches of a global expression in a text, as `matchAll` finds them. That one makes a copy of the expression for
 * each text; in a check of a report this was a twentieth of the time.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += isPairAt(text, pattern) ? 2 : 1;
  }
  pattern.lastIndex = 0;
  return matches;
}

/** Behind an empty match the search goes on one sign further, which may be two units. */
function isPairAt(text: string, { unicode, lastIndex }: RegExp): boolean {
  return unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff;
}
