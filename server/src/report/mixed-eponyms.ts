import { type EponymForm, eponymFormsOf } from '../facts/eponym-forms.ts';
import { groupedBy } from '../text/grouped-by.ts';
import { type Found, perReport, type Report } from './report.ts';
import { zonesOf } from './zones.ts';

/** An eponym that a report writes with a possessive and without. */
export interface MixedEponym {
  /** The form that stands there more often, or first where both stand equally often. */
  readonly usual: Found<EponymForm>;
  readonly others: readonly [Found<EponymForm>, ...Found<EponymForm>[]];
}

/** The eponyms that the authors write in both forms; titles of works keep the form of their journal. */
export const mixedEponyms = perReport((report: Report): readonly MixedEponym[] => {
  if (report.language !== 'en') return [];
  const zoneOf = zonesOf(report);
  const own = report.find(eponymFormsOf).filter(({ section }) => zoneOf(section) !== 'references');
  return [...groupedBy(own, ({ fact }) => fact.key).values()].flatMap((all) => {
    const [first] = all;
    const possessive = all.filter(({ fact }) => fact.isPossessive);
    const plain = all.filter(({ fact }) => !fact.isPossessive);
    const isPlainUsual = plain.length > possessive.length || (plain.length === possessive.length && first === plain[0]);
    const [[usual], [other, ...more]] = isPlainUsual ? [plain, possessive] : [possessive, plain];
    return usual && other ? [{ usual, others: [other, ...more] as const }] : [];
  });
});
