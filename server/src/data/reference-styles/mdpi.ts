import type { NameForm, ReferenceStyleData } from '../reference-style.ts';

const names: NameForm = {
  order: 'family-first',
  joint: ', ',
  stop: '.',
  gap: '',
  hyphen: true,
  between: '; ',
  beforeSecond: '; ',
  beforeLast: '; ',
  beforeSuffix: ', ',
  cut: { from: 11, first: 10 },
  etAl: '; et al.',
};

const people = '<{authors}. |{editors}, {editorLabel} >';
const imprint = '<{publisher}<: {place}>, |{place}, ><{year}><; pp. {range}|; p. {page}>.';
const links = '< https://doi.org/{doi}.|{!doi} Available online: {url}< (accessed on {accessed})>.>';
const editedBook = 'In *{container}*<, {edition} ed.><; {editors}, {editorLabel}>; ';

/** The style of MDPI's journals: semicolons between authors, the year bold. */
export const mdpi: ReferenceStyleData = {
  name: 'mdpi',
  title: 'MDPI',
  aliases: ['multidisciplinary-digital-publishing-institute'],
  source: 'https://github.com/citation-style-language/styles multidisciplinary-digital-publishing-institute',
  label: '1. ',
  order: 'cited',
  authors: names,
  editors: names,
  editorLabels: ['Ed.', 'Eds.'],
  journal: 'stopped',
  pages: { form: 'full', dash: '–' },
  accessed: 'day-first',
  month: 'long',
  patterns: {
    article: `<{authors}. ><{title}. ><*{container}* ><**{year}**><, *{volume}*|{!volume}, *{issue}*><, {pages}>.${links}`,
    book: `${people}<*{title}*><, {edition} ed.><; {?authors}{editors}, {editorLabel}>; ${imprint}${links}`,
    chapter: `<{authors}. ><{title}. ><${editedBook}>${imprint}${links}`,
    web: `${people}<{title}. ><{container}. ><{publisher}. ><{year}.>${links}`,
    thesis: `<{authors}. ><{title}. >Dissertation, <{publisher}, ><{place}, ><{year}>.${links}`,
    conference: `<{authors}. ><{title}. ><${editedBook}>${imprint}${links}`,
    other: `${people}<{title}. ><{container}. >${imprint}${links}`,
  },
};
