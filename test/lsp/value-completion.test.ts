import { describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, InlayHint } from 'vscode-languageserver';
import { applyAction, positionOf, textAt } from '../harness/language-client.ts';
import { uri, withReport } from '../harness/report-client.ts';

const report = (text: string): string =>
  `---\ntype: case-report\n---\n\n# Barley itch: a case report\n\n## Case presentation\n\n${text}\n`;

/** What is offered at the bar in a text, and the text with the bar taken out. */
async function completions(marked: string): Promise<{ readonly text: string; readonly items: CompletionItem[] }> {
  const whole = report(marked);
  const text = whole.replace('¦', '');
  const position = positionOf(text, whole.indexOf('¦'));
  const list = await withReport(text, (client) =>
    client.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position }),
  );
  return { text, items: list.items };
}

async function units(marked: string): Promise<string[]> {
  const { items } = await completions(marked);
  return items.map(({ label, detail }) => (detail ? `${label} (${detail})` : label));
}

describe('the units behind a laboratory value', () => {
  it.each([
    ['Calcium was 2.9 ¦', ['mg/dL (conventional)', 'mmol/L (SI)']],
    ['Calcium was 2.9 ¦ on admission.', ['mg/dL (conventional)', 'mmol/L (SI)']],
    ['Calcium was 2.9 m¦', ['mg/dL (conventional)', 'mmol/L (SI)']],
    ['Calcium was 2.9 😀 high, sodium 139 ¦', ['mEq/L (conventional)', 'mmol/L (SI)']],
    ['Creatinine was 97 µmol/L. Calcium was 2.9 ¦', ['mmol/L (SI)', 'mg/dL (conventional)']],
    [
      'Calcium was 11.1 mg/dL, then 2.9 mmol/L, then 9.8 mg/dL. Later calcium was 2.2 ¦',
      ['mg/dL (conventional)', 'mmol/L (SI)'],
    ],
    ['Creatinine was 97 ¦', ['µmol/L (SI)', 'mg/dL (conventional)']],
    ['C-reactive protein was 12 ¦', ['mg/L']],
    ['Platelets were 200 ¦', ['×10³/µL (conventional)', '×10⁹/L (SI)']],
    [
      '| Test | Result |\n| --- | --- |\n| Calcium | 2.9 ¦ |\n| Creatinine | 97 µmol/L |',
      ['mmol/L (SI)', 'mg/dL (conventional)'],
    ],
    ['Calcium was 2.9¦', []],
    ['He took calcium 500 ¦', []],
    ['He was 45 ¦', []],
    ['pH was 7.4 ¦', []],
  ])('%s', async (marked, expected) => {
    expect(await units(marked)).toEqual(expected);
  });

  it('are the usual ones of its kind where no table knows it, those of the report first', async () => {
    expect((await units('Lipase was 200 ¦')).slice(0, 3)).toEqual(['U/L', 'mg/dL', 'g/L']);
    expect((await units('Copper was 60 µg/dL, then copper was 70 ¦')).slice(0, 2)).toEqual(['µg/dL', 'U/L']);
  });

  it('come before the snippets, which VS Code sorts behind a z', async () => {
    const { items } = await completions('Calcium was 2.9 ¦');
    expect(items.every(({ sortText }) => sortText !== undefined && sortText < 'z-')).toBe(true);
  });

  it('take the place of what was begun', async () => {
    const { text, items } = await completions('Creatinine was 97 um¦');
    const item = items.find(({ label }) => label === 'µmol/L');
    const edit = item?.textEdit;
    if (!edit || !('range' in edit)) throw new Error('no edit');
    expect(textAt(text, edit.range)).toBe('um');
    expect(item?.filterText?.startsWith('µmol/L umol/L')).toBe(true);
    const done = applyAction(text, { title: '', edit: { changes: { [uri]: [edit] } } });
    expect(done).toContain('Creatinine was 97 µmol/L\n');
  });

  it('are none in a file that is no case report', async () => {
    const text = '---\ntype: manual\n---\n\nCalcium was 2.9 ';
    const list = await withReport(text, (client) =>
      client.request<CompletionList | null>('textDocument/completion', {
        textDocument: { uri },
        position: positionOf(text, text.length),
      }),
    );
    expect(list).toBeNull();
  });
});

describe('the analytes of a laboratory table', () => {
  const table = '| Test | Result |\n| --- | --- |\n| Sodium | 139 mmol/L |\n| Calcium | 2.4 mmol/L |\n';

  it('are offered in the first cell of a row, without those that it has', async () => {
    const { text, items } = await completions(`${table}| Pot¦`);
    const labels = items.map(({ label }) => label);
    expect(labels).toContain('Potassium');
    expect(labels).toContain('pH');
    expect(labels).not.toContain('Sodium');
    const item = items.find(({ label }) => label === 'Potassium');
    expect(item?.detail).toBe('mmol/L or mEq/L');
    const edit = item?.textEdit;
    expect(edit && 'range' in edit && textAt(text, edit.range)).toBe('Pot');
    expect(items.find(({ label }) => label === 'Hemoglobin')?.filterText).toContain('hb');
  });

  it.each([
    ['in an empty cell', `${table}| ¦ | |`, true],
    ['with CRLF', `${table}| ¦ | |`.replace(/\n/g, '\r\n'), true],
    ['not in the second cell', `${table}| Potassium | ¦ |`, false],
    ['not in the header', table.replace('| Test', '| T¦'), false],
    ['not in another table', '| Day | Event |\n| --- | --- |\n| Monday | itch |\n| ¦ | |', false],
    ['not in running text', 'Pot¦', false],
  ])('%s', async (_, marked, isOffered) => {
    const { items } = await completions(marked);
    expect(items.some(({ label }) => /^potassium$/i.test(label))).toBe(isOffered);
  });
});

describe('the hint at a converted value', () => {
  const text = report('Creatinine was 1.1 mg/dL 😀, calcium 2.45 mmol/L and sodium 139 mmol/L.');
  const hints = (settings: unknown, file = text): Promise<InlayHint[]> =>
    withReport(
      file,
      (client) =>
        client.request('textDocument/inlayHint', {
          textDocument: { uri },
          range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } },
        }),
      { settings: () => settings },
    );

  it('stands behind the value with its unit where it is wanted, and nowhere else', async () => {
    expect(await hints({})).toEqual([]);
    expect(await hints({ inlayHints: { references: true } })).toEqual([]);
    const shown = await hints({ inlayHints: { conversions: true } });
    const placed = shown.map(({ label, position }) => {
      const before = textAt(text, { start: { line: position.line, character: 0 }, end: position });
      return `${before.slice(-9)} | ${label}`;
    });
    expect(placed).toEqual(['1.1 mg/dL | = 97 µmol/L', '45 mmol/L | = 9.82 mg/dL']);
  });

  it('is none in a file that is no case report', async () => {
    const manual = text.replace('case-report', 'manual');
    expect(await hints({ inlayHints: { conversions: true } }, manual)).toEqual([]);
  });
});
