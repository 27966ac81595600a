import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { createBlockCache } from '../../server/src/markdown/read-blocks.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';

/** Entries of several forms, with slips: what is remembered of one must not be told of another. */
const entries = [
  'Moss TA, Fenn OA. Barley itch in the fens. J Farm Med. 2011;4(2):118-25. doi: 10.5555/jfm.11',
  'Fenn OA, Reed BB, Hay CD. Oat baths for barley itch. J Farm Med. 2012;5:1-13. doi: 10.5555/jfm.12',
  'Hay C.D., Moss T.A. Straw rash of the shepherd. J. Farm Med. 2013;6:140–9. https://doi.org/10.5555/jfm.13',
  'Reed BB (2091) Straw, rye and rash. J Farm Med 7:12-5',
  'Hay CD et al.. Of Rye And Its Many Rashes. J Farm Med. 2014;8:398-12. doi: 12345678',
  'Moss TA, Fenn OA. Barley itch in the fens. J Farm Med. 2011;4(2):118-25. PMID: 123456',
  'Fenn OA. Sheep. Wimblewick: Fen Press; 1998.',
  'Reed BB. Itch of barns [retracted]. J Farm Med. 2015;9:X-X.',
];

const pieces = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '[1]',
  '[2, 4-6]',
  ' (Moss, 2011)',
  '## Discussion\n\n',
  'Haemoglobin was 90. ',
  'Moss et al. [3] saw it. ',
  'A 40-year-old man was given oat baths and felt well. ',
  '<!-- casewright-disable-next-line reference/duplicate -- known -->\n',
  '```\n',
  ...entries.map((entry, i) => `${i + 1}. ${entry}\n`),
];

interface Edit {
  /** As a share of the text. */
  readonly at: number;
  readonly removed: number;
  readonly piece: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.constantFrom(0, 0, 0, 1, 3, 40, 200),
  piece: fc.constantFrom('', ...pieces),
});

function apply(text: string, { at, removed, piece }: Edit): string {
  const start = Math.floor(text.length * at);
  return text.slice(0, start) + piece + text.slice(start + removed);
}

function reportWith(list: readonly string[]): string {
  const cited = list.map((_, i) => `Itch was seen in village ${i + 1} [${i + 1}].`).join(' ');
  const numbered = list.map((entry, i) => `${i + 1}. ${entry}`).join('\n');
  return `# Barley itch: a case report\n\n## Abstract\n\nA man itched.\n\n## Case presentation\n\nA 40-year-old man itched. Haemoglobin was 90.\n\n## Discussion\n\n${cited}\n\n## References\n\n${numbered}\n`;
}

const list = fc.array(fc.constantFrom(...entries), { minLength: 0, maxLength: 45, size: 'max' });

/** Another entry in the place of one, the number of entries as before: what is kept of the list must not stand. */
const exchange = fc.record({ place: fc.nat(), entry: fc.constantFrom(...entries) });

function exchanged(text: string, { place, entry }: { readonly place: number; readonly entry: string }): string {
  const lines = text.split('\n');
  const listed = lines.flatMap((line, i) => (/^\d+\. /.test(line) ? [i] : []));
  const at = listed[place % Math.max(1, listed.length)];
  return at === undefined ? text : lines.with(at, `${lines[at]?.split(' ')[0]} ${entry}`).join('\n');
}

it('finds the same in a report that was edited as in one that is read anew', () => {
  fc.assert(
    fc.property(list, fc.array(fc.oneof(edit, exchange), { minLength: 1, maxLength: 8 }), (written, edits) => {
      const cache = createBlockCache();
      let text = reportWith(written);
      lint(readReport(text, { cache }), rules, defaultSettings);
      for (const each of edits) {
        text = 'place' in each ? exchanged(text, each) : apply(text, each);
        const warm = lint(readReport(text, { cache }), rules, defaultSettings);
        const cold = lint(readReport(text), rules, defaultSettings);
        expect(warm).toEqual(cold);
      }
    }),
    { numRuns: 20 },
  );
}, 120_000);
