import { joinedUnits } from '../report/joined-units.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'style/number-spacing',
  title: 'Number and unit run together',
  why: 'SI and the style manuals set a blank between a number and its unit, which makes both easier to read. It is told once in a report, at the first place, and mended at all. Doses have a rule of their own; a percent sign stands right behind its number. Many journals print degrees Celsius without the blank, so that they are left alone unless the option asks for them.',
  severity: 'info',
  fix: 'safe',
  since: '0.1.0',
  cites: ['ama:units', 'si-brochure:5.4.3'],
  options: {
    degrees: { type: 'boolean', default: false, description: 'Hold degrees Celsius and Fahrenheit to it too.' },
  },
  examples: [
    { flagged: 'A lump of ⟦5cm⟧ was felt in the left arm. It measured 2x3cm in the scan.' },
    { flagged: 'The pressure was ⟦120/80mmHg⟧.' },
    { clean: 'A lump of 5 cm was felt. She had a temperature of 37°C and a saturation of 98%.' },
    { clean: 'A T2 lesion and a 5-mm nodule were seen after 5-FU and 18F-FDG.' },
    { clean: 'She took baclofen 20 mg daily. An 18G needle and a 4x4 gauze were used.' },
  ],
  *check(report, { options }) {
    const all = joinedUnits(report).filter(({ fact }) => options.degrees || !fact.isDegrees);
    const [first, ...others] = all;
    if (!first) return;
    const written = textOf(report.text, first.span);
    const cut = first.fact.at - first.fact.span.start;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    const edits = all.map(({ fact, at }) => ({ span: at({ start: fact.at, end: fact.at }), newText: ' ' }));
    yield {
      span: first.span,
      message: `\`${written}\`${more} without a blank before the unit; expected \`${written.slice(0, cut)} ${written.slice(cut)}\``,
      related: others.slice(0, 10).map(({ span }) => ({ span, message: 'A blank is missing here too' })),
      fixes: [{ title: 'Put a blank between number and unit', safety: 'safe', edits }],
    };
  },
});
