import { describe, expect, it } from 'vitest';
import { keywordsOf } from '../../server/src/report/keywords.ts';
import { readReport } from '../../server/src/report/report.ts';

describe('keywords', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['It is bad.\n\n**Keywords:** itch; barley', ['itch', 'barley']],
    ['It is bad.\n**Keywords:** itch; barley', ['itch', 'barley']],
    ['It is bad.\nKeywords: itch, barley', ['itch', 'barley']],
    ['It is bad. Key words: itch, barley.', ['itch', 'barley']],
    ['It is bad.\n**Keywords:**', undefined],
    ['It is bad, and we searched for keywords: itch and barley.', undefined],
  ])('after an abstract: %j', (abstract, words) => {
    const report = readReport(`# Itch\n\n## Abstract\n\n${abstract}\n\n## Case\n\nA man itched.\n`);
    expect(keywordsOf(report)?.words).toEqual(words);
  });
});
