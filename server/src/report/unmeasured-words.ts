import type { AbnormalWord } from '../data/abnormal-words.ts';
import { type AbnormalMention, abnormalMentionsOf } from '../facts/abnormal-words.ts';
import { vitalSignsOf } from '../facts/vital-signs.ts';
import { firstFrom, touching } from '../text/spans-from.ts';
import { labResults, valuelessStatements } from './lab-results.ts';
import { type Found, perReport, type Report } from './report.ts';
import { caseSentences, type ToldSentence } from './told-sentences.ts';

/**
 * The words of the case for a measurement out of its range ("tachycardic") of which no number stands anywhere in the
 * report, each measurement once. Without any laboratory result, and where one is told in words, other rules speak.
 */
export const unmeasuredWords = perReport((report: Report): readonly Found<AbnormalMention>[] => {
  const { values, statements } = labResults(report);
  const known = new Set<string>([
    ...values.map(({ fact }) => fact.analyte),
    ...statements.flatMap(({ fact }) => fact.analytes),
    ...report.find(vitalSignsOf).map(({ fact }) => fact.name),
  ]);
  const hasLab = values.length + statements.length > 0;
  const isValueless = touching(valuelessStatements(report).map(({ span }) => span));
  const sentences = caseSentences(report).filter(isOfNow);
  const places = sentences.map(({ span }) => span);
  return report.find(abnormalMentionsOf).filter(({ fact: { word }, span }) => {
    const sentence = sentences[firstFrom(places, span.start + 1) - 1];
    if (!sentence || sentence.span.end < span.end) return false;
    if ((word.kind === 'lab' && !hasLab) || isTold(word, known)) return false;
    if (isValueless(sentence.span)) return false;
    for (const measurement of word.of) known.add(measurement);
    return true;
  });
});

function isTold({ of }: AbnormalWord, known: ReadonlySet<string>): boolean {
  return of.some((measurement) => known.has(measurement));
}

function isOfNow({ zone, inExhibit, voice, cues }: ToldSentence): boolean {
  const isOld = cues.has('past-time') || cues.has('history-medical') || cues.has('history-family');
  return zone === 'case' && !inExhibit && voice === 'own' && !isOld;
}
