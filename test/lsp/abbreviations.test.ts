import { describe, expect, it } from 'vitest';
import type {
  CompletionList,
  DocumentHighlight,
  Hover,
  Location,
  MarkupContent,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { applyAction, positionOf, textAt } from '../harness/language-client.ts';
import { ask, fullClient, texts, uri, withReport } from '../harness/report-client.ts';

const text = `---
type: case-report
title: "Barley itch on CT: a case report"
---

# Barley itch on CT: a case report

Tilda CT, Moss TA

## Abstract

Computed tomography (CT) was normal. The CT was repeated.

## Case presentation

A 45-year-old farmer came 😀 with barley itch (BI). He had a computed tomography (CT) and two CTs more.
PD-CT and \`CT\` and https://example.org/CT are other things, as is [@CT2011], but the CT-guided biopsy is not.

| Test | Result |
| --- | --- |
| CT | normal |

## Author contributions

CT wrote the report.

## References

1. Moss TA. CT of the skin. J Farm Med. 2011;1:1-2.
`;

const windows = text.replace(/\n/g, '\r\n');

async function hoverOn(words: string, after = 1): Promise<string> {
  const hover = await ask<Hover | null>(text, 'textDocument/hover', words, {}, after);
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

describe('an abbreviation', () => {
  it('tells what it stands for, where that is told and how often it is used', async () => {
    const told = '**CT**: computed tomography\n\n_Explained in lines 12, 16; used 6 times beside that._';
    expect(await hoverOn('CT was repeated')).toContain(told);
    expect(await hoverOn('CTs more', 3)).toContain(told);
    expect(await hoverOn('computed tomography (CT)')).toContain('**CT**');
    expect(await hoverOn('BI)')).toContain('**BI**: barley itch\n\n_Explained in line 16; used nowhere beside that._');
  });

  it('says nothing of a word that is none', async () => {
    expect(await hoverOn('farmer')).not.toContain('Explained in');
    expect(await hoverOn('CT wrote')).not.toContain('Explained in');
    expect(await hoverOn('CT of the skin')).not.toContain('Explained in');
  });

  it('leads to its explanation in the same part of the report', async () => {
    const definition = (words: string, after = 1): Promise<Location[]> =>
      ask(text, 'textDocument/definition', words, {}, after);
    expect(texts(text, await definition('CT was repeated'))).toEqual(['11: Computed tomography (CT)']);
    expect(texts(text, await definition('CT | normal'))).toEqual(['15: computed tomography (CT)']);
    expect(texts(text, await definition('CT) was'))).toEqual(['11: Computed tomography (CT)']);
    expect(await definition('farmer')).toEqual([]);
  });

  it.each([
    ['with LF', text],
    ['with CRLF', windows],
  ])('is found wherever it stands as such, %s', async (_, whole) => {
    const found = (declared: boolean): Promise<Location[]> =>
      ask(whole, 'textDocument/references', 'CT was repeated', { context: { includeDeclaration: declared } });
    const lines = (all: readonly Location[]): number[] => all.map(({ range }) => range.start.line);
    expect(lines(await found(false))).toEqual([2, 5, 11, 15, 16, 20]);
    const all = await found(true);
    expect(lines(all)).toEqual([2, 5, 11, 11, 15, 15, 16, 20]);
    expect(new Set(all.map(({ range }) => textAt(whole, range)))).toEqual(new Set(['CT']));
  });

  it('is marked, its explanations as written', async () => {
    const marks = await ask<DocumentHighlight[]>(text, 'textDocument/documentHighlight', 'BI)');
    expect(marks.map(({ range, kind }) => `${textAt(text, range)} ${kind}`)).toEqual(['BI 3']);
  });
});

describe('the rename of an abbreviation', () => {
  const rename = async (whole: string, words: string, newName: string, after = 1): Promise<string> => {
    const edit = await ask<WorkspaceEdit>(whole, 'textDocument/rename', words, { newName }, after);
    return applyAction(whole, { title: 'Rename', edit });
  };

  it.each([
    ['with LF', text],
    ['with CRLF', windows],
  ])('reaches every place of it, plurals too, and no other, %s', async (_, whole) => {
    const renamed = await rename(whole, 'CT) was', 'CAT');
    const eight = whole
      .replaceAll('itch on CT', 'itch on CAT')
      .replaceAll('tomography (CT)', 'tomography (CAT)')
      .replace('The CT was', 'The CAT was')
      .replace('two CTs', 'two CATs')
      .replace('the CT-guided', 'the CAT-guided')
      .replace('| CT |', '| CAT |');
    expect(renamed).toBe(eight);
  });

  it('can be taken back', async () => {
    const renamed = await rename(text, 'CT was repeated', 'CTom');
    expect(renamed).toContain('CTom was repeated');
    expect(await rename(renamed, 'CTom was repeated', 'CT')).toBe(text);
  });

  it('is offered on the letters alone', async () => {
    const offered = await ask<{ range: Range; placeholder: string }>(text, 'textDocument/prepareRename', 'CTs more');
    expect([textAt(text, offered.range), offered.placeholder]).toEqual(['CT', 'CT']);
  });

  it.each([
    ['BI', 'This abbreviation stands for something else in this report already.'],
    ['PD', 'This abbreviation stands for something else in this report already.'],
    ['tomography', 'An abbreviation has two to twelve letters or digits, with capitals among them.'],
    ['', 'An abbreviation has two to twelve letters or digits, with capitals among them.'],
  ])('is refused to `%s`', async (newName, reason) => {
    const whole = text.replace('He had a', 'PD was excluded. He had a');
    await expect(rename(whole, 'CT was repeated', newName)).rejects.toThrow(reason);
  });

  it('is refused where one stands for two things', async () => {
    const whole = text.replace('barley itch (BI)', 'barley itch (BI), of low body impedance (BI)');
    await expect(rename(whole, 'BI)', 'BY')).rejects.toThrow('explained in two ways');
  });
});

describe('completion with an abbreviation', () => {
  const offered = async (typed: string): Promise<string[]> => {
    const whole = text.replace('The CT was repeated.', `The CT was repeated. ${typed}`);
    const end = whole.indexOf(typed, whole.indexOf('was repeated. ')) + typed.length;
    const list = await withReport(whole, (client) =>
      client.request<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position: positionOf(whole, end),
      }),
    );
    return list.items.map(({ label, detail, textEdit }) => {
      const range = textEdit && 'range' in textEdit ? textEdit.range : undefined;
      return `${range && textAt(whole, range)} > ${label}: ${detail}`;
    });
  };

  // Behind `@` stands a key, not an abbreviation.
  it.each([
    ['Then C', ['C > CT: computed tomography']],
    ['Then CT', ['CT > CT: computed tomography']],
    ['Then B', ['B > BI: barley itch']],
    ['Then c', []],
    ['Then X', []],
    ['Then @C', ['C > moss2011: Moss 2011']],
  ])('behind `%s`', async (typed, expected) => {
    expect(await offered(typed)).toEqual(expected);
  });
});

it('is silent in a file that is no case report, and in an editor that cannot take it', async () => {
  const readme = text.replace('type: case-report', 'type: manual');
  expect(await ask(readme, 'textDocument/definition', 'CT was repeated')).toEqual([]);
  expect(await ask(readme, 'textDocument/hover', 'CT was repeated')).toBeNull();
  const { definition: _, rename: __, completion: ___, ...textDocument } = fullClient.textDocument ?? {};
  await withReport(
    text,
    async ({ server: { capabilities } }) => {
      expect(capabilities.definitionProvider).toBeUndefined();
      expect(capabilities.renameProvider).toBeUndefined();
      expect(capabilities.completionProvider).toBeUndefined();
    },
    { capabilities: { ...fullClient, textDocument } },
  );
});
