/**
 * A table for a terminal: the first column to the left, numbers to the right.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 * @returns {string}
 */
export function toTable(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widthOf = (column) => Math.max(...all.map((row) => row[column]?.length ?? 0));
  const lines = all.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widthOf(i)) : cell.padStart(widthOf(i)))).join('  '),
  );
  return `${lines.join('\n')}\n`;
}

/**
 * @param {number} part
 * @param {number} all
 * @returns {number} the share in per cent with one decimal; of nothing it is all
 */
export function percent(part, all) {
  return all === 0 ? 100 : Math.round((1000 * part) / all) / 10;
}
