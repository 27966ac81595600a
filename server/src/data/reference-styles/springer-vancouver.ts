import type { ReferenceStyleData } from '../reference-style.ts';
import { vancouverPeople } from './name-forms.ts';

const people = '<{authors}. |{editors}, {editorLabel}. >';
const imprint = '<<{place}: >{publisher}; |{place}; ><{year}><{?url}{!doi} [cited {accessed}]>.';
const links = '< https://doi.org/{doi}|{!doi} {url}>';
const editedBook = 'In: <{editors}, {editorLabel}. >{container}. <{edition} ed. >';

/** Vancouver as Springer and BioMed Central print it: that of the Journal of Medical Case Reports. */
export const springerVancouver: ReferenceStyleData = {
  name: 'springer-vancouver',
  title: 'Springer Vancouver',
  aliases: ['biomed-central', 'springer-vancouver-brackets'],
  source: 'https://github.com/citation-style-language/styles springer-vancouver-brackets',
  label: '1. ',
  order: 'cited',
  ...vancouverPeople(7, 6),
  editorLabels: ['editor', 'editors'],
  journal: 'abbreviated',
  pages: { form: 'compressed', dash: '–' },
  accessed: 'year-first',
  month: 'short',
  patterns: {
    article: `<{authors}. ><{title}< [{genre}]>. ><{container}. ><{year}><;{volume}|{!volume};({issue})><:{pages}>.${links}`,
    book: `${people}<{title}< [{genre}]><{?url}{!doi} [Internet]>. ><{edition} ed. ><{?authors}{editors}, {editorLabel}. >${imprint}< p. {pages}.>${links}`,
    chapter: `<{authors}. ><{title}< [{genre}]>. ><${editedBook}>${imprint}< p. {pages}.>${links}`,
    web: `${people}<{title}< [{genre}]><{?url}{!doi} [Internet]>. ><{container}. >${imprint}${links}`,
    thesis: `<{authors}. ><{title} [<{genre}|{!genre}dissertation>]. >${imprint}${links}`,
    conference: `<{authors}. ><{title}< [{genre}]>. ><${editedBook}>${imprint}< p. {pages}.>${links}`,
    other: `${people}<{title}< [{genre}]>. ><{container}. >${imprint}< p. {pages}.>${links}`,
  },
};
