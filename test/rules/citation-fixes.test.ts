import { describe, expect, it } from 'vitest';
import { profiles } from '../../server/src/data/profiles.ts';
import type { Rule } from '../../server/src/rule/define-rule.ts';
import authorMismatch from '../../server/src/rules/citation-author-mismatch.ts';
import mixedMarkers from '../../server/src/rules/citation-mixed-markers.ts';
import order from '../../server/src/rules/citation-order.ts';
import punctuationSide from '../../server/src/rules/citation-punctuation-side.ts';
import rangeForm from '../../server/src/rules/citation-range-form.ts';
import repeated from '../../server/src/rules/citation-repeated.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { findingsOf } from '../harness/flags.ts';

const works = [
  'Moss TA. Barley itch. J Farm Med. 2011;4:12-5.',
  'Fenn OA, Reed BB. Straw and skin. J Farm Med. 2012;5:1-3.',
  'Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.',
  'Reed BB, Moss TA. Oat baths. J Farm Med. 2015;8:21-9.',
  'Moss TA. Rye itch. J Farm Med. 2016;9:2-5.',
];

function messageOf(rule: Rule, discussion: string): string | undefined {
  const list = works.map((work, i) => `${i + 1}. ${work}\n`).join('');
  return findingsOf(rule, `# A case of barley itch\n\n## Discussion\n\n${discussion}\n\n## References\n\n${list}`)[0]
    ?.message;
}

/** A report whose discussion is the text, after the first fix of the rule's first finding. */
function fixed(rule: Rule, discussion: string, profile = 'default'): string {
  const list = works.map((work, i) => `${i + 1}. ${work}\n`).join('');
  const before = '# A case of barley itch\n\n## Discussion\n\n';
  const text = `${before}${discussion}\n\n## References\n\n${list}`;
  const [finding] = findingsOf(rule, text, { profile: profiles.get(profile) ?? never() });
  const [fix] = finding?.fixes ?? [];
  return fix ? (applyEdits(text, fix.edits).slice(before.length).split('\n\n## References')[0] ?? '') : 'no fix';
}

function never(): never {
  throw new Error('no such profile');
}

describe('what a fix makes of a text', () => {
  it.each([
    [rangeForm, 'It itches [1,2,3] and heals [4].', 'It itches [1-3] and heals [4].'],
    [rangeForm, 'It itches [1, 2, 3, 5] and heals [4].', 'It itches [1-3, 5] and heals [4].'],
    [rangeForm, 'It itches [1–3], it heals [2, 3, 4].', 'It itches [1–3], it heals [2–4].'],
    [
      rangeForm,
      'It itches.<sup>1,2,3</sup> It heals.<sup>4,5</sup>',
      'It itches.<sup>1-3</sup> It heals.<sup>4,5</sup>',
    ],
    [rangeForm, 'It itches.¹,²,³ It heals.⁴', 'It itches.¹⁻³ It heals.⁴'],
    [
      rangeForm,
      'It itches [1,2,3], [2,3,4], [3,4,5], it heals [1-3].',
      'It itches [1,2,3], [2,3,4], [3,4,5], it heals [1,2,3].',
    ],
    [rangeForm, 'It itches [1,2,3], [2,3,4], [3,4,5], it heals [1-5].', 'no fix'],
    [rangeForm, 'It itches [1] and heals [4-2].', 'It itches [1] and heals [2-4].'],
    [rangeForm, 'It itches [1 and 2], it heals [3].', 'no fix'],
    [rangeForm, 'It itches [1, p. 2, 3].', 'no fix'],
    [rangeForm, 'It itches.$^{1,2,3}$ It heals.$^4$', 'It itches.$^{1-3}$ It heals.$^4$'],
    [order, 'It itches [2, p. 9]. It heals [1].', 'It itches [1, p. 9]. It heals [2].'],
    [order, 'It itches.$^{2}$ It heals.$^{1,3}$', 'It itches.$^{1}$ It heals.$^{2,3}$'],
    [order, 'It itches [4]. It heals [1 to 3].', 'It itches [1]. It heals [2 to 4].'],
    [repeated, 'It itches [1, 2, 1].', 'It itches [1, 2].'],
    [repeated, 'It itches [1-3,2,5].', 'It itches [1-3,5].'],
    [repeated, 'It itches [1][1].', 'It itches [1].'],
    [repeated, 'It itches [1], [2], [2].', 'It itches [1], [2].'],
    [
      punctuationSide,
      'It itches [1]. It heals [2]. It returns [3]. Oats help.[4] It is rare.',
      'It itches [1]. It heals [2]. It returns [3]. Oats help [4]. It is rare.',
    ],
    [
      punctuationSide,
      'It itches.[1] It heals.[2] It returns.[3] Oats help [4]. It is rare.',
      'It itches.[1] It heals.[2] It returns.[3] Oats help.[4] It is rare.',
    ],
    [
      punctuationSide,
      'It itches.^1^ It heals.^2^ It returns.^3^ Oats help ^4^. It is rare.',
      'It itches.^1^ It heals.^2^ It returns.^3^ Oats help.^4^ It is rare.',
    ],
    [
      punctuationSide,
      'It itches [1]. It heals [2]. It returns [3]. Oats help. [4], [5] It is rare.',
      'It itches [1]. It heals [2]. It returns [3]. Oats help [4], [5]. It is rare.',
    ],
    [authorMismatch, 'Hay et al. [1] saw it.', 'Hay et al. [3] saw it.'],
    [authorMismatch, 'Hay *et al.*, 2014, [1] saw it.', 'Hay *et al.*, 2014, [3] saw it.'],
    [authorMismatch, 'Hay et al. [1, p. 4] saw it.', 'Hay et al. [3, p. 4] saw it.'],
    [authorMismatch, 'It itches.$^{2,4}$ Hay et al.$^{1}$ saw it.', 'It itches.$^{2,4}$ Hay et al.$^{3}$ saw it.'],
    [authorMismatch, 'Moss et al. [3] saw it.', 'no fix'],
    [authorMismatch, 'Hay et al. [1, 2] saw it.', 'no fix'],
    [
      mixedMarkers,
      'It itches [1], heals [2] and returns [3], rarely (4).',
      'It itches [1], heals [2] and returns [3], rarely [4].',
    ],
    [mixedMarkers, 'It itches [1], heals [2], returns [3].<sup>4</sup>', 'It itches [1], heals [2], returns [3] [4].'],
    [mixedMarkers, 'It itches [1], heals [2], returns [3].$^{4,5}$', 'It itches [1], heals [2], returns [3] [4,5].'],
    [
      mixedMarkers,
      'It itches.$^{1}$ It heals.$^{2}$ It returns.$^{3}$ It is rare [4].',
      'It itches.$^{1}$ It heals.$^{2}$ It returns.$^{3}$ It is rare.$^{4}$',
    ],
    [
      mixedMarkers,
      'It itches.^1^ It heals.^2^ It returns.^3^ It is rare [4].',
      'It itches.^1^ It heals.^2^ It returns.^3^ It is rare.^4^',
    ],
  ] as const)('%# %s', (rule: Rule, text, expected) => {
    expect(fixed(rule, text)).toBe(expected);
  });

  it('follows the journal', () => {
    expect(fixed(mixedMarkers, 'It itches [1], it heals [2, 3]. It returns [4].', 'moj')).toBe(
      'It itches,<sup>1</sup> it heals.<sup>2,3</sup> It returns.<sup>4</sup>',
    );
  });

  it.each([
    [rangeForm, 'It itches [1,2,3].', '`[1,2,3]` lists three numbers in a row; expected `[1-3]`'],
    [
      rangeForm,
      'It itches [1,2,3,4] and heals [3–5].',
      '`[1,2,3,4]` lists four numbers in a row; expected `[1–4]`, as elsewhere in this report',
    ],
    [
      rangeForm,
      'It itches [1,2,3], [2,3,4], [3,4,5], it heals [1-3].',
      '`[1-3]` writes a range; expected `[1,2,3]`, as 3 others in this report list such numbers',
    ],
    [
      rangeForm,
      'It itches [4-2].',
      '`[4-2]` names a range that runs backwards; expected the lower number first, as in `[2-4]`',
    ],
    [repeated, 'It itches [1, 2, 1].', '`[1, 2, 1]` names number 1 twice; expected it once'],
  ] as const)('%# says of %s', (rule: Rule, text, expected) => {
    expect(messageOf(rule, text)).toBe(expected);
  });

  it('numbers anew', () => {
    const text = `# A case\n\n## Discussion\n\nIt itches [3, 1].\n\nIt heals [2].\n\n## References\n\n1. ${works[0]}\n2. ${works[1]}\n3. ${works[2]}\n`;
    const [finding] = findingsOf(order, text);
    expect(finding?.message).toBe(
      'Number `3` is cited before number `2`; expected numbers in the order of their first citation',
    );
    expect(applyEdits(text, finding?.fixes[0]?.edits ?? [])).toBe(
      `# A case\n\n## Discussion\n\nIt itches [2, 1].\n\nIt heals [3].\n\n## References\n\n1. ${works[0]}\n2. ${works[2]}\n3. ${works[1]}\n`,
    );
  });
});
