import { type NumberFault, numberFaults } from '../report/list-numbers.ts';
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
    for (const fault of numberFaults(report)) {
      const { written, expected, isSlip } = fault;
      yield {
        span: written.span,
        message: messageOf(fault),
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

function messageOf({ kind, written: { number }, expected, isSlip }: NumberFault): string {
  const wanted = `expected \`${expected}\``;
  switch (kind) {
    case 'gap':
      return `\`${number}\` follows \`${expected - 1}\` in the reference list; ${wanted}`;
    case 'repeat':
      return `\`${number}\` comes twice in the reference list; ${isSlip ? wanted : 'expected each number once'}`;
    case 'back':
      return `\`${number}\` comes after \`${expected - 1}\` in the reference list; ${isSlip ? wanted : 'expected rising numbers'}`;
  }
}
