import type { GuidelineItem } from './guideline.ts';
import { sameAs } from './same-items.ts';

/**
 * The eight questions with which readers appraise a case report (JBI critical appraisal checklist for case reports),
 * in our own words. All follow from items of CARE.
 */
export const jbiCaseReports: readonly GuidelineItem[] = [
  sameAs('1', 'Demographics', 'Are the characteristics of the patient clear?', ['5a']),
  sameAs('2', 'History', 'Is the history clear, and told as a timeline?', ['5c', '5d', '7'], 'history-as-timeline'),
  sameAs('3', 'Presentation', 'Is the condition on presentation clear?', ['5b', '6'], 'presentation'),
  sameAs('4', 'Diagnostic tests', 'Are the tests and their results clear?', ['8a']),
  sameAs('5', 'Intervention', 'Is the treatment clear?', ['9a', '9b'], 'intervention-in-full'),
  sameAs(
    '6',
    'After the intervention',
    'Is the condition after the treatment clear?',
    ['10a', '10b'],
    'outcome-in-full',
  ),
  sameAs('7', 'Adverse events', 'Are harms and unexpected events told?', ['10d']),
  sameAs('8', 'Lessons', 'Does the report tell what to take away?', ['3d', '11d'], 'lessons'),
];
