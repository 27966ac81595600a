import type { Paint } from './paint.ts';

/** What changed from one text to the other, as `git apply` and `patch` read it. */
export async function unifiedDiff(path: string, before: string, after: string, paint: Paint): Promise<string> {
  // Loaded only here: most runs change nothing.
  const { structuredPatch } = await import('diff');
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context: 3 });
  const lines = [paint.bold(`--- a/${path}`), paint.bold(`+++ b/${path}`)];
  for (const { oldStart, oldLines, newStart, newLines, lines: changed } of hunks) {
    lines.push(paint.cyan(`@@ -${extent(oldStart, oldLines)} +${extent(newStart, newLines)} @@`));
    for (const line of changed) lines.push(paintLine(line, paint));
  }
  return `${lines.join('\n')}\n`;
}

/** An empty side begins at the line before it. */
function extent(start: number, count: number): string {
  return count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`;
}

function paintLine(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint.green(line);
  return line.startsWith('-') ? paint.red(line) : line;
}
