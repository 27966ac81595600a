import type { GuidelineName } from './guidelines.ts';

/** A part of a guideline under which it puts its items. */
export interface Topic {
  readonly title: string;
  /** The numbers of its items without their letters: 5 for `5a` to `5d`. */
  readonly numbers: readonly number[];
}

const care: readonly Topic[] = [
  { title: 'Title and keywords', numbers: [1, 2] },
  { title: 'Abstract', numbers: [3] },
  { title: 'Introduction', numbers: [4] },
  { title: 'Patient information', numbers: [5] },
  { title: 'Clinical findings', numbers: [6] },
  { title: 'Timeline', numbers: [7] },
  { title: 'Diagnostic assessment', numbers: [8] },
  { title: 'Therapeutic intervention', numbers: [9] },
  { title: 'Follow-up and outcomes', numbers: [10] },
  { title: 'Discussion', numbers: [11] },
  { title: 'Patient perspective', numbers: [12] },
  { title: 'Informed consent', numbers: [13] },
];

const scare: readonly Topic[] = [
  { title: 'Title, keywords and highlights', numbers: [1, 2, 3] },
  { title: 'Abstract', numbers: [4] },
  { title: 'Use of artificial intelligence', numbers: [5] },
  { title: 'Introduction', numbers: [6] },
  { title: 'Guideline named and cited', numbers: [7] },
  { title: 'Timeline', numbers: [8] },
  { title: 'Patient information', numbers: [9] },
  { title: 'Clinical findings', numbers: [10] },
  { title: 'Diagnostic assessment', numbers: [11] },
  { title: 'Intervention', numbers: [12] },
  { title: 'Follow-up and outcomes', numbers: [13] },
  { title: 'Discussion', numbers: [14] },
  { title: 'Strengths and limitations', numbers: [15] },
  { title: 'Patient perspective', numbers: [16] },
  { title: 'Informed consent', numbers: [17] },
  { title: 'Declarations and images', numbers: [18, 19] },
];

/** The topics of each guideline in its order; the questions of an appraisal list have none above them. */
export const guidelineTopics: Readonly<Record<GuidelineName, readonly Topic[]>> = {
  'care-2013': care,
  'care-2013-short': care,
  'scare-2025': scare,
  'jbi-case-reports': [{ title: 'Questions of the appraisal', numbers: [1, 2, 3, 4, 5, 6, 7, 8] }],
};

/** The topic of an item by its number, such as `5c`. */
export function topicOf(guideline: GuidelineName, item: string): Topic | undefined {
  const number = Number.parseInt(item, 10);
  return guidelineTopics[guideline].find(({ numbers }) => numbers.includes(number));
}
