import type { NameForm, ReferenceStyleData } from '../reference-style.ts';
import { stoppedNames } from './name-forms.ts';

const names: NameForm = {
  ...stoppedNames,
  between: '; ',
  beforeSecond: '; ',
  beforeLast: '; ',
  suffix: 'stopped',
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
    article: `<{authors}. ><{title}< [{genre}]>. ><*{container}* ><**{year}**><, *{volume}*|{!volume}, *{issue}*><, {pages}>.${links}`,
    book: `${people}<*{title}*< [{genre}]>><, {edition} ed.><; {?authors}{editors}, {editorLabel}>; ${imprint}${links}`,
    chapter: `<{authors}. ><{title}< [{genre}]>. ><${editedBook}>${imprint}${links}`,
    web: `${people}<{title}< [{genre}]>. ><{container}. ><{publisher}. ><{year}.>${links}`,
    thesis: `<{authors}. ><{title}. ><{genreFirst}|{!genre}Dissertation>, <{publisher}, ><{place}, ><{year}>.${links}`,
    conference: `<{authors}. ><{title}< [{genre}]>. ><${editedBook}>${imprint}${links}`,
    other: `${people}<{title}< [{genre}]>. ><{container}. >${imprint}${links}`,
  },
};
