import { shorthandOf } from '../facts/shorthand.ts';
import { abbreviations } from '../report/abbreviations.ts';
import { zonesOf } from '../report/zones.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'abbreviation/shorthand',
  title: "Clinicians' shorthand in the text",
  why: 'What saves time in the notes is read by people of other countries and professions in a journal, and editors send it back.',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['ama:jargon'],
  options: {},
  examples: [
    { flagged: 'The ⟦CXR⟧ was normal.' },
    { flagged: 'A 40 ⟦y/o⟧ farmer, ⟦s/p⟧ appendectomy, itched.' },
    { clean: 'The chest radiograph was normal.' },
    { clean: 'A chest X-ray (CXR) was done. The CXR was normal.' },
    { clean: 'The PT was 12 s and the font 12 pt.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // the long forms are English, and "Rx" is a radiograph elsewhere
    const zoneOf = zonesOf(report);
    const explained = new Set(abbreviations(report).map(({ short }) => short));
    for (const { fact, span, section } of report.find(shorthandOf)) {
      const zone = zoneOf(section);
      if (zone === 'references' || zone === 'statements' || zone === 'title' || explained.has(fact.short)) continue;
      yield {
        span,
        message: `\`${fact.short}\` is shorthand of clinical notes; expected "${fact.long}"`,
        fixes: [{ title: `Write "${fact.long}"`, safety: 'suggestion', edits: [{ span, newText: fact.long }] }],
      };
    }
  },
});
