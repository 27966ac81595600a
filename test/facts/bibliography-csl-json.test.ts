import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../server/src/facts/read-bibliography.ts';

/** The keys of a file with the words at their places, and its faults with the text that they point at. */
function read(text: string): { readonly keys: readonly string[]; readonly faults: readonly string[] } {
  const { entries, faults } = readBibliography('x', 'csl-json', text);
  return {
    keys: entries.map(({ key, keySpan }) => `${key}: ${text.slice(keySpan.start, keySpan.end)}`),
    faults: faults.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message.replace(/;.*/, '')}`),
  };
}

describe('the items of a file', () => {
  it.each<readonly [string, readonly string[]]>([
    ['[]', []],
    ['  [ {"id": "a"} , {"id": "b"} ] ', ['a: a', 'b: b']],
    ['[{"title": "A", "id": "a"}]', ['a: a']],
    ['[{"id": 2011}]', ['2011: 2011']],
    ['[{"id" : "moss \\"a\\""}]', ['moss "a": moss \\"a\\"']],
    ['{"items": [{"id": "a"}]}', ['a: a']],
    ['{"name": "farm", "references": [{"id": "a"}], "more": [{"id": "b"}]}', ['a: a']],
    [
      '[{"id": "a", "author": [{"family": "Moss"}], "issued": {"date-parts": [[2011]]}}, {"id": "b"}]',
      ['a: a', 'b: b'],
    ],
    ['[{"id": "a", "title": "An { open brace"}, {"id": "b"}]', ['a: a', 'b: b']],
    ['[{"id": "a", "title": "A } \\" and a ]"}, {"id": "b"}]', ['a: a', 'b: b']],
    ['[null, {"id": "a"}]', ['a: a']],
  ])('%s', (text, keys) => {
    expect(read(text)).toEqual({ keys, faults: [] });
  });

  it('span the whole of each', () => {
    const text = '[ {"id": "a"}, {"id": "b", "note": {"x": []}} ]';
    const spans = readBibliography('x', 'csl-json', text).entries.map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(['{"id": "a"}', '{"id": "b", "note": {"x": []}}']);
  });
});

describe('what is wrong with a file', () => {
  const unclosed = 'is never closed';

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['  farm', [], ['f: No list of works here']],
    ['{"farm": [{"id": "a"}]}', [], ['{: No list of works here']],
    ['  \n ', [], []],
    ['\ufeff', [], []],
    ['[{"title": "A"}]', [], ['{: This item has no key']],
    ['[{"id": "a"}, {"id": "b"]', ['a: a', 'b: b'], [`: The item \`b\` ${unclosed}`]],
    ['[{"id": "a", "title": "A},\n{"id": "b"}]', ['a: a', 'b: b'], [`: The item \`a\` ${unclosed}`]],
    ['[\n  {"id": "a",\n  {"id": "b"}\n]', ['a: a', 'b: b'], [`: The item \`a\` ${unclosed}`]],
    ['[{"title": "A"', [], [`: This item ${unclosed}`]],
    ['[{"id": "a" "title": "A"}, {"id": "b"}]', ['a: a', 'b: b'], [': The item `a` is no valid JSON']],
    ['[{title: "A"}, {"id": "b"}]', ['b: b'], [': This item is no valid JSON']],
  ])('%j', (text, keys, faults) => {
    const found = read(text);
    expect(found.keys).toEqual(keys);
    // Where JSON stopped reading is told by the engine; what is said of it is ours.
    const own = (fault: string): string => fault.replace(/^[\s\S](?=: .*(?:never closed|valid JSON))/, '');
    expect(found.faults.map(own)).toEqual(faults);
  });

  it('after twenty items without an end nothing more is read', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `  {"id": "k${i}",`);
    expect(read(`[\n${lines.join('\n')}\n]`).keys).toHaveLength(21);
  });
});
