import { type CompletionContext, CompletionTriggerKind, type Position } from 'vscode-languageserver';
import { createLines, type Encoding } from '../text/lines.ts';

/** Who is asked by itself behind some sign; the other sources wait until the author asks. */
export type TriggeredSource = 'citations' | 'front matter' | 'comments' | 'sections' | 'labels';

/** A sign, and how its line must read up to it so that there may be something to offer. */
interface Trigger {
  readonly sign: string;
  readonly line: RegExp;
  readonly source: TriggeredSource;
}

const triggers: readonly Trigger[] = [
  { sign: '[', line: /\[$/, source: 'citations' },
  { sign: '@', line: /@$/, source: 'citations' },
  { sign: ',', line: /\[[^[\]]{0,120},$/, source: 'citations' },
  { sign: ':', line: /^[ ]{0,40}["']?[\w$./-]{1,80}["']?:$/, source: 'front matter' },
  { sign: '-', line: /<!--$|<!--[ \t]{0,9}casewright[a-z-]{0,40}$/, source: 'comments' },
  { sign: '/', line: /<!--[ \t]{0,9}casewright-/, source: 'comments' },
  { sign: '#', line: /^#{1,6}$/, source: 'sections' },
  { sign: '*', line: /^\*{1,2}$/, source: 'labels' },
];

/** The signs behind which an editor asks by itself. */
export const triggerCharacters: readonly string[] = triggers.map(({ sign }) => sign);

/** Who is asked: those whose sign was typed where it means something; undefined, where the author asks, for all. */
export type Asked = ReadonlySet<TriggeredSource> | undefined;

/** Read from the line alone: most such signs mean nothing, and the report need not be read for them. */
export function askedBy(
  context: CompletionContext | undefined,
  text: string,
  position: Position | undefined,
  encoding: Encoding,
): Asked {
  if (context?.triggerKind !== CompletionTriggerKind.TriggerCharacter) return undefined;
  if (!Number.isInteger(position?.line) || !Number.isInteger(position?.character)) return undefined; // told where it is read
  const { line, character } = position as Position;
  const lines = createLines(text);
  const before = text.slice(lines.lineSpan(line).start, lines.offsetAt({ line, column: character }, encoding));
  const fitting = triggers.filter((each) => each.sign === context.triggerCharacter && each.line.test(before));
  return new Set(fitting.map(({ source }) => source));
}
