import type { ItemWords } from '../../client/src/item-nodes.ts';
import type { NextWords } from '../../client/src/next-nodes.ts';
import type { StatusWords } from '../../client/src/status-text.ts';

/** The words of the panel in tests, where no editor gives them. */
export const words: ItemWords & NextWords & StatusWords = {
  states: {
    reported: 'reported',
    partial: 'in part',
    missing: 'not found',
    'not-applicable': 'not applicable',
    'not-judged': 'not judged',
  },
  titles: { whole: (title) => title, label: (title) => title.replace(/, in the abstract$/, '') },
  blanks: (count) => `${count} blanks`,
  told: (reported, asked) => `${reported} of ${asked} told`,
  line: (line) => `Line ${line}`,
  patient: (number) => `Case ${number}`,
  kinds: { privacy: 'Privacy', error: 'Errors', missing: 'Missing', reference: 'References', other: 'The rest' },
  severities: { error: 'Error', warning: 'Warning', info: 'Information' },
  findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  noReport: 'not a case report',
  notYet: 'not looked at yet',
  stages: { draft: 'draft', submission: 'submission' },
  reported: (reported, applicable, guideline) => `${reported} of ${applicable} items of ${guideline}`,
};
