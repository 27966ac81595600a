import { type Age, agesOf } from '../facts/ages.ts';
import { demographicsOf } from './demographics.ts';
import { perReport, type Report } from './report.ts';

const perYear: Readonly<Record<Age['unit'], number>> = { year: 1, month: 12, week: 52, day: 365, hour: 8766 };

/** Is the patient surely under 18: are all ages told in the report below that, whoever else has an age? */
export const childhood = perReport((report: Report): boolean => {
  const isUnder18 = ({ value, unit }: Age): boolean => value / perYear[unit] < 18;
  const ages = report.find(agesOf).filter(({ fact }) => !fact.ofOther);
  return demographicsOf(report).ages.length > 0 && ages.every(({ fact }) => isUnder18(fact));
});
