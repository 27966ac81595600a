import { describe, expect, it } from 'vitest';
import { lesionSizesOf } from '../../server/src/facts/sizes.ts';
import { readReport } from '../../server/src/report/report.ts';

describe('sizes of lesions, in millimetres', () => {
  it.each([
    ['A mass of 3 x 4 cm was seen.', [['mass', [40, 30]]]],
    ['A mass of 3 cm × 25 mm was seen.', [['mass', [30, 25]]]],
    ['A tumour measured 2.5 × 3.1 × 4 cm.', [['tumor', [40, 31, 25]]]],
    ['The nodules were 12 by 10 mm.', [['nodule', [12, 10]]]],
    ['A cyst of 3 cm was seen.', []],
    ['An incision of 3 x 4 cm was made.', []],
    ['A cyst beside a mass of 3 x 4 cm was seen.', []],
    ['The mass was seen on 3 x 4 occasions.', []],
  ])('%s', (text, expected) => {
    const found = readReport(text).find(lesionSizesOf);
    expect(found.map(({ fact }) => [fact.lesion, fact.dimensions])).toEqual(expected);
  });
});
