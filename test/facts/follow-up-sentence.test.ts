import { expect, it } from 'vitest';
import { followUpSentence, standsBeside } from '../../server/src/facts/follow-up-sentence.ts';
import { cueSentencesOf } from '../../server/src/facts/item-cues.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';

/** What the last sentence of a paragraph is read to tell. */
function read(text: string) {
  const [block] = toBlocks(`${text}\n`).blocks.map((placed) => placed.block);
  const cued = block && cueSentencesOf(block).at(-1);
  if (!cued) throw new Error(`no sentence in ${text}`);
  return followUpSentence(block, cued);
}

it.each<[string, string]>([
  ['The barley was high.', ''],
  ['He died at home.', 'death outcome state'],
  ['The itch had resolved.', 'outcome state'],
  ['The mass had decreased in size on radiographs.', 'outcome result state'],
  ['The mass had decreased in size.', 'outcome state'],
  ['A radiograph showed no mass.', 'result state'],
  ['A radiograph was taken.', 'state'],
  ['His score was 61%.', 'result state'],
  ['His score was 61 %.', 'result state'],
  ['The share of % was told.', ''],
  ['The ferritin was 39 ng/mL.', 'result state'],
  ['He was readmitted.', 'state'],
  ['The hospital stay lasted long.', 'state'],
  ['His ferritin was 39 ng/mL. The barley was high.', ''],
])('%s tells of: %s', (text, expected) => {
  const { namesDeath, namesOutcome, namesResult, namesState } = read(text);
  const told = { death: namesDeath, outcome: namesOutcome, result: namesResult, state: namesState };
  expect(
    Object.entries(told)
      .filter(([, is]) => is)
      .map(([name]) => name)
      .join(' '),
  ).toBe(expected);
});

it.each([
  ['in the clause', 'After two weeks he was seen again.', true],
  ['in the clause, behind another sentence', 'The barley was high. After two weeks he was seen again.', true],
  ['before the clause', 'He was seen again, and after two weeks it itched.', false],
  ['behind the clause', 'After two weeks it itched, and he was seen again.', false],
  ['nowhere', 'After two weeks it itched.', false],
])('a word that stands %s', (_, text, expected) => {
  const start = text.indexOf('two weeks');
  expect(standsBeside(read(text), 'seen', { start, end: start + 'two weeks'.length })).toBe(expected);
});
