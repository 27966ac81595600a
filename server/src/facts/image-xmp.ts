import { type ImageTrace, xmpTraces } from '../data/image-traces.ts';
import { createByteReader } from './byte-reader.ts';
import { isTold } from './image-told.ts';

/** So much of XMP is read; more holds thumbnails and the history of edits. */
const mostBytes = 1_000_000;
/** The value of a property is looked for so far behind its name. */
const mostValue = 600;
/** So often is one property looked at. */
const mostLooks = 100;

/**
 * What XMP can tell of a person. Its properties are looked for by their names instead of reading it as XML, since only
 * whether they hold something is asked, and a broken packet must do no harm.
 */
export function readXmp(bytes: Uint8Array): readonly ImageTrace[] {
  const text = createByteReader(bytes, 'big').text(0, mostBytes);
  return [...xmpTraces].flatMap(([name, trace]) => (holds(text, name, trace) ? [trace] : []));
}

function holds(text: string, name: string, trace: ImageTrace): boolean {
  let at = text.indexOf(name);
  for (let looks = 0; at >= 0 && looks < mostLooks; looks++, at = text.indexOf(name, at + name.length)) {
    if (text[at - 1] === '/') continue; // the end tag
    const value = valueBehind(text.slice(at + name.length, at + name.length + mostValue), name);
    if (value !== undefined && isTold(trace, value)) return true;
  }
  return false;
}

/** The value of an attribute (`="..."`) or the words in an element; undefined in a longer name and where it does not end. */
function valueBehind(rest: string, name: string): string | undefined {
  const quote = /^\s{0,9}=\s{0,9}(["'])/.exec(rest);
  if (quote) {
    const [before, mark = ''] = quote;
    const end = rest.indexOf(mark, before.length);
    return rest.slice(before.length, end < 0 ? undefined : end);
  }
  if (!/^[\s>]/.test(rest)) return undefined;
  const end = rest.indexOf(`</${name}`);
  const begin = rest.indexOf('>');
  if (end < 0 || begin > end) return undefined;
  return rest.slice(begin + 1, end).replace(/<[^<>]{0,500}>/g, ' ');
}
