import { allMatches } from '../text/all-matches.ts';
/** A stretch of text, plain, in italics or bold. The text is Markdown without emphasis. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
  readonly bold?: boolean;
}

/** Runs as Markdown. White space stays outside of the marks, since beside it they would be none. */
export function joinRuns(runs: readonly Run[]): string {
  return merged(runs)
    .map(({ text, italic, bold }) => marked(text, (italic ? '*' : '') + (bold ? '**' : '')))
    .join('');
}

function marked(text: string, mark: string): string {
  const inner = text.trim();
  const at = text.indexOf(inner);
  return inner === '' ? text : text.slice(0, at) + mark + inner + mark + text.slice(at + inner.length);
}

/** Runs as text without markup. */
export function plainRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text.replace(/<\/?su[bp]>/g, '').replace(/\\([!-/:-@[-`{-~])/g, '$1')).join('');
}

/** A text that may hold `*italics*` as runs. */
export function readRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of allMatches(text, /(?<!\\)\*([^*\n]{1,400})(?<!\\)\*/g)) {
    runs.push({ text: text.slice(from, match.index), italic: false }, { text: match[1] ?? '', italic: true });
    from = match.index + match[0].length;
  }
  return [...runs, { text: text.slice(from), italic: false }].filter((run) => run.text !== '');
}

function merged(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before && before.italic === run.italic && (before.bold ?? false) === (run.bold ?? false))
      joined[joined.length - 1] = { ...before, text: before.text + run.text };
    else joined.push(run);
  }
  return joined;
}
