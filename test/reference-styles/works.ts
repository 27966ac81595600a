import { unknownWork, type Work, type WorkName } from '../../server/src/facts/work.ts';

/** "Moss TA", "van der Hay, Clara Dee", "{Barley Itch Group}", "Hay CD Jr" as names. */
export function names(...written: readonly string[]): WorkName[] {
  return written.map((name) => {
    if (name.startsWith('{')) return { family: null, given: null, literal: name.slice(1, -1) };
    const [, ahead, spelled, family, initials, suffix] =
      /^(?:(.+), (.+?)|(.+) (\p{Lu}{1,3}))(?: (Jr|3rd))?$/u.exec(name) ?? [];
    const [last, given] = [ahead ?? family ?? name, spelled ?? initials ?? ''];
    return { family: last, given, literal: null, ...(suffix && { suffix }) };
  });
}

const many = [
  'Moss TA',
  'Fenn OA',
  'Reed BB',
  'Hay CD',
  'Rye EF',
  'Oat GH',
  'Bean IJ',
  'Flax KL',
  'Hemp MN',
  'Dill OP',
];

/** Invented works of all types, by what is particular of each. */
export const works: Readonly<Record<string, Work>> = {
  article: article({ authors: names('Moss TA', 'Fenn OA'), issue: '4', pages: '218-235', doi: '10.5555/jfm.2017.89' }),
  manyAuthors: article({ authors: names(...many, ...many, 'Sorrel QR', 'Vetch ST'), pages: '1198-1202' }),
  sevenAuthors: article({ authors: names(...many.slice(0, 7)), pages: '737-738' }),
  fourAuthors: article({ authors: names(...many.slice(0, 4)), pages: '295-300' }),
  oneAuthor: article({ authors: names('Hay CD'), title: 'Barley itch: a weed or a wound?', pages: 'S12-S18' }),
  articleNumber: article({ authors: names('Reed BB'), pages: 'e246944', doi: '10.5555/jfm.2017.246944' }),
  particles: article({ authors: names('von Rye-Oat, Jean-Pierre', 'O’Bean E', 'de la Flax, Mia Noa'), pages: '9-12' }),
  suffix: article({ authors: names('Hay CD Jr', 'Moss TA'), pages: '40-41' }),
  group: article({ authors: names('Moss TA', 'Fenn OA', '{Barley Itch Group}'), pages: '100-104' }),
  body: article({ authors: names('{Barley Itch Group}'), pages: '7-8', month: 'Mar' }),
  species: article({ authors: names('Fenn OA'), title: 'Itch by *Hordeum vulgare* in farmers', pages: '3-5' }),
  knownJournal: article({
    authors: names('Moss TA'),
    container: 'Journal of Medical Case Reports',
    pages: '223',
    doi: '10.5555/1752-1947-89-223',
  }),
  identifiers: article({
    authors: names('Moss TA'),
    pages: '11-19',
    doi: '10.5555/jfm.11',
    pmid: '99999901',
    pmcid: 'PMC9999901',
  }),
  book: {
    ...unknownWork,
    type: 'book',
    authors: names('Moss TA', 'Fenn OA'),
    title: 'The skin of the farmer',
    year: 2011,
    edition: '2',
    publisher: 'Barn Press',
    place: 'Haystead',
  },
  editedBook: {
    ...unknownWork,
    type: 'book',
    editors: names('Reed BB', 'Hay CD'),
    title: 'Plants that itch',
    year: 2015,
    publisher: 'Barn Press',
    place: 'Haystead',
  },
  chapter: {
    ...unknownWork,
    type: 'chapter',
    authors: names('Fenn OA'),
    title: 'Grasses',
    container: 'Plants that itch',
    editors: names('Reed BB', 'Hay CD'),
    year: 2015,
    edition: '3',
    publisher: 'Barn Press',
    place: 'Haystead',
    pages: '45-59',
  },
  web: {
    ...unknownWork,
    type: 'web',
    authors: names('{Farm Health Office}'),
    title: 'Itch at harvest',
    year: 2021,
    url: 'https://farmhealth.example/itch',
    accessed: '2024 Mar 5',
  },
  thesis: {
    ...unknownWork,
    type: 'thesis',
    authors: names('Hay CD'),
    title: 'Barley and the barrier of the skin',
    year: 2009,
    publisher: 'University of Haystead',
    place: 'Haystead',
  },
  conference: {
    ...unknownWork,
    type: 'conference',
    authors: names('Reed BB', 'Moss TA'),
    title: 'Gloves at harvest',
    container: 'Proceedings of the Third Congress of Farm Medicine',
    year: 2013,
    publisher: 'Barn Press',
    place: 'Haystead',
    pages: '88-93',
  },
};

function article(fields: Partial<Work>): Work {
  return {
    ...unknownWork,
    type: 'article',
    title: 'Barley itch in a farmer: a case report',
    container: 'J Farm Med',
    year: 2017,
    volume: '89',
    ...fields,
  };
}
