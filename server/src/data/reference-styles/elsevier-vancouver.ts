import type { ReferenceStyleData } from '../reference-style.ts';
import { vancouverNames } from './name-forms.ts';

const people = '<{authors}. |{editors}, {editorLabel}. >';
const imprint = '<<{place}: >{publisher}; |{place}; ><{year}>';
const links = '< https://doi.org/{doi}.|{!doi} {url}< (accessed {accessed})>.>';
const editedBook = 'In: <{editors}, {editorLabel}. >{container}<. {edition} ed., |{!edition}. >';

/** Vancouver as Elsevier's journals print it. */
export const elsevierVancouver: ReferenceStyleData = {
  name: 'elsevier-vancouver',
  title: 'Elsevier Vancouver',
  aliases: [],
  source: 'https://github.com/citation-style-language/styles elsevier-vancouver',
  label: '[1] ',
  order: 'cited',
  authors: { ...vancouverNames, cut: { from: 7, first: 6 } },
  editors: { ...vancouverNames, cut: { from: 7, first: 6 } },
  editorLabels: ['editor', 'editors'],
  journal: 'abbreviated',
  pages: { form: 'compressed', dash: '–' },
  accessed: 'month-first',
  month: 'long',
  patterns: {
    article: `<{authors}. ><{title}. ><{container} ><{year}><;{volume}|{!volume};({issue})><:{pages}>.${links}`,
    book: `${people}<{title}. ><{edition} ed. ><{?authors}{editors}, {editorLabel}. >${imprint}<, p. {pages}>.${links}`,
    chapter: `<{authors}. ><{title}. ><${editedBook}>${imprint}<, p. {pages}>.${links}`,
    web: `${people}<{title}<. {container}><. {publisher}>< {year}>. >${links.replace('|{!doi} ', '|{!doi}')}`,
    thesis: `<{authors}. ><{title}. >Dissertation. <{publisher}, ><{year}>.${links}`,
    conference: `<{authors}. ><{title}. ><${editedBook}>${imprint}<, p. {pages}>.${links}`,
    other: `${people}<{title}. ><{container}. >${imprint}<, p. {pages}>.${links}`,
  },
};
