import fc from 'fast-check';
import type { ReferenceStyleData } from '../../server/src/data/reference-style.ts';
import { unknownWork, type Work, type WorkName } from '../../server/src/facts/work.ts';

const families = [
  'Moss',
  'Fenn',
  'Reed',
  'Hay',
  "O'Bean",
  'Rye-Oat',
  'van der Flax',
  'de la Hemp',
  'von Dill',
  'Özkorn',
  'Łąka',
  'McBarley',
  'Nuñez',
];
const letters = [...'ABCDEFGHJKLMNOPRSTW'];
const groups = ['Barley Itch Study Group', 'Farm Skin Consortium'];
const journals = [
  'J Farm Med',
  'Ann Barley Res',
  'Itch',
  'J Med Case Rep',
  'Lancet',
  'BMJ Case Rep',
  'N Engl J Med',
  'Haystead Med J',
];

const person: fc.Arbitrary<WorkName> = fc.record({
  family: fc.constantFrom(...families),
  given: fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 3 }).map((each) => each.join('')),
  literal: fc.constant(null),
});

const body: fc.Arbitrary<WorkName> = fc
  .constantFrom(...groups)
  .map((literal) => ({ family: null, given: null, literal }));

const people: fc.Arbitrary<readonly WorkName[]> = fc.oneof(
  { weight: 6, arbitrary: fc.array(person, { minLength: 1, maxLength: 25 }) },
  { weight: 1, arbitrary: body.map((one) => [one]) },
);

const subjects = [
  'Barley itch in a farmer',
  'Contact with Hordeum vulgare',
  'Rash after the harvest',
  'Haferflecken: Ausschlag im Herbst',
  'IgE-mediated itch',
  'Prurit d’orge chez l’enfant',
  'Зуд ячменя у фермера',
  'Itch of the (left) forearm',
  'The 45-year-old farmer with barley itch',
];
const tails = [
  '',
  ': a case report',
  ' – a review of 12 cases',
  '? A case report',
  ' and its treatment with 0.5% balm',
  ': weed or wound?',
  ' in COVID-19',
  ', 2011-2015',
];

const title = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom(...tails))
  .map(([subject, tail]) => subject + tail);

const number = (max: number): fc.Arbitrary<string> => fc.integer({ min: 1, max }).map(String);

const pages = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 40 }))
    .map(([from, more]) => `${from}-${from + more}`),
  fc
    .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 9 }))
    .map(([from, more]) => `S${from}-S${from + more}`),
  fc.integer({ min: 100_000, max: 999_999 }).map((article) => `e${article}`),
  fc.integer({ min: 10_000, max: 99_999 }).map(String),
);

/** Articles as lists hold them: 1 to 25 authors, particles, hyphens, bodies, supplements, numbers of articles. */
export const articles: fc.Arbitrary<Work> = fc
  .record({
    authors: people,
    title,
    container: fc.constantFrom(...journals),
    year: fc.integer({ min: 1955, max: 2025 }),
    volume: fc.oneof(
      number(400),
      number(60).map((one) => `${one} Suppl 1`),
    ),
    issue: fc.option(number(24)),
    pages,
    doi: fc.option(fc.tuple(number(9999), number(99)).map(([one, other]) => `10.5555/jfm.${one}.${other}`)),
  })
  .map((fields) => ({ ...unknownWork, type: 'article', ...fields }));

/**
 * Can a reader tell where the authors and the title end? Where commas stand between all parts, neither a body, nor a second
 * sentence of the title, nor a journal of one word can be told from the title. No title begins with "A ", which behind
 * initials reads as one more of them.
 */
export function isTellable({ authors, title, container }: Work, { name }: ReferenceStyleData): boolean {
  const hasBody = authors.some(({ family }) => family === null);
  return (
    name !== 'elsevier-with-titles' ||
    !(hasBody || title?.includes(',') || title?.includes('? ') || !container?.includes(' '))
  );
}

const press = fc.constantFrom('Barn Press', 'Fen Press', 'Harvest Publishers');
/** Where no journal follows, a second sentence of a title cannot be told from a site, nor a year at its end from the own. */
const oneSentence = title.filter((text) => !/[?!.] |\d{4}$/.test(text));
const city = fc.constantFrom('Haystead', 'Wimblewick', 'New Haystead');
const persons = fc.array(person, { minLength: 1, maxLength: 9 });
const year = fc.integer({ min: 1955, max: 2025 });
const heading = fc.constantFrom(
  'The skin of the farmer',
  'Plants that itch: a field guide',
  'Haferflecken und Herbst',
  'Textbook of farm dermatology',
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, more]) => `${from}-${from + more}`);
const day = fc.constantFrom('2024 Mar 5', '2023 Nov 21', '2019 Jul 1');
const address = number(99).map((page) => `https://farmskin.example/page${page}`);

const book = fc.record({
  type: fc.constant('book' as const),
  authors: persons,
  title: heading,
  year,
  edition: fc.option(fc.constantFrom('2nd', '3rd', '11th')),
  publisher: press,
  place: city,
});
const chapter = fc.record({
  type: fc.constant('chapter' as const),
  authors: persons,
  title: oneSentence,
  container: heading,
  editors: fc.array(person, { minLength: 1, maxLength: 3 }),
  year,
  edition: fc.option(fc.constantFrom('2nd', '3rd', '11th')),
  publisher: press,
  place: city,
  pages: range,
});
const paper = fc.record({
  type: fc.constant('conference' as const),
  authors: persons,
  title: oneSentence,
  container: fc.constantFrom(
    'Proceedings of the 12th Symposium on Farm Skin',
    'Proceedings of the Third Congress of Farm Medicine',
  ),
  year,
  publisher: press,
  place: city,
  pages: range,
});
const thesis = fc.record({
  type: fc.constant('thesis' as const),
  authors: fc.array(person, { minLength: 1, maxLength: 1 }),
  title: oneSentence,
  genre: fc.constantFrom(null, 'PhD thesis', 'dissertation', 'master’s thesis'),
  year,
  publisher: fc.constantFrom('University of Haystead', 'Wimblewick College'),
  place: city,
});
const page = fc.record({
  type: fc.constant('web' as const),
  authors: fc.oneof(
    persons,
    body.map((one) => [one]),
  ),
  title: oneSentence,
  year,
  url: address,
  accessed: day,
});
const data = fc.record({
  type: fc.constant('other' as const),
  authors: persons,
  title: oneSentence,
  genre: fc.constantFrom('data set', 'computer software', 'preprint'),
  year,
  publisher: fc.constantFrom('Barn Archive', 'Farm Data Office'),
  doi: number(9999).map((one) => `10.5555/barn.${one}`),
});

/** Works of the other kinds, each kind for itself. */
export const kinds: Readonly<Record<string, fc.Arbitrary<Work>>> = Object.fromEntries(
  Object.entries({ book, chapter, paper, thesis, page, data }).map(([name, fields]) => [
    name,
    (fields as fc.Arbitrary<Partial<Work>>).map((each) => ({ ...unknownWork, ...each })),
  ]),
);
