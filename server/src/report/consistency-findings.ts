import { mayDenyFindings, type NamedFinding, namedFindings } from '../facts/denials.ts';
import type { Span } from '../text/span.ts';
import { isOfOnePatient, type PatientSentence, patientSentences } from './consistency-sentences.ts';
import { perReport, type Report } from './report.ts';
import { toldSentences } from './told-sentences.ts';

/** A finding that one place affirms and another denies of the same patient. */
export interface DeniedFinding {
  readonly name: string;
  readonly denied: Span;
  readonly affirmed: Span;
}

interface Told extends NamedFinding {
  readonly sentence: PatientSentence;
}

/** In such sentences a finding may have gone, may come, or is no finding of the patient. */
const otherTime =
  /\b(?:after|follow\p{L}{0,9}|post-?op\p{L}{0,9}|later|recur\p{L}{0,9}|since (?:then|the|his|her|surgery)|until|discharge\p{L}{0,9}|resol\p{L}{0,9}|improv\p{L}{0,9}|disappear\p{L}{0,9}|subsid\p{L}{0,9}|initial(?:ly)?|previous(?:ly)?|past|mother|father|brother|sister|ago|years?|became|then|worsen\p{L}{0,9}|progress\p{L}{0,9}|during|day|days|weeks?|months?|now|currently|any longer|no longer|persist\p{L}{0,9}|usual(?:ly)?|typical(?:ly)?|common(?:ly)?)\b/iu;
/** Between "no" and the finding these deny something narrower: "no history of", "no further", "no evidence of distant". */
const narrower =
  /\b(?:history|famil\p{L}{0,9}|further|new|more|other|additional|significant|obvious|overt|previous|prior|underlying|signs? of|distant|bone|brain|lymph|pathological|associated|concomitant|concurrent|acute|severe|massive|frank|gross)\b/iu;
const unsure =
  /\b(?:may|might|can|could|if|risks?|prevent\p{L}{0,9}|avoid\p{L}{0,9}|suspect\p{L}{0,9}|possib\p{L}{0,9}|prophyla\p{L}{0,9}|suggest\p{L}{0,9}|exclud\p{L}{0,9}|rul\p{L}{2,3} out|differential|consider\p{L}{0,9}|mimic\p{L}{0,9}|treat(?:ed|ment) (?:for|of)|medications?|drugs?|questionable|pulmonary hypertension|portal hypertension|intracranial hypertension|diabetes insipidus|gestational)\b/iu;

const ofPast = /\b(?:history|famil\p{L}{0,9}|mother|resolved|ago)\b/iu;

/** What abstract, introduction or discussion deny of this patient and the case affirms, and nowhere denies. */
export const deniedFindings = perReport((report: Report): readonly DeniedFinding[] => {
  if (!isOfOnePatient(report)) return [];
  const denials = summaryDenials(report);
  const asked = new Set(denials.map(({ term }) => term.name));
  const inCase = asked.size === 0 ? [] : toldIn(caseSentencesOf(report), asked);
  const found = new Map<string, DeniedFinding>();
  for (const denial of denials) {
    const { name } = denial.term;
    const same = inCase.filter(({ term }) => term.name === name);
    const against = same.find(isAffirmed);
    if (!against || found.has(name) || same.some(({ isDenied }) => isDenied)) continue;
    found.set(name, { name, denied: placeOf(denial), affirmed: placeOf(against) });
  }
  return [...found.values()];
});

function toldIn(sentences: readonly PatientSentence[], asked?: ReadonlySet<string>): readonly Told[] {
  return sentences.flatMap((sentence) =>
    namedFindings(sentence.text, asked).map((finding) => ({ ...finding, sentence })),
  );
}

function caseSentencesOf(report: Report): readonly PatientSentence[] {
  return patientSentences(report).filter(({ zone, inExhibit }) => zone === 'case' && !inExhibit);
}

/** Of the wide word's kinds a denial says nothing: "no hepatomegaly" does not deny splenomegaly. */
function summaryDenials(report: Report): readonly Told[] {
  const sentences = [...patientSentences(report), ...discussedDenials(report)].filter(
    ({ zone, inExhibit, text }) => zone !== 'case' && !inExhibit && mayDenyFindings(text) && !otherTime.test(text),
  );
  return toldIn(sentences).filter(({ isDenied, isKind, between }) => isDenied && !isKind && !narrower.test(between));
}

/** "There was no rash" in the discussion speaks of this patient where neither it nor the sentence before cites anyone. */
function discussedDenials(report: Report): readonly PatientSentence[] {
  const all = toldSentences(report);
  const known = new Set(patientSentences(report).map(({ span }) => span.start));
  return all.flatMap((sentence, i): PatientSentence[] => {
    const { zone, voice, isCited, span } = sentence;
    if (zone !== 'discussion' || voice !== 'own' || isCited || all[i - 1]?.isCited || known.has(span.start)) return [];
    const text = report.text.slice(span.start, span.end);
    return /\bthere (?:was|were) (?:also )?no\b/i.test(text) ? [{ ...sentence, text }] : [];
  });
}

function isAffirmed({ sentence, isDenied }: Told): boolean {
  return !isDenied && !unsure.test(sentence.text) && !ofPast.test(sentence.text);
}

function placeOf({ sentence, start, end }: Told): Span {
  return { start: sentence.span.start + start, end: sentence.span.start + end };
}
