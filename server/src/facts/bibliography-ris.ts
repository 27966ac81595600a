import { type Collector, type Contents, createCollector, type Steps, stepLength } from './bibliography-reading.ts';
import { type RisLine, workOfRis } from './bibliography-ris-work.ts';

/** What is read so far: the lines of the record that is open, if one is. */
interface Reading {
  readonly file: Collector;
  readonly used: Set<string>;
  lines: RisLine[];
  strayTold: boolean;
}

/**
 * Reads RIS: lines with a tag of two signs, from `TY` to `ER`. A record that the next one begins in is told, and both
 * of them count.
 */
export function* readRis(text: string): Steps<Contents> {
  const reading: Reading = { file: createCollector(text), used: new Set(), lines: [], strayTold: false };
  let pause = stepLength;
  for (const line of linesOf(text)) {
    if (line.span.start > pause) {
      yield;
      pause = line.span.start + stepLength;
    }
    readLine(reading, line);
  }
  endUnended(reading);
  return reading.file.contents();
}

function readLine(reading: Reading, line: RisLine): void {
  const { tag, value, span } = line;
  if (tag === 'TY') {
    endUnended(reading);
    reading.lines = [line];
  } else if (reading.lines.length > 0) {
    if (tag === 'ER') endRecord(reading, span.end);
    else reading.lines.push(line);
  } else if (tag !== 'ER' && value !== '' && !reading.strayTold) {
    reading.strayTold = true;
    reading.file.fault(span, 'This line stands in no record; expected `TY  - JOUR` before it');
  }
}

function endUnended(reading: Reading): void {
  const first = reading.lines[0];
  if (!first) return;
  reading.file.fault(first.span, 'This record has no end; expected `ER  - ` behind its last line');
  endRecord(reading, reading.lines.at(-1)?.span.end ?? first.span.end);
}

function endRecord(reading: Reading, end: number): void {
  const { lines, used, file } = reading;
  reading.lines = [];
  const first = lines[0];
  if (!first) return;
  const id = lines.find(({ tag, value }) => tag === 'ID' && value !== '');
  const key = id?.value ?? freeKey(madeKey(lines), used);
  used.add(key);
  const keySpan = id ? { start: id.valueStart, end: id.valueStart + id.value.length } : first.span;
  file.add({ key, span: { start: first.span.start, end }, keySpan, work: () => workOfRis(lines) });
}

/** The key that Pandoc gives to a record without one: family names and the year, with `_` between them. */
function madeKey(lines: readonly RisLine[]): string {
  const families = lines
    .filter(({ tag }) => tag === 'AU' || tag === 'A1')
    .map(({ value }) => /^[^\s,]*/.exec(value)?.[0] ?? '');
  const years = lines.filter(({ tag }) => tag === 'PY' || tag === 'Y1').map(({ value }) => `_${value}`);
  return families.join('_') + years.join('');
}

/** As Pandoc has it, the second of two gets an `a`. */
function freeKey(key: string, used: ReadonlySet<string>): string {
  if (!used.has(key)) return key;
  for (let code = 0x61; code < 0x7b; code++) {
    const free = key + String.fromCharCode(code);
    if (!used.has(free)) return free;
  }
  return `${key}${used.size}`;
}

function* linesOf(text: string): Generator<RisLine> {
  const pattern = /[^\r\n]+/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const written = match[0];
    const tagged = /^\ufeff?([A-Z][A-Z0-9]) {1,3}-(?: {0,3}|$)/.exec(written);
    const from = tagged?.[0].length ?? 0;
    const blanks = written.length - from - written.slice(from).trimStart().length;
    const valueStart = match.index + from + blanks;
    const value = written.slice(from).trim();
    yield {
      tag: tagged?.[1] ?? '',
      value,
      span: { start: match.index, end: match.index + written.length },
      valueStart,
    };
  }
}
