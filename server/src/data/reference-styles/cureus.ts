import type { ReferenceStyleData } from '../reference-style.ts';
import { vancouverPeople } from './name-forms.ts';

const people = '<{authors}: |{editors}, {editorLabel}: >';
const imprint = '<{publisher}<: {place}>; |{place}; ><{year}>';
const links = '< {doi}|{!doi}< Accessed: {accessed}.> {url}.>';
const editedBook = 'In: <{editors}, {editorLabel}. >{container}. <{edition} ed. >';

/** The style of Cureus: a colon after the authors, a comma after the year, the DOI alone. */
export const cureus: ReferenceStyleData = {
  name: 'cureus',
  title: 'Cureus',
  aliases: [],
  source: 'https://github.com/citation-style-language/styles cureus',
  label: '1. ',
  order: 'cited',
  ...vancouverPeople(8, 3),
  editorLabels: ['ed', 'eds'],
  journal: 'abbreviated',
  pages: { form: 'compressed', dash: '–' },
  accessed: 'month-first',
  month: 'long',
  patterns: {
    article: `<{authors}: ><{title}< [{genre}]>. ><{container}. ><{year}><, {volume}|{!volume}, ({issue})><:{pages}>.${links}`,
    book: `${people}<{title}< [{genre}]>. ><{edition} ed. ><{?authors}{editors}, {editorLabel}: >${imprint}<. {pages}>.${links}`,
    chapter: `<{authors}: ><{title}< [{genre}]>. ><${editedBook}>${imprint}<. {pages}>.${links}`,
    web: `${people}<{title}< [{genre}]>. ><{container}. ><{publisher}. ><({year}).>${links}`,
    thesis: `<{authors}: ><{title}. ><{genreFirst}|{!genre}Dissertation>. ${imprint}.${links}`,
    conference: `<{authors}: ><{title}< [{genre}]>. ><${editedBook}>${imprint}<. {pages}>.${links}`,
    other: `${people}<{title}< [{genre}]>. ><{container}. >${imprint}<. {pages}>.${links}`,
  },
};
