import { once } from '../text/once.ts';

/** The fields that a pattern may name. */
export const patternFields = [
  'authors',
  'editors',
  'editorsFirst',
  'editorLabel',
  'title',
  'genre',
  'genreFirst',
  'container',
  'year',
  'yearLetter',
  'month',
  'volume',
  'issue',
  'pages',
  'range',
  'page',
  'article',
  'edition',
  'place',
  'publisher',
  'doi',
  'pmid',
  'pmcid',
  'url',
  'accessed',
] as const;

export type PatternField = (typeof patternFields)[number];

/** A pattern of `data/reference-style.ts`, taken apart. */
export type PatternNode =
  | { readonly kind: 'text'; readonly text: string; readonly italic: boolean; readonly bold: boolean }
  | { readonly kind: 'field'; readonly field: PatternField; readonly italic: boolean; readonly bold: boolean }
  | { readonly kind: 'test'; readonly field: PatternField; readonly wanted: boolean }
  | { readonly kind: 'group'; readonly options: readonly (readonly PatternNode[])[] };

const compiled = new Map<string, () => readonly PatternNode[]>();

/** The parts of a pattern; each pattern is taken apart once. A field that is not known is a slip in our own data. */
export function patternNodes(pattern: string): readonly PatternNode[] {
  const known = compiled.get(pattern) ?? once(() => compile(pattern));
  compiled.set(pattern, known);
  return known();
}

function compile(pattern: string): readonly PatternNode[] {
  const tokens = pattern.match(/\{[?!]?[A-Za-z]{1,20}\}|\*\*|[<|>*]|[^{}<|>*]+/g) ?? [];
  let at = 0;
  let italic = false;
  let bold = false;
  return sequence();

  function sequence(): PatternNode[] {
    const nodes: PatternNode[] = [];
    for (; at < tokens.length; at++) {
      const token = tokens[at] ?? '';
      if (token === '>' || token === '|') break;
      if (token === '**') bold = !bold;
      else if (token === '*') italic = !italic;
      else if (token === '<') nodes.push(group());
      else nodes.push(leaf(token));
    }
    return nodes;
  }

  function group(): PatternNode {
    const options: PatternNode[][] = [];
    do {
      at++;
      options.push(sequence());
    } while (tokens[at] === '|');
    return { kind: 'group', options };
  }

  function leaf(token: string): PatternNode {
    if (!token.startsWith('{')) return { kind: 'text', text: token, italic, bold };
    const name = token.replace(/[{?!}]/g, '');
    const field = patternFields.find((known) => known === name);
    if (!field) throw new Error(`no field ${name}`);
    const mark = token.charAt(1);
    return mark === '?' || mark === '!'
      ? { kind: 'test', field, wanted: mark === '?' }
      : { kind: 'field', field, italic, bold };
  }
}
