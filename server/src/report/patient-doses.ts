import { type Dose, dosesOf } from '../facts/doses.ts';
import { perSentence } from '../facts/item-cues.ts';
import { perBlock } from '../facts/per-block.ts';
import type { PlacedBlock } from '../markdown/block.ts';
import { contains, type Span } from '../text/span.ts';
import { type Found, perReport, type Report } from './report.ts';
import { type ToldSentence, toldSentences } from './told-sentences.ts';

/** A dose with the sentence that tells it. */
export interface PatientDose extends Found<Dose> {
  readonly sentence: ToldSentence;
}

/** The doses given to the patient of the report, in source order: none of the literature, of guidelines or of advice. */
export const patientDoses = perReport((report: Report): readonly PatientDose[] => {
  const doses = report.find(dosesOf);
  if (doses.length === 0) return [];
  const sentences = toldSentences(report);
  let from = 0;
  return doses.flatMap((dose) => {
    while (from < sentences.length && (sentences[from] as ToldSentence).span.end <= dose.span.start) from++;
    const amount = dose.at(dose.fact.amountSpan);
    const sentence = sentences.slice(from, from + 4).find(({ span }) => contains(span, amount));
    const isTold = sentence?.inExhibit
      ? isOwnExhibit(sentence, dose.placed)
      : sentence && isOwn(sentence, report, amount);
    return sentence && isTold ? [{ ...dose, sentence }] : [];
  });
});

/**
 * Tables and captions tell of the case wherever they stand, for many are put behind the last section; but in the
 * discussion, and where each row has its author or year, they gather other cases.
 */
function isOwnExhibit({ zone }: ToldSentence, { block }: PlacedBlock): boolean {
  if (zone === 'abstract' || zone === 'introduction' || zone === 'discussion' || zone === 'references') return false;
  return !namesOthers(block);
}

const namesOthers = perBlock(({ prose }) =>
  /\bet\s+al\b|\b(?:authors?|study|studies|literature|reported cases|previous(?:ly)? (?:cases|reported|published))\b/i.test(
    prose,
  ),
);

function isOwn(sentence: ToldSentence, report: Report, amount: Span): boolean {
  switch (sentence.zone) {
    case 'case':
      return !(sentence.voice === 'advice' || (sentence.voice === 'general' && isOfMany(sentence)));
    case 'abstract':
      return sentence.voice !== 'advice' && sentence.voice !== 'general';
    case 'introduction':
    case 'discussion':
      return (
        sentence.namesPatient &&
        sentence.voice === 'own' &&
        !(mayBeOfOthers(sentence.fact) && isOfOthers(report.text.slice(sentence.span.start, amount.start)))
      );
    default:
      return false;
  }
}

/** Cites the sentence, or speaks it of patients in general? */
function isOfMany({ isCited, namesPatient, fact }: ToldSentence): boolean {
  return isCited || (!namesPatient && namesMany(fact));
}

const namesMany = perSentence((text) => /\b(?:patients|children|adults|women|men|cases)\b/i.test(text));

/** A word of `isOfOthers` anywhere: a sentence with many doses is looked at once, and not up to each of them. */
const mayBeOfOthers = perSentence((text) =>
  /et\s+al|reported|described|published|guideline|recommended|literature|authors/i.test(text),
);

/** "Moss et al. reported a patient who received ..." */
function isOfOthers(lead: string): boolean {
  return /\bet\s+al\b|\b(?:reported|described|published) (?:a|an|the|one|two|three)\b|\b(?:guideline|recommended|literature|authors)\b/i.test(
    lead,
  );
}
