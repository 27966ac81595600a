import type { Edit } from '../rule/finding.ts';

/** So many characters in a row that stand in the report too are no accident: five words or more. */
const run = 30;

/** Looked for at each of these steps, a run that is a little longer is found wherever it begins. */
const step = 8;

/** Does a fix write words that it takes from elsewhere in the report, such as an entry of its reference list? */
export function quotesReport(edits: readonly Edit[], text: string): boolean {
  return edits.some(({ newText }) => {
    for (let at = 0; at + run <= newText.length; at += step) {
      if (text.includes(newText.slice(at, at + run))) return true;
    }
    return false;
  });
}
