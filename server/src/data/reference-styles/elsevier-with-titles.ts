import type { NameForm, ReferenceStyleData } from '../reference-style.ts';
import { stoppedNames } from './name-forms.ts';

const names: NameForm = { ...stoppedNames, order: 'given-first', beforeSuffix: ' ' };

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
    article: `<{authors}, ><{title}< [{genre}]>, ><{container}>< {volume}><{!volume} ({issue})>< ({year})>< {pages}>.${links}`,
    book: `${people}<{title}< [{genre}]>, ><{edition} ed., ><{?authors}{editors} ({editorLabel}), >${imprint}<: pp. {range}|: p. {page}>.${links}`,
    chapter: `<{authors}, ><{title}< [{genre}]>, ><${editedBook}>${imprint}<: pp. {range}|: p. {page}>.${links}`,
    web: `${people}<{title}< [{genre}]>, ><{container}, ><{publisher}, ><({year}).>${links}`,
    thesis: `<{authors}, ><{title}, ><{genreFirst}|{!genre}Dissertation>, <{publisher}, ><{year}>.${links}`,
    conference: `<{authors}, ><{title}< [{genre}]>, ><${editedBook}>${imprint}<: pp. {range}|: p. {page}>.${links}`,
    other: `${people}<{title}< [{genre}]>, ><{container}, >${imprint}<: pp. {range}|: p. {page}>.${links}`,
  },
};
