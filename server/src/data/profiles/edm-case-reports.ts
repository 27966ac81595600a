import { sourced } from '../asked.ts';
import type { Profile } from '../profile.ts';
import { besideMainText } from './main-text.ts';

/** Endocrinology, Diabetes & Metabolism Case Reports: a template with learning points behind the summary. */
export const edmCaseReports: Profile = {
  name: 'edm-case-reports',
  title: 'Endocrinology, Diabetes & Metabolism Case Reports',
  abbreviation: 'Endocrinol Diabetes Metab Case Rep',
  publisher: 'Bioscientifica',
  sources: ['https://info.5y1.org/medical-case-presentation-template_1_3814d7.html'],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'sourced' },
    { role: 'abstract', heading: 'Summary', missing: 'warning', confidence: 'sourced' },
    { role: 'conclusion', heading: 'Learning points', missing: 'warning', confidence: 'sourced' },
    { role: 'introduction', heading: 'Background', missing: 'info', confidence: 'knowledge' },
    { role: 'case', heading: 'Case presentation', missing: 'info', confidence: 'knowledge' },
    {
      role: 'diagnostics',
      heading: 'Investigation',
      aliases: ['Investigations'],
      missing: 'info',
      confidence: 'knowledge',
    },
    { role: 'treatment', heading: 'Treatment', missing: 'info', confidence: 'knowledge' },
    { role: 'outcome', heading: 'Outcome and follow-up', missing: 'info', confidence: 'knowledge' },
    { role: 'discussion', heading: 'Discussion', missing: 'info', confidence: 'knowledge' },
    { role: 'references', missing: 'warning', confidence: 'sourced' },
  ],
  abstract: { words: sourced({ max: 250 }) },
  body: { words: sourced({ max: 2000 }), without: besideMainText },
  titleLine: { words: sourced({ max: 20 }), caseReport: sourced('forbidden') },
  references: { count: sourced({ max: 10 }) },
  learningPoints: { count: sourced({ min: 3, max: 6 }) },
};
