// Typing in the middle of a report, letter by letter, as a doctor does who adds a sentence to a paragraph.
import { withServer } from './language-server.mjs';

const uri = 'file:///bench/report.md';
const sentence = 'Barley itch was seen again in the spring. ';
const warmUp = 10;

/**
 * Milliseconds from each letter to the diagnostics of the text that holds it. That they are of this text is seen from their
 * places: the last on the line moves with what is typed before it. What a server tells of an older text is asked again, and
 * the clock runs on.
 */
export function measureTyping(server, text, count) {
  return withServer(server, (client) => type(client, text, count));
}

async function type(client, text, count) {
  const place = placeToType(text);
  client.open(uri, text);
  let written = text;
  let { offset, character } = place;
  const lastOnLine = (diagnostics) =>
    Math.max(...diagnostics.flatMap(({ range: { end } }) => (end.line === place.line ? [end.character] : [])));
  const atFirst = lastOnLine(await client.diagnostics(uri, 1));
  if (!(atFirst > character)) throw new Error('the server found nothing behind what is typed');
  const times = [];
  for (let i = 0; i < count + warmUp; i++) {
    const letter = sentence.charAt(i % sentence.length);
    written = written.slice(0, offset) + letter + written.slice(offset);
    const at = { line: place.line, character };
    const change = client.wantsWholeText ? { text: written } : { range: { start: at, end: at }, text: letter };
    offset++;
    character++;
    const begun = performance.now();
    client.notify('textDocument/didChange', { textDocument: { uri, version: i + 2 }, contentChanges: [change] });
    while (lastOnLine(await client.diagnostics(uri, i + 2)) !== atFirst + i + 1) {
      if (performance.now() - begun > 10_000) throw new Error('the diagnostics did not follow what was typed');
    }
    if (i >= warmUp) times.push(performance.now() - begun);
  }
  return times;
}

/** Milliseconds from the start of a server to the diagnostics of a text that is opened at once. */
export async function measureStart(server, text) {
  const begun = performance.now();
  return withServer(server, async (client) => {
    client.open(uri, text);
    const found = await client.diagnostics(uri, 1);
    if (found.length === 0) throw new Error('the server found nothing');
    return performance.now() - begun;
  });
}

/**
 * Between two sentences of the paragraph nearest to the middle that goes on with what both servers tell of: a line that is too
 * long, and an abbreviation that is explained again.
 */
function placeToType(text) {
  const lines = text.split('\n');
  const middle = lines.length >> 1;
  const behind = (line) => /\. (?=\w.*\. Magnetic resonance imaging \(MRI\))/.exec(line);
  const near = lines.flatMap((line, i) => (behind(line) ? [i] : []));
  near.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const [line] = near;
  if (line === undefined) throw new Error('the text has no paragraph to type in');
  const { index } = behind(lines[line]);
  const before = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  return { line, character: index + 2, offset: before + index + 2 };
}
