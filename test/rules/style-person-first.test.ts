import { describe, expect, it } from 'vitest';
import rule from '../../server/src/rules/style-person-first.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { expectFlags, findingsOf } from '../harness/flags.ts';

describe('words about people', () => {
  it.each([
    'He had ⟦committed suicide⟧.',
    'His ⟦handicapped⟧ brother came along.',
    'She ⟦was wheelchair-bound⟧ after the harvest.',
    'He became ⟦wheelchair bound⟧.',
    'She ⟦was confined to a wheelchair⟧.',
    'Her child had ⟦mental retardation⟧.',
    'Barley itch is rare in ⟦epileptics⟧.',
    'He was ⟦a known diabetic⟧.',
    'She is ⟦an asthmatic⟧ who works in a barn.',
    'People ⟦suffering from⟧ barley itch were asked.',
    'He ⟦suffers from⟧ barley itch.',
    'They are ⟦stroke victims⟧.',
    'The ⟦patient had failed first-line antihistamine therapy⟧.',
    'She was ⟦non-compliant⟧ with her medication.',
    'This was a ⟦noncompliant⟧ patient.',
    'A 45-year-old ⟦male⟧ presented with itch.',
    'A 45 year old, previously healthy ⟦female⟧ was seen.',
    'An 8-years-old ⟦female⟧, who lived on a farm, came.',
    'We saw a ⟦male⟧ aged 50.',
    'An ⟦elderly⟧ woman came.',
    'It is common in ⟦the elderly⟧.',
    'He was ⟦Caucasian⟧.',
    'A ⟦coloured⟧ man came.',
    'This young ⟦lady⟧ had itch.',
    'The patient ⟦passed away⟧.',
    'The patient unfortunately ⟦expired⟧ on day 3.',
    'This was a ⟦terminal patient⟧.',
  ])('%s', (text) => {
    expectFlags(rule, text);
  });

  it.each([
    'A 45-year-old male patient and a 30-year-old female farmer came.',
    'The male breast was tender, and the female urethra normal.',
    'The male to female ratio was 2:1 among males and females of 60 years.',
    'Her diabetic foot and his alcoholic hepatitis healed; the diabetic patient went home.',
    'Anti-epileptics were given, and non-alcoholic steatohepatitis was found.',
    'He joined Alcoholics Anonymous.',
    'X-linked mental retardation was excluded, and so was the mental retardation syndrome.',
    'He failed to answer to treatment. The treatment failed. The graft failed.',
    'The study suffers from a lack of controls, and the literature suffers from bias.',
    'Her work suffered from it.',
    'The non-compliant balloon was inflated in a non-compliant ventricle.',
    'Expired air was sampled. The consent had expired. The patient expired air slowly.',
    'A victim of a tractor accident came. She suffered a fracture.',
    'The Lady Moss Barley Scale was used. The terminal ileum was inflamed.',
    'She said: “I am an elderly lady and a diabetic.”',
    '> The gentleman was Caucasian.',
    'He denied smoking and complained of itch.',
  ])('leaves alone: %s', (text) => {
    expectFlags(rule, text);
  });

  it('are left alone where the patient speaks, in references and in other languages', () => {
    expectFlags(rule, '# Barley itch\n\n## Patient perspective\n\nI am a diabetic.\n', { bare: true });
    expectFlags(rule, '# Barley itch\n\n## References\n\n1. Moss TA. Itch in diabetics. J Farm Med. 2011;4:1-2.\n', {
      bare: true,
    });
    expectFlags(rule, '---\nlang: es\n---\n\n# Prurito\n\n## Caso\n\nLa lady tenía prurito.\n', { bare: true });
  });

  it.each([
    ['A 45-year-old female presented.', 'A 45-year-old woman presented.'],
    ['A 17-year-old male presented.', 'A 17-year-old boy presented.'],
    ['Elderly gentlemen and a lady came.', 'Elderly men and a lady came.'],
    ['An elderly man came.', 'An older man came.'],
    ['Diabetics seldom itch.', 'People with diabetes seldom itch.'],
    ['She was suffering from itch.', 'She had itch.'],
    ['He committed suicide.', 'He died by suicide.'],
    ['The patient soon expired.', 'The patient soon died.'],
    ['Caucasians itch.', 'White people itch.'],
  ])('offers for %j the words that fit', (before, after) => {
    const text = `# Barley itch\n\n## Case\n\n${before}\n`;
    const fix = findingsOf(rule, text)[0]?.fixes[0];
    expect(fix?.safety).toBe('suggestion');
    expect(applyEdits(text, fix?.edits ?? [])).toBe(`# Barley itch\n\n## Case\n\n${after}\n`);
  });

  it.each(['He had suffered from itch.', 'A female who came had itch.', 'He was a known diabetic.'])(
    'offers nothing for %j, where the sentence would have to change',
    (sentence) => {
      expect(findingsOf(rule, `# Barley itch\n\n## Case\n\n${sentence}\n`)).toMatchObject([{ fixes: [] }]);
    },
  );

  it('are told once for each wording, with the other places', () => {
    const text = '# Barley itch\n\n## Case\n\nA lady came. A second lady came. A gentleman came. He passed away.\n';
    expect(findingsOf(rule, text).map(({ message, related }) => [message, related.length])).toEqual([
      ['`lady` is a form of address; expected `woman`', 2],
      ['`passed away` stands for a plain word; expected `died`', 0],
    ]);
  });
});
