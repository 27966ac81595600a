import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { createBlockCache } from '../../server/src/markdown/read-blocks.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';
import { reports } from './fragments.ts';
import { reportFaults } from './report-faults.ts';
import { anyEdit, anyText, edited, spliced, truncated } from './texts.ts';

const patience = 120_000;

/** The same texts at each run; `npm run fuzz` looks for new ones. */
const seed = 2026;

describe('whatever the text, nothing fails, every place lies in it, and safe fixes come to an end', () => {
  it.each([
    ['any mixture', anyText, 100],
    ['a report that breaks off', truncated, 25],
    ['two reports in one', spliced, 35],
  ] as const)(
    '%s',
    (_, text, numRuns) => {
      fc.assert(
        fc.property(text, fc.constantFrom('draft' as const, 'submission' as const), (one, stage) => {
          expect(reportFaults(one, { stage })).toEqual([]);
        }),
        { numRuns, seed },
      );
    },
    patience,
  );
});

describe('after any edits, what was kept of earlier versions says what a fresh look says', () => {
  it(
    'blocks, sections and findings',
    () => {
      const seen = (text: string, cache = createBlockCache()) => {
        const report = readReport(text, { cache });
        const { findings, failures } = lint(report, rules, defaultSettings);
        const { blocks, sections, words, title } = report;
        return {
          blocks,
          spans: sections.map(({ span, role }) => ({ span, role })),
          words,
          title: title?.text,
          findings,
          failures,
        };
      };
      fc.assert(
        fc.property(fc.constantFrom(...reports), fc.array(anyEdit, { minLength: 3, maxLength: 8 }), (first, edits) => {
          const cache = createBlockCache();
          let text = first;
          seen(text, cache);
          for (const edit of edits) {
            text = edited(text, edit);
            expect(seen(text, cache)).toEqual(seen(text));
          }
        }),
        { numRuns: 8, seed },
      );
    },
    patience,
  );
});
