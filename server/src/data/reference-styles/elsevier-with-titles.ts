import type { NameForm, ReferenceStyleData } from '../reference-style.ts';

const names: NameForm = {
  order: 'given-first',
  joint: ' ',
  stop: '.',
  gap: '',
  hyphen: true,
  between: ', ',
  beforeSecond: ', ',
  beforeLast: ', ',
  beforeSuffix: ' ',
  etAl: ', et al.',
};

const people = '<{authors}, |{editors} ({editorLabel}), >';
const imprint = '<{publisher}, ><{place}, ><{year}>';
const links = '< https://doi.org/{doi}.|{!doi} {url}< (accessed {accessed})>.>';
const editedBook = 'in: <{editors} ({editorLabel}), >{container}, <{edition} ed., >';

/** Elsevier's numbered style with titles, initials first: that of the International Journal of Surgery Case Reports. */
export const elsevierWithTitles: ReferenceStyleData = {
  name: 'elsevier-with-titles',
  title: 'Elsevier numbered with titles',
  aliases: ['elsevier'],
  source: 'https://github.com/citation-style-language/styles elsevier-with-titles',
  label: '[1] ',
  order: 'cited',
  authors: names,
  editors: names,
  editorLabels: ['Ed.', 'Eds.'],
  journal: 'abbreviated',
  pages: { form: 'full', dash: '–' },
  accessed: 'month-first',
  month: 'long',
  patterns: {
    article: `<{authors}, ><{title}, ><{container}>< {volume}><{!volume} ({issue})>< ({year})>< {pages}>.${links}`,
    book: `${people}<{title}, ><{edition} ed., ><{?authors}{editors} ({editorLabel}), >${imprint}<: pp. {range}|: p. {page}>.${links}`,
    chapter: `<{authors}, ><{title}, ><${editedBook}>${imprint}<: pp. {range}|: p. {page}>.${links}`,
    web: `${people}<{title}, ><{container}, ><{publisher}, ><({year}).>${links}`,
    thesis: `<{authors}, ><{title}, >Dissertation, <{publisher}, ><{year}>.${links}`,
    conference: `<{authors}, ><{title}, ><${editedBook}>${imprint}<: pp. {range}|: p. {page}>.${links}`,
    other: `${people}<{title}, ><{container}, >${imprint}<: pp. {range}|: p. {page}>.${links}`,
  },
};
