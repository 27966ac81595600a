import { describe, expect, it } from 'vitest';
import { exhibits } from '../../server/src/report/exhibits.ts';
import { readReport } from '../../server/src/report/report.ts';

function shown(text: string): string[] {
  return exhibits(readReport(`## Case\n\n${text}\n`)).map(
    ({ kind, label, hasImage, mentions }) =>
      `${kind} ${label || '-'} ${hasImage ? 'image' : 'no image'} ${mentions.length}`,
  );
}

describe('figures and tables', () => {
  it.each([
    ['Seen (Figure 1).\n\n![Knee](knee.png)\n\nFigure 1. The knee.', ['figure Figure 1 image 1']],
    ['Seen (Fig. 1A).\n\n![Figure 1: the knee](knee.png)', ['figure Figure 1 image 1']],
    ['Figure 1 showing the knee.', ['figure Figure 1 no image 0']],
    ['Figure 1 shows the knee.', []],
    ['Seen in Figures 1-3.\n\n**Figure 2** The hip.', ['figure Figure 2 no image 1']],
    ['Values are in Table 1.\n\nTable 1. Values.\n\n| a | b |\n| - | - |\n| 1 | 2 |', ['table Table 1 no image 1']],
    ['Seen (Figure 1).\n\nFigure 1. The knee.\n\nFigure 1. The knee.', ['figure Figure 1 no image 1']],
    ['![A logo](logo.png)', ['figure - image 0']],
    ['See Abb. 1.\n\nAbbildung 1: Das Knie.', ['figure Abbildung 1 no image 1']],
  ])('%s', (text, found) => {
    expect(shown(text)).toEqual(found);
  });
});
