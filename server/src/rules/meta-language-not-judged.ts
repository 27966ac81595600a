import { languageNames } from '../data/languages.ts';
import { defineRule } from '../rule/define-rule.ts';
import { placeOfAbsence } from './place-of-absence.ts';

const spanish =
  'La paciente consultó por mareo y fue tratada con reposo en su casa, por lo que no se hizo otra prueba.\n';

export default defineRule({
  id: 'meta/language-not-judged',
  title: 'Report in a language in which the items of the guideline are not judged',
  why: 'Whether most items of the guideline are told is judged by English words. Without this note, silence would look like praise.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['casewright:languages'],
  options: {},
  examples: [
    { bare: true, flagged: `# ⟦Vértigo: reporte de un caso⟧\n\n## Presentación del caso\n\n${spanish}` },
    { bare: true, clean: '# Vertigo: a case report\n\n## Case presentation\n\nA man was dizzy for a day.\n' },
  ],
  *check(report) {
    if (report.language === 'en') return;
    const span = placeOfAbsence(report, []);
    if (report.language === 'und') {
      const message =
        'The report is in a language whose words are not known; only numbers, units, dates, citations and references were judged';
      yield { span, message };
      return;
    }
    yield {
      span,
      message: `The report is in ${languageNames[report.language]}: title, keywords, sections, consent, references and values were judged; the other items of the guideline are judged in English only`,
    };
  },
});
