import type { ReferenceStyleData } from '../reference-style.ts';
import { vancouverPeople } from './name-forms.ts';

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
  ...vancouverPeople(7, 6),
  editorLabels: ['editor', 'editors'],
  journal: 'abbreviated',
  pages: { form: 'compressed', dash: '–' },
  accessed: 'month-first',
  month: 'long',
  patterns: {
    article: `<{authors}. ><{title}< [{genre}]>. ><{container}. ><({year})>< {volume}<({issue})>|{!volume} ({issue})><:{pages}>.${links}`,
    book: `${people}<{title}< [{genre}]>. ><{edition} ed. ><{?authors}{editors}, {editorLabel}. >${imprint}${links}`,
    chapter: `<{authors}. ><{title}< [{genre}]>. ><${editedBook}>${imprint}${links}`,
    web: `${people}<{title}< [{genre}]>. ><{container}. ><{publisher}. ><({year}).>${links}`,
    thesis: `<{authors}. ><{title}. >[<{genre}|{!genre}dissertation>]. ${imprint}${links}`,
    conference: `<{authors}. ><{title}< [{genre}]>. ><${editedBook}>${imprint}${links}`,
    other: `${people}<{title}< [{genre}]>. ><{container}. >${imprint}${links}`,
  },
};
