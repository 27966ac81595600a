import { expect, it } from 'vitest';
import type { CodeAction, Hover, MarkupContent, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { positionOf } from '../harness/language-client.ts';
import { ask, uri, withReport } from '../harness/report-client.ts';

const report = (text: string): string =>
  `---\ntype: case-report\n---\n\n# Barley itch: a case report\n\n## Case presentation\n\n${text}\n`;

async function hoverOn(text: string, words: string): Promise<string> {
  const hover = await ask<Hover | null>(report(text), 'textDocument/hover', words);
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

/** What the report says after each conversion that is offered at some words. */
async function converted(text: string, words: string): Promise<string[]> {
  const whole = report(text);
  const at = positionOf(whole, whole.indexOf(words) + 1);
  const actions = await withReport(whole, (client) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['refactor.rewrite'] },
    }),
  );
  return actions
    .filter(({ title }) => title.startsWith('Give it in'))
    .map(({ title, edit }) => {
      const [document] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
      const [change] = (document?.edits ?? edit?.changes?.[uri] ?? []) as TextEdit[];
      return `${title} | ${change?.newText}`;
    });
}

it('tells on a laboratory value what it is in the other units, its printed range and the usual one', async () => {
  const value = await hoverOn('Creatinine was 1.1 mg/dL (reference range 0.7–1.2 mg/dL).', '1.1 mg');
  expect(value).toContain('**creatinine** 1.1 mg/dL = 97 µmol/L');
  expect(value).toContain('Range printed with it: 0.7–1.2');
  expect(value).toContain('Usual in adults: 0.6–1.2 mg/dL (53–106 µmol/L)');
  expect(value).toContain('Laboratories differ');
});

it('tells of a value that has one unit in both systems only what is usual', async () => {
  const value = await hoverOn('Sodium was 139 mmol/L.', '139');
  expect(value).toContain('**sodium** 139 mmol/L\n');
  expect(value).toContain('Usual in adults: 135–145 mEq/L');
});

it('says nothing of a dose or of an analyte that it does not know', async () => {
  expect(await hoverOn('He took calcium 500 mg daily.', '500')).not.toContain('Usual in adults');
  expect(await hoverOn('Barley antibody was 12 U/mL.', '12')).not.toContain('Usual in adults');
});

it.each([
  ['Creatinine was 1.1 mg/dL.', '1.1', ['Give it in SI units: 97 µmol/L | 97 µmol/L (1.1 mg/dL)']],
  ['Calcium was 2.45 mmol/L.', '2.45', ['Give it in conventional units: 9.82 mg/dL | 9.82 mg/dL (2.45 mmol/L)']],
  ['Sodium was 139 mmol/L.', '139', []],
  ['Glucose fell from 250 to 110 mg/dL.', '110', ['Give it in SI units: 6.11 mmol/L | 6.11 mmol/L (110 mg/dL)']],
])('converts in place and keeps the printed value: %s', async (text, words, expected) => {
  expect(await converted(text, words)).toEqual(expected);
});
