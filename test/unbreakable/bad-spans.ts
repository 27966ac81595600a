interface Place {
  readonly start: number;
  readonly end: number;
}

function isPlace(value: object): value is Place {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}

/** Every span in a value, however deep, that does not lie in a text of this length the right way round, as words. */
export function badSpans(value: unknown, length: number): readonly string[] {
  const seen = new Set<unknown>();
  const bad: string[] = [];
  visit(value, '');
  return bad;

  function visit(at: unknown, path: string): void {
    if (typeof at !== 'object' || at === null || seen.has(at)) return;
    seen.add(at);
    if (isPlace(at)) {
      const isRight = Number.isInteger(at.start) && Number.isInteger(at.end);
      if (!isRight || at.start < 0 || at.end < at.start || at.end > length)
        bad.push(`${path}: ${at.start} to ${at.end} of ${length}`);
    }
    for (const [key, below] of at instanceof Map ? at : Object.entries(at)) visit(below, `${path}.${String(key)}`);
  }
}
