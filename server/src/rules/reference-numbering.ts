import { numberFaults } from '../report/list-numbers.ts';
import { defineRule } from '../rule/define-rule.ts';

const list = '# A case of barley itch\n\n## References\n\n';
const entry = 'Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n';

export default defineRule({
  id: 'reference/numbering',
  title: 'Reference numbers that skip or repeat one',
  why: 'The numbers in the text lead to those of the list. Programs count a list anew when they print it, so that from a gap or a repeat on every citation leads to the wrong work.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:references', 'nlm:citing-medicine'],
  options: {},
  examples: [
    { bare: true, flagged: `${list}1. ${entry}2. ${entry}⟦2⟧. ${entry}4. ${entry}` },
    { bare: true, flagged: `${list}[1] ${entry}\n[2] ${entry}\n[⟦4⟧] ${entry}` },
    { bare: true, clean: `${list}1. ${entry}1. ${entry}1. ${entry}` },
    { bare: true, clean: `${list}1. ${entry}2. ${entry}3. ${entry}` },
  ],
  *check(report) {
    for (const { written, expected, isSlip } of numberFaults(report)) {
      yield {
        span: written.span,
        message: `\`${written.number}\` ${placeWords(written.number, expected)} in the reference list; expected \`${expected}\``,
        fixes: isSlip
          ? [
              {
                title: `Number it ${expected}`,
                safety: 'suggestion',
                edits: [{ span: written.span, newText: String(expected) }],
              },
            ]
          : [],
      };
    }
  },
});

function placeWords(number: number, expected: number): string {
  if (number === expected - 1) return 'comes twice';
  return number > expected ? `follows \`${expected - 1}\`` : `comes after \`${expected - 1}\``;
}
