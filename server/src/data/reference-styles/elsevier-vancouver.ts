import type { ReferenceStyleData } from '../reference-style.ts';
import { vancouverPeople } from './name-forms.ts';

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
  ...vancouverPeople(7, 6),
  editorLabels: ['editor', 'editors'],
  journal: 'abbreviated',
  pages: { form: 'compressed', dash: '–' },
  accessed: 'month-first',
  month: 'long',
  patterns: {
    article: `<{authors}. ><{title}< [{genre}]>. ><{container} ><{year}><;{volume}|{!volume};({issue})><:{pages}>.${links}`,
    book: `${people}<{title}< [{genre}]>. ><{edition} ed. ><{?authors}{editors}, {editorLabel}. >${imprint}<, p. {pages}>.${links}`,
    chapter: `<{authors}. ><{title}< [{genre}]>. ><${editedBook}>${imprint}<, p. {pages}>.${links}`,
    web: `${people}<{title}< [{genre}]><. {container}><. {publisher}>< {year}>. >${links.replace('|{!doi} ', '|{!doi}')}`,
    thesis: `<{authors}. ><{title}. ><{genreFirst}|{!genre}Dissertation>. <{publisher}, ><{year}>.${links}`,
    conference: `<{authors}. ><{title}< [{genre}]>. ><${editedBook}>${imprint}<, p. {pages}>.${links}`,
    other: `${people}<{title}< [{genre}]>. ><{container}. >${imprint}<, p. {pages}>.${links}`,
  },
};
