/** One blank of a snippet, as the editor shows it first. */
export interface TabStop {
  readonly number: number;
  /** The text that stands in it when it is left as it is; empty for a bare `$1`. */
  readonly placeholder: string;
  /** What the editor offers to pick; the first one is the placeholder. */
  readonly choices: readonly string[];
}

/** A snippet as it stands in the document when every blank is left as it is. */
export interface Expansion {
  readonly text: string;
  /** The blanks in the order of their numbers, 0 (where the cursor ends) last. */
  readonly stops: readonly TabStop[];
  /** Where the cursor ends. */
  readonly end: number;
}

/** A snippet while it is read. */
interface Reader {
  readonly body: string;
  at: number;
  readonly stops: Map<number, TabStop>;
  end: number | undefined;
}

/**
 * Expands the part of VS Code's snippet language that ours use: `$1`, `${1}`, `${1:text with ${2:more}}`,
 * `${1|one,two|}`, repeated stops, and the escapes. Anything else (variables, transforms) throws, and so does a
 * blank that is not closed, one that is described twice, a gap in the numbers, and a body without `$0`.
 */
export function expandSnippet(body: string | readonly string[]): Expansion {
  const source = typeof body === 'string' ? body : body.join('\n');
  const first = readWhole(source, new Map());
  // Read again, now that a stop that is repeated before it is described has its text.
  const { reader, text } = readWhole(source, first.reader.stops);
  if (reader.end === undefined) throw new Error('The snippet has no $0');
  const stops = [...reader.stops.values()].sort((a, b) => (a.number || Infinity) - (b.number || Infinity));
  stops.forEach((stop, index) => {
    const expected = index === stops.length - 1 ? 0 : index + 1;
    if (stop.number !== expected) throw new Error(`Expected tab stop ${expected}, found ${stop.number}`);
  });
  return { text, stops, end: reader.end };
}

function readWhole(body: string, known: ReadonlyMap<number, TabStop>): { reader: Reader; text: string } {
  const reader: Reader = { body, at: 0, stops: new Map(), end: undefined };
  const text = readText(reader, known, '', false);
  return { reader, text };
}

/** Reads up to the end, or to the `}` that closes a placeholder. `before` is what stands before it already. */
function readText(reader: Reader, known: ReadonlyMap<number, TabStop>, before: string, nested: boolean): string {
  let text = '';
  while (reader.at < reader.body.length) {
    const character = reader.body[reader.at];
    if (nested && character === '}') return text;
    if (character === '\\' && /[\\$}]/.test(reader.body[reader.at + 1] ?? '')) {
      text += reader.body[reader.at + 1];
      reader.at += 2;
    } else if (character === '$') text += readStop(reader, known, before + text);
    else {
      text += character;
      reader.at++;
    }
  }
  if (nested) throw new Error('A placeholder is not closed');
  return text;
}

function readStop(reader: Reader, known: ReadonlyMap<number, TabStop>, before: string): string {
  const opening = /^\$(?:(\d+)|\{(\d+)([}:|]))/.exec(reader.body.slice(reader.at));
  if (!opening) throw new Error(`No tab stop: ${reader.body.slice(reader.at, reader.at + 20)}`);
  reader.at += opening[0].length;
  const number = Number(opening[1] ?? opening[2]);
  if (number === 0) reader.end = before.length;
  if (opening[3] === '|') return keep(reader, number, readChoices(reader));
  if (opening[3] === ':') {
    const placeholder = readText(reader, known, before, true);
    reader.at++;
    return keep(reader, number, [placeholder]);
  }
  if (!reader.stops.has(number)) reader.stops.set(number, { number, placeholder: '', choices: [] });
  return (known.get(number) ?? reader.stops.get(number))?.placeholder ?? '';
}

function readChoices(reader: Reader): string[] {
  const list = /^((?:[^\\|]|\\.)*)\|\}/s.exec(reader.body.slice(reader.at));
  if (!list) throw new Error('A choice is not closed');
  reader.at += list[0].length;
  const choices = [...(list[1] ?? '').matchAll(/(?:[^\\,]|\\.)+/gs)].map(([choice]) =>
    choice.replace(/\\([\\,|])/g, '$1'),
  );
  if (choices.length < 2) throw new Error('A choice needs two');
  return choices;
}

function keep(reader: Reader, number: number, texts: readonly string[]): string {
  const placeholder = texts[0] ?? '';
  if (reader.stops.get(number)?.placeholder) throw new Error(`Tab stop ${number} is described twice`);
  reader.stops.set(number, { number, placeholder, choices: texts.length > 1 ? texts : [] });
  return placeholder;
}
