import { type Age, agesOf } from '../facts/ages.ts';
import { type SexWord, sexesOf } from '../facts/sexes.ts';
import { firstFrom } from '../text/spans-from.ts';
import { patientShown } from './cases.ts';
import { type Found, perReport, type Report } from './report.ts';
import { type Zone, zonesOf } from './zones.ts';

/** Ages and sexes of the patients themselves, each patient's first mention first. */
export interface Demographics {
  readonly ages: readonly Found<Age>[];
  readonly sexes: readonly Found<SexWord>[];
}

/** The zones in the order in which they are asked. */
const zones: readonly Zone[] = ['case', 'abstract', 'introduction', 'title', 'discussion'];

/** Reads age and sex where the case is told; failing that in the abstract, the introduction and the title. */
export const demographicsOf = perReport((report: Report): Demographics => {
  const zoneOf = zonesOf(report);
  const asked = patientShown(report) ? zones.slice(0, 1) : zones; // what is told outside of the cases is of any of them
  const isOwn = ({ fact }: Found<Age>): boolean => !fact.ofOther;
  const pick = <T extends { readonly fact: unknown; readonly section: Found<unknown>['section'] }>(
    found: readonly T[],
  ): readonly T[] => {
    for (const zone of asked) {
      const here = found.filter(({ section }) => zoneOf(section) === zone);
      if (here.length > 0) return here;
    }
    return [];
  };
  const all = report.find(agesOf).filter(isOwn);
  const introduced = all.filter(({ fact }) => !fact.atEvent);
  const ages = pick(introduced.length > 0 ? introduced : all);
  return { ages, sexes: sexesBeside(ages, report, pick) };
});

/** The sex of each age's patient: the nearest noun in the block, else the first word after it that tells a sex. */
function sexesBeside(
  ages: readonly Found<Age>[],
  report: Report,
  pick: (found: readonly Found<SexWord>[]) => readonly Found<SexWord>[],
): readonly Found<SexWord>[] {
  const words = report.find(sexesOf);
  const places = words.map(({ span }) => span);
  const chosen = new Set<Found<SexWord>>();
  for (const age of ages) {
    const around = words.slice(firstFrom(places, age.span.end - 89), firstFrom(places, age.span.end + 90));
    const near = around.filter(({ fact }) => fact.isNoun);
    const distance = ({ span }: Found<SexWord>): number =>
      span.start >= age.span.start ? Math.max(0, span.start - age.span.end) : 2 * (age.span.start - span.end);
    const [noun] = near.sort((a, b) => distance(a) - distance(b));
    const following = noun ?? words[firstFrom(places, age.span.start)];
    if (following) chosen.add(following);
  }
  if (chosen.size > 0) return [...chosen];
  const rest = pick(words);
  const noun = rest.find(({ fact }) => fact.isNoun) ?? rest[0];
  return noun ? [noun] : [];
}
