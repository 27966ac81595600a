import { describe, expect, it } from 'vitest';
import { abstractLabels, headsPart } from '../../server/src/report/abstract-labels.ts';
import { readReport } from '../../server/src/report/report.ts';

function labelsOf(abstract: string): readonly string[] {
  const report = readReport(`# Barley itch\n\n## Abstract\n\n${abstract}\n\n## Case\n\n**Treatment:** None.\n`);
  const section = report.sections.find(({ role }) => role === 'abstract');
  return section ? abstractLabels(report, section).map(({ words }) => words) : [];
}

describe('the labels of an abstract', () => {
  it.each<[string, readonly string[]]>([
    ['**Background:** Rare.\n\n**Case presentation:** A man.', ['Background', 'Case presentation']],
    ['**Background**: Rare. **Case presentation**: A man.', ['Background', 'Case presentation']],
    ['**Background.** Rare.\n**Conclusion.** Ask.', ['Background', 'Conclusion']],
    [
      'Background: Rare. Case presentation: A man. Conclusions: Ask.',
      ['Background', 'Case presentation', 'Conclusions'],
    ],
    ['### Background\n\nRare.\n\n### Case summary\n\nA man.', ['Background', 'Case summary']],
    [
      'Introduction and importance: Rare.\nClinical discussion: It passed.',
      ['Introduction and importance', 'Clinical discussion'],
    ],
    ['**Background** Rare.\n\n**Case presentation** A man.', ['Background', 'Case presentation']],
    ['**Background**\n\nRare.\n\n**Conclusions**\n\nAsk.', ['Background', 'Conclusions']],
    ['**Background**\nRare.\n\n**Conclusions**\nAsk.', ['Background', 'Conclusions']],
    ['Background\n\nRare.\n\nConclusions\n\nAsk.', ['Background', 'Conclusions']],
    ['*Introduction.* It is rare. *Case report.* A man.', ['Introduction', 'Case report']],
    ['*Introduction*. It is rare. *Case report*. A man.', ['Introduction', 'Case report']],
    ['**Background** – Rare. **Conclusions** — Ask.', ['Background', 'Conclusions']],
    ['Background - Rare. Conclusions - Ask.', ['Background', 'Conclusions']],
    ['**Treatment** with oats helped.\n\n**Surgery** was not done.', []],
    ['It itched. Treatment was oats. Follow-up was short.', []],
    ['He was asked for his\nBackground\nand for barley.', []],
    ['- Surgery\n- Treatment', []],
    ['A man itched.\n\n**Keywords:** itch; barley', []],
    ['He had one finding: a rash. We asked the patient: it was barley.', []],
    ['The **diagnosis** was barley itch.', []],
    ['The cause was named in the **case report**.', []],
  ])('%s', (abstract, labels) => expect(labelsOf(abstract)).toEqual(labels));

  it.each([
    ['Background', 'Introduction and importance', true],
    ['Case', 'Case presentation', true],
    ['Case summary', 'Case Report', true],
    ['Discussion', 'Clinical discussion', true],
    ['Conclusion', 'Conclusions', true],
    ['Background', 'Conclusions', false],
    ['Discussion', 'Conclusions', false],
    ['Something', 'Conclusions', false],
  ])('%s for %s: %s', (words, part, expected) => expect(headsPart(words, part)).toBe(expected));
});
