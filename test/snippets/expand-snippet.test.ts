// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is a snippet.
import { describe, expect, it } from 'vitest';
import { expandSnippet } from '../harness/expand-snippet.ts';

describe('expandSnippet', () => {
  it.each([
    ['plain words$0', 'plain words'],
    ['$1 and ${2}$0', ' and '],
    ['${1:one} and ${2:two}$0', 'one and two'],
    ['${1:outer ${2:inner} end}$0', 'outer inner end'],
    ['$1, again ${1:one}, again $1$0', 'one, again one, again one'],
    ['${1|first,second|}$0', 'first'],
    ['${1|a\\, b,c \\| d|}$0', 'a, b'],
    ['\\$5 \\} \\\\ \\n${1:a \\} b}$0', '$5 } \\ \\na } b'],
    ['[${1:[Describe it]}] {x}$0', '[[Describe it]] {x}'],
  ])('%s', (body, text) => {
    expect(expandSnippet(body).text).toBe(text);
  });

  it.each([
    ['${1:open', 'not closed'],
    ['${1|a,b}$0', 'not closed'],
    ['${1|a|}$0', 'needs two'],
    ['${1:one} ${1:two}$0', 'described twice'],
    ['${1:one} ${3:three}$0', 'Expected tab stop 2'],
    ['${1:one}', 'no $0'],
    ['$TM_FILENAME$0', 'No tab stop'],
    ['${1/a/b/}$0', 'No tab stop'],
  ])('refuses %s', (body, message) => {
    expect(() => expandSnippet(body)).toThrow(message);
  });

  it('tells where the cursor ends and what may be picked', () => {
    const { text, end, stops } = expandSnippet(['${1|one,two|}', '$0', 'last']);
    expect(text.slice(0, end)).toBe('one\n');
    expect(stops).toEqual([
      { number: 1, placeholder: 'one', choices: ['one', 'two'] },
      { number: 0, placeholder: '', choices: [] },
    ]);
  });
});
