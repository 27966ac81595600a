import type { Profile } from '../data/profile.ts';
import { type AbstractLabel, abstractLabels, headsPart } from '../report/abstract-labels.ts';
import { isYetToWrite } from '../report/placeholders.ts';
import { abstractCounts } from '../report/word-counts.ts';
import { defineRule, type RuleProblem } from '../rule/define-rule.ts';
import { weigh } from './limit.ts';

export default defineRule({
  id: 'section/abstract-form',
  title: 'Abstract with labels where the journal wants none, or without those that it wants',
  why: 'A journal prints all its abstracts in one form, and its form for sending in has one field for each part.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:3', 'icmje:manuscript-sections'],
  absence: true,
  options: {},
  examples: [
    {
      bare: true,
      profile: 'ijscr',
      flagged:
        '# Barley itch: a case report\n\n⟦## Abstract⟧\n\n**Introduction and importance:** It is rare.\n\n**Presentation of case:** A man itched.\n\n## Introduction\n\nIt is rare.\n',
    },
    {
      bare: true,
      profile: 'ijscr',
      flagged: '# Barley itch: a case report\n\n⟦## Abstract⟧\n\nA man itched.\n\n## Introduction\n\nIt is rare.\n',
    },
    {
      bare: true,
      profile: 'cureus',
      flagged:
        '# Barley itch: a case report\n\n## Abstract\n\n⟦**Background:**⟧ It is rare.\n\n**Case:** A man itched.\n\n## Introduction\n\nIt is rare.\n',
    },
    {
      bare: true,
      profile: 'ijscr',
      clean:
        '# Barley itch: a case report\n\n## Abstract\n\nIntroduction: It is rare. Case presentation: A man itched. Discussion: It passed. Conclusions: Ask.\n\n## Introduction\n\nIt is rare.\n',
    },
    {
      bare: true,
      profile: 'cureus',
      clean:
        '# Barley itch: a case report\n\n## Abstract\n\nA man itched.\n\n**Keywords:** itch\n\n## Introduction\n\nIt is rare.\n',
    },
    {
      bare: true,
      clean: '# Barley itch: a case report\n\n## Abstract\n\nA man itched.\n\n## Introduction\n\nIt is rare.\n',
    },
  ],
  *check(report, { profile }) {
    // Of two abstracts in two languages, the second follows the first.
    const first = abstractCounts(report).find(({ section }) => section !== undefined);
    if (!first?.section || first.words === 0 || isYetToWrite(report, 'abstract')) return;
    const parts = abstractLabels(report, first.section);
    const problem = unstructured(parts, profile) ?? structured(parts, profile);
    if (problem) yield { span: first.place, ...problem };
  },
});

type Told = Omit<RuleProblem, 'span'> & Partial<Pick<RuleProblem, 'span'>>;

/** One label alone may be a word of the text. */
function unstructured(parts: readonly AbstractLabel[], { abstract, name }: Profile): Told | undefined {
  const [first] = parts;
  if (abstract?.form?.value !== 'unstructured' || !first || parts.length < 2) return undefined;
  const message = `The abstract has parts, such as \`${first.words}\`; \`${name}\` wants it without labels`;
  return { span: first.span, ...weigh(abstract.form, message) };
}

function structured(parts: readonly AbstractLabel[], { abstract, name }: Profile): Told | undefined {
  const { form, headings } = abstract ?? {};
  if (form?.value !== 'structured') return undefined;
  const wanted = headings?.value ?? [];
  const missing = wanted.filter((part) => !parts.some(({ words }) => headsPart(words, part)));
  if (parts.length < 2 && missing.length === wanted.length) {
    const such = wanted.length === 0 ? '' : `: ${wanted.join(', ')}`;
    return weigh(form, `No labels of parts were found in the abstract; \`${name}\` wants them${such}`);
  }
  if (missing.length === 0 || !headings) return undefined;
  return weigh(
    headings,
    `No part for ${missing.join(', ')} was found in the abstract; \`${name}\` wants ${wanted.join(', ')}`,
  );
}
