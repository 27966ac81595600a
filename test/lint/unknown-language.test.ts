import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';

/** Invented, in Basque, whose words the program does not know. */
const body = `Mikel nekazaria da eta 41 urte ditu. Garagarraren azkura du besoetan eta lepoan duela hiru astetik, eta gauez ez du ondo lo egiten.

2019ko martxoaren 12an etorri zen kontsultara, eta odol-analisia egin zioten. Kaltzioa 2,9 mmol/L zen, eta sodioa 140 mmol/L. Olo-bainuak agindu zizkioten egunean bi aldiz, eta astebetean hobetu zen. Hilabete geroago azala garbi zegoen, eta ez zuen azkurarik. Ez zen beste tratamendurik behar izan, eta lanera itzuli zen pozik.`;
const text = `# Garagarraren azkura\n\n## Kasuaren aurkezpena\n\n${body}\n`;

function ruleIdsOf(source: string): string[] {
  return lint(readReport(source), rules, defaultSettings).findings.map(({ ruleId }) => ruleId);
}

describe('a report in a language that is not known', () => {
  it('is judged by no words', () => {
    expect(readReport(text).language).toBe('und');
    const ids = new Set(ruleIdsOf(text));
    expect([...ids].filter((id) => /^(?:care|section\/missing|abbreviation|style\/(?!number))/.test(id))).toEqual([]);
    expect(ids).toContain('meta/language-not-judged');
  });

  it('is judged by dates all the same', () => {
    expect(ruleIdsOf(text)).toContain('privacy/date');
  });

  it('may say so itself, and may be English however few its words are', () => {
    expect(readReport('---\nlang: eu\n---\n\n# A\n').language).toBe('und');
    expect(readReport('---\nlang: es-MX\n---\n\n# A\n').language).toBe('es');
    expect(readReport('---\nlang: 5\n---\n\n# A\n').language).toBe('en');
    expect(readReport('# Azkura\n\nGaragarraren azkura.\n').language).toBe('en');
  });
});
