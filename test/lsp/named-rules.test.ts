import { describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { textAt } from '../harness/language-client.ts';
import { ask } from '../harness/report-client.ts';

const text = `---
type: case-report
casewright:
  rules:
    lab/mixed-units: info
  notApplicable:
    prognosis: benign
    8d: no adverse event
---

# Barley itch: a case report

## Case presentation

<!-- casewright-disable-next-line lab/unit-missing, lab/no-such-rule -- the range says it -->
Calcium was 2.9.

<!-- casewright-not-applicable care/patient-perspective -- the patient has died -->
`;

async function over(words: string): Promise<{ readonly place: string | undefined; readonly value: string } | null> {
  const hover = await ask<Hover | null>(text, 'textDocument/hover', words, {}, 2);
  return (
    hover && {
      place: hover.range && textAt(text, hover.range),
      value: (hover.contents as { readonly value: string }).value,
    }
  );
}

describe('the name of a rule or an item', () => {
  it.each([
    ['lab/unit-missing', 'lab/unit-missing', '**Laboratory value without a unit**'],
    ['lab/mixed-units', 'lab/mixed-units', 'RULES.md#labmixed-units'],
    ['care/patient-perspective', 'care/patient-perspective', 'RULES.md#carepatient-perspective'],
    ['prognosis: benign', 'prognosis', '**CARE '],
    ['8d: no', '8d', '**CARE 8d'],
  ])('says over %s what it asks', async (words, place, value) => {
    const found = await over(words);
    expect(found?.place).toBe(place);
    expect(found?.value).toContain(value);
  });

  it('says nothing of its own where no rule is called so', async () => {
    expect((await over('lab/no-such-rule'))?.value).not.toContain('lab/no-such-rule`](');
  });
});

describe('a setting in the front matter', () => {
  it('says what it is for and which values are known', async () => {
    const settings = text.replace('  rules:\n', '  stage: draft\n  rules:\n');
    const hover = await ask<Hover | null>(settings, 'textDocument/hover', 'stage: draft', {}, 2);
    expect(hover?.range && textAt(settings, hover.range)).toBe('stage');
    expect(hover?.contents).toMatchObject({ value: expect.stringContaining('Known are `draft`, `submission`.') });
    expect(await ask(settings, 'textDocument/hover', 'case-report\n', {}, 2)).toBeNull();
  });
});
