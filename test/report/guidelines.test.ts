import { describe, expect, it } from 'vitest';
import { care2013 } from '../../server/src/data/care-2013.ts';
import type { GuidelineName } from '../../server/src/data/guidelines.ts';
import { guidelines } from '../../server/src/data/guidelines.ts';
import { itemsOf } from '../../server/src/report/guideline-items.ts';
import { readReport } from '../../server/src/report/report.ts';

describe.each(Object.entries(guidelines))('%s', (name, guideline) => {
  it('has a name, a source and items with numbers and names of their own', () => {
    expect(guideline.name).toBe(name);
    expect(guideline.source).toMatch(/^https:\/\//);
    expect(guideline.use).toMatch(/\.$/);
    const numbers = guideline.items.map(({ item }) => item);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { asks, lookedFor } of guideline.items) {
      expect(asks).toMatch(/[.?]$/);
      expect(lookedFor).not.toMatch(/\.$/);
    }
  });

  it('asks of CARE only what CARE has, and nothing of the report that no item judges', () => {
    const known = care2013.map(({ item }) => item);
    for (const { sameAs = [] } of guideline.items) for (const id of sameAs) expect(known).toContain(id);
  });
});

it('the short numbering and JBI cover what they should', () => {
  const covered = (name: GuidelineName): string[] => guidelines[name].items.flatMap(({ sameAs = [] }) => sameAs);
  expect(covered('care-2013-short')).toEqual(care2013.map(({ item }) => item));
  expect(guidelines['jbi-case-reports'].items).toHaveLength(8);
  expect(new Set(guidelines['scare-2025'].items.map(({ item }) => Number.parseInt(item, 10))).size).toBe(19);
  const shared = new Set(covered('scare-2025'));
  expect(care2013.filter(({ item }) => !shared.has(item)).map(({ item }) => item)).toEqual([]);
});

const frame = (body: string): string => `# Hernia of the groin: a case report\n\n${body}\n`;
const inCase = (text: string): string => frame(`## Case presentation\n\n${text}\n\n## Discussion\n\nSee there.`);

it.each<[GuidelineName, string, string, string]>([
  ['care-2013-short', '5c', 'missing', inCase('A man of 60 presented with a lump.')],
  ['care-2013-short', '5c', 'partial', inCase('His medical history and his family history were unremarkable.')],
  [
    'care-2013-short',
    '5c',
    'reported',
    inCase('His medical history was unremarkable. He had previously undergone surgery.'),
  ],
  ['jbi-case-reports', '1', 'reported', inCase('A 60-year-old man came.')],
  ['jbi-case-reports', '7', 'missing', inCase('A 60-year-old man came.')],
  ['jbi-case-reports', '7', 'reported', inCase('There were no complications.')],
  ['scare-2025', '3', 'missing', frame('')],
  ['scare-2025', '3', 'partial', frame('## Highlights\n\n- One point.')],
  ['scare-2025', '3', 'reported', frame('## Highlights\n\n- One.\n- Two.\n- Three.')],
  ['scare-2025', '4a', 'missing', frame('## Abstract\n\nA man had a hernia.')],
  [
    'scare-2025',
    '4a',
    'reported',
    frame('## Abstract\n\n**Introduction:** Rare.\n\n**Case presentation:** A man.\n\n**Conclusion:** Think of it.'),
  ],
  ['scare-2025', '5', 'missing', inCase('A man.')],
  ['scare-2025', '5', 'reported', frame('## Declarations\n\nNo artificial intelligence was used.')],
  ['scare-2025', '5a', 'not-applicable', inCase('A man.')],
  ['scare-2025', '5a', 'not-applicable', frame('## Declarations\n\nNo artificial intelligence was used.')],
  ['scare-2025', '5b', 'missing', frame('## Declarations\n\nA large language model was used.')],
  ['scare-2025', '5b', 'reported', frame('## Declarations\n\nChatGPT was used for editing.')],
  [
    'scare-2025',
    '5d',
    'reported',
    frame('## Declarations\n\nChatGPT was used. The authors reviewed and edited the text.'),
  ],
  ['scare-2025', '6b', 'missing', frame('## Introduction\n\nHernias are common.')],
  ['scare-2025', '6b', 'reported', frame('## Introduction\n\nHernias are common. We report one that held a kidney.')],
  ['scare-2025', '6c', 'missing', frame('## Introduction\n\nHernias are common. We report one that held a kidney.')],
  ['scare-2025', '6c', 'reported', frame('## Introduction\n\nHernias are common [1].')],
  ['scare-2025', '7', 'missing', frame('## Introduction\n\nHernias are common.')],
  ['scare-2025', '7', 'partial', frame('## Introduction\n\nIt is reported in line with the SCARE guideline.')],
  ['scare-2025', '7', 'reported', frame('## Introduction\n\nIt is reported in line with the SCARE guideline [1].')],
  ['scare-2025', '9d', 'partial', inCase('He was taking aspirin.')],
  ['scare-2025', '9d', 'reported', inCase('He was taking aspirin and had no known allergies.')],
  ['scare-2025', '9e', 'reported', inCase('His mother had a hernia: the family history was positive. He smoked.')],
  ['scare-2025', '12a', 'not-applicable', inCase('He was given ibuprofen.')],
  ['scare-2025', '12a', 'missing', inCase('He underwent laparoscopic repair.')],
  ['scare-2025', '12a', 'reported', inCase('He underwent repair with antibiotic prophylaxis.')],
  ['scare-2025', '12d', 'missing', inCase('He underwent laparoscopic repair.')],
  [
    'scare-2025',
    '12d',
    'reported',
    inCase('The repair was performed by a senior surgeon with ten years of experience.'),
  ],
  ['scare-2025', '18', 'partial', frame('## Funding\n\nNone.')],
  ['scare-2025', '19', 'not-applicable', inCase('He had a lump.')],
  ['scare-2025', '19', 'missing', inCase('CT showed a hernia.')],
])('%s %s is %s in %j', (name, item, status, text) => {
  const verdict = itemsOf(readReport(text), guidelines[name]).find((candidate) => candidate.item.item === item);
  expect(verdict?.status).toBe(status);
});
