import { type ImplausibleNumber, implausibleNumbers } from '../report/reference-years.ts';
import { defineRule } from '../rule/define-rule.ts';
import { entryName } from './entry-name.ts';

const list = '# A case of barley itch\n\n## References\n\n';

export default defineRule({
  id: 'reference/year-implausible',
  title: 'Year or volume that cannot be',
  why: 'A work of the future, of the time before printing, or in volume 0 is a slip of the keyboard, and nobody finds the work by it.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:references'],
  options: {},
  examples: [
    { bare: true, flagged: `${list}1. Moss TA. Barley itch. J Farm Med. ⟦2091⟧;4:12-5.\n` },
    { bare: true, flagged: `${list}1. Moss TA. Barley itch. J Farm Med. ⟦2107⟧;4:12-5.\n` },
    { bare: true, flagged: `${list}1. Moss TA. Barley itch. J Farm Med. ⟦0211⟧;4:12-5.\n` },
    { bare: true, flagged: `${list}1. Moss TA. Barley itch. J Farm Med. 2011;⟦0⟧:12-5.\n` },
    { bare: true, clean: `${list}1. Moss TA. Barley itch. J Farm Med. 2011;4:2091-5.\n` },
    { bare: true, clean: `${list}1. Moss TA. Barley itch. Wimblewick: Fen Press; 1643.\n` },
  ],
  *check(report) {
    for (const { entry, span, text, kind } of implausibleNumbers(report)) {
      yield {
        span,
        message: `${entryName(entry)} has \`${text}\` as its ${kind === 'volume' ? 'volume' : 'year'}; expected ${expected[kind]}`,
      };
    }
  },
});

const expected: Readonly<Record<ImplausibleNumber['kind'], string>> = {
  future: 'a year that has been',
  'no year': 'the year of the work',
  volume: 'the number of the volume, or none',
};
