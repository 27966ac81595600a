import { expect, it } from 'vitest';
import { isMarkdown, markdownPattern } from '../../server/src/data/markdown-files.ts';
import { createGlob } from '../../server/src/text/glob.ts';

it.each([
  ['itch.md', true],
  ['/farm/ITCH.MD', true],
  ['file:///farm/itch.markdown', true],
  ['itch.qmd', true],
  ['itch.Rmd', true],
  ['itch.rmd', true],
  ['itch.md.bak', false],
  ['itch.mdx', false],
  ['farm.md/itch.txt', false],
  ['/farm/md', false],
  ['notes', false],
])('%s is Markdown: %s', (path, is) => {
  expect(isMarkdown(path)).toBe(is);
});

it.each(['itch.md', 'x/ITCH.MD', 'x/y/itch.markdown', 'itch.qmd', 'itch.Rmd', 'itch.rmd'])('%s is watched', (path) => {
  expect(createGlob(markdownPattern)(path)).toBe(true);
});

it('nothing else is watched', () => {
  expect(['itch.txt', 'itch.md.bak', 'itch.mdx'].filter(createGlob(markdownPattern))).toEqual([]);
});
