import { expect, it } from 'vitest';
import { headingOf, isTitleLine } from '../../server/src/facts/headings.ts';
import type { Block } from '../../server/src/markdown/block.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';
import { readMarks } from '../harness/flags.ts';
import { rowsOf } from '../harness/rows.ts';

function firstBlock(text: string): Block {
  const [placed] = toBlocks(`${text}\n`).blocks;
  if (!placed) throw new Error(`no block in ${text}`);
  return placed.block;
}

it.each(rowsOf('headings.tsv'))('the heading of %j', (text, expected) => {
  const block = firstBlock(text);
  const heading = headingOf(block);
  const body = heading ? block.source.slice(heading.bodyStart).trim() : '';
  const role = heading?.role ? `${heading.role.role} ${heading.role.match}` : '-';
  const shown = heading ? `${heading.form} ${JSON.stringify(heading.text)} ${role}` : '';
  expect(body === '' ? shown : `${shown}, before ${JSON.stringify(body)}`).toBe(expected);
});

it.each([
  '⟦## Case presentation⟧',
  '⟦## Case presentation ##⟧',
  '⟦**Case presentation**⟧',
  '⟦**Abstract:**⟧ It is rare.',
  '⟦**Abstract**⟧: It is rare.',
  '⟦Funding:⟧ none.',
  '⟦Discussion⟧',
  '⟦Discussion⟧  \nShe itched.',
])('the place of the heading in %j', (marked) => {
  const { text, spans } = readMarks(marked);
  expect(headingOf(firstBlock(text))?.span).toEqual(spans[0]);
});

it.each([
  ['Discussion', true],
  ['DISCUSSION', true],
  ['Case report 2', true],
  ['Discusssion', false],
  ['Discussion of the barley', false],
  ['Discussion.', false],
  ['discussion', false],
  ['Barley', false],
  ['', false],
])('%j is nothing but a section title: %s', (line, expected) => {
  expect(isTitleLine(line)).toBe(expected);
});
