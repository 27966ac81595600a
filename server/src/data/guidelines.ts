import { care2013 } from './care-2013.ts';
import type { Guideline } from './guideline.ts';

/** The names of the guidelines that are built in. */
export const guidelineNames = ['care-2013'] as const;

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
};
