import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BibliographyFormat } from '../../server/src/facts/bibliography.ts';
import { bibliographySteps, formatOf, readBibliography } from '../../server/src/facts/read-bibliography.ts';
import type { Work } from '../../server/src/facts/work.ts';

/** What is known of a work; names as "family|given|suffix" or the name of a body. */
function known(work: Work): Record<string, unknown> {
  const { authors, editors, etAl, ...rest } = work;
  const names = (list: Work['authors']): string[] =>
    list.map(({ family, given, literal, suffix }) => literal ?? [family, given, suffix].filter(Boolean).join('|'));
  const told = Object.entries(rest).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(told),
    ...(authors.length > 0 && { authors: names(authors) }),
    ...(editors.length > 0 && { editors: names(editors) }),
    ...(etAl && { etAl }),
  };
}

function works(format: BibliographyFormat, text: string, file = 'x'): Record<string, unknown> {
  return Object.fromEntries(readBibliography(file, format, text).entries.map(({ key, work }) => [key, known(work)]));
}

function faults(format: BibliographyFormat, text: string): string[] {
  return readBibliography('x', format, text).faults.map(({ span, message }) => {
    const line = text.slice(0, span.start).split(/\r\n|\n|\r/).length;
    return `${line}: ${message}`;
  });
}

const entry = (fields: string): string => `@article{moss2011, ${fields}}`;
const field = (name: string, value: string): unknown =>
  (works('bibtex', entry(`${name} = ${value}`)).moss2011 as Record<string, unknown>)[name];

test('the ending of a file tells its format', () => {
  expect(
    ['a.bib', 'b.BibTeX', 'c.json', 'd.yaml', 'e.yml', 'f.ris', '/dev/zero', 'a.bib/', 'g.txt'].map(formatOf),
  ).toEqual(['bibtex', 'bibtex', 'csl-json', 'csl-json', 'csl-json', 'ris', undefined, undefined, undefined]);
});

describe('BibTeX', () => {
  test('an entry with all that the grammar has', () => {
    const text = String.raw`Words between entries, such as moss@farm.example, are comments.
@string{jfm = "J Farm" # { Med}}
@comment{jabref-meta: grouping:{a;b}}
@preamble{"\newcommand{\x}{}"}
@Article(moss2011,
  Author = {Moss, Tom A. and von der Fenn, Oskar and others},
  title = "The {DNA} of \emph{Hordeum} itch" # {: a review},
  journal = jfm, month = mar, day = 5, year = 2011, volume = 4, number = {2}, % the second
  pages = {218--35}, doi = {https://doi.org/10.1234/jfm.1}, pmid = {123456}, pmcid = {3844611},
)`;
    expect(works('bibtex', text)).toEqual({
      moss2011: {
        type: 'article',
        authors: ['Moss|Tom A.', 'von der Fenn|Oskar'],
        etAl: true,
        title: 'The DNA of *Hordeum* itch: a review',
        container: 'J Farm Med',
        month: 'Mar 5',
        year: 2011,
        volume: '4',
        issue: '2',
        pages: '218-235',
        doi: '10.1234/jfm.1',
        pmid: '123456',
        pmcid: 'PMC3844611',
      },
    });
    expect(faults('bibtex', text)).toEqual([]);
  });

  test('BibLaTeX has fields of its own', () => {
    const text = `@online{hay, author={{Barley Itch Society}}, title={Itch}, subtitle={What helps}, date={2020-02-01},
      url={https://farm.example/a\\_b}, urldate={2024-03-05}, organization={The Society}, location={Barley}}
      @article{reed, journaltitle={J Farm Med}, date={2019}, eprint={998877}, eprinttype={pubmed}, eid={e12}}
      @incollection{fenn, title={Itch}, booktitle={Farm skin}, editor={Hay, C. D.}, edition={Second}, publisher={Barn}}`;
    expect(works('bibtex', text)).toEqual({
      hay: {
        type: 'web',
        authors: ['Barley Itch Society'],
        title: 'Itch: What helps',
        year: 2020,
        month: 'Feb 1',
        url: 'https://farm.example/a_b',
        accessed: '2024 Mar 5',
        publisher: 'The Society',
        place: 'Barley',
      },
      reed: { type: 'article', container: 'J Farm Med', year: 2019, pmid: '998877', pages: 'e12' },
      fenn: {
        type: 'chapter',
        title: 'Itch',
        container: 'Farm skin',
        editors: ['Hay|C. D.'],
        edition: '2nd',
        publisher: 'Barn',
      },
    });
  });

  test('an entry takes what it lacks from the one that it is part of', () => {
    const text = `@inproceedings{part, crossref = {Whole}, title = {Itch}}
      @proceedings{whole, title = {Farm days}, year = 2001, crossref = {part}}`;
    expect(works('bibtex', text).part).toEqual({
      type: 'conference',
      title: 'Itch',
      container: 'Farm days',
      year: 2001,
    });
  });

  test.each([
    ['Moss, Tom A.', ['Moss|Tom A.']],
    ['Tom A. Moss and Oskar Fenn', ['Moss|Tom A.', 'Fenn|Oskar']],
    ['van den Berg, Ann', ['van den Berg|Ann']],
    ['Ann van den Berg', ['van den Berg|Ann']],
    ['Hay, Jr., Clara', ['Hay|Clara|Jr.']],
    ['{Barley Itch Group, North and South}', ['Barley Itch Group, North and South']],
    ["{\\'E}cole, Ren\\'e", ['École|René']],
    ['M{\\"u}ller, J{\\"o}rg and \\O stergaard, {\\AA}se', ['Müller|Jörg', 'Østergaard|Åse']],
    ['Barnes and Noble\n   and\n Anders Andersson', ['Barnes', 'Noble', 'Andersson|Anders']],
    ['family=Berg, given=Ann, prefix=van den', ['van den Berg|Ann']],
    ['', undefined],
    [' and ', undefined],
  ])('the names %j', (written, expected) => {
    expect((works('bibtex', entry(`author = {${written}}`)).moss2011 as { authors?: unknown }).authors).toEqual(
      expected,
    );
  });

  test.each([
    ['Na\\"{\\i}ve \\\'etude in \\v{S}koda, \\c{C}e\\c cil', 'Naïve étude in Škoda, Çeçil'],
    ['Salt \\& pepper, 5\\,\\% of \\$1 \\#2 a\\_b', 'Salt & pepper, 5 % of $1 #2 a_b'],
    ["``Itch'' -- the farmer's---", "“Itch” – the farmer's—"],
    ['The TNF-$\\alpha$ and Ca$^{2+}$ of H$_2$O', 'The TNF-α and Ca<sup>2+</sup> of H<sub>2</sub>O'],
    ['\\textit{Hordeum} {\\it and} \\textbf{oats} of \\url{farm.example}', '*Hordeum* and oats of farm.example'],
    ['  Two\n  lines ~ here ', 'Two lines here'],
    ['Ha\\"', 'Ha'],
    ['\\emph{}\\', '**'],
  ])('the LaTeX %j', (written, expected) => {
    expect(field('title', `{${written}}`)).toBe(expected);
  });

  test('a broken entry is told at its line, keeps its key, and those around it are there', () => {
    const text = `@article{one, title = {A}}
@book{two, year = 2012, title = {Never closed,
  publisher = {Barn}
@article{three, title = {C} year = 2013}
@article{one, title = {D}}
@article{, title = {E}}
@article{six, title = , year = 2016}
@article{seven, title = {F}}, year = 2017}
@misc{eight, ??? , year = 2018}
@article{nine, title = "G`;
    expect(faults('bibtex', text)).toEqual([
      '2: The field `title` of `two` is never closed; expected `}` at its end',
      '4: No comma behind the field `title` of `three`; expected `,` between fields',
      '5: The key `one` is that of line 1 too; expected a key of its own',
      '6: No key in this `@article`; expected `@article{key,`',
      '7: The field `title` of `six` has no value; expected `{...}`, `"..."` or a number',
      '8: This field stands outside of any entry; expected no `}` too many in the entry before it',
      '9: This text in `eight` is no field; expected `name = {value},` or `}`',
      '10: The field `title` of `nine` is never closed; expected `"` at its end',
    ]);
    expect(works('bibtex', text)).toMatchObject({
      one: { title: 'A' },
      two: { year: 2012 },
      three: { title: 'C', year: 2013 },
      six: { year: 2016 },
      seven: { title: 'F' },
      eight: {},
      nine: {},
    });
  });

  test.each([
    ['@article{a,\n  title = {A}\n', '1: The end of `a` is missing; expected `}` behind its last field'],
    [
      '@article{a,\n  title = {A,\n  year = {2011}\n}',
      '2: The field `title` of `a` is never closed; expected `}` at its end',
    ],
    ['@article{a,\n  title = "A,\n  year = "2011"\n}', '3: This text in `a` is no field'],
  ])('the fault of %j stands where the sign is missing', (text, expected) => {
    expect(faults('bibtex', text)[0]).toContain(expected);
  });

  test.each([
    ['@article{a\n  title = {A},\n  year = 2011\n}', 'a', '1: No comma behind the key `a`; expected `@article{a,`'],
    ['@article{a title = {A}, year = 2011}', 'a', '1: No comma behind the key `a`; expected `@article{a,`'],
    [
      '@article{a b 2011, title = {A}, year = 2011}',
      'a',
      '1: The key `a b 2011` holds a blank; expected one word, such as `a`',
    ],
    [
      '@article{a, of 2011\n  title = {A},\n  year = 2011\n}',
      'a',
      '1: This text in `a` is no field; expected `name = {value},` or `}`',
    ],
  ])('of %j the fields still count', (text, key, expected) => {
    expect(faults('bibtex', text)).toEqual([expected]);
    expect(works('bibtex', text)).toMatchObject({ [key]: { title: 'A', year: 2011 } });
  });

  test('an entry without its brace is told; words that name one are a comment', () => {
    const text = 'Each @article in here, and\n@moss wrote,\n@article a,\n  title = {A}\n}\n@book{b, title = {B}}\n';
    expect(faults('bibtex', text)).toEqual(['3: No `{` behind `@article`; expected `@article{key,`']);
    expect(works('bibtex', text)).toEqual({ b: { type: 'book', title: 'B' } });
  });

  test('a byte order mark and other line ends change nothing', () => {
    const text = '@article{a,\n  title = {A}\n}\n@article{b,\n  title = {B\n}\n@article{c, title = {C}}\n';
    const told = faults('bibtex', text);
    expect(told).toHaveLength(1);
    for (const end of ['\r\n', '\r']) {
      const other = `\ufeff${text.replaceAll('\n', end)}`;
      expect(works('bibtex', other)).toEqual(works('bibtex', text));
      expect(faults('bibtex', other)).toEqual(told);
    }
  });

  test('spans are those of the entry and of its key', () => {
    const text = 'Words\n@article{moss2011, title={A}} words';
    const [only] = readBibliography('x', 'bibtex', text).entries;
    expect(text.slice(only?.span.start, only?.span.end)).toBe('@article{moss2011, title={A}}');
    expect(text.slice(only?.keySpan.start, only?.keySpan.end)).toBe('moss2011');
  });
});

describe('CSL-JSON', () => {
  const item = {
    id: 'moss2011',
    type: 'article-journal',
    title: 'The <i>Hordeum</i> itch',
    author: [
      { family: 'Fenn', given: 'Oskar', 'non-dropping-particle': 'van' },
      { family: 'Hay', given: 'Clara', suffix: 'Jr' },
      { literal: 'Barley Itch Group' },
    ],
    'container-title': 'Journal of Farm Medicine',
    issued: { 'date-parts': [['2011', 3, 5]] },
    volume: 4,
    issue: '2',
    page: '12–15',
    DOI: '10.1234/jfm.1',
    PMID: 123456,
    accessed: { raw: '2024-03-05' },
  };
  const expected = {
    type: 'article',
    title: 'The *Hordeum* itch',
    authors: ['van Fenn|Oskar', 'Hay|Clara|Jr', 'Barley Itch Group'],
    container: 'Journal of Farm Medicine',
    year: 2011,
    month: 'Mar 5',
    volume: '4',
    issue: '2',
    pages: '12-15',
    doi: '10.1234/jfm.1',
    pmid: '123456',
    accessed: '2024 Mar 5',
  };

  test('an item with all fields, in a list or in an object', () => {
    expect(works('csl-json', JSON.stringify([item]))).toEqual({ moss2011: expected });
    expect(works('csl-json', `\ufeff${JSON.stringify({ references: [item] }, null, 2)}`)).toEqual({
      moss2011: expected,
    });
  });

  test('YAML holds the same', () => {
    const text =
      '---\nreferences:\n- id: moss2011\n  title: Itch\n  issued: 2011-03\n- id: hay\n  issued: {year: 2012}\n---\n';
    expect(works('csl-json', text, 'x.yaml')).toEqual({
      moss2011: { type: 'other', title: 'Itch', year: 2011, month: 'Mar' },
      hay: { type: 'other', year: 2012 },
    });
  });

  test('a broken item is told at its line, keeps its key, and those around it are there', () => {
    const text = `[
  {"id": "a", "title": "A"},
  {"id": "b", "title": "B",},
  {"id": "c", "title": "C
  {"id": "d", "title": "D"},
  {"title": "no key"},
  {"id": "d", "title": "again"}
]`;
    expect(faults('csl-json', text).map((fault) => fault.replace(/;.*/, ''))).toEqual([
      '3: The item `b` is no valid JSON',
      '4: The item `c` is never closed',
      '6: This item has no key',
      '7: The key `d` is that of line 5 too',
    ]);
    expect(Object.keys(works('csl-json', text))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('what is no list of works says so', () => {
    expect(faults('csl-json', '{"name": "farm"}')).toEqual([
      '1: No list of works here; expected `[` and items of CSL-JSON',
    ]);
    expect(faults('csl-json', '')).toEqual([]);
  });
});

describe('RIS', () => {
  test('a record with all tags', () => {
    const text = `TY  - JOUR
ID  - moss2011
AU  - Moss, Tom A.
AU  - Hay, Clara, Jr.
AU  - Barley Itch Group
TI  - The barley itch
  of farmers
JO  - J Farm Med
PY  - 2011/03/05/
VL  - 4
IS  - 2
SP  - 218
EP  - 35
DO  - 10.1234/jfm.1
AN  - PMID: 123456
UR  - https://farm.example/1
ER  - 
`;
    const moss2011 = {
      type: 'article',
      authors: ['Moss|Tom A.', 'Hay|Clara|Jr.', 'Barley Itch Group'],
      title: 'The barley itch of farmers',
      container: 'J Farm Med',
      year: 2011,
      month: 'Mar 5',
      volume: '4',
      issue: '2',
      pages: '218-235',
      doi: '10.1234/jfm.1',
      pmid: '123456',
      url: 'https://farm.example/1',
    };
    expect(works('ris', text)).toEqual({ moss2011 });
    expect(works('ris', `\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual({ moss2011 });
    expect(faults('ris', text)).toEqual([]);
  });

  test('a record without a key has the one that Pandoc gives it', () => {
    const record = 'TY  - JOUR\nAU  - Moss, T\nAU  - Fenn, O\nPY  - 2011\nER  - \n';
    expect(Object.keys(works('ris', record + record))).toEqual(['Moss_Fenn_2011', 'Moss_Fenn_2011a']);
  });

  test('a record without its end is told, and both count', () => {
    const text = 'AU  - Stray\nTY  - JOUR\nID  - a\nTI  - A\nTY  - BOOK\nID  - b\nTI  - B\n';
    expect(faults('ris', text)).toEqual([
      '1: This line stands in no record; expected `TY  - JOUR` before it',
      '2: This record has no end; expected `ER  - ` behind its last line',
      '5: This record has no end; expected `ER  - ` behind its last line',
    ]);
    expect(works('ris', text)).toEqual({ a: { type: 'article', title: 'A' }, b: { type: 'book', title: 'B' } });
  });
});

describe('whatever a file holds', () => {
  const formats = fc.constantFrom('bibtex', 'csl-json', 'ris') satisfies fc.Arbitrary<BibliographyFormat>;
  const pieces = [
    '@article{a,', '@string{', '@comment{', '@', '{', '}', '"', ',', '=', '#', '\\', '%', '\n', '\r\n', ' and ', 'title', ' = ',
    '{"id": "a"', '[', ']', ':', 'TY  - JOUR\n', 'ER  - \n', 'AU  - ', 'Moss', '2011', '\ufeff', "\\'e", '$', 'é', '(', ')',
  ]; // biome-ignore format: a table
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

  test('it is read without an exception, with spans in the text and keys once', () => {
    fc.assert(
      fc.property(formats, texts, (format, text) => {
        const { entries, faults: told } = readBibliography('x', format, text);
        for (const { work } of entries) expect(work.type).toBeTypeOf('string');
        for (const { span } of [...entries, ...told]) {
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
        }
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
      }),
      { numRuns: 500 },
    );
  });

  test('an entry of BibTeX behind a broken one is there', () => {
    fc.assert(
      fc.property(texts, (broken) => {
        const text = `@article{first, title={One}}\n@book{broken, ${broken}\n@article{last, title={Two}}\n`;
        const read = readBibliography('x', 'bibtex', text).entries.map(({ key }) => key);
        expect(read).toEqual(expect.arrayContaining(['first', 'last']));
      }),
      { numRuns: 500 },
    );
  });

  test('a long file is read in many steps, with the same end', () => {
    const text = Array.from({ length: 4000 }, (_, i) => `@article{k${i}, title = {Itch ${i}}, year = 2011}\n`).join('');
    const steps = bibliographySteps('x', 'bibtex', text);
    let stops = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) stops++;
    expect(stops).toBeGreaterThan(2);
    expect(step.value.entries).toHaveLength(4000);
  });
});
