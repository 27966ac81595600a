import type { ReferenceStyleData } from '../reference-style.ts';
import { vancouverPeople } from './name-forms.ts';

const people = '<{authors}: |{editors}, {editorLabel}: >';
const imprint = '<<{place}: >{publisher}; |{place}; ><{year}><: {pages}>.';
const links = '< doi: {doi}|{!doi} {url}< (accessed {accessed})>>';
const editedBook = 'In: <{editors}, {editorLabel}. >*{container}*. <{edition} ed. >';

/** The style of F1000Research: a colon after the authors, spaces in the block of the volume. */
export const f1000: ReferenceStyleData = {
  name: 'f1000',
  title: 'F1000Research',
  aliases: ['f1000research'],
  source: 'the entries that the journal prints',
  label: '1. ',
  order: 'cited',
  ...vancouverPeople(4, 3, { etAl: ', *et al.*' }),
  editorLabels: ['ed', 'eds'],
  journal: 'abbreviated',
  pages: { form: 'compressed', dash: '–' },
  accessed: 'day-first',
  month: 'long',
  patterns: {
    article: `<{authors}: ><{title}< [{genre}]>. ><*{container}*. ><{year}><; {volume}<({issue})>|; ({issue})><: {pages}>.${links}`,
    book: `${people}<*{title}*< [{genre}]>. ><{edition} ed. ><{?authors}{editors}, {editorLabel}. >${imprint}${links}`,
    chapter: `<{authors}: ><{title}< [{genre}]>. ><${editedBook}>${imprint}${links}`,
    web: `${people}<{title}< [{genre}]>. ><{container}. ><{publisher}. ><{year}.>${links}`,
    thesis: `<{authors}: ><*{title}*. ><{genreFirst}|{!genre}Dissertation>. ${imprint}${links}`,
    conference: `<{authors}: ><{title}< [{genre}]>. ><${editedBook}>${imprint}${links}`,
    other: `${people}<{title}< [{genre}]>. ><{container}. >${imprint}${links}`,
  },
};
