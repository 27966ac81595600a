import { describe, expect, it } from 'vitest';
import type { Span } from '../../server/src/text/span.ts';
import { readMarks } from '../harness/flags.ts';
import { createCore, type Outline } from './core.ts';

type Cut = (text: string, outline: Outline, places: readonly Span[]) => { readonly text: string };

// The scripts are plain JavaScript, which the compiler does not read.
const script: string = './cut-sentences.mjs';
const { cutSentences } = (await import(script)) as { readonly cutSentences: Cut };

/** The text without the sentences at the marked places. */
function cut(marked: string): string {
  const { text, spans } = readMarks(marked);
  return cutSentences(text, createCore().outline(text), spans).text;
}

describe('cutting a sentence', () => {
  it.each([
    ['the first', 'She ⟦fell⟧. She rose. She left.\n', 'She rose. She left.\n'],
    ['one in the middle', 'She fell. She ⟦rose⟧. She left.\n', 'She fell. She left.\n'],
    ['the last, with its citation', '# A fall\n\nShe fell. She ⟦left⟧.<sup>4</sup>\n', '# A fall\n\nShe fell.\n'],
    ['two that follow each other', 'She ⟦fell⟧. She ⟦rose⟧. She left.\n', 'She left.\n'],
    ['one over two lines', 'She fell. She\n⟦rose⟧.\nShe left.\n', 'She fell.\nShe left.\n'],
    ['one in emphasis', 'She fell. *She ⟦rose⟧.* She left.\n', 'She fell. She left.\n'],
    ['the first in emphasis', '*She ⟦fell⟧. She rose.* She left.\n', '*She rose.* She left.\n'],
    ['one that opens in bold', '**Figure 1.** **(A)** A ⟦scan⟧. **(B)** A film.\n', '**Figure 1.** **(B)** A film.\n'],
    [
      'one that closes what another opens',
      '**She fell. She ⟦rose⟧** at once. She left.\n',
      '**She fell.** She left.\n',
    ],
    ['one in a quotation', '> She fell.\n> She ⟦rose⟧.\n> She left.\n', '> She fell.\n> She left.\n'],
    ['one of a list item', '- She ⟦fell⟧. She rose.\n- She left.\n', '- She rose.\n- She left.\n'],
  ])('takes %s', (_, marked, left) => expect(cut(marked)).toBe(left));
});

describe('what is left without a word goes too', () => {
  it.each([
    ['a paragraph', 'She fell.\n\nShe ⟦rose⟧.\n\nShe left.\n', 'She fell.\n\nShe left.\n'],
    ['a list item', '- She fell.\n- She ⟦rose⟧.\n- She left.\n', '- She fell.\n- She left.\n'],
    ['a list', 'She fell.\n\n1. She ⟦rose⟧.\n2. She ⟦left⟧.\n\nAll ended.\n', 'She fell.\n\nAll ended.\n'],
    [
      'a row',
      '| Day | Event |\n| --- | --- |\n| 1 | ⟦fall⟧ |\n| 2 | rest |\n',
      '| Day | Event |\n| --- | --- |\n| 2 | rest |\n',
    ],
    ['a table', '| Day | ⟦Event⟧ |\n| --- | --- |\n| 1 | ⟦fall⟧ |\n\nShe left.\n', 'She left.\n'],
    ['a footnote', 'She fell.[^1]\n\n[^1]: She ⟦rose⟧.\n\nShe left.\n', 'She fell.[^1]\n\nShe left.\n'],
  ])('%s', (_, marked, left) => expect(cut(marked)).toBe(left));

  it('but the head of a table stays a head', () =>
    expect(cut('| Day | ⟦Event⟧ |\n| --- | --- |\n| 1 | fall |\n')).toMatch(
      /^\|[ |]+\|\n\| --- \| --- \|\n\| 1 \| fall \|\n$/,
    ));
});

describe('what goes as a whole', () => {
  it.each([
    [
      'a section by its heading',
      '# A fall\n\n## ⟦Findings⟧\n\nA bruise.\n\n## Course\n\nShe left.\n',
      '# A fall\n\n## Course\n\nShe left.\n',
    ],
    ['the title alone', '# A ⟦fall⟧\n\n## Course\n\nShe left.\n', '## Course\n\nShe left.\n'],
    [
      'a key',
      '---\ntitle: A fall\nkeywords:\n  - ⟦fall⟧\n  - bruise\nlanguage: en\n---\n\nShe left.\n',
      '---\ntitle: A fall\nlanguage: en\n---\n\nShe left.\n',
    ],
  ])('%s', (_, marked, left) => expect(cut(marked)).toBe(left));
});
