import { doiLead, doiOf, newAddress, oldAddress, type WrittenDoi } from '../report/doi-forms.ts';
import { majorityBy, mostFrequent } from '../report/list-majority.ts';
import { isOfOtherForm } from '../report/reference-forms.ts';
import { references } from '../report/references.ts';
import { defineRule } from '../rule/define-rule.ts';
import { modelOf } from './deviant-problem.ts';
import { entryName } from './entry-name.ts';

const list = '# A case of barley itch\n\n## References\n\n';
const three = [1, 2, 3]
  .map((n) => `${n}. Moss TA. Barley itch ${n}. J Farm Med. 2011;4:${n}. https://doi.org/10.1000/itch.${n}\n`)
  .join('');

export default defineRule({
  id: 'reference/doi-form',
  title: 'DOI written otherwise than in the rest of the list',
  why: 'A DOI may stand bare, behind "doi:" or as an address; journals ask for one of these, and the registry asks for `https://doi.org/` in place of older addresses.',
  severity: 'info',
  fix: 'safe',
  since: '0.1.0',
  cites: ['nlm:citing-medicine'],
  options: {},
  examples: [
    { bare: true, flagged: `${list}${three}4. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3. ⟦doi:10.1000/itch.4⟧\n` },
    {
      bare: true,
      flagged: `${list}${three}4. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3. ⟦http://dx.doi.org/10.1000/itch.4⟧\n`,
    },
    { bare: true, clean: `${list}${three}4. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.\n` },
  ],
  *check(report) {
    const majority = majorityIn(report);
    if (!majority || majority.deviants.length === 0) return;
    // A list of old addresses is no reason to write another one.
    const norm = majority.norm === oldAddress ? newAddress : majority.norm;
    const leads = references(report).map(({ reference }) => doiLead(reference));
    const usual = mostFrequent(leads.flatMap((led) => (led?.form === majority.norm ? [led.lead] : []))) ?? '';
    const lead = norm === majority.norm ? usual : 'https://doi.org/';
    const others = isOfOtherForm(report);
    for (const { entry, has } of majority.deviants) {
      const doi = doiOf(report, entry);
      if (!doi || has === norm || others.has(entry)) continue;
      yield {
        span: doi.span,
        message: `${entryName(entry)} has ${has}; expected ${norm}${norm === majority.norm ? ', as in the rest of the list' : ', since the rest of the list has addresses'}`,
        ...modelOf(majority),
        fixes: canTake(doi, lead)
          ? [{ title: titleOf(lead), safety: 'safe', edits: [{ span: doi.leadSpan, newText: lead }] }]
          : [],
      };
    }
  },
});

const majorityIn = majorityBy(() => (reference) => doiLead(reference)?.form);

/** In a link only another address can stand; and a bare DOI needs a blank before it. */
function canTake({ isLinked }: WrittenDoi, lead: string): boolean {
  return !isLinked || /^https?:/.test(lead);
}

function titleOf(lead: string): string {
  return lead === '' ? 'Write the DOI alone' : `Write \`${lead.trim()}\` before the DOI`;
}
