import type { ReferenceStyleData } from '../reference-style.ts';
import { vancouverNames } from './name-forms.ts';

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
  authors: { ...vancouverNames, hyphen: false, beforeBody: '; ', cut: { from: 7, first: 6 } },
  editors: { ...vancouverNames, hyphen: false, cut: { from: 7, first: 6 } },
  editorLabels: ['editor', 'editors'],
  journal: 'abbreviated',
  pages: { form: 'compressed', dash: '-' },
  accessed: 'year-first',
  month: 'short',
  patterns: {
    article: `<{authors}. ><{title}. ><{container}<{?url}{!doi} [Internet]>. ><{year}< {month}>><{?url}{!doi} [cited {accessed}]><;{volume}<({issue})>|;({issue})><:{pages}>.${links}`,
    book: `${people}<{title}<{?url}{!doi} [Internet]>. ><{edition} ed. ><{?authors}{editors}, {editorLabel}. >${imprint}< p. {pages}.>${links}`,
    chapter: `<{authors}. ><{title}. ><${editedBook.trim()} >${imprint}< p. {pages}.>${links}`,
    web: `${people}<{title}<{?url}{!doi} [Internet]>. ><{container}. >${imprint}${links}`,
    thesis: `<{authors}. ><{title} [dissertation]. >${imprint}${links}`,
    conference: `<{authors}. ><{title}. ><${editedBook.trim()} >${imprint}< p. {pages}.>${links}`,
    other: `${people}<{title}. ><{container}. >${imprint}< p. {pages}.>${links}`,
  },
};
