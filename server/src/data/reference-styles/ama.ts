import type { ReferenceStyleData } from '../reference-style.ts';
import { vancouverPeople } from './name-forms.ts';

const people = '<{authors}. |{editors}, {editorLabel}. >';
const links = '< doi:{doi}|< Accessed {accessed}.> {url}>';
const editedBook = 'In: <{editors}, {editorLabel}. >*{container}*. <{edition} ed. >';
const imprint = '<{publisher}; ><{year}><:{pages}>.';

/** The Manual of Style of the American Medical Association, 11th edition. */
export const ama: ReferenceStyleData = {
  name: 'ama',
  title: 'AMA 11',
  aliases: ['american-medical-association', 'jama'],
  source: 'https://github.com/citation-style-language/styles american-medical-association',
  label: '1. ',
  order: 'cited',
  ...vancouverPeople(7, 3, { hyphen: false, beforeBody: '; ' }),
  editorLabels: ['ed', 'eds'],
  journal: 'abbreviated',
  pages: { form: 'full', dash: '-' },
  accessed: 'month-first',
  month: 'long',
  patterns: {
    article: `<{authors}. ><{title}< [{genre}]>. ><*{container}*. ><{year}><;{volume}<({issue})>|;({issue})><:{pages}>.${links}`,
    book: `${people}<*{title}*< [{genre}]>. ><{?authors}{editors}, {editorLabel}. ><{edition} ed. >${imprint}${links}`,
    chapter: `<{authors}. ><{title}< [{genre}]>. ><${editedBook}>${imprint}${links}`,
    web: `${people}<{title}< [{genre}]>. ><{container}. ><{publisher}. ><<{month}, >{year}.>${links}`,
    thesis: `<{authors}. ><*{title}*. ><{genreFirst}|{!genre}Dissertation>. ${imprint}${links}`,
    conference: `<{authors}. ><{title}< [{genre}]>. ><${editedBook}>${imprint}${links}`,
    other: `${people}<{title}< [{genre}]>. ><{container}. >${imprint}${links}`,
  },
};
