import { describe, expect, it } from 'vitest';
import type { DocumentHighlight, Hover, Location, WorkspaceEdit } from 'vscode-languageserver';
import { choose, complete } from '../harness/complete.ts';
import { applyAction, textAt } from '../harness/language-client.ts';
import { ask, texts } from '../harness/report-client.ts';

const report = (text: string): string =>
  `---\ntype: case-report\n---\n\n# Barley itch: a case report\n\n## Case presentation\n\n${text}\n`;

const itch = report(
  [
    'The arm was red (Figure 1), and the barn was dusty (Figs 1 and 2A). Table 1 tells more.',
    '![Figure 1. The arm.](arm.png)',
    'Figure 2. The barn, as in Fig. 1.',
    'Table 1. The tests.',
    '| Test | Result |\n| --- | --- |\n| Calcium | 2.4 mmol/L |',
    '## References\n\n1. Moss TA. Figure 1 of itch. J Farm Med. 2011;1:1-2.',
  ].join('\n\n'),
);

describe('a figure or a table', () => {
  it.each([
    ['(Figure 1', ['10: ![Figure 1. The arm.](arm.png)']],
    ['(Figs 1 and', ['10: ![Figure 1. The arm.](arm.png)', '12: Figure 2. The barn, as in Fig. 1.']],
    ['(Table 9', []],
    ['Table 1 tells', ['14: Table 1. The tests.']],
    ['Figure 2. The', ['12: Figure 2']],
  ])('is found from %s', async (words, expected) => {
    const places = await ask<Location[]>(itch, 'textDocument/definition', words, {}, 3);
    expect(texts(itch, places)).toEqual(expected);
  });

  it.each([
    [true, ['10: Figure 1', '8: Figure 1', '8: Figs 1 and 2A', '12: Fig. 1']],
    [false, ['8: Figure 1', '8: Figs 1 and 2A', '12: Fig. 1']],
  ])('has references, with the label %s', async (includeDeclaration, expected) => {
    const more = { context: { includeDeclaration } };
    for (const words of ['Figure 1)', 'Figure 1. The arm']) {
      const places = await ask<Location[]>(itch, 'textDocument/references', words, more, 3);
      expect(texts(itch, places)).toEqual(expected);
    }
  });

  it('is marked at its label and where it is mentioned', async () => {
    const marks = await ask<DocumentHighlight[]>(itch, 'textDocument/documentHighlight', 'Figure 1)', {}, 3);
    expect(marks.map(({ kind, range }) => `${kind}: ${textAt(itch, range)}`)).toEqual([
      '3: Figure 1',
      '2: Figure 1',
      '2: Figs 1 and 2A',
      '2: Fig. 1',
    ]);
  });

  it.each([
    ['Figure 1)', 'Figure 1: The arm.\n\n_Mentioned in lines 9, 13._'],
    [
      'Figs 1 and',
      'Figure 1: The arm.\n\n_Mentioned in lines 9, 13._\n\nFigure 2: The barn, as in Fig. 1.\n\n_Mentioned in line 9._',
    ],
    ['Table 1. The', 'Table 1: The tests.\n\n_Mentioned in line 9._'],
  ])('says what it is over %s', async (words, expected) => {
    const hover = await ask<Hover>(itch, 'textDocument/hover', words, {}, 3);
    expect((hover.contents as { value: string }).value.replaceAll('**', '')).toContain(expected);
  });

  it('says so where it has no caption, and where nothing mentions it', async () => {
    const text = report('It was red (Figure 7).\n\nTable 2. The tests.');
    const over = async (words: string): Promise<unknown> =>
      (await ask<Hover>(text, 'textDocument/hover', words, {}, 3)).contents;
    expect(await over('Figure 7')).toMatchObject({ value: expect.stringContaining('**Figure 7** has no caption') });
    expect(await over('Table 2')).toMatchObject({ value: expect.stringContaining('_The text does not mention it._') });
  });
});

describe('the number of a figure or a table', () => {
  const rename = (text: string, words: string, newName: string, after = 3): Promise<WorkspaceEdit> =>
    ask<WorkspaceEdit>(text, 'textDocument/rename', words, { newName }, after);

  it.each([
    ['Figure 1)', '3', 3],
    ['Figure 1. The', 'Figure 3', 3],
    ['Figs 1 and', '3', 5],
  ])('is changed everywhere from %s', async (words, newName, after) => {
    const edit = await rename(itch, words, newName, after);
    expect(applyAction(itch, { title: '', edit })).toBe(
      itch
        .replace('(Figure 1)', '(Figure 3)')
        .replace('Figs 1 and', 'Figs 3 and')
        .replace('![Figure 1.', '![Figure 3.')
        .replace('in Fig. 1.', 'in Fig. 3.'),
    );
  });

  it('is changed at each panel', async () => {
    const text = report('It was red (Figure 2A and 2B).\n\nFigure 2. The arm.');
    expect(applyAction(text, { title: '', edit: await rename(text, 'Figure 2.', '4') })).toBe(
      report('It was red (Figure 4A and 4B).\n\nFigure 4. The arm.'),
    );
  });

  it.each([
    [itch, 'Figure 1)', '2', 'Figure 2 is in this report already: give that one another number first.'],
    [itch, 'Figure 1)', 'two', 'The number of a figure or table is a whole number from 1 to 99.'],
    [itch, 'Figs 1 and', '3', 'Put the cursor on the number itself.'],
    [
      report('See Figures 1-3.\n\nFigure 2. Arm.'),
      'Figure 2.',
      '4',
      'Figure 2 is not written out in line 9: change it there first.',
    ],
    [
      report('See Figures 1\u20133.\n\nFigure 1. Arm.'),
      'Figure 1.',
      '4',
      'Figure 1 is not written out in line 9: change it there first.',
    ],
    [
      report('See Table II.\n\nTable II. Arm.'),
      'Table II.',
      '4',
      'Only plain numbers can be changed here: not those of a supplement, and no roman numerals.',
    ],
    [
      report('See Figure S1.\n\nFigure S1. Arm.'),
      'Figure S1.',
      '4',
      'Only plain numbers can be changed here: not those of a supplement, and no roman numerals.',
    ],
  ])('is not changed where that is not safe: %#', async (text, words, newName, message) => {
    await expect(rename(text, words, newName)).rejects.toThrow(message);
  });

  it('is shown as what can be changed, or why it cannot', async () => {
    const prepare = (text: string, words: string): Promise<unknown> =>
      ask(text, 'textDocument/prepareRename', words, {}, 3);
    expect(await prepare(itch, 'Table 1 tells')).toEqual({
      range: { start: { line: 8, character: 74 }, end: { line: 8, character: 75 } },
      placeholder: '1',
    });
    await expect(prepare(report('See Figures 1-3.\n\nFigure 2. Arm.'), 'Figure 2.')).rejects.toThrow('not written out');
  });
});

describe('figures and tables to complete with', () => {
  const text = (words: string): string =>
    `${words}\n\n![Figure 1. The arm.](arm.png)\n\nFigure 2. The barn.\n\nTable 1. The tests.`;

  it.each([
    ['It was red (Fig¦).', ['Figure 1', 'Figure 2']],
    ['It was red (Figure ¦).', ['Figure 1', 'Figure 2']],
    ['It was red (fig. ¦).', ['fig. 1', 'fig. 2']],
    ['It was red (Fig. 2). See also Fig¦', ['Fig. 1', 'Fig. 2']],
    ['Results are in Table ¦', ['Table 1']],
    ['Results are in Tab¦', ['Table 1']],
    ['Results are tabular ¦', []],
    ['He figured ¦', []],
    ['He had 2 figs ¦', []],
    ['The barn ¦', []],
  ])('%s', async (words, expected) => {
    expect((await complete(report(text(words)))).labels).toEqual(expected);
  });

  it('come with their captions, and say which are not mentioned yet', async () => {
    const found = await complete(report(text('It was red (Figure 1). See Fig¦')));
    expect(found.items.map(({ detail, documentation }) => [detail, documentation])).toEqual([
      ['The arm.', undefined],
      ['The barn.', 'The text does not mention it yet.'],
    ]);
    expect(choose(found, 'Figure 2')).toContain('See Figure 2\n');
  });
});
