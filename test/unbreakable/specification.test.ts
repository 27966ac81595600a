import { tests } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import { reportFaults } from './report-faults.ts';

/** What GitHub adds to CommonMark and is read here, in words of our own: tables and footnotes. */
const extensions: readonly string[] = [
  '| a | b |\n| - | - |\n| 1 | 2 |\n',
  '| a | b |\n| :- | -: |\n| 1 \\| 2 | `3 \\| 4` |\n> quote\n',
  '| a |\n| - | - |\n| 1 |\n',
  '| a | b |\n| --- | --- |\n| 1 |\n| 1 | 2 | 3 |\n\nafter\n',
  'a | b\n-|-\n**1** | [x](y)\n',
  '| a | b |\n| --- | --- |\n\n',
  '- item\n\n  | a |\n  | - |\n  | 1 |\n',
  'Text[^1] and[^long name].\n\n[^1]: A note.\n\n    More of it.\n\n[^long name]: Another\nthat goes on.\n',
  '[^1]: [^2]: [^1]\n',
  'Text[^].\n\n[^]: None.\n',
  '[^a\\]b]: x\n\n> [^q]: in a quotation\n',
];

/** A report in which the specification stands where the case does, so that every rule reads it. */
const inReport = (markdown: string): string =>
  `# Barley itch: a case report\n\n## Case presentation\n\nHe itched [1].\n\n${markdown}\n\n## References\n\n1. Moss TA. Barley itch. J Farm Med. 2011;4(2):1-9.\n`;

/** The examples write a tab as an arrow. */
const examples = tests.map(({ markdown, number }) => ({ markdown: markdown.replaceAll('→', '\t'), number }));

describe('the examples of the specifications of Markdown, as reports, and some in one', () => {
  it('there are all of them', () => {
    expect(examples.length).toBeGreaterThan(640);
  });

  it('of CommonMark', () => {
    const faults = examples.flatMap(({ markdown, number }) =>
      [...reportFaults(markdown), ...(number % 4 === 0 ? reportFaults(inReport(markdown)) : [])].map(
        (fault) => `${number}: ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
  }, 180_000);

  it('of what GitHub adds', () => {
    const faults = extensions.flatMap((markdown) =>
      [markdown, inReport(markdown), markdown.replaceAll('\n', '\r\n')].flatMap((text) => reportFaults(text)),
    );
    expect(faults).toEqual([]);
  });
});
