/** A unit word at its place. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** A reader of the words of a table at an offset, the longest first. */
export function reader<T extends { readonly written: readonly string[] }>(
  table: readonly T[],
): (prose: string, at: number, bounded?: boolean) => Read<T> | undefined {
  const folded = new Map<string, T>();
  const exact = new Map<string, T>();
  for (const row of table) {
    for (const form of row.written) {
      if (form.startsWith('=')) exact.set(form.slice(1), row);
      else folded.set(keyOf(form).toLowerCase(), row);
    }
  }
  const exactPattern = exact.size > 0 ? patternOf([...exact.keys()], 'uy') : undefined;
  const foldedPattern = patternOf(
    table.flatMap((row) => row.written.filter((form) => !form.startsWith('='))),
    'iuy',
  );
  return (prose, at, bounded = true) => {
    const match = (exactPattern && matchAt(exactPattern, prose, at)) ?? matchAt(foldedPattern, prose, at);
    if (!match) return undefined;
    const value = exact.get(match[0]) ?? folded.get(keyOf(match[0]).toLowerCase());
    const end = at + match[0].length;
    if (value === undefined || (bounded && /[\p{L}\d]/u.test(prose.charAt(end)))) return undefined;
    return { value, end };
  };
}

function patternOf(forms: readonly string[], flags: string): RegExp {
  const alternatives = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) =>
      form
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/ /g, '\\s{0,3}')
        .replace(/(?<=\p{L})3/gu, '\\s{0,8}\\^?\\s?3')
        .replace(/(?<=m)2/g, '\\s{0,8}\\^?\\s?2'),
    );
  // Nearly all places are ruled out by their first sign, before hundreds of forms are tried there.
  const firstSigns = [...new Set(forms.map((form) => String.fromCodePoint(form.codePointAt(0) ?? 0)))];
  const first = firstSigns.map((sign) => sign.replace(/[\]\\^-]/, '\\$&')).join('');
  return new RegExp(`(?=[${first}])(?:${alternatives.join('|')})(?![\\p{L}])`, flags);
}

function keyOf(form: string): string {
  return form.replace(/[\s^]+/g, '');
}

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
