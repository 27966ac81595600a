import type { NameForm, ReferenceStyleData } from '../reference-style.ts';

const names: NameForm = {
  order: 'family-first',
  joint: ', ',
  stop: '.',
  gap: ' ',
  hyphen: true,
  between: ', ',
  beforeSecond: ', & ',
  beforeLast: ', & ',
  beforeSuffix: ', ',
  cut: { from: 21, first: 19, last: true },
  etAl: ', et al.',
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
  pages: { form: 'full', dash: '–' },
  accessed: 'month-first',
  month: 'long',
  patterns: {
    article: `${headed('{title}', '{year}')}<*{container}*><, *{volume}*<({issue})>|{!volume}, ({issue})><, {range}|, {page}|, Article {article}>.${links}`,
    book: `${headed('*{title}*< ({edition} ed.<, pp. {range}>)|{!edition} (pp. {range})>', '{year}')}<{publisher}.>${links}`,
    chapter: `${headed('{title}', '{year}')}${editedBook}<{publisher}.>${links}`,
    web: `${headed('*{title}*', '{year}<, {month}>')}<{container}. ><{publisher}.>${links}`,
    thesis: `${headed('*{title}* [Dissertation<, {publisher}>]', '{year}')}${links}`,
    conference: `${headed('{title}', '{year}')}${editedBook}<{publisher}.>${links}`,
    other: `${headed('*{title}*', '{year}')}<{container}. ><{publisher}.>${links}`,
  },
};
