import { describe, expect, it } from 'vitest';
import { citations } from '../../server/src/report/citations.ts';
import { readReport } from '../../server/src/report/report.ts';

const list = `## References

1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5.
2. Fenn OB, Reed E. Straw and skin. J Farm Med. 2012;5:1-3.
3. van der Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.
4. Fen Health Board. Straw at work. Wimblewick: Fen Press; 2015.
`;

/** The citations of a report whose discussion is the text: as written, and the numbers of the entries they lead to. */
function cited(discussion: string, references = list): string[] {
  const report = readReport(
    `# A case of barley itch\n\n¹Moss T; Fenn O<sup>2</sup>\n\n¹Department of Harvest, Wimblewick\n\n## Discussion\n\n${discussion}\n\n${references}`,
  );
  return citations(report).map(
    ({ text, references: led }) => `${text} -> ${led.map(({ number, index }) => number ?? index + 1).join(',')}`,
  );
}

describe('markers that cite', () => {
  it.each([
    ['It itches [1, 2].', ['[1, 2] -> 1,2']],
    ['It itches (1). It heals (2-4).', ['(1) -> 1', '(2-4) -> 2,3,4']],
    ['It itches.<sup>1</sup> It heals.<sup>2,3</sup>', ['<sup>1</sup> -> 1', '<sup>2,3</sup> -> 2,3']],
    ['It itches (Moss, 2011).', ['(Moss, 2011) -> 1']],
    ['Fenn and Reed (2012) and Hay (2014) saw it.', ['Fenn and Reed (2012) -> 2', 'Hay (2014) -> 3']],
    ['It itches (Moss et al., 1999).', ['(Moss et al., 1999) -> ']],
    ['It itches [1] and [9].', ['[1] -> 1', '[9] -> ']],
    ['It itches (1, 2) and more (6).', ['(1, 2) -> 1,2', '(6) -> ']],
    ['It itches (1), (2) and, in one patient (3).', ['(1) -> 1', '(2) -> 2', '(3) -> 3']],
    ['It itches [@moss2011].', ['[@moss2011] -> ']],
    [
      'It itches (1, 2, 3). It returns in 63% (3). It heals in 12% (3) of all, in 7% (45).',
      ['(1, 2, 3) -> 1,2,3', '(3) -> 3'],
    ],
    [
      'It itches (1, 2, 3). It passes within three days (2). It returns after 4 weeks (1, 2).',
      ['(1, 2, 3) -> 1,2,3', '(2) -> 2', '(1, 2) -> 1,2'],
    ],
    ['It itches (1, 2, 3). It lasts for 5 days (2).', ['(1, 2, 3) -> 1,2,3']],
    ['It itches (1, 2, 3). It came on days (1, 2) and on day (3).', ['(1, 2, 3) -> 1,2,3']],
    ['It itches.[^x]', ['[^x] -> ']],
    ['### The itch [2]', ['[2] -> 2']],
    ['It itches\n[1] and heals\n[2] In all.', ['[1] -> 1', '[2] -> 2']],
    ['[1] and [2] saw it.', ['[1] -> 1', '[2] -> 2']],
    ['It itches [1](#ref-1), [[2]](#ref-2).', ['[1](#ref-1) -> 1', '[2] -> 2']],
    [
      'It itches.<sup>[1](#r1),[2](#r2)</sup> It heals.<sup><a href="#r3">3</a></sup>',
      ['<sup>[1](#r1),[2](#r2)</sup> -> 1,2', '<sup><a href="#r3">3</a></sup> -> 3'],
    ],
    ['It itches [1], it heals [2], rarely (3).', ['[1] -> 1', '[2] -> 2', '(3) -> 3']],
    ['It itches.[^n] It heals [1].\n\n[^n]: At night [2].', ['[1] -> 1', '[2] -> 2']],
    ['It itches [1 to 3]; it heals [2, p. 9].', ['[1 to 3] -> 1,2,3', '[2, p. 9] -> 2']],
    ['It itches.$^{1}$ It heals.$^{2,3}$', ['$^{1}$ -> 1', '$^{2,3}$ -> 2,3']],
    ['It itches [Moss, 2011]. It heals [Fenn *et al.*, 2012].', ['[Moss, 2011] -> 1', '[Fenn *et al.*, 2012] -> 2']],
    ['Fenn et al., 2012, saw it.', ['Fenn et al., 2012 -> 2']],
    ['It itches[1] in hepatitis B[2].', ['[1] -> 1', '[2] -> 2']],
    ['It itches [1], in hepatitis B[2].', ['[1] -> 1', '[2] -> 2']],
    ['It itches [@moss:2011-a; @{https://a.b/c}, p. 3].', ['[@moss:2011-a; @{https://a.b/c}, p. 3] -> ']],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it('lead to entries by their keys', () => {
    const keyed = '## References\n\n- [moss2011] Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n';
    expect(cited('It itches [@moss2011].', keyed)).toEqual(['[@moss2011] -> 1']);
  });

  it('lead to footnotes that are references', () => {
    const notes = '[^a]: Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n\n[^b]: At night above all.\n';
    expect(cited('It itches.[^a] It is worse.[^b]', notes)).toEqual(['[^a] -> 1']);
  });

  it('lead to entries without numbers by their place', () => {
    const plain =
      '## References\n\nMoss TA. Barley itch. J Farm Med. 2011;4:12-5.\n\nFenn OB. Straw. J Farm Med. 2012;5:1-3.\n';
    expect(cited('It itches [2].', plain)).toEqual(['[2] -> 2']);
  });
});

describe('markers that do not', () => {
  it.each([
    ['the byline alone', 'It itches.'],
    ['a count among brackets of another style', 'It itched in (3) of them.'],
    ['a number far past the list', 'It itched (45) all over.'],
    ['a year', 'It itched [2019].'],
    ['a maker that the list does not know', 'A lamp (Glow, 2018) was used.'],
    ['a figure', 'It itched, as @fig-skin and [@tbl-drugs] show.'],
    ['the index of an array', 'The dose is x[1], of kind A[2].'],
    ['a name, a word and a year that the list does not know', 'Wold et al., 1999, saw it [Wold, 1999].'],
    ['an exponent', 'Platelets were 150 × 10<sup>9</sup>/L over 4 cm<sup>2</sup>.'],
  ])('%s', (_, text) => {
    expect(cited(text)).toEqual([]);
  });

  it('stand in the title, among the keywords or in the list itself', () => {
    const text = '# A case [1]\n\n## Keywords\n\nitch (1)\n\n## Discussion (2)\n\nIt itches [3].\n\n';
    const report = readReport(`${text}${list.replace('Barley itch', 'Barley itch [1]')}`);
    expect(citations(report).map(({ text: written }) => written)).toEqual(['[3]']);
  });

  it('are several numbers in one sentence where another style prevails', () => {
    expect(cited('It itches [1, 2]. It was red on the arms (3), legs (4).')).toEqual(['[1, 2] -> 1,2']);
  });

  it('are indices where brackets stand apart', () => {
    expect(cited('It itches [1]. The dose is x[2].')).toEqual(['[1] -> 1']);
  });

  it('are bare numbers where another style prevails', () => {
    expect(cited('It itches [1], [2] and [3] in (4) weeks.')).toEqual(['[1] -> 1', '[2] -> 2', '[3] -> 3']);
  });
});
