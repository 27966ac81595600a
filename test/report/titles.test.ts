import { describe, expect, it } from 'vitest';
import { profiles } from '../../server/src/data/profiles.ts';
import { readReport } from '../../server/src/report/report.ts';
import { unexplainedIn } from '../../server/src/report/title-abbreviations.ts';
import { namesContent } from '../../server/src/report/title-content.ts';
import { unwantedInTitle } from '../../server/src/report/title-forbidden.ts';
import rule from '../../server/src/rules/section-title-words.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { findingsOf, readMarks, withMarks } from '../harness/flags.ts';

const bmj = profiles.get('bmj-case-reports');
if (!bmj) throw new Error('The profile is gone');

describe('a title with something of the matter in it', () => {
  it.each([
    'Barley itch: a case report',
    'An unusual case of hoarseness',
    'Lessons from a difficult airway',
    'Relato de caso: prurito',
    'Une observation rare de gale',
    'Ein seltener Fall von Krätze',
    'Un caso clinico di scabbia',
    'COVID-19',
  ])('%s', (title) => expect(namesContent(title)).toBe(true));

  it.each([
    'Case report',
    'A rare and interesting case',
    'A diagnostic challenge in a young woman: case report and review of the literature',
    'Two cases',
    'Relato de um caso clínico raro',
    'Presentación de un caso clínico',
    "À propos d'un cas",
    'Ein ungewöhnlicher Fall',
    'Presentazione di un caso clinico',
    '2026',
  ])('%s has none', (title) => expect(namesContent(title)).toBe(false));
});

describe('abbreviations that are not spelled out', () => {
  it.each([
    '⟦TAVI⟧ after itch',
    'Itch in ⟦AKI⟧: a case report',
    'Three ⟦AVM⟧s of the arm',
    'Itch after ⟦TAVI⟧ and TAVI again',
    'A ⟦PCI⟧-induced itch',
  ])('%s', (marked) => {
    const { text } = readMarks(marked);
    expect(withMarks(text, unexplainedIn(text))).toBe(marked);
  });

  it.each([
    'Itch in HIV: a case report',
    'MRI and CT of barley itch',
    'COVID-19 and SARS-CoV-2',
    'Itch of barley workers (IBW)',
    'IBW (itch of barley workers)',
    'TP53, BRCA1 and IL-6 in barley itch',
    'Barley itch with ALK fusion',
    'EGFR-mutated barley tumour',
    'NUT gene and itch',
    'Barley itch type II',
    'HELLP syndrome and itch',
    'T-cell itch and an X-linked rash',
    'BARLEY ITCH: A CASE REPORT',
    'CASE REPORT: itch of barley threshers',
    'Itch of barley threshers: A RARE CASE REPORT',
    'BRAF V600E barley tumour',
    'ROS p.G12C barley tumour',
    'TNF-alpha and barley itch',
    'Itch at pH 7 and in the USA',
    'ANCA-associated itch',
    'U.S. barley',
    "Crohn's disease",
  ])('%s has none', (title) => expect(unexplainedIn(title)).toEqual([]));
});

describe('what BMJ Case Reports does not want in a title', () => {
  it.each([
    'Barley itch: ⟦a case report⟧',
    'Barley itch: ⟦case report⟧ and ⟦literature review⟧',
    'The ⟦first case⟧ of barley itch',
    'Barley itch in a ⟦woman⟧',
    'Barley itch in a ⟦6-month-old girl⟧ with rash',
    'Itch in a ⟦male⟧ patient',
    'Itch⟦!⟧',
    'Itch on ⟦review⟧', // of a ward round perhaps; the word is not wanted all the same
    'Barley itch: ⟦review⟧ of a case',
  ])('%s', (marked) => {
    const { text } = readMarks(marked);
    const report = readReport(`# ${text}\n\n## Case presentation\n\nItch.\n`);
    expect(withMarks(report.text, unwantedInTitle(report, bmj)).split('\n')[0]).toBe(`# ${marked}`);
  });

  it.each([
    'Male breast cancer after threshing',
    'Barley itch in pregnancy',
    'Two cases of barley itch',
    'Reviewing an itch',
    'A case of mistaken barley',
    'Itch of women in barns',
  ])('%s', (title) => {
    const report = readReport(`# ${title}\n\n## Case presentation\n\nItch.\n`);
    expect(unwantedInTitle(report, bmj)).toEqual([]);
  });

  it.each([
    ['# Barley itch: a case report\n', '# Barley itch\n'],
    ['# Barley itch – a case report and literature review\n', '# Barley itch\n'],
    ['# Barley itch. Case report.\n', undefined],
    ['# Itch!\n', '# Itch\n'],
    ['# Barley itch in a 6-month-old girl\n', '# Barley itch\n'],
    ['# Case report: itch of barley threshers\n', '# Itch of barley threshers\n'],
    ['# Case Report – Itch of barley threshers\n', '# Itch of barley threshers\n'],
    ['# The first case of barley itch\n', undefined],
    ['---\ntitle: "Barley itch: a case report"\n---\n', '---\ntitle: "Barley itch"\n---\n'],
  ])('%j becomes %j', (title, expected) => {
    const rest = '\n## Case presentation\n\nItch.\n';
    const [finding] = findingsOf(rule, title + rest, { profile: bmj });
    const fix = finding?.fixes[0];
    expect(fix && applyEdits(title + rest, fix.edits)).toBe(expected && expected + rest);
  });
});
