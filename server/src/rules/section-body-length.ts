import { isYetToWrite } from '../report/placeholders.ts';
import { bodyWords } from '../report/word-counts.ts';
import { defineRule } from '../rule/define-rule.ts';
import { counted, limitProblem } from './limit.ts';
import { placeOfAbsence } from './place-of-absence.ts';

export default defineRule({
  id: 'section/body-length',
  title: 'Text longer or shorter than the journal takes',
  why: 'Editors send a report back that is longer than their limit. Counted are the words from the introduction to the conclusion, without title, headings, code, comments, footnotes, markers that cite, and the parts that the journal leaves out.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:manuscript-sections'],
  options: {},
  examples: [
    {
      bare: true,
      profile: 'moj',
      flagged: `# ⟦Barley itch: a case report⟧\n\n## Case Report\n\n${'He itched badly for days. '.repeat(201).trim()}\n`,
    },
    {
      bare: true,
      profile: 'moj',
      clean: '# Barley itch: a case report\n\n## Case Report\n\nHe itched badly for days.\n',
    },
    { clean: 'He itched badly for days.' },
  ],
  *check(report, { profile }) {
    const words = bodyWords(report, profile.body?.without ?? []);
    const says = `The text has ${counted(words, 'word')}`;
    const least = !isYetToWrite(report, 'introduction', 'case', 'discussion');
    const problem = limitProblem(profile, profile.body?.words, words, { says, least });
    if (problem) yield { span: placeOfAbsence(report, []), ...problem };
  },
});
