import { closest } from './closest.ts';
import { showValue } from './show-value.ts';

/** Says that a name is not known, and which one may be meant: "`stag` is not a setting that is known; ...". */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const guess = closest(name, known);
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a';
  return `\`${showValue(name)}\` is not ${article} ${kind} that is known${guess ? `; did you mean \`${guess}\`?` : ''}`;
}
