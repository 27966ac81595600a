import { perSentence } from '../facts/item-cues.ts';
import { trimSpan } from '../text/span.ts';
import { type Judgement, missing } from './judgement.ts';
import type { Report } from './report.ts';
import { type ToldSentence, toldSentences } from './told-sentences.ts';

/** What the patient or the family said of it, or a sentence of their own. */
function tellsOfFeeling({ cues, fact, namesPatient, voice, zone }: ToldSentence): boolean {
  if (voice === 'general' || zone === 'statements') return false;
  return (
    (cues.has('perspective') && (namesPatient || namesRelative(fact))) ||
    (cues.has('feeling') && cues.has('says')) ||
    cues.has('first-person')
  );
}

const relative = /\b(?:parents|family|wife|husband|daughter|son|mother|father|grandmother|grandfather)\b/i;

const namesRelative = perSentence((sentence) => relative.test(sentence));

const firstPerson = /["'][^"]{0,300}\b(?:I|my|me)\b[^"]{0,300}["']/;

/** Without such a word, as are most sentences with an apostrophe, there is nothing to look for between the marks. */
const first = /\b(?:I|my|me|we|our|us)\b/i;

/** "We" may be the authors of a work that is quoted, unless it says who speaks. */
const firstPersons = /"[^"]{0,300}\b(?:we|our|us)\b[^"]{0,300}"/i;
const speaker =
  /\b(?:patient|mother|father|parents?|family|wife|husband|daughter|son|sister|brother|he|she|they)\b[^".]{0,40}\b(?:said|says|told|wrote|stated|recalled|explained|added|reported)\b|\b(?:said|wrote|recalled|explained|added) (?:the|his|her|their) (?:mother|father|parents?|family|wife|husband|daughter|son|sister|brother)\b/i;

const quotesFirstPerson = perSentence((sentence) => {
  if (!/["'\u201c\u201d]/.test(sentence) || !first.test(sentence)) return false;
  const text = sentence.replace(/[\u201c\u201d]/g, '"');
  return firstPerson.test(text) || (firstPersons.test(text) && speaker.test(text));
});

/** A section of its own, a quotation in the first person, or a sentence on how the patient saw it. */
export function judgePerspective(report: Report): Judgement {
  for (const section of report.sections) {
    if (section.role !== 'patient-perspective' || section.inherited) continue;
    const body = trimSpan(report.text, section.body);
    if (body.end - body.start > 20) return { status: 'reported', evidence: [body] };
  }
  const sentences = toldSentences(report).filter(({ zone }) => zone !== 'abstract' && zone !== 'references');
  const quoted = sentences.filter(({ fact }) => quotesFirstPerson(fact));
  const told = sentences.filter(tellsOfFeeling);
  const evidence = [...new Set([...quoted, ...told])].map(({ span }) => span);
  if (quoted.length > 0) return { status: 'reported', evidence };
  return evidence.length > 0 ? { status: 'partial', evidence } : missing;
}
