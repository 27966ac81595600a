import type { ReferenceStyleData } from '../reference-style.ts';
import { vancouverPeople } from './name-forms.ts';

const people = '<{authors}. |{editors}, {editorLabel}. >';
const imprint = '<<{place}: >{publisher}; |{place}; ><{year}><{?url}{!doi} [cited {accessed}]>.';
const links = '< doi: {doi}.><{!doi} Available from: {url}>< PMID: {pmid}<; PMCID: {pmcid}>.|{!pmid} PMCID: {pmcid}.>';
const editedBook = ' In: <{editors}, {editorLabel}. >{container}. <{edition} ed. >';

/** Citing Medicine of the National Library of Medicine, which the ICMJE recommends; called Vancouver. */
export const nlm: ReferenceStyleData = {
  name: 'nlm',
  title: 'Vancouver (NLM, ICMJE)',
  aliases: ['vancouver', 'icmje', 'nlm-citation-sequence'],
  source: 'https://www.nlm.nih.gov/citingmedicine',
  label: '1. ',
  order: 'cited',
  ...vancouverPeople(7, 6, { hyphen: false, beforeBody: '; ', suffix: 'ordinal' }),
  editorLabels: ['editor', 'editors'],
  journal: 'abbreviated',
  pages: { form: 'compressed', dash: '-' },
  accessed: 'year-first',
  month: 'short',
  patterns: {
    article: `<{authors}. ><{title}< [{genre}]>. ><{container}<{?url}{!doi} [Internet]>. ><{year}< {month}>><{?url}{!doi} [cited {accessed}]><;{volume}<({issue})>|;({issue})><:{pages}>.${links}`,
    book: `${people}<{title}< [{genre}]><{?url}{!doi} [Internet]>. ><{edition} ed. ><{?authors}{editors}, {editorLabel}. >${imprint}< p. {pages}.>${links}`,
    chapter: `<{authors}. ><{title}< [{genre}]>. ><${editedBook.trim()} >${imprint}< p. {pages}.>${links}`,
    web: `${people}<{title}< [{genre}]><{?url}{!doi} [Internet]>. ><{container}. >${imprint}${links}`,
    thesis: `<{authors}. ><{title} [<{genre}|{!genre}dissertation>]. >${imprint}${links}`,
    conference: `<{authors}. ><{title}< [{genre}]>. ><${editedBook.trim()} >${imprint}< p. {pages}.>${links}`,
    other: `${people}<{title}< [{genre}]>. ><{container}. >${imprint}< p. {pages}.>${links}`,
  },
};
