import { readFileSync } from 'node:fs';

/**
 * The rows of a table of `test/facts/`: a text, in which `\n` stands for the end of a line, and what is read of it. Lines
 * that begin with `# ` are words about the table.
 */
export function rowsOf(table: string): readonly (readonly [text: string, read: string])[] {
  return readFileSync(new URL(`../facts/${table}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [text = '', read = ''] = line.split('\t');
      return [text.replaceAll('\\n', '\n'), read];
    });
}
