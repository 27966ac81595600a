/** Invented paragraphs of a case report, about 1,000 characters. */
const paragraphs = `A 34-year-old woman was admitted on day 3 with fever (39.2 °C) and a rash on both forearms [1,2]. She had taken
amoxicillin 500 mg three times daily for 5 days. Haemoglobin was 112 g/L (reference range 120-150 g/L) and creatinine
84 μmol/L; the CRP (C-reactive protein) rose to 140 mg/L (Figure 1). No similar case was found in the literature (3).

We stopped the drug and gave prednisolone 30 mg by mouth. At follow-up after 6 months she was well; she said that she
had "never been so itchy". Written consent was obtained from the patient. Smith et al. (2019) saw two such patients.

| Test | Day 1 | Day 5 |
| --- | --- | --- |
| CRP | 140 mg/L | 12 mg/L |

`;

const head = '# Rash after amoxicillin: a case report\n\n## Case presentation\n\n';

/** A report of at least so many characters. */
export function longReport(characters: number): string {
  return head + paragraphs.repeat(Math.ceil(characters / paragraphs.length));
}

/** A report with so many references, each cited. */
export function manyReferences(count: number): string {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const cited = numbers.map((n) => `Finding ${n} has been seen before [${n}].`).join('\n');
  const list = numbers.map(
    (n) =>
      `${n}. Smith J, Doe A${n}. A rash of kind ${n}: a case report. J Invented Dermatol. 2019;${n}(2):${n}-${n + 5}.`,
  );
  return `${head}${cited}\n\n## References\n\n${list.join('\n')}\n`;
}

/** Each line one level deeper. */
export function nestedList(depth: number, marker = '-'): string {
  const lines = Array.from({ length: depth }, (_, i) => `${' '.repeat(i * 2)}${marker} level ${i}`);
  return `${head}${lines.join('\n')}\n\nAfter it.\n`;
}

/** So many quotations within each other. */
export function nestedQuotes(depth: number): string {
  return `${head}${'>'.repeat(depth)} deep\n\nAfter it.\n`;
}

/** The report without a heading mark, that a test adds to what is broken: the rule must still find it. */
export const unmarked = '\n\nDiscussion\n\nIt may happen again.\n';
