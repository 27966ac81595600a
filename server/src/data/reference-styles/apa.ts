import type { NameForm, ReferenceStyleData } from '../reference-style.ts';
import { stoppedNames } from './name-forms.ts';

const names: NameForm = {
  ...stoppedNames,
  gap: ' ',
  beforeSecond: ', & ',
  beforeLast: ', & ',
  suffix: 'stopped',
  cut: { from: 21, first: 19, last: true },
};

/** People and date; the title comes first where nobody is named. */
function headed(title: string, date: string): string {
  return `<{authors}. <(${date}). ><${title}. >|{editorsFirst} ({editorLabel}). <(${date}). ><${title}. >|${title}. <(${date}). >>`;
}

const links = '< https://doi.org/{doi}|{!doi}<{!year} Retrieved {accessed}, from> {url}>';
const editedBook =
  '<In <{editors} ({editorLabel}), >*{container}*< ({edition} ed.<, pp. {range}|, p. {page}>)|{!edition} (pp. {range})|{!edition} (p. {page})>. >';

/** The Publication Manual of the American Psychological Association, 7th edition. */
export const apa: ReferenceStyleData = {
  name: 'apa',
  title: 'APA 7',
  aliases: [],
  source: 'https://github.com/citation-style-language/styles apa',
  label: '',
  order: 'alphabetical',
  authors: names,
  editors: { ...names, order: 'given-first', beforeSecond: ' & ' },
  editorLabels: ['Ed.', 'Eds.'],
  journal: 'full',
  afterColon: 'capital',
  pages: { form: 'full', dash: '–' },
  accessed: 'month-first',
  month: 'long',
  patterns: {
    article: `${headed('{title}< [{genre}]>', '{year}<{yearLetter}>')}<*{container}*><, *{volume}*<({issue})>|{!volume}, ({issue})><, {range}|, {page}|, Article {article}>.${links}`,
    book: `${headed('*{title}*< ({edition} ed.<, pp. {range}>)|{!edition} (pp. {range})>< [{genre}]>', '{year}<{yearLetter}>')}<{publisher}.>${links}`,
    chapter: `${headed('{title}< [{genre}]>', '{year}<{yearLetter}>')}${editedBook}<{publisher}.>${links}`,
    web: `${headed('*{title}*< [{genre}]>', '{year}<{yearLetter}><, {month}>')}<{container}. ><{publisher}.>${links}`,
    thesis: `${headed('*{title}* [<{genreFirst}|{!genre}Dissertation><, {publisher}>]', '{year}<{yearLetter}>')}${links}`,
    conference: `${headed('{title}< [{genre}]>', '{year}<{yearLetter}>')}${editedBook}<{publisher}.>${links}`,
    other: `${headed('*{title}*< [{genre}]>', '{year}<{yearLetter}>')}<{container}. ><{publisher}.>${links}`,
  },
};
