import type { ReferenceStyleData } from '../reference-style.ts';
import { vancouverNames } from './name-forms.ts';

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
  authors: { ...vancouverNames, hyphen: false, beforeBody: '; ', cut: { from: 7, first: 3 } },
  editors: { ...vancouverNames, hyphen: false, cut: { from: 7, first: 3 } },
  editorLabels: ['ed', 'eds'],
  journal: 'abbreviated',
  pages: { form: 'full', dash: '-' },
  accessed: 'month-first',
  month: 'long',
  patterns: {
    article: `<{authors}. ><{title}. ><*{container}*. ><{year}><;{volume}<({issue})>|;({issue})><:{pages}>.${links}`,
    book: `${people}<*{title}*. ><{?authors}{editors}, {editorLabel}. ><{edition} ed. >${imprint}${links}`,
    chapter: `<{authors}. ><{title}. ><${editedBook}>${imprint}${links}`,
    web: `${people}<{title}. ><{container}. ><{publisher}. ><<{month}, >{year}.>${links}`,
    thesis: `<{authors}. ><*{title}*. >Dissertation. ${imprint}${links}`,
    conference: `<{authors}. ><{title}. ><${editedBook}>${imprint}${links}`,
    other: `${people}<{title}. ><{container}. >${imprint}${links}`,
  },
};
