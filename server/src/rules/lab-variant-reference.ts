import { sequenceReference, variantsOf } from '../facts/variants.ts';
import { caseSentences } from '../report/told-sentences.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';
import { anyTouches } from '../text/spans-from.ts';

export default defineRule({
  id: 'lab/variant-reference',
  title: 'Variant without its reference sequence',
  why: 'A position counts from the start of one transcript; in another it names a different base. Without the reference sequence nobody can look the variant up in a database or compare it with their own case.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['hgvs:reference-sequences', 'care:8a'],
  absence: true,
  options: {},
  examples: [
    { flagged: 'Sequencing showed a homozygous ⟦c.412G>A⟧ variant in *HRDM1*. It was not found in his parents.' },
    { flagged: 'The mutation ⟦p.Arg41Gly⟧ was found.' },
    { clean: 'Sequencing showed a homozygous NM_000111.2:c.412G>A variant in *HRDM1*.' },
    { clean: 'The variant c.412G>A (rs123456) was found.' },
  ],
  *check(report) {
    const told = caseSentences(report).filter(({ zone, inExhibit }) => zone === 'case' && !inExhibit);
    const places = told.map(({ span }) => span);
    const variants = report.find(variantsOf).filter(({ span }) => anyTouches(places, span));
    const [first] = variants;
    if (!first || sequenceReference.test(report.text)) return;
    // Of a protein alone many are known by their letters, such as those of tumours.
    const isSure = variants.some(({ fact }) => fact.level !== 'protein');
    yield {
      span: first.span,
      message: `\`${textOf(report.text, first.span)}\` is told and no reference sequence was found; expected the transcript with its version (NM_...), and where there is one the rs number`,
      ...(isSure ? { severity: 'warning' as const } : {}),
    };
  },
});
