import type { ReferenceStyleData } from '../reference-style.ts';
import { vancouverNames } from './name-forms.ts';

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
  authors: { ...vancouverNames, cut: { from: 4, first: 3 }, etAl: ', *et al.*' },
  editors: { ...vancouverNames, cut: { from: 4, first: 3 }, etAl: ', *et al.*' },
  editorLabels: ['ed', 'eds'],
  journal: 'abbreviated',
  pages: { form: 'compressed', dash: '–' },
  accessed: 'day-first',
  month: 'long',
  patterns: {
    article: `<{authors}: ><{title}. ><*{container}*. ><{year}><; {volume}<({issue})>|; ({issue})><: {pages}>.${links}`,
    book: `${people}<*{title}*. ><{edition} ed. ><{?authors}{editors}, {editorLabel}. >${imprint}${links}`,
    chapter: `<{authors}: ><{title}. ><${editedBook}>${imprint}${links}`,
    web: `${people}<{title}. ><{container}. ><{publisher}. ><{year}.>${links}`,
    thesis: `<{authors}: ><*{title}*. >Dissertation. ${imprint}${links}`,
    conference: `<{authors}: ><{title}. ><${editedBook}>${imprint}${links}`,
    other: `${people}<{title}. ><{container}. >${imprint}${links}`,
  },
};
