import { labTriggers, pastWords, wordedResult } from '../data/lab-triggers.ts';
import { caseRoles } from '../data/roles.ts';
import { captionsOf } from '../facts/captions.ts';
import { labStatementsOf } from '../facts/lab-statements.ts';
import { labValuesOf } from '../facts/lab-values.ts';
import { isCited, voiceOf } from '../facts/sentence-voice.ts';
import { sentencesOf } from '../facts/sentences.ts';
import type { Found, Report } from '../report/report.ts';
import { zonesOf } from '../report/zones.ts';
import { defineRule } from '../rule/define-rule.ts';
import { type Span, shift } from '../text/span.ts';
import { placeOfAbsence } from './place-of-absence.ts';

export default defineRule({
  id: 'lab/none-reported',
  title: 'No laboratory result in the case',
  why: 'Where tests were done, a drug is monitored, or the disease is one of blood, kidney, liver, glands or an infection, readers look for the results to follow the diagnosis.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a'],
  absence: true,
  options: {},
  examples: [
    {
      bare: true,
      flagged: '# A lump\n\n⟦## Case presentation⟧\n\nA man had a lump. Blood tests were taken before surgery.\n',
    },
    {
      bare: true,
      flagged: '# A red foot\n\n⟦## Case presentation⟧\n\nHe was admitted with sepsis and was given fluids.\n',
    },
    {
      bare: true,
      clean: '# A lump\n\n## Case presentation\n\nBlood tests were taken. Haemoglobin was 12.1 g/dL.\n',
    },
    { bare: true, clean: '# A red foot\n\n## Case presentation\n\nHe had sepsis. Blood cultures grew *S. aureus*.\n' },
    { bare: true, clean: '# A red foot\n\n## Case presentation\n\nPneumonia was ruled out, and he sprained a foot.\n' },
    { bare: true, clean: '# A lump\n\n## Case presentation\n\nHe had blood tests, which were normal.\n' },
    {
      bare: true,
      clean: '# A sprain\n\n## Case presentation\n\nShe had a history of pneumonia and sprained her foot.\n',
    },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    const zoneOf = zonesOf(report);
    const inCase = ({ placed, section }: Found<unknown>): boolean =>
      zoneOf(section) === 'case' || (placed.block.kind === 'table' && zoneOf(section) !== 'references');
    if (report.find(labValuesOf).some(inCase) || report.find(labStatementsOf).some(inCase)) return;
    const sentences = caseTexts(report);
    const worded = sentences.filter(({ text }) => wordedResult.test(text));
    for (const { what, pattern, answer } of labTriggers) {
      if (worded.some(({ text }) => answer.test(text))) continue;
      for (const { text, span } of sentences) {
        const match = pattern.exec(text);
        if (!match || isPast(text, match.index)) continue;
        const at = { start: span.start + match.index, end: span.start + match.index + match[0].length };
        yield {
          span: placeOfAbsence(report, [...caseRoles]),
          message: `No laboratory result was found in the report, which tells of ${what}; expected the main results with units and reference ranges`,
          related: [{ span: at, message: 'This makes a reader look for one' }],
        };
        return;
      }
    }
  },
});

interface CaseText {
  readonly text: string;
  readonly span: Span;
}

/** The sentences in which the case is told, captions aside. */
function caseTexts(report: Report): CaseText[] {
  const zoneOf = zonesOf(report);
  return report.blocks.flatMap(({ block, start }) => {
    if (zoneOf(report.sectionAt(start)) !== 'case' || captionsOf(block).length > 0 || block.kind === 'heading')
      return [];
    return sentencesOf(block).flatMap((sentence) => {
      const text = block.prose.slice(sentence.start, sentence.end);
      return voiceOf(text) === 'own' && !isCited(text) ? [{ text, span: shift(sentence, start) }] : [];
    });
  });
}

/** Is the disease told of as one of the past, of the family, or as excluded? */
function isPast(text: string, at: number): boolean {
  return pastWords.test(text.slice(Math.max(0, at - 70), at)) || pastBehind.test(text.slice(at));
}

const pastBehind = /^[^.;]{0,80}\b(?:ago|ruled out|excluded|suspected|considered|unlikely)\b/;
