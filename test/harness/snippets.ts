import { readFileSync } from 'node:fs';
import { type Expansion, expandSnippet } from './expand-snippet.ts';

/** One snippet as it stands in the file that the extension ships. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly scope: string;
  readonly body: readonly string[];
}

/** The snippets that are shipped, by their prefix. */
export const snippets: ReadonlyMap<string, Snippet> = new Map(
  Object.values(
    JSON.parse(readFileSync(new URL('../../snippets/casewright.code-snippets', import.meta.url), 'utf8')) as Readonly<
      Record<string, Snippet>
    >,
  ).map((snippet) => [snippet.prefix, snippet]),
);

/** What stands in the document when the snippet is inserted and every blank is left as it is. */
export function expanded(prefix: string): Expansion {
  const snippet = snippets.get(prefix);
  if (!snippet) throw new Error(`no snippet is called ${prefix}`);
  return expandSnippet(snippet.body);
}
