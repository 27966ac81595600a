import { isNumeric } from '../report/citation-clusters.ts';
import { citations, type ReportCitation } from '../report/citations.ts';
import { convertMarkers, formOfMarker, type MarkerForm } from '../report/convert-markers.ts';
import type { Report } from '../report/report.ts';
import { defineRule, type RuleContext, type RuleProblem } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { weigh } from './limit.ts';

const works = ['Barley itch', 'Straw rash', 'Rye and rash', 'Oat baths'].map(
  (title, i) => `${i + 1}. Moss TA. ${title}. J Farm Med. 201${i};4:12-5.\n`,
);
const report = (text: string): string =>
  `# A case of barley itch\n\n## Discussion\n\n${text}\n\n## References\n\n${works.join('')}`;

export default defineRule({
  id: 'citation/mixed-markers',
  title: 'Citation in another form than the others, or than the journal prints',
  why: 'Where most numbers stand in square brackets, a number in round ones reads as a count, and a raised one as a note or an exponent: the reader does not see that it cites.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:references', 'nlm:citing-medicine'],
  options: {},
  examples: [
    { bare: true, flagged: report('It itches [1], it heals [2], it returns [3], rarely ⟦(4)⟧.') },
    { bare: true, flagged: report('It itches [1], it heals [2], it returns [3].⟦<sup>4</sup>⟧') },
    { bare: true, profile: 'moj', flagged: report('It itches ⟦[1]⟧, it heals [2], it returns [3].') },
    { bare: true, clean: report('It itches [1], it heals [2], it returns [3, 4] in 10<sup>4</sup> men (4).') },
  ],
  *check(read, { profile }) {
    const numeric = citations(read).filter(isNumeric);
    const counts = (['bracket', 'parenthesis', 'superscript'] as const).map((form) =>
      numeric.filter((one) => formOfMarker(one) === form),
    );
    const most = counts.reduce((a, b) => (b.length > a.length ? b : a));
    const form = most[0] && formOfMarker(most[0]);
    if (!form || most.length < 3 || most.length < numeric.length * 0.6) return;
    const others = numeric.filter((one) => formOfMarker(one) !== form && one.found.placed.block.kind !== 'table');
    const fixes = others.length > 0 ? fixesFor(read, form) : [];
    for (const { span, text } of others) {
      const written = text.length <= 30 ? `\`${text}\`` : 'This citation';
      yield {
        span,
        message: `${written} is ${formNames[form].other}; expected the form of the other ${most.length}, \`${most[0]?.text}\``,
        fixes,
      };
    }
    yield* againstProfile(read, profile, most, form);
  },
});

const formNames = {
  bracket: { other: 'not in square brackets', wants: 'in square brackets' },
  parenthesis: { other: 'not in round brackets', wants: 'in round brackets' },
  superscript: { other: 'not raised', wants: 'raised' },
} as const satisfies Record<MarkerForm, unknown>;

function fixesFor(read: Report, form: MarkerForm): Fix[] {
  const { edits } = convertMarkers(read, form);
  return edits.length > 0 ? [{ title: `Set all citations ${formNames[form].wants}`, safety: 'suggestion', edits }] : [];
}

function* againstProfile(
  read: Report,
  profile: RuleContext<Record<string, never>>['profile'],
  most: readonly ReportCitation[],
  form: MarkerForm,
): Generator<RuleProblem> {
  const asked = profile.references?.inText;
  const [first] = most;
  if (!asked || !first || asked.value === form) return;
  yield {
    span: first.span,
    ...weigh(
      asked,
      `\`${first.text}\` and ${most.length - 1} more are ${formNames[asked.value].other}; expected them ${formNames[asked.value].wants}, as ${profile.title} prints them`,
    ),
    fixes: fixesFor(read, asked.value),
  };
}
