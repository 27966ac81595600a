import { describe, expect, it } from 'vitest';
import overclaim from '../../server/src/rules/style-overclaim.ts';
import priority from '../../server/src/rules/style-priority-claim.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { expectFlags, findingsOf } from '../harness/flags.ts';

/** A report with a sentence at a place of each kind. */
function reportOf(texts: {
  title?: string;
  abstract?: string;
  introduction?: string;
  case?: string;
  discussion?: string;
  conclusion?: string;
}): string {
  return [
    `# ${texts.title ?? 'Barley itch: a case report'}`,
    `## Abstract\n\n${texts.abstract ?? 'A man itched.'}`,
    `## Introduction\n\n${texts.introduction ?? 'It is rare.'}`,
    `## Case presentation\n\n${texts.case ?? 'A man itched. He had a bath.'}`,
    `## Discussion\n\n${texts.discussion ?? 'It is rare.'} Its cause is dust [1]. Others saw it [2]. They differ [3].`,
    `## Conclusion\n\n${texts.conclusion ?? 'One should ask for barley.'}`,
    '## References\n\n1. Hill AB. A systematic review in PubMed. J Med. 1965;58:295-300.',
  ].join('\n\n');
}

describe('style/overclaim', () => {
  const general = 'Oat baths are ⟦safe and effective⟧ for the itch.';
  const own = 'Our case ⟦proves that⟧ oats heal the itch.';

  it.each([
    [{ title: '⟦Safe and effective⟧ baths for the itch: a case report' }],
    [{ abstract: `A man itched. He bathed. ${general}` }],
    [{ abstract: `${own} He bathed. He slept. He went home. He was well.` }],
    [{ discussion: own }],
    [{ conclusion: `${general} One should ask for barley.` }],
  ])('is told in %j', (texts) => {
    expectFlags(overclaim, reportOf(texts), { bare: true });
  });

  it.each([
    // What is known of baths, not what this case shows.
    [{ abstract: 'Oat baths are safe and effective. A man itched. He bathed. He slept. He was well.' }],
    [{ introduction: 'Oat baths are safe and effective for the itch.' }],
    [{ introduction: 'Our case proves that oats heal the itch.' }],
    [{ case: 'We confirmed the efficacy of the bath.' }],
    [{ discussion: 'Oat baths are safe and effective for the itch.' }],
  ])('is not told in %j', (texts) => {
    expectFlags(overclaim, reportOf(texts), { bare: true });
  });

  it('a cause is not held against who judged it with an instrument', () => {
    const text = reportOf({ discussion: 'Our case confirms that barley dust causes the itch.' });
    expect(findingsOf(overclaim, text)).toHaveLength(1);
    expect(findingsOf(overclaim, text.replace('He had a bath.', 'The Naranjo score was 9.'))).toEqual([]);
  });

  it('offers a weaker verb', () => {
    const text = reportOf({ conclusion: 'This case demonstrates the safety of oats.' });
    const [found] = findingsOf(overclaim, text);
    expect(found?.message).toBe(
      '`demonstrates the safety` says more than one case can show; expected words that one case can bear, such as `suggests`',
    );
    const [fix] = found?.fixes ?? [];
    expect([fix?.title, fix?.safety]).toEqual(['Write "suggests" for "demonstrates"', 'suggestion']);
    const mended = applyEdits(text, fix?.edits ?? []);
    expect(mended).toContain('This case suggests the safety of oats.');
    expect(findingsOf(overclaim, mended)).toEqual([]);
  });
});

describe('style/priority-claim', () => {
  it('is told once, at the first claim', () => {
    expectFlags(
      priority,
      reportOf({ abstract: 'We report ⟦the first case⟧ in a cat.', discussion: 'This is the first case in a cat.' }),
      { bare: true },
    );
    expectFlags(
      priority,
      reportOf({ title: 'Barley itch: ⟦the first case⟧ in a cat', abstract: 'We report the first case in a cat.' }),
      { bare: true },
    );
  });

  it('a search that is told anywhere is enough, a title of the reference list is not', () => {
    const claim = 'We report the first case in a cat.';
    expect(findingsOf(priority, reportOf({ abstract: claim }))).toHaveLength(1);
    expect(findingsOf(priority, reportOf({ abstract: claim, discussion: 'We searched MEDLINE for cats.' }))).toEqual(
      [],
    );
  });

  it('"to our knowledge" is enough in the text, and not for a title', () => {
    const discussion = 'To our knowledge, none was seen before.';
    expect(findingsOf(priority, reportOf({ abstract: 'We report the first case in a cat.', discussion }))).toEqual([]);
    expect(findingsOf(priority, reportOf({ title: 'The first case of barley itch', discussion }))).toHaveLength(1);
  });

  it('says nothing in another language', () => {
    const text = `---\nlang: fr\n---\n\n${reportOf({ title: 'The first case of barley itch' })}`;
    expect(findingsOf(priority, text)).toEqual([]);
  });
});
