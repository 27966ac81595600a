import { trimSpan } from '../text/span.ts';
import { type Judgement, missing } from './judgement.ts';
import type { Report } from './report.ts';
import { type ToldSentence, toldSentences } from './told-sentences.ts';

/** What the patient or the family said of it, or a sentence of their own. */
function tellsOfFeeling({ cues, namesPatient, voice, zone }: ToldSentence): boolean {
  if (voice === 'general' || zone === 'statements') return false;
  return (
    (cues.has('perspective') && namesPatient) || (cues.has('feeling') && cues.has('says')) || cues.has('first-person')
  );
}

const firstPerson = /["'][^"]{0,300}\b(?:I|my|me)\b[^"]{0,300}["']/;

function quotesFirstPerson(sentence: string): boolean {
  const isQuoted = /["'\u201c\u201d]/.test(sentence);
  return isQuoted && firstPerson.test(sentence.replace(/[\u201c\u201d]/g, '"'));
}

/** A section of its own, a quotation in the first person, or a sentence on how the patient saw it. */
export function judgePerspective(report: Report): Judgement {
  for (const section of report.sections) {
    if (section.role !== 'patient-perspective' || section.inherited) continue;
    const body = trimSpan(report.text, section.body);
    if (body.end - body.start > 20) return { status: 'reported', evidence: [body] };
  }
  const sentences = toldSentences(report).filter(({ zone }) => zone !== 'abstract' && zone !== 'references');
  const quoted = sentences.filter(({ span }) => quotesFirstPerson(report.text.slice(span.start, span.end)));
  const told = sentences.filter(tellsOfFeeling);
  const evidence = [...new Set([...quoted, ...told])].map(({ span }) => span);
  if (quoted.length > 0) return { status: 'reported', evidence };
  return evidence.length > 0 ? { status: 'partial', evidence } : missing;
}
