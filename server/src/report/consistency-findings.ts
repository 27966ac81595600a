import { mayDenyFindings, type NamedFinding, namedFindings } from '../facts/denials.ts';
import { perSentence } from '../facts/item-cues.ts';
import { perToldBlock } from '../facts/per-block.ts';
import { sentencesOf } from '../facts/sentences.ts';
import type { Block } from '../markdown/block.ts';
import { groupedBy } from '../text/grouped-by.ts';
import type { Span } from '../text/span.ts';
import { lastUpTo } from '../text/spans-from.ts';
import { patientShown } from './cases.ts';
import { type PatientSentence, patientSentenceAt, patientSentences } from './consistency-sentences.ts';
import { perPatient } from './per-patient.ts';
import type { Report } from './report.ts';
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
export const deniedFindings = perPatient((report: Report): readonly DeniedFinding[] => {
  const denials = summaryDenials(report);
  const asked = new Set(denials.map(({ term }) => term.name));
  const inCase = asked.size === 0 ? [] : toldIn(caseSentencesOf(report), asked);
  const byName = groupedBy(inCase, ({ term }) => term.name);
  const first = new Map([...denials].reverse().map((denial) => [denial.term.name, denial]));
  return [...asked].flatMap((name): DeniedFinding[] => {
    const same = byName.get(name) ?? [];
    const [denial, against] = [first.get(name), same.find(isAffirmed)];
    if (!denial || !against || same.some(({ isDenied }) => isDenied)) return [];
    return [{ name, denied: placeOf(denial), affirmed: placeOf(against) }];
  });
});

function toldIn(sentences: readonly PatientSentence[], asked?: ReadonlySet<string>): readonly Told[] {
  return sentences.flatMap((sentence) =>
    namedFindings(sentence.text, asked).map((finding) => ({ ...finding, sentence })),
  );
}

function caseSentencesOf(report: Report): readonly PatientSentence[] {
  return patientSentences(report).filter(({ zone, inExhibit }) => zone === 'case' && !inExhibit);
}

/** A denial as its block tells it; the place is that of the finding. */
interface Denial {
  readonly finding: NamedFinding;
  readonly span: Span;
}

/** Of the wide word's kinds a denial says nothing: "no hepatomegaly" does not deny splenomegaly. */
const denialsOf = perToldBlock((block: Block): readonly Denial[] =>
  sentencesOf(block).flatMap(({ start, end }) => {
    const text = block.prose.slice(start, end);
    if (!mayDenyFindings(text) || otherTime.test(text)) return [];
    return namedFindings(text)
      .filter(({ isDenied, isKind, between }) => isDenied && !isKind && !narrower.test(between))
      .map((finding) => ({ finding, span: { start: start + finding.start, end: start + finding.end } }));
  }),
);

/** The denials outside the case, those of sentences that name the patient first. */
function summaryDenials(report: Report): readonly Told[] {
  const denials = report.find(denialsOf);
  return [patientSentenceAt, discussedSentenceAt].flatMap((sentenceAt) =>
    denials.flatMap(({ fact, span }): Told[] => {
      const sentence = sentenceAt(report, span);
      return sentence && sentence.zone !== 'case' && !sentence.inExhibit ? [{ ...fact.finding, sentence }] : [];
    }),
  );
}

/** "There was no rash" in the discussion speaks of this patient where neither it nor the sentence before cites anyone. */
function discussedSentenceAt(report: Report, place: Span): PatientSentence | undefined {
  const all = toldSentences(report);
  const index = lastUpTo(all, place.start);
  const sentence = all[index];
  if (
    patientShown(report) ||
    !sentence ||
    sentence.zone !== 'discussion' ||
    sentence.voice !== 'own' ||
    patientSentenceAt(report, place)
  )
    return undefined;
  if (sentence.isCited || all[index - 1]?.isCited || !saysThereWasNone(sentence.fact)) return undefined;
  return { ...sentence, text: report.text.slice(sentence.span.start, sentence.span.end) };
}

const saysThereWasNone = perSentence((text) => /\bthere (?:was|were) (?:also )?no\b/i.test(text));

function isAffirmed({ sentence, isDenied }: Told): boolean {
  return !isDenied && isSure(sentence.fact);
}

const isSure = perSentence((text) => !unsure.test(text) && !ofPast.test(text));

function placeOf({ sentence, start, end }: Told): Span {
  return { start: sentence.span.start + start, end: sentence.span.start + end };
}
