import { knowledge } from '../asked.ts';
import type { Profile } from '../profile.ts';
import { bmcDeclarations } from './bmc-declarations.ts';

/** Journal of Medical Case Reports. Its own page was not read in its present form: its template is known from a copy. */
export const jmcr: Profile = {
  name: 'jmcr',
  title: 'Journal of Medical Case Reports',
  abbreviation: 'J Med Case Rep',
  publisher: 'BMC',
  sources: [
    'http://www.jmedicalcasereports.com/authors/instructions/casereport',
    'https://gmj.ir/index.php/gmj/IA-case',
    'https://github.com/citation-style-language/styles',
  ],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'knowledge' },
    { role: 'abstract', heading: 'Abstract', missing: 'info', confidence: 'knowledge' },
    { role: 'keywords', heading: 'Keywords', missing: 'info', confidence: 'knowledge' },
    {
      role: 'introduction',
      heading: 'Background',
      aliases: ['Introduction'],
      missing: 'info',
      confidence: 'knowledge',
    },
    { role: 'case', heading: 'Case presentation', missing: 'info', confidence: 'knowledge' },
    {
      role: 'discussion',
      heading: 'Discussion',
      aliases: ['Discussion and conclusions'],
      missing: 'info',
      confidence: 'knowledge',
    },
    { role: 'conclusion', heading: 'Conclusions', aliases: ['Conclusion'], missing: 'info', confidence: 'knowledge' },
    { role: 'patient-perspective', heading: "Patient's perspective", confidence: 'knowledge' },
    { role: 'other', heading: 'Abbreviations', aliases: ['List of abbreviations'], confidence: 'knowledge' },
    ...bmcDeclarations('info', 'knowledge'),
    { role: 'references', heading: 'References', missing: 'info', confidence: 'knowledge' },
    { role: 'figures', confidence: 'knowledge' },
  ],
  guideline: knowledge('care-2013'),
  abstract: {
    form: knowledge('structured'),
    headings: knowledge(['Background', 'Case presentation', 'Conclusions']),
    words: knowledge({ max: 350 }),
  },
  keywords: { count: knowledge({ min: 3, max: 10 }) },
  references: { style: knowledge('springer-vancouver'), inText: knowledge('bracket') },
};
