import { care2013 } from './care-2013.ts';
import { care2013Short } from './care-2013-short.ts';
import type { Guideline } from './guideline.ts';
import { jbiCaseReports } from './jbi-case-reports.ts';
import { scare2025 } from './scare-2025.ts';

/** The names of the guidelines that are built in. */
export const guidelineNames = ['care-2013', 'care-2013-short', 'scare-2025', 'jbi-case-reports'] as const;

export type GuidelineName = (typeof guidelineNames)[number];

/** The guidelines that are built in, by name. */
export const guidelines: Readonly<Record<GuidelineName, Guideline>> = {
  'care-2013': {
    name: 'care-2013',
    title: 'CARE 2013: consensus-based clinical case reporting guideline',
    short: 'CARE',
    source: 'https://doi.org/10.1186/1752-1947-7-223',
    use: 'Case reports of one or a few patients; the usual choice.',
    items: care2013,
  },
  'care-2013-short': {
    name: 'care-2013-short',
    title: 'CARE 2013, counted as in the table of its first article',
    short: 'CARE',
    source: 'https://doi.org/10.1186/1752-1947-7-223',
    use: 'The same content as care-2013, for journals and studies that count in this way.',
    items: care2013Short,
  },
  'scare-2025': {
    name: 'scare-2025',
    title: 'SCARE 2025: guideline for surgical case reports',
    short: 'SCARE',
    source: 'https://www.scareguideline.com',
    use: 'Case reports in which an operation is the matter.',
    items: scare2025,
  },
  'jbi-case-reports': {
    name: 'jbi-case-reports',
    title: 'JBI critical appraisal checklist for case reports',
    short: 'JBI',
    source: 'https://jbi.global/critical-appraisal-tools',
    use: 'Eight questions of a reader who appraises a published report.',
    asksReader: true,
    items: jbiCaseReports,
  },
};
