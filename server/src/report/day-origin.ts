import { allMatches } from '../text/all-matches.ts';
import { perReport, type Report } from './report.ts';

/** The number that a report gives to the day on which the patient came: "day 0" or "day 1". */
export type DayOrigin = 0 | 1;

const coming = '(?:admission|admitted|presentation|presented|hospitali[sz]ation|hospitali[sz]ed|arrival|arrived)';
const numberedDay = new RegExp(
  `\\bday\\s?([01])\\b(?!\\s(?:after|post|of (?!(?:the\\s|her\\s|his\\s)?${coming})))[^.;\\n]{0,30}\\b${coming}\\b`,
  'giu',
);
const dayBehind = new RegExp(`\\b${coming}\\b[\\s(,:=|]{1,5}(?:on\\s|hospital\\s){0,2}day\\s?([01])\\b`, 'giu');
const countedFrom = new RegExp(
  `\\b(?:times?|days?)\\b[^.;\\n]{0,30}\\b(?:counted|numbered|given|shown)\\b[^.;\\n]{0,12}\\b(?:from|since|relative to)\\b[^.;\\n]{0,20}\\b${coming}\\b`,
  'iu',
);

/**
 * How the report numbers the day of the patient's arrival, where it says so ("day 0 (admission)", "times counted from the
 * day of admission"). Undefined where it does not say, or says both: a bare "day 3" could then be a day of anything.
 */
export const dayOriginOf = perReport((report: Report): DayOrigin | undefined => {
  const told = new Set<string>();
  for (const { block } of report.blocks) {
    for (const match of allMatches(block.prose, numberedDay)) told.add(match[1] ?? '');
    for (const match of allMatches(block.prose, dayBehind)) told.add(match[1] ?? '');
    if (countedFrom.test(block.prose)) told.add('0');
  }
  if (told.size !== 1) return undefined;
  return told.has('0') ? 0 : 1;
});
