import type { NameForm, ReferenceStyleData } from '../reference-style.ts';
import { stoppedNames } from './name-forms.ts';

const names: NameForm = {
  ...stoppedNames,
  beforeSecond: ' and ',
  beforeLast: ' and ',
  cut: { from: 4, first: 1 },
  etAl: ' *et al.*',
};

/** People and date; the title comes first where nobody is named. */
function headed(title: string): string {
  return `<{authors}< ({year}<{yearLetter}>)>< ${title}>|{editorsFirst} ({editorLabel})< ({year}<{yearLetter}>)>< ${title}>|${title}< ({year}<{yearLetter}>)>>`;
}

const links = '.< Available at: https://doi.org/{doi}.|{!doi} Available at: {url}< (Accessed: {accessed})>.>';
const editedBook = '<, in <{editors} ({editorLabel}) >*{container}*><. {edition} edn>';
const imprint = '<. <{place}: >{publisher}|. {place}><, pp. {range}|, p. {page}|, p. {article}>';

/** Harvard as in Cite Them Right. */
export const harvard: ReferenceStyleData = {
  name: 'harvard',
  title: 'Harvard (Cite Them Right)',
  aliases: ['harvard-cite-them-right'],
  source: 'https://github.com/citation-style-language/styles harvard-cite-them-right',
  label: '',
  order: 'alphabetical',
  authors: names,
  editors: { ...names, order: 'given-first' },
  editorLabels: ['ed.', 'eds'],
  journal: 'full',
  pages: { form: 'full', dash: '–' },
  accessed: 'day-first',
  month: 'long',
  patterns: {
    article: `${headed('‘{title}’< [{genre}]>')}<, *{container}*><, {volume}<({issue})>|{!volume}, ({issue})><, pp. {range}|, p. {page}|, p. {article}>${links}`,
    book: `${headed('*{title}*< [{genre}]>')}<. {edition} edn><. <{?authors}Edited by {editors}. ><{place}: >{publisher}|. {place}><, pp. {range}>${links}`,
    chapter: `${headed('‘{title}’< [{genre}]>')}${editedBook}${imprint}${links}`,
    web: `${headed('*{title}*< [{genre}]>')}<. {container}><. {publisher}>${links}`,
    thesis: `${headed('*{title}*')}. <{genreFirst}|{!genre}Dissertation><. {publisher}>${links}`,
    conference: `${headed('‘{title}’< [{genre}]>')}${editedBook}${imprint}${links}`,
    other: `${headed('*{title}*< [{genre}]>')}<, *{container}*>${imprint}${links}`,
  },
};
