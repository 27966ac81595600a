import type { ReferenceStyleData } from '../reference-style.ts';
import { vancouverNames } from './name-forms.ts';

const people = '<{authors}. |{editors}, {editorLabel}. >';
const imprint = '<<{place}: >{publisher} |{place} ><({year}).>< p. {pages}.>';
const links = '< doi: {doi}|{!doi} {url}< [Accessed {accessed}]>>';
const editedBook = 'In: <{editors}, {editorLabel}. >{container}. <{edition} ed. >';

/** The numbered style of the medical journals of Frontiers: the year in brackets before the volume. */
export const frontiers: ReferenceStyleData = {
  name: 'frontiers',
  title: 'Frontiers (medical journals)',
  aliases: ['frontiers-medical-journals'],
  source: 'https://github.com/citation-style-language/styles frontiers-medical-journals',
  label: '1. ',
  order: 'cited',
  authors: { ...vancouverNames, cut: { from: 7, first: 6 } },
  editors: { ...vancouverNames, cut: { from: 7, first: 6 } },
  editorLabels: ['editor', 'editors'],
  journal: 'abbreviated',
  pages: { form: 'compressed', dash: '–' },
  accessed: 'month-first',
  month: 'long',
  patterns: {
    article: `<{authors}. ><{title}. ><{container}. ><({year})>< {volume}<({issue})>|{!volume} ({issue})><:{pages}>.${links}`,
    book: `${people}<{title}. ><{edition} ed. ><{?authors}{editors}, {editorLabel}. >${imprint}${links}`,
    chapter: `<{authors}. ><{title}. ><${editedBook}>${imprint}${links}`,
    web: `${people}<{title}. ><{container}. ><{publisher}. ><({year}).>${links}`,
    thesis: `<{authors}. ><{title}. >[dissertation]. ${imprint}${links}`,
    conference: `<{authors}. ><{title}. ><${editedBook}>${imprint}${links}`,
    other: `${people}<{title}. ><{container}. >${imprint}${links}`,
  },
};
