import { describe, expect, it } from 'vitest';
import { references } from '../../server/src/report/references.ts';
import { readReport } from '../../server/src/report/report.ts';

/** Reads one invented entry of a list. */
function read(entry: string) {
  const [listed] = references(readReport(`# Barley itch: a case report\n\n## References\n\n1. ${entry}\n`));
  if (!listed) throw new Error('no reference was read');
  return listed.reference;
}

describe('chapters', () => {
  it.each([
    [
      'T. A. Moss and O. A. Fenn. Itching in reed beds. In B. B. Reed and C. D. Hay, editors, Skin of the Farm, volume 12 of Lecture Notes in Rural Medicine, pages 56-66, Barleyville, Canada, July 1997.',
      { title: 'Itching in reed beds', container: 'Skin of the Farm', year: 1997, pages: '56-66' },
    ],
    [
      'Moss, T. A. (1987). Itching in reed beds. In Reed, B. B., & Hay, C. D. (Eds.), Skin of the Farm, pp. 99-122. Morgan Kaufmann Publishers, Inc., Los Altos, California.',
      { title: 'Itching in reed beds', container: 'Skin of the Farm', pages: '99-122' },
    ],
    [
      'Moss, Thea A. (2001): Juckreiz im Schilf. In: Bert B. Reed, Cora D. Hay (Hrsg.): Haut und Hof (2. Aufl., S. 83–109). Berlin: Springer',
      { title: 'Juckreiz im Schilf', container: 'Haut und Hof', pages: '83-109' },
    ],
    [
      'Moss, Thea. “Itching in reed beds.” In The Book of Skin, edited by Bert Reed, 137-159. New York: Barley University Press, 2012.',
      { title: 'Itching in reed beds', container: 'The Book of Skin', year: 2012 },
    ],
    [
      'Moss, T. (2010). Itching in reed beds. In B. Reed and C. Hay (eds) The skin of farmers: new and old views. Barleyville: Moss Press.',
      { title: 'Itching in reed beds', container: 'The skin of farmers: new and old views' },
    ],
  ])('reads %s', (entry, fields) => {
    expect(read(entry)).toMatchObject(fields);
  });

  it('keeps the editors apart from the book', () => {
    const { editors, container } = read(
      'T. A. Moss. Itching in reed beds. In B. B. Reed and C. D. Hay, editors, Skin of the Farm. Kluwer Academic Publishers, 1987.',
    );
    expect(editors.map(({ family }) => family)).toEqual(['Reed', 'Hay']);
    expect(container).toBe('Skin of the Farm');
  });
});

describe('meetings', () => {
  it.each([
    [
      '[7] T. A. Moss and O. A. Fenn, “Itching in reed beds,” in Proceedings of the 3rd Barley Workshop (BW 2000), Reed Falls, UT, September 2000, pp. 209–218.',
      {
        title: 'Itching in reed beds',
        container: 'Proceedings of the 3rd Barley Workshop (BW 2000)',
        pages: '209-218',
      },
    ],
    [
      'T. A. Moss and O. A. Fenn. Itching in reed beds. In International Symposium on Barley, pages 109-118, April 1991.',
      { container: 'International Symposium on Barley', year: 1991, pages: '109-118' },
    ],
    [
      'Moss, T. A. (2008). Itching in reed beds. In 14th World Conference on Barley, Beijing, China.',
      { title: 'Itching in reed beds', container: '14th World Conference on Barley' },
    ],
  ])('reads %s', (entry, fields) => {
    expect(read(entry)).toMatchObject(fields);
  });
});

describe('books', () => {
  it.each([
    [
      'Moss, T. (1988). Skin of the Farm: Notes of a Doctor. Morgan Kaufmann.',
      'Skin of the Farm: Notes of a Doctor',
      'Morgan Kaufmann',
    ],
    ['Moss, Thea, Skin and the Farm (London: Faber and Faber, 1992).', 'Skin and the Farm', 'Faber and Faber'],
    ['T. Moss, Skin and farm, Schilfverlag, Paris, 1988', 'Skin and farm', 'Schilfverlag'],
    ['Moss, Thea. The Itch. London, 1708.', 'The Itch', null],
    ['Moss, Thea. 2014. “Itching in reed beds.” Unpublished Manuscript.', 'Itching in reed beds', null],
  ])('reads %s', (entry, title, publisher) => {
    expect(read(entry)).toMatchObject({ title, publisher, container: null });
  });
});

describe('theses and reports', () => {
  it.each([
    [
      'Moss, Thea A. 1980. Itching in reed beds of the north. PhD dissertation, University of Barley, Reed Falls.',
      'Itching in reed beds of the north',
    ],
    [
      '[8] T. Moss, “Itching in Reed Beds,” Ph.D. dissertation, Barley University, Reed Falls, CA, March 2009.',
      'Itching in Reed Beds',
    ],
    [
      'T. A. Moss and O. A. Fenn. Itching in reed beds. Technical Report 94-3, University of Barley, 1994.',
      'Itching in reed beds',
    ],
  ])('finds no container in %s', (entry, title) => {
    expect(read(entry)).toMatchObject({ title, container: null });
  });
});

describe('journals in the forms of other fields', () => {
  it.each([
    [
      'Moss, T. A., Fenn, O., Itching in reed beds, Ohio, Barley & Planetary Science, v. 303, pp. 310–322. 2011.',
      'Barley & Planetary Science',
      '303',
      '310-322',
    ],
    ['Moss, Thea. ‘Itching in Reed Beds’. Farm Science 33, no. 3/4 (2003): 151–172.', 'Farm Science', '33', '151-172'],
    [
      'Moss, T. (1935), « Du prurit des roseaux », Revue de la ferme, n° 82, p. 1232-1234.',
      'Revue de la ferme',
      '82',
      '1232-1234',
    ],
    [
      'Thea Moss, “Itching in Reed Beds,” Journal of Farm Medicine, April 2, 2004, A44.',
      'Journal of Farm Medicine',
      null,
      'A44',
    ],
  ])('reads %s', (entry, container, volume, pages) => {
    expect(read(entry)).toMatchObject({ container, volume, pages });
  });

  it('keeps issue and volume apart behind "no."', () => {
    expect(read('Moss, Thea. “Itching.” Farm Science 33, no. 4 (2003): 151–172.')).toMatchObject({
      volume: '33',
      issue: '4',
      year: 2003,
    });
  });
});

describe('names', () => {
  it.each([
    ['Moss, Thea: Itching in reed beds. In: Skin of the Farm. Berlin: Springer, 1999.', ['Moss']],
    ['Moss, Thea 1935. Skin of the Farm: A Survey. New York: Tudor.', ['Moss']],
    [
      'Thea R. Moss, Olaf A. Fenn, and Bert Reed. Itching in reed beds. In International Symposium on Barley, pages 109-118, 1991.',
      ['Moss', 'Fenn', 'Reed'],
    ],
    [
      'Thea Moss, Olaf M. Fenn, and B. Cyril Reed. Itching in reed beds. Journal of Farm Medicine, 12(3):4-9, 2014.',
      ['Moss', 'Fenn', 'Cyril Reed'],
    ],
  ])('reads the authors of %s', (entry, families) => {
    expect(read(entry).authors.map(({ family }) => family)).toEqual(families);
  });

  it('takes dashes for the authors of the entry before', () => {
    expect(read('———. Skin of the Farm. London: Faber & Faber, 1961.')).toMatchObject({ title: 'Skin of the Farm' });
  });
});

describe('titles that hold words of other parts', () => {
  it.each([
    'Moss TA. Loss of p53 in barley itch. J Farm Med. 2017.',
    'Moss TA. A new p.R12K change in barley itch. J Farm Med. 2017.',
  ])('finds no pages in %s', (entry) => {
    expect(read(entry).pages).toBeNull();
  });

  it.each([
    [
      'Moss TA, Fenn OA. Itching in Reed Falls, Ohio, and in London. J Farm Med. 2017;89(4):218-35.',
      'Itching in Reed Falls, Ohio, and in London',
      'J Farm Med',
    ],
    [
      'Moss TA. Barley itch in May and June. J Farm Med. 2017;89(4):218-35.',
      'Barley itch in May and June',
      'J Farm Med',
    ],
    [
      'Moss TA, Fenn OA. Proceedings of the barley workshop. J Farm Med. 2017;89(4):218-35.',
      'Proceedings of the barley workshop',
      'J Farm Med',
    ],
  ])('leaves %s whole', (entry, title, container) => {
    expect(read(entry)).toMatchObject({ title, container });
  });
});
