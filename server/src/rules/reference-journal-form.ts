import { journalIn, journalLengthOf, journalStopsOf } from '../report/journal-forms.ts';
import { type Majority, majorityBy } from '../report/list-majority.ts';
import { fieldOf, type WrittenField } from '../report/reference-field.ts';
import { isOfOtherForm } from '../report/reference-forms.ts';
import type { ListedReference } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { defineRule, type RuleProblem } from '../rule/define-rule.ts';
import type { Edit, Fix } from '../rule/finding.ts';
import { allMatches } from '../text/all-matches.ts';
import { modelOf } from './deviant-problem.ts';
import { entryName } from './entry-name.ts';

const list = '# A case of barley itch\n\n## References\n\n';
const three = ['Am J Med', 'Ann Intern Med', 'J Med Case Rep']
  .map((journal, i) => `${i + 1}. Moss TA. Barley itch ${i}. ${journal}. 2011;4:1${i}.\n`)
  .join('');

export default defineRule({
  id: 'reference/journal-form',
  title: "Journal's name in another form than in the rest of the list",
  why: 'Styles print the names of journals in full, or as the National Library of Medicine abbreviates them, with or without full stops, and the same way throughout.',
  severity: 'info',
  fix: 'safe',
  since: '0.1.0',
  cites: ['icmje:references', 'nlm:citing-medicine'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: `${list}${three}4. Fenn OA. Oat baths. ⟦Journal of Clinical Epidemiology⟧. 2012;5:21-3.\n`,
    },
    { bare: true, flagged: `${list}${three}4. Fenn OA. Oat baths. ⟦J. Clin. Epidemiol⟧. 2012;5:21-3.\n` },
    { bare: true, clean: `${list}${three}4. Fenn OA. Oat baths. Journal of Threshing. 2012;5:21-3.\n` },
    { bare: true, clean: `${list}${three}4. Fenn OA. Oat baths. Lancet. 2012;5:21-3.\n` },
  ],
  *check(report) {
    const length = lengthIn(report);
    const stops = stopsIn(report);
    const told = new Set<ListedReference>(isOfOtherForm(report));
    for (const majority of [length, stops]) if (majority) yield* deviants(report, majority, told);
  },
});

const lengthIn = majorityBy(() => journalLengthOf);
const stopsIn = majorityBy(() => journalStopsOf);

function* deviants(report: Report, majority: Majority, told: Set<ListedReference>): Generator<RuleProblem> {
  for (const { entry, has } of majority.deviants) {
    const field = fieldOf(report, entry, 'container');
    if (!field || told.has(entry)) continue;
    told.add(entry);
    const fix = fixOf(field, majority.norm);
    yield {
      span: field.span,
      message: `${entryName(entry)} has ${has}; expected ${majority.norm}, as in the rest of the list`,
      ...modelOf(majority),
      fixes: fix ? [fix] : [],
    };
  }
}

function fixOf({ text, span }: WrittenField, norm: string): Fix | undefined {
  if (norm === 'an abbreviated journal without full stops') {
    const edits = allMatches(text, /(?<=\p{L})\.(?=\s)/gu).map(
      ({ index }): Edit => ({ span: { start: span.start + index, end: span.start + index + 1 }, newText: '' }),
    );
    return { title: 'Remove the full stops', safety: 'safe', edits };
  }
  const name = norm.startsWith('the journal') ? journalIn(norm, text) : undefined;
  return name === undefined
    ? undefined
    : { title: `Write \`${name}\``, safety: 'safe', edits: [{ span, newText: name }] };
}
