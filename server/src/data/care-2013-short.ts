import type { GuidelineItem } from './guideline.ts';
import { sameAs } from './same-items.ts';

/**
 * CARE 2013 as the table of its first article counts (Gagnier et al. 2013, doi:10.1186/1752-1947-7-223): the same
 * content as the 30 items, of which it takes some together.
 */
export const care2013Short: readonly GuidelineItem[] = [
  sameAs('1', 'Title', 'The words "case report" together with the finding of interest.', ['1']),
  sameAs('2', 'Keywords', 'The key elements of the case in two to five words.', ['2']),
  sameAs('3a', 'Abstract: introduction', 'What the case adds.', ['3a']),
  sameAs(
    '3b',
    'Abstract: the case',
    'Main symptoms and findings, diagnoses, what was done, and the outcome.',
    ['3b', '3c'],
    'abstract-case',
  ),
  sameAs('3c', 'Abstract: conclusion', 'The main lesson of the case.', ['3d']),
  sameAs('4', 'Introduction', 'The background of the case in brief, with references.', ['4']),
  sameAs('5a', 'Patient: demographics', 'Age, sex and what else of the person matters.', ['5a']),
  sameAs('5b', 'Patient: main symptoms', 'What brought the patient to care.', ['5b']),
  sameAs(
    '5c',
    'Patient: history',
    'Medical, family and psychosocial history, with earlier treatments and how they turned out.',
    ['5c', '5d'],
    'whole-history',
  ),
  sameAs('6', 'Clinical findings', 'The relevant findings of the physical examination.', ['6']),
  sameAs('7', 'Timeline', 'The dates and times that matter, as a table or figure.', ['7']),
  sameAs('8a', 'Diagnosis: methods', 'The tests that were done, with their results.', ['8a']),
  sameAs('8b', 'Diagnosis: challenges', 'What made the diagnosis hard.', ['8b']),
  sameAs('8c', 'Diagnosis: reasoning', 'How it was reached, and which others were considered.', ['8c']),
  sameAs('8d', 'Diagnosis: prognosis', 'Stage, grade or score, where there is one.', ['8d']),
  sameAs('9a', 'Intervention: types', 'What kind of treatment the patient received.', ['9a']),
  sameAs('9b', 'Intervention: administration', 'Dose, strength and duration, or the technique.', ['9b']),
  sameAs('9c', 'Intervention: changes', 'What was changed in the treatment, and why.', ['9c']),
  sameAs('10a', 'Outcome', 'The state at the end, as clinician and patient saw it.', ['10a']),
  sameAs('10b', 'Follow-up tests', 'The important results after treatment.', ['10b']),
  sameAs('10c', 'Adherence and tolerability', 'Whether the treatment was taken and borne, and how that is known.', [
    '10c',
  ]),
  sameAs('10d', 'Adverse events', 'Complications and unexpected events.', ['10d']),
  sameAs('11a', 'Strengths and limitations', 'Those of how the case was managed.', ['11a']),
  sameAs('11b', 'Literature', 'The relevant literature, with references.', ['11b']),
  sameAs('11c', 'Rationale', 'The reasons for the conclusions.', ['11c']),
  sameAs('11d', 'Lessons', 'The main lessons of the report.', ['11d']),
  sameAs('12', 'Patient perspective', 'How the patient saw it, where possible.', ['12']),
  sameAs('13', 'Informed consent', 'That the patient agreed to the publication.', ['13']),
];
