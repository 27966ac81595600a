import { describe, expect, it } from 'vitest';
import type { CountedPart } from '../../server/src/data/profile.ts';
import { besideMainText } from '../../server/src/data/profiles/main-text.ts';
import { readReport } from '../../server/src/report/report.ts';
import { abstractCounts, bodyWords, titleCounts } from '../../server/src/report/word-counts.ts';

/** A report in which each part has another number of words: 3 in front, 4, 2, 5, 8, 6, 7 of statements, 1 entry. */
const whole = `---
type: case-report
---

# Barley itch: a case report

A. Writer, Invented Hospital

## Abstract

**Background:** Itch is common. <!-- three words here -->

**Case:** Barley.

**Keywords:** barley; itch

## Introduction

Itch after threshing is known [1,2].

## Case presentation

A man of 40 itched for 3 days.

Figure 1. The itching arm.

![The arm of the man](arm.png)

**Table 1.** Course.

| Day | Event |
| --- | ----- |
| 1   | Itch  |

## Discussion

It is rare and it passes.[^1]

[^1]: Penn A. Itch. J Field Med. 2011;1:2.

## Funding

There was no funding of any kind.

## References

1. Penn A, Quill B. Itch. J Field Med. 2011;12(3):100-10.
2. Quill B. Barley. J Field Med. 2012;13(1):10-12.
`;

describe('the text', () => {
  it.each<[string, readonly CountedPart[], number]>([
    ['without all that is left out', besideMainText, 5 + 8 + 6],
    ['with captions', besideMainText.filter((part) => part !== 'captions'), 19 + 5 + 3],
    ['with tables', besideMainText.filter((part) => part !== 'tables'), 19 + 4],
    ['with its abstract', besideMainText.filter((part) => part !== 'abstract'), 19 + 4],
    ['with keywords', besideMainText.filter((part) => part !== 'keywords'), 19 + 2],
    ['with statements', besideMainText.filter((part) => part !== 'statements'), 19 + 7],
    ['with references', besideMainText.filter((part) => part !== 'references'), 19 + 9 + 7],
  ])('%s', (_, without, words) => expect(bodyWords(readReport(whole), without)).toBe(words));

  it.each<[string, string, number]>([
    ['a list', '- Itch at night\n- Rash', 4],
    ['a quotation', '> It itched badly.', 3],
    ['emphasis and a link', 'The *very* [bad itch](https://example.org/a-b-c) passed.', 5],
    ['a raised number that cites', 'Itch is known.^1,2^ It passes.', 5],
    ['names and a year in brackets', 'Itch is known (Penn, 2011).', 5],
    ['a comment', 'Itch <!-- how bad? --> passed.', 2],
    ['code', '```\nsome code\n```\n\nItch passed.', 2],
    ['a table of HTML', '<table><tr><td>Itch</td></tr></table>\n\nItch passed.', 2],
    ['a heading of a part', '### History of the itch\n\nItch passed.', 2],
    ['a label', '**Treatment:** Oat baths.', 2],
    ['a lowered number', 'CO<sub>2</sub> was high<br>at night.', 5],
    ['a word set in part in italics', 'The *p*-value was low.', 4],
    ['windows line endings', 'Itch\r\npassed\r\nslowly.', 3],
  ])('%s', (_, body, words) => {
    const text = `# Itch\n\n## Case presentation\n\n${body}\n\n## References\n\n1. Penn A, Quill B. Itch. J Field Med. 2011;12(3):100-10.\n2. Quill B. Barley. J Field Med. 2012;13(1):10-12.\n`;
    expect(bodyWords(readReport(text), besideMainText)).toBe(words);
  });
});

describe('what is set before the text', () => {
  const rest = '## Introduction\n\nItch is known.\n\n## Case report\n\nA man itched.\n\n## Discussion\n\nIt is rare.\n';
  it.each<[string, string, number]>([
    ['authors under a heading', '## Authors\n\nAda Penn\n\n## Abstract\n\nRare.\n\n', 9],
    ['a running title', '**Running title:** Itch\n\n## Abstract\n\nRare.\n\n', 9],
    ['highlights before the abstract', '## Highlights\n\n- Ask for barley.\n\n## Abstract\n\nRare.\n\n', 9],
    ['learning points behind it', '## Abstract\n\nRare.\n\n## Learning points\n\n- Ask for barley.\n\n', 9],
    ['a part of the text without a known heading', '## Abstract\n\nRare.\n\n## In the barn\n\nHe threshed.\n\n', 9 + 2],
  ])('%s', (_, front, words) =>
    expect(bodyWords(readReport(`# Itch: a case report\n\n${front}${rest}`), besideMainText)).toBe(words),
  );

  it('an abstract at the end leaves the text before it counted', () =>
    expect(bodyWords(readReport(`# Itch: a case report\n\n${rest}\n## Abstract\n\nRare.\n`), besideMainText)).toBe(9));
});

describe('the abstract', () => {
  it.each<[string, string, readonly number[]]>([
    ['with labels', whole, [4]],
    ['as a label of its own', '# Itch\n\n**Abstract:** Itch is common.\n\n## Case\n\nA man.\n', [3]],
    [
      'with headings',
      '# Itch\n\n## Abstract\n\n### Background\n\nItch.\n\n### Case\n\nA man.\n\n## Case\n\nA man.\n',
      [3],
    ],
    [
      'in two languages',
      '# Itch\n\n## Abstract\n\nItch is bad.\n\n## Resumen\n\nPicor.\n\n## Case\n\nA man.\n',
      [3, 1],
    ],
    [
      'with keywords in its last paragraph',
      '# Itch\n\n## Abstract\n\nItch is bad.\n**Keywords:** itch; barley\n\n## Case\n\nA man.\n',
      [3],
    ],
    [
      'with keywords in its last line',
      '# Itch\n\n## Abstract\n\nItch is bad. Keywords: itch; barley\n\n## Case\n\nA man.\n',
      [3],
    ],
    [
      'with labels without a sign',
      '# Itch\n\n## Abstract\n\n**Background** Itch is bad.\n\n**Conclusions** Ask.\n\n## Case\n\nA man.\n',
      [4],
    ],
    ['in the front matter', '---\nabstract: Itch is bad.\n---\n\n# Itch\n\n## Case\n\nA man.\n', [3]],
    ['that is not there', '# Itch\n\n## Case\n\nA man.\n', []],
  ])('%s', (_, text, words) => {
    expect(abstractCounts(readReport(text)).map((count) => count.words)).toEqual(words);
  });
});

describe('the title', () => {
  it.each<[string, { words: number; characters: number } | undefined]>([
    ['# Barley *itch*: a case report\n', { words: 5, characters: 26 }],
    ['---\ntitle: "Barley  itch"\n---\n\nText.\n', { words: 2, characters: 11 }],
    ['# CO~2~ 💊\n', { words: 1, characters: 7 }],
    ['\n', undefined],
  ])('%j', (text, counts) => expect(titleCounts(readReport(text))).toEqual(counts));
});
