import { describe, expect, it } from 'vitest';
import history from '../../server/src/rules/care-history.ts';
import interventions from '../../server/src/rules/care-past-interventions.ts';
import { findingsOf } from '../harness/flags.ts';

const came = 'A 58-year-old man came with a lump at the knee.';
const inCase = (text: string): string => `# Barley itch: a case report\n\n## Case presentation\n\n${came} ${text}\n`;
const noHistory = 'No text was found that tells the medical, family or social history, or that there was none of note';
const noTreatment = 'earlier treatments and their outcome, or that there were none';

describe('history and earlier treatments: one absence is one finding', () => {
  const treated = 'He had previously been treated with colchicine without improvement.';
  const healthy = 'His medical history and his family history were unremarkable.';
  it.each([
    ['both are missing', '', [`${noHistory}; nor ${noTreatment}`], []],
    ['the history is missing', treated, [noHistory], []],
    ['the treatments are missing', healthy, [], [`No text was found that tells ${noTreatment}`]],
    ['none is missing', `${healthy} ${treated}`, [], []],
  ])('%s', (_, text, ofHistory, ofTreatments) => {
    const messages = (rule: typeof history): string[] => findingsOf(rule, inCase(text)).map(({ message }) => message);
    expect(messages(history)).toEqual(ofHistory);
    expect(messages(interventions)).toEqual(ofTreatments);
  });

  it.each([
    ['the history', '5c', [], [`No text was found that tells ${noTreatment}`]],
    ['the treatments', '5d', [noHistory], []],
    ['the history, by its name,', 'history', [], [`No text was found that tells ${noTreatment}`]],
  ])('where %s do not apply, only the other is missed', (_, item, ofHistory, ofTreatments) => {
    const notApplicable = new Map([[item, 'a foundling']]);
    const messages = (rule: typeof history): string[] =>
      findingsOf(rule, inCase(''), { notApplicable }).map(({ message }) => message);
    expect(messages(history)).toEqual(ofHistory);
    expect(messages(interventions)).toEqual(ofTreatments);
  });
});
