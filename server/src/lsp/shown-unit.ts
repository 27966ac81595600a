const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A value or unit in Markdown as a label shows it, which is plain text: `×10^9^/L` as "×10⁹/L". */
export function asShown(markdown: string): string {
  return markdown.replace(/\^(\d{1,2})\^/g, (_, digits: string) =>
    [...digits].map((digit) => raised.charAt(Number(digit))).join(''),
  );
}
