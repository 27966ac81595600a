import { languageNames } from '../data/languages.ts';
import type { Report } from '../report/report.ts';

/** Why a report has no timeline, without a full stop. */
export function noTimes({ language }: Report): string {
  const reason = 'No time was found where the case is told';
  return language === 'en'
    ? reason
    : `${reason}; times are read in English, and this report is in ${languageNames[language]}`;
}
