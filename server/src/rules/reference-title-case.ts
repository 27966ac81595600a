import { majorityBy } from '../report/list-majority.ts';
import { fieldOf } from '../report/reference-field.ts';
import { isOfOtherForm } from '../report/reference-forms.ts';
import type { ListedReference } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { titleCaseOf } from '../report/title-case.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Span } from '../text/span.ts';
import { entryName } from './entry-name.ts';

const list = '# A case of barley itch\n\n## References\n\n';
const three = [1, 2, 3]
  .map((n) => `${n}. Moss TA. Itching skin after the late harvest of barley. J Farm Med. 2011;4:${n}.\n`)
  .join('');

export default defineRule({
  id: 'reference/title-case',
  title: 'Title of an article with capitals that the rest of the list does not have',
  why: 'In most styles of medicine only the first word and names have a capital in the title of an article. Titles with capitals throughout were pasted as a journal prints its headlines.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['nlm:citing-medicine', 'icmje:references'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: `${list}${three}4. Fenn OA. ⟦Oat Baths for the Itching Skin of Northern Farmers⟧. J Farm Med. 2012;5:1-3.\n`,
    },
    {
      bare: true,
      clean: `${list}${three}4. Fenn OA. Itch of farmers: guidelines of the Northern Society of Barley Medicine. J Farm Med. 2012;5:1-3.\n`,
    },
    {
      bare: true,
      clean:
        `${list}${three}4. Fenn OA. HIV, HCV, Lyme and Oat Baths in North Wimblewick. J Farm Med. 2012;5:1-3.\n`.replace(
          'Oat Baths in North',
          'oat baths in the farmers of North',
        ),
    },
  ],
  *check(report) {
    const majority = majorityIn(report);
    if (!majority) return;
    const others = isOfOtherForm(report);
    const [first, ...more] = majority.deviants.filter(({ entry }) => !others.has(entry));
    if (!first) return;
    // Once for the list: where one title was pasted, many were.
    yield {
      span: placeOf(report, first.entry),
      message: `${entryName(first.entry)}${more.length > 0 ? ` and ${more.length} more of the list have titles` : ' has a title'} with ${first.has}; expected ${majority.norm}, as in the rest of the list`,
      related: more
        .slice(0, 10)
        .map(({ entry }) => ({ span: placeOf(report, entry), message: `With ${first.has} too` })),
    };
  },
});

const majorityIn = majorityBy(() => titleCaseOf);

function placeOf(report: Report, entry: ListedReference): Span {
  return fieldOf(report, entry, 'title')?.span ?? entry.span;
}
