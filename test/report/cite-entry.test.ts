import { describe, expect, it } from 'vitest';
import { citeEntry } from '../../server/src/report/cite-entry.ts';
import { readReport } from '../../server/src/report/report.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';

const works = [
  'Moss TA. Barley itch. J Farm Med. 2011;4:12-5.',
  'Fenn OA, Reed BB. Straw and skin. J Farm Med. 2012;5:1-3.',
  'Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.',
  'Reed BB, Moss TA, Hay CD. Oat baths. J Farm Med. 2015;8:21-9.',
  'Fenn OA. Rye and rash. J Farm Med. 2017;10:5-8.',
];
const numbered = works.map((work, i) => `${i + 1}. ${work}`).join('\n');
const dated = [
  'Moss, T. A. (2011). Barley itch. *J Farm Med*, *4*, 12–15.',
  'Fenn, O. A., & Reed, B. B. (2012). Straw and skin. *J Farm Med*, *5*, 1–3.',
  'Hay, C. D. (2014a). Harvest rash. *J Farm Med*, *7*, 1–4.',
  'Hay, C. D. (2014b). Winter rash. *J Farm Med*, *7*, 5–8.',
  'Reed, B. B., Moss, T. A., & Hay, C. D. (2015). Oat baths. *J Farm Med*, *8*, 21–29.',
].join('\n\n');
const keyed = works.map((work, i) => `- [moss201${i}] ${work}`).join('\n');
const notes = works.map((work, i) => `[^n${i + 1}]: ${work}`).join('\n\n');

/** The discussion after the entry was cited at the cursor `|`; nothing where it cannot be. */
function withCited(discussion: string, number: number, list = numbered): string | undefined {
  const head = '# A case of barley itch\n\n## Discussion\n\n';
  const at = head.length + discussion.indexOf('|');
  const text = `${head}${discussion.replace('|', '')}\n\n## References\n\n${list}\n`;
  const edits = citeEntry(readReport(text), number, at);
  if (!edits) return undefined;
  const after = applyEdits(text, edits);
  const tail = text.length - head.length - discussion.length + 1;
  expect(after.startsWith(head) && after.slice(-tail) === text.slice(-tail)).toBe(true);
  return after.slice(head.length, -tail);
}

describe('a number is cited at the end of the sentence', () => {
  it.each([
    ['It it|ches. It heals [2].', 1, 'It itches [1]. It heals [2].'],
    ['It itches.| It heals [2].', 1, 'It itches [1]. It heals [2].'],
    ['It itches. |It heals [2].', 1, 'It itches. It heals [1,2].'],
    ['It itches [1]. It hea|ls [2,3].', 5, 'It itches [1]. It heals [2,3,5].'],
    ['It itches [1-3]. It hea|ls [2,3].', 4, 'It itches [1-3]. It heals [2-4].'],
    [
      'It itches [2]. It heals [1, 2, 3]. It re|turns [1, 3].',
      4,
      'It itches [2]. It heals [1, 2, 3]. It returns [1, 3, 4].',
    ],
    ['It itches [3, 1|].', 2, 'It itches [3, 1, 2].'],
    ['It itches [1]|[2].', 3, 'It itches [1][2][3].'],
    ['It itches [1], [2|].', 3, 'It itches [1], [2], [3].'],
    ['It itches.[1] It hea|ls.[2]', 3, 'It itches.[1] It heals.[2,3]'],
    ['It itches.[1] It hea|ls. It returns.[2]', 3, 'It itches.[1] It heals.[3] It returns.[2]'],
    ['It itches \\[1\\]. It |heals.', 2, 'It itches \\[1\\]. It heals \\[2\\].'],
    ['It itches [1], rare|ly', 2, 'It itches [1], rarely [2]'],
    ['- It itches [1]\n- It hea|ls', 2, '- It itches [1]\n- It heals [2]'],
    ['It itches (1). It hea|ls (2).', 3, 'It itches (1). It heals (2,3).'],
    [
      'It itches.<sup>1</sup> It hea|ls. It returns.<sup>2</sup>',
      3,
      'It itches.<sup>1</sup> It heals.<sup>3</sup> It returns.<sup>2</sup>',
    ],
    ['It itches.<sup>1</sup> It hea|ls.<sup>2</sup>', 3, 'It itches.<sup>1</sup> It heals.<sup>2,3</sup>'],
    ['It itches.^1,2^ It hea|ls.', 3, 'It itches.^1,2^ It heals.^3^'],
    ['It itches.¹ It hea|ls.² It returns.', 3, 'It itches.¹ It heals.²,³ It returns.'],
    ['It itches. It hea|ls.', 3, 'It itches. It heals [3].'],
    [
      'It itches, as Moss et al. [1] sa|w in 3.5 mg. It heals.',
      2,
      'It itches, as Moss et al. [1] saw in 3.5 mg [2]. It heals.',
    ],
    ['It itches [1](#ref-1). It hea|ls.', 2, 'It itches [1](#ref-1). It heals [2].'],
    ['It itches [1](#ref-1|).', 2, 'It itches [1](#ref-1) [2].'],
    ['Does it itch [1]? Does it hea|l?', 2, 'Does it itch [1]? Does it heal [2]?'],
  ])('%s + %i', (text, number, expected) => {
    expect(withCited(text, number)).toBe(expected);
  });
});

describe('a name, a key or a note is', () => {
  it.each([
    ['It itches (Moss, 2011). It hea|ls.', 2, dated, 'It itches (Moss, 2011). It heals (Fenn and Reed, 2012).'],
    [
      'It itches (Fenn & Reed, 2012). It hea|ls.',
      5,
      dated,
      'It itches (Fenn & Reed, 2012). It heals (Reed et al., 2015).',
    ],
    ['It itches (Moss 2011|).', 4, dated, 'It itches (Moss 2011; Hay 2014b).'],
    ['It itches [Moss, 2011]. It hea|ls.', 3, dated, 'It itches [Moss, 2011]. It heals [Hay, 2014a].'],
    ['Moss (2011) saw it. It hea|ls.', 5, dated, 'Moss (2011) saw it. It heals (Reed et al., 2015).'],
    ['It itches [@moss2010]. It hea|ls.', 2, keyed, 'It itches [@moss2010]. It heals [@moss2011].'],
    ['It itches [@moss2010, p. 3|].', 2, keyed, 'It itches [@moss2010, p. 3; @moss2011].'],
    ['It itches.[^n1] It hea|ls.', 2, notes, 'It itches.[^n1] It heals.[^n2]'],
    ['It itches.[^n1]|', 2, notes, 'It itches.[^n1][^n2]'],
  ])('%s + %i', (text, number, list, expected) => {
    expect(withCited(text, number, list)).toBe(expected);
  });
});

describe('nothing is offered', () => {
  it.each([
    ['where it is cited already', 'It itches [1|, 2].', 2],
    ['for an entry that the list does not hold', 'It itch|es [1].', 9],
    ['in a heading', 'It itches [1].\n\n### The it|ch', 2],
    ['in a table', 'It itches [1].\n\n| Sign |\n| --- |\n| It|ch |', 2],
    ['in code', 'It itches [1].\n\n```\nIt it|ches.\n```', 2],
    ['where it would be read as an exponent', 'It itches.^1,3^ It was 4 cm|', 2],
  ])('%s', (_, text, number) => {
    expect(withCited(text, number)).toBeUndefined();
  });

  it('in the title, the byline and the list', () => {
    const text = `# A case of barley itch\n\nTom Moss, Fen Hospital\n\n## Discussion\n\nIt itches [1].\n\n## References\n\n${numbered}\n`;
    for (const place of ['A case', 'Tom Moss', 'Barley itch']) {
      expect(citeEntry(readReport(text), 2, text.indexOf(place))).toBeUndefined();
    }
  });
});
