import { perSentence } from '../facts/item-cues.ts';
import { type LesionSize, lesionSizesOf } from '../facts/sizes.ts';
import { groupedBy } from '../text/grouped-by.ts';
import { type PatientSentence, patientSentenceAt } from './consistency-sentences.ts';
import { perPatient } from './per-patient.ts';
import type { Found, Report } from './report.ts';
import type { ToldTwice } from './told-twice.ts';

interface OwnSize {
  readonly found: Found<LesionSize>;
  readonly sentence: PatientSentence;
}

/** A lesion that was measured again is of another size. */
const again =
  /\b(?:after|follow\p{L}{0,9}|later|increas\p{L}{0,9}|decreas\p{L}{0,9}|enlarg(?:ed|ing)|shr[aiu]nk|reduc\p{L}{0,9}|grew|grown|previous(?:ly)?|months?|weeks?|days?|recur\p{L}{0,9}|residual)\b/iu;
const isAgain = perSentence((text) => again.test(text));
const mostMeasured = 3;

/** The size of a lesion in abstract, caption or discussion that the case gives otherwise and never so. */
export const sizesToldTwice = perPatient((report: Report): readonly ToldTwice[] => {
  const sizes = ownSizes(report);
  const told = sizes.filter(({ sentence }) => isCase(sentence));
  const byLesion = groupedBy(told, ({ found }) => found.fact.lesion);
  const odd = sizes.flatMap((size): ToldTwice[] => {
    if (isCase(size.sentence)) return [];
    const same = byLesion.get(size.found.fact.lesion) ?? [];
    if (same.length === 0 || same.length > mostMeasured || told.some((one) => agree(one, size))) return [];
    const other = same.find((one) => one.found.fact.dimensions.length === size.found.fact.dimensions.length);
    return other
      ? [{ of: `size of the ${size.found.fact.lesion}`, span: size.found.span, other: other.found.span }]
      : [];
  });
  return odd.slice(0, 2);
});

function ownSizes(report: Report): readonly OwnSize[] {
  return report.find(lesionSizesOf).flatMap((found): OwnSize[] => {
    const sentence = patientSentenceAt(report, found.span);
    return sentence && !isAgain(sentence.fact) ? [{ found, sentence }] : [];
  });
}

function isCase({ zone, inExhibit }: PatientSentence): boolean {
  return zone === 'case' && !inExhibit;
}

/** Is one size the other, rounded to whole or half centimetres, or its two larger dimensions? */
function agree(a: OwnSize, b: OwnSize): boolean {
  const [one, other] = [a.found.fact.dimensions, b.found.fact.dimensions];
  return one
    .slice(0, other.length)
    .every((value, i) => Math.abs(value - (other[i] ?? value)) <= (value > 20 ? 2.5 : 0.5));
}
