import { describe, expect, it } from 'vitest';
import { type Reference, type ReferenceField, referencesOf } from '../../server/src/facts/references.ts';
import { createBlockCache } from '../../server/src/markdown/read-blocks.ts';

/** What an entry is expected to say; authors as "Family Given", bodies as they stand, several with `; `. */
interface Expected {
  readonly authors: string;
  readonly title?: string;
  readonly container?: string;
  readonly year?: number;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly publisher?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly url?: string;
  readonly month?: string;
  readonly type?: Reference['type'];
  readonly style?: Reference['style'];
  readonly etAl?: boolean;
}

function read(entry: string): Reference {
  const blocks = createBlockCache().read(`1. ${entry}\n`, 0);
  const [first] = blocks.flatMap(({ block }) => referencesOf(block));
  if (!first) throw new Error(`No entry was read in ${entry}`);
  return first;
}

function summary(reference: Reference, expected: Expected): object {
  const authors = reference.authors.map(({ family, given, literal }) => literal ?? [family, given].join(' ').trim());
  const names = Object.keys(expected).filter((name) => name !== 'authors') as (keyof Reference)[];
  return { authors: authors.join('; '), ...Object.fromEntries(names.map((name) => [name, reference[name]])) };
}

const barley = { title: 'Barley itch in farm workers', container: 'J Farm Med', year: 2011, volume: '4' };

const articles: readonly (readonly [string, string, Expected])[] = [
  [
    'Vancouver',
    'Mossgrove TA, Fenn O. Barley itch in farm workers. J Farm Med. 2011;4(2):112-5.',
    { authors: 'Mossgrove TA; Fenn O', ...barley, issue: '2', pages: '112-5', style: 'vancouver', type: 'article' },
  ],
  [
    'Vancouver with et al. and all identifiers',
    'Mossgrove TA, Fenn O, Reed BB, Hay C, Brook D, Marsh E, et al. Barley itch in farm workers. J Farm Med. 2011 Mar 3;4:112-5. doi: 10.1000/jfm.2011.112. PMID: 21234567; PMCID: PMC3456789.',
    {
      authors: 'Mossgrove TA; Fenn O; Reed BB; Hay C; Brook D; Marsh E',
      ...barley,
      pages: '112-5',
      month: 'Mar 3',
      doi: '10.1000/jfm.2011.112',
      pmid: '21234567',
      etAl: true,
    },
  ],
  [
    'Vancouver with a group',
    'Mossgrove TA, Fenn O; BARLEY Study Group. Barley itch in farm workers. J Farm Med. 2011;4:112-5.',
    { authors: 'Mossgrove TA; Fenn O; BARLEY Study Group', ...barley, pages: '112-5' },
  ],
  [
    'Vancouver with a lone author before "A"',
    'Mossgrove TA. A new itch of harvest. J Farm Med. 2011;4:112-5.',
    { authors: 'Mossgrove TA', title: 'A new itch of harvest', container: 'J Farm Med' },
  ],
  [
    'Vancouver with a title that ends in a question mark',
    'Hay C. Straw and skin: friend or foe? J Farm Med. 2012;5:1-3.',
    { authors: 'Hay C', title: 'Straw and skin: friend or foe?', container: 'J Farm Med', pages: '1-3' },
  ],
  [
    'AMA',
    'Mossgrove TA, Fenn O, Reed BB, et al. Barley itch in farm workers. *J Farm Med*. 2011;4(2):112-115. doi:10.1000/jfm.112',
    {
      authors: 'Mossgrove TA; Fenn O; Reed BB',
      ...barley,
      issue: '2',
      pages: '112-115',
      doi: '10.1000/jfm.112',
      style: 'ama',
      etAl: true,
    },
  ],
  [
    'APA',
    'Mossgrove, T. A., & Fenn, O. (2011). Barley itch in farm workers. *Journal of Farm Medicine*, *4*(2), 112–115. https://doi.org/10.1000/jfm.112',
    {
      authors: 'Mossgrove T A; Fenn O',
      ...barley,
      container: 'Journal of Farm Medicine',
      issue: '2',
      pages: '112-115',
      doi: '10.1000/jfm.112',
      style: 'apa',
    },
  ],
  [
    'APA with an article number',
    'Mossgrove, T. A. (2011). Barley itch in farm workers. *Journal of Farm Medicine*, *4*, Article 223.',
    { authors: 'Mossgrove T A', ...barley, container: 'Journal of Farm Medicine', pages: '223', style: 'apa' },
  ],
  [
    'APA with an ellipsis before the last author',
    'Mossgrove, T. A., Fenn, O., Reed, B. B., … Hay, C. (2011). Barley itch in farm workers. *Journal of Farm Medicine*, *4*, 112–115.',
    { authors: 'Mossgrove T A; Fenn O; Reed B B; Hay C', ...barley, container: 'Journal of Farm Medicine' },
  ],
  [
    'Harvard',
    'Mossgrove, T.A. and Fenn, O. (2011) ‘Barley itch in farm workers’, *Journal of Farm Medicine*, 4(2), pp. 112–115. Available at: https://doi.org/10.1000/jfm.112.',
    {
      authors: 'Mossgrove T A; Fenn O',
      ...barley,
      container: 'Journal of Farm Medicine',
      issue: '2',
      pages: '112-115',
      doi: '10.1000/jfm.112',
      style: 'harvard',
    },
  ],
  [
    'Harvard with et al. after one author',
    'Mossgrove, T.A. *et al.* (2011) ‘Barley itch in farm workers’, *Journal of Farm Medicine*, 4, p. 223.',
    { authors: 'Mossgrove T A', ...barley, container: 'Journal of Farm Medicine', pages: '223', etAl: true },
  ],
  [
    'BMJ',
    'Mossgrove TA, Fenn O, Reed BB, *et al.* Barley itch in farm workers. *J Farm Med* 2011;4:112–5. doi: 10.1000/jfm.112',
    { authors: 'Mossgrove TA; Fenn O; Reed BB', ...barley, pages: '112-5', etAl: true, style: 'vancouver' },
  ],
  [
    'Springer',
    'Mossgrove TA, Fenn O (2011) Barley itch in farm workers. J Farm Med 4:112–115. https://doi.org/10.1000/jfm.112',
    { authors: 'Mossgrove TA; Fenn O', ...barley, pages: '112-115', doi: '10.1000/jfm.112' },
  ],
  [
    'Elsevier, initials first',
    'T.A. Mossgrove, O. Fenn, Barley itch in farm workers, J. Farm Med. 4 (2011) 112–115. https://doi.org/10.1000/jfm.112.',
    { authors: 'Mossgrove T A; Fenn O', ...barley, container: 'J. Farm Med', pages: '112-115', style: 'unknown' },
  ],
  [
    'F1000, colon behind the authors',
    'Mossgrove TA, Fenn O: Barley itch in farm workers. *J Farm Med.* 2011; 4(2): 112–5. doi: 10.1000/jfm.112',
    { authors: 'Mossgrove TA; Fenn O', ...barley, issue: '2', pages: '112-5' },
  ],
  [
    'Cureus, bare DOI',
    'Mossgrove TA, Fenn O, Reed BB, et al.: Barley itch in farm workers. J Farm Med. 2011, 4:112-5. 10.1000/jfm.112',
    { authors: 'Mossgrove TA; Fenn O; Reed BB', ...barley, pages: '112-5', doi: '10.1000/jfm.112', etAl: true },
  ],
  [
    'MDPI',
    'Mossgrove, T.A.; Fenn, O. Barley itch in farm workers. *J. Farm Med.* **2011**, *4*, 112–115. doi:10.1000/jfm.112',
    { authors: 'Mossgrove T A; Fenn O', ...barley, container: 'J. Farm Med', pages: '112-115' },
  ],
  [
    'Frontiers',
    'Mossgrove TA, Fenn O. Barley itch in farm workers. *J Farm Med.* (2011) 4:112–5. doi: 10.1000/jfm.112',
    { authors: 'Mossgrove TA; Fenn O', ...barley, pages: '112-5', style: 'vancouver' },
  ],
  [
    'Frontiers, author and year',
    'Mossgrove, T. A., and Fenn, O. (2011). Barley itch in farm workers. *J. Farm Med.* 4, 112–115. doi: 10.1000/jfm.112',
    { authors: 'Mossgrove T A; Fenn O', ...barley, container: 'J. Farm Med', pages: '112-115' },
  ],
  [
    'BMC',
    'Mossgrove TA, Fenn O: Barley itch in farm workers. J Farm Med. 2011, 4 (2): 112-115. 10.1000/jfm.112.',
    { authors: 'Mossgrove TA; Fenn O', ...barley, issue: '2', pages: '112-115', doi: '10.1000/jfm.112' },
  ],
  [
    'Hindawi, quoted',
    'T. A. Mossgrove, O. Fenn, and B. B. Reed, “Barley itch in farm workers,” *Journal of Farm Medicine*, vol. 4, no. 2, pp. 112–115, 2011.',
    {
      authors: 'Mossgrove T A; Fenn O; Reed B B',
      ...barley,
      container: 'Journal of Farm Medicine',
      issue: '2',
      pages: '112-115',
    },
  ],
  [
    'Hindawi with an article ID',
    'T. A. Mossgrove, “Barley itch in farm workers,” *Case Reports in Farming*, vol. 2011, Article ID 378957, 4 pages, 2011.',
    {
      authors: 'Mossgrove T A',
      title: 'Barley itch in farm workers',
      container: 'Case Reports in Farming',
      year: 2011,
    },
  ],
  [
    'SAGE, spaces in the block',
    'Mossgrove TA and Fenn O. Barley itch in farm workers. *J Farm Med* 2011; 4: 112–115.',
    { authors: 'Mossgrove TA; Fenn O', ...barley, pages: '112-115' },
  ],
  [
    'Nature',
    'Mossgrove, T. A. & Fenn, O. Barley itch in farm workers. *J. Farm Med.* **4**, 112–115 (2011).',
    { authors: 'Mossgrove T A; Fenn O', ...barley, container: 'J. Farm Med', pages: '112-115' },
  ],
  [
    'Cell',
    'Mossgrove, T.A., and Fenn, O. (2011). Barley itch in farm workers. J. Farm Med. 4, 112–115.',
    { authors: 'Mossgrove T A; Fenn O', ...barley, container: 'J. Farm Med', pages: '112-115' },
  ],
  [
    'Physiology, volume and year at the end',
    'Mossgrove TA, Fenn O. Barley itch in farm workers. J Farm Med 4: 112-115, 2011.',
    { authors: 'Mossgrove TA; Fenn O', ...barley, pages: '112-115' },
  ],
  [
    'abbreviations with stops',
    'Mossgrove TA. Barley itch in farm workers. Theor. Appl. Agric. Genet. 2011;4:112-5.',
    { authors: 'Mossgrove TA', title: 'Barley itch in farm workers', container: 'Theor. Appl. Agric. Genet' },
  ],
  [
    'full given names',
    'Thomas Arthur Mossgrove, Olivia Fenn. Barley itch in farm workers. J Farm Med. 2011;4:112-5.',
    { authors: 'Mossgrove Thomas Arthur; Fenn Olivia', ...barley, pages: '112-5' },
  ],
  [
    'one full name with et al., and the year behind a semicolon',
    'Olivia Maria Fenn et al. Barley itch in farm workers. *J Farm Med*; 2011.',
    {
      authors: 'Fenn Olivia Maria',
      title: 'Barley itch in farm workers',
      container: 'J Farm Med',
      year: 2011,
      etAl: true,
    },
  ],
  [
    'surname, full given name',
    'Mossgrove, Thomas; Fenn, Olivia. Barley itch in farm workers. J Farm Med. 2011;4:112-5.',
    { authors: 'Mossgrove Thomas; Fenn Olivia', ...barley },
  ],
  [
    'a family name alone',
    'Marsh-Mossgrove. Barley itch in farm workers. *J Farm Med* 2011; 4:112–5.',
    { authors: 'Marsh-Mossgrove', ...barley, pages: '112-5' },
  ],
  [
    'a body as author',
    'Fenland Association of Harvesters. Barley itch in farm workers. J Farm Med. 2011;4:112-5.',
    { authors: 'Fenland Association of Harvesters', ...barley },
  ],
  [
    'no author',
    'Barley itch in farm workers. J Farm Med. 2011;4:112-5.',
    { authors: '', title: 'Barley itch in farm workers', container: 'J Farm Med', volume: '4' },
  ],
  [
    'initials with stops and without commas',
    'Mossgrove T.A., Fenn O.B. Barley itch in farm workers. J Farm Med. 2011;4:112-5.',
    { authors: 'Mossgrove T A; Fenn O B', ...barley },
  ],
  [
    'an article number',
    'Mossgrove TA. Barley itch in farm workers. J Farm Med. 2011;4:e246944.',
    { authors: 'Mossgrove TA', ...barley, pages: 'e246944' },
  ],
  [
    'a supplement',
    'Mossgrove TA. Barley itch in farm workers. J Farm Med. 2011;4(Suppl 1):S12-8.',
    { authors: 'Mossgrove TA', ...barley, issue: 'Suppl 1', pages: 'S12-8' },
  ],
  [
    'a double issue',
    'Mossgrove TA. Barley itch in farm workers. J Farm Med. 2011;4(2-3):112-5.',
    { authors: 'Mossgrove TA', ...barley, issue: '2-3' },
  ],
  [
    'ahead of print',
    'Mossgrove TA. Barley itch in farm workers. J Farm Med. 2011 Mar 3. Epub ahead of print. doi: 10.1000/jfm.112',
    {
      authors: 'Mossgrove TA',
      title: 'Barley itch in farm workers',
      container: 'J Farm Med',
      year: 2011,
      type: 'article',
    },
  ],
  [
    'a DOI in the target of a link',
    'Mossgrove TA. Barley itch in farm workers. J Farm Med. 2011;4:112-5. [CrossRef](https://doi.org/10.1000/jfm.112)',
    { authors: 'Mossgrove TA', ...barley, doi: '10.1000/jfm.112' },
  ],
  [
    'a DOI with brackets',
    'Mossgrove TA. Barley itch in farm workers. J Farm Med. 2011;4:112-5. doi: 10.1016/S0002-9610(00)00564-X.',
    { authors: 'Mossgrove TA', ...barley, doi: '10.1016/S0002-9610(00)00564-X' },
  ],
  [
    'broken over lines',
    'Mossgrove TA, Fenn O. Barley itch in\n   farm workers. J Farm\n   Med. 2011;4:112-5.',
    { authors: 'Mossgrove TA; Fenn O', ...barley, pages: '112-5' },
  ],
  [
    'emphasis and entities',
    'Mossgrove TA &amp; Fenn O. **Barley itch in farm workers.** _J Farm Med_ 2011;4:112&ndash;5.',
    { authors: 'Mossgrove TA; Fenn O', ...barley, pages: '112-5' },
  ],
  [
    'chapter and verse of an old journal',
    'Virchling R. Über den Juckreiz der Schnitter. Arch Pathol Anat. 1855;8:103-13.',
    { authors: 'Virchling R', title: 'Über den Juckreiz der Schnitter', year: 1855, volume: '8', pages: '103-13' },
  ],
];

const names: readonly (readonly [string, string])[] = [
  ['van der Berg AB, de la Cruz M.', 'van der Berg AB; de la Cruz M'],
  ["O'Dell PQ, D'Arco M.", "O'Dell PQ; D'Arco M"],
  ['Das M, Lo GH, Der JP.', 'Das M; Lo GH; Der JP'],
  ['Müller-Lüdenscheidt H, Ångström Å, Øster K.', 'Müller-Lüdenscheidt H; Ångström Å; Øster K'],
  ['Berg AB Jr, Fenn O 3rd.', 'Berg AB; Fenn O'],
  ['García Pérez MA, Núñez-Soto L.', 'García Pérez MA; Núñez-Soto L'],
  ['Yılmaz Ş, Çelik Ö.', 'Yılmaz Ş; Çelik Ö'],
  ['Иванов ИИ, Петрова АС.', 'Иванов ИИ; Петрова АС'],
  ['Παπαδόπουλος Γ, Νικολάου Ε.', 'Παπαδόπουλος Γ; Νικολάου Ε'],
  ['Park S-H, Kim I-O, Cheon J-E.', 'Park S-H; Kim I-O; Cheon J-E'],
  ['Mossgrove TA, Fenn O, and Reed BB.', 'Mossgrove TA; Fenn O; Reed BB'],
  ['Mossgrove TA & Fenn O.', 'Mossgrove TA; Fenn O'],
];

const others: readonly (readonly [string, string, Expected])[] = [
  [
    'a book',
    'Mossgrove TA. Diseases of harvesters. 2nd ed. Wimblewick: Fen Press; 2011.',
    { authors: 'Mossgrove TA', title: 'Diseases of harvesters', publisher: 'Fen Press', year: 2011, type: 'book' },
  ],
  [
    'a book in AMA',
    'Mossgrove TA. *Diseases of Harvesters*. 2nd ed. Fen University Press; 2011.',
    { authors: 'Mossgrove TA', title: 'Diseases of Harvesters', publisher: 'Fen University Press', type: 'book' },
  ],
  [
    'a book in APA',
    'Mossgrove, T. A. (2011). *Diseases of harvesters* (2nd ed.). Fen University Press.',
    {
      authors: 'Mossgrove T A',
      title: 'Diseases of harvesters',
      publisher: 'Fen University Press',
      type: 'book',
      style: 'apa',
    },
  ],
  [
    'a book without edition',
    'Mossgrove TA. Diseases of harvesters. Wimblewick: Fen Press; 2011.',
    { authors: 'Mossgrove TA', title: 'Diseases of harvesters', publisher: 'Fen Press', year: 2011, type: 'book' },
  ],
  [
    'a report of a body',
    'World Health Organization. Harvest and health 2011. Geneva: World Health Organization; 2011.',
    {
      authors: 'World Health Organization',
      title: 'Harvest and health 2011',
      publisher: 'World Health Organization',
      type: 'book',
    },
  ],
  [
    'a chapter',
    'Fenn O. Barley. In: Mossgrove TA, Reed BB, editors. Diseases of harvesters. 3rd ed. Wimblewick: Fen Press; 2011. p. 12-34.',
    {
      authors: 'Fenn O',
      title: 'Barley',
      container: 'Diseases of harvesters',
      publisher: 'Fen Press',
      pages: '12-34',
      type: 'chapter',
    },
  ],
  [
    'a chapter in APA',
    'Fenn, O. (2011). Barley. In T. A. Mossgrove & B. B. Reed (Eds.), *Diseases of harvesters* (pp. 12–34). Fen Press.',
    {
      authors: 'Fenn O',
      title: 'Barley',
      container: 'Diseases of harvesters',
      year: 2011,
      pages: '12-34',
      type: 'chapter',
    },
  ],
  [
    'a page on the web',
    'Fen Health Board. Straw at work [Internet]. Wimblewick: Fen Health Board; 2011 [cited 2012 Mar 3]. Available from: https://example.org/straw',
    {
      authors: 'Fen Health Board',
      title: 'Straw at work',
      year: 2011,
      url: 'https://example.org/straw',
      type: 'web',
    },
  ],
  [
    'a page on the web without a year',
    'Fen Health Board. Straw at work. Available at: https://example.org/straw. Accessed March 3, 2012.',
    { authors: 'Fen Health Board', title: 'Straw at work', url: 'https://example.org/straw', type: 'web' },
  ],
  ['a bare address', '<https://example.org/straw>', { authors: '', url: 'https://example.org/straw', type: 'web' }],
  [
    'a thesis',
    'Fenn O. Itching among reapers [dissertation]. Wimblewick: University of the Fens; 2011.',
    { authors: 'Fenn O', title: 'Itching among reapers', year: 2011, type: 'thesis' },
  ],
  [
    'a paper of a conference',
    'Fenn O. Barley in the eye. In: Proceedings of the 4th International Conference on Harvest; 2011 May 3; Wimblewick. p. 12-5.',
    { authors: 'Fenn O', title: 'Barley in the eye', year: 2011, type: 'conference' },
  ],
  [
    'a preprint',
    'Fenn O, Reed BB. Barley in the eye of reapers. medRxiv [Preprint]. 2021 [cited 2021 May 3]. Available from: https://doi.org/10.1101/2021.01.01.21249999',
    {
      authors: 'Fenn O; Reed BB',
      title: 'Barley in the eye of reapers',
      container: 'medRxiv',
      year: 2021,
      doi: '10.1101/2021.01.01.21249999',
    },
  ],
];

describe('articles', () => {
  it.each(articles)('%s', (_, text, expected) => {
    expect(summary(read(text), expected)).toEqual(expected);
  });
});

describe('books, chapters, pages and the rest', () => {
  it.each(others)('%s', (_, text, expected) => {
    expect(summary(read(text), expected)).toEqual(expected);
  });
});

describe('names', () => {
  it.each(names)('%s', (written, authors) => {
    const reference = read(`${written} Barley itch in farm workers. J Farm Med. 2011;4:112-5.`);
    expect(summary(reference, { authors, title: '' })).toEqual({ authors, title: 'Barley itch in farm workers' });
  });
});

describe('places', () => {
  const source = '1. Mossgrove TA, *et al.* Barley **itch** in\n   straw. *J Farm Med* 2011;4(2):112–5. PMID: 21234567';
  const reference = (): Reference | undefined =>
    createBlockCache()
      .read(source, 0)
      .flatMap(({ block }) => referencesOf(block))[0];
  const slice = (field: ReferenceField): string | undefined => {
    const span = reference()?.fields[field];
    return span && source.slice(span.start, span.end);
  };

  it('give each field as it is written', () => {
    expect(slice('authors')).toBe('Mossgrove TA, *et al');
    expect(slice('title')).toBe('Barley **itch** in\n   straw');
    expect(slice('container')).toBe('J Farm Med');
    expect([slice('year'), slice('volume'), slice('issue'), slice('pages')]).toEqual(['2011', '4', '2', '112–5']);
    expect(slice('pmid')).toBe('21234567');
  });

  it('give each author', () => {
    const [author] = reference()?.authors ?? [];
    expect(author && source.slice(author.span.start, author.span.end)).toBe('Mossgrove TA');
  });

  it('give the entry without its number', () => {
    expect(reference()?.text).toBe(source.slice(3));
    expect(reference()?.number).toBe(1);
  });
});

it('reads hostile entries without losing time or its footing', () => {
  for (const piece of ['1, ', 'A. ', '(1) ', 'In: ', '2012;', 'Vol. ', '"a" ', 'McA b: C. ', 'et al. ', '10.1234/a']) {
    const reference = read(`Fenn O. ${piece.repeat(1500)}`);
    expect(reference.text.length).toBeGreaterThan(1000);
  }
});
