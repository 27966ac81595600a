import { describe, expect, it } from 'vitest';
import { overclaimsOf, priorityClaimsOf, priorityGroundsOf, titleClaimOf } from '../../server/src/facts/claims.ts';
import { expectFound } from '../harness/found.ts';

describe('an over-claim', () => {
  it.each([
    'This case ⟦proves that⟧ oat baths heal the itch.',
    'Our experience has shown much, and it ⟦proved the efficacy⟧ of oats.',
    'We ⟦confirmed the efficacy and safety⟧ of oat baths.',
    'This report ⟦demonstrates the long-term effectiveness⟧ of barley.',
    'This case ⟦demonstrates that oat baths are a safe⟧ and cheap treatment.',
    'Our report ⟦shows that barley is highly effective⟧ against gout.',
    'The ⟦efficacy of oats was demonstrated⟧.',
    'Oat baths are ⟦safe and highly effective⟧.',
    'An ⟦effective and safe⟧ bath.',
    'Oat baths ⟦should be the first-line⟧ treatment of the itch.',
    'Surgery ⟦should become the standard of care⟧.',
    'Barley ⟦must be used as first-line⟧ therapy.',
    'Oats ⟦should replace the gold standard⟧.',
    '⟦Our case confirms that barley dust causes⟧ the itch.',
    'The itch was ⟦undoubtedly caused by⟧ barley.',
    'This case ⟦proves\nthat⟧ oat baths heal the itch.',
  ])('%s', (marked) => {
    expectFound(overclaimsOf, marked);
  });

  it.each([
    'Mossgrove et al. proved that oat baths heal the itch.',
    'Trials have proven that oat baths are safe and effective [3].',
    'Oat baths are safe and effective (Mossgrove, 2001).',
    'This case does not prove that oat baths heal the itch.',
    'No single case demonstrates the efficacy of a bath.',
    'Oat baths may be safe and effective.',
    'Oats might prove the efficacy of baths.',
    'Larger trials are needed to confirm the efficacy and safety of oats.',
    'Whether oats should be the first-line treatment is open.',
    'This case suggests that barley is safe.',
    'Oat baths were safe and effective in our patient.',
    'The bath proved to be warm, and the course proved fatal.',
    'Biopsy proved that the rash was harmless.',
    'The MRI scan confirmed that the treatment was effective.',
    'The itch was caused by barley.',
    'The patient should be treated first with oats.',
    'The standard treatment should be continued.',
    'Biopsy-proven itch is rare.',
    'The doctor showed the patient a safe bath.',
    'Oats could be considered as the first-line treatment.',
  ])('none: %s', (text) => {
    expectFound(overclaimsOf, text);
  });
});

describe('a claim to be the first', () => {
  it.each([
    'We report ⟦the first case⟧ of barley itch in a cat.',
    'This is ⟦the first documented case⟧ of it.',
    'Our patient represents ⟦the very first reported instance⟧.',
    'Here we describe ⟦the first-ever case⟧.',
    'This is ⟦the only case reported⟧ so far.',
    'This paper reported ⟦for the first time⟧ that oats heal it.',
    'We describe barley itch in a cat ⟦for the first time⟧.',
    'Barley itch in cats ⟦has never been described⟧.',
    'Such an itch ⟦has not yet been reported⟧.',
    'Cats with it ⟦have not previously been reported⟧.',
    'So far ⟦no case⟧ of barley itch in cats has been published.',
    'There are dogs, but ⟦no other reports⟧ were found in the literature.',
    'We tell of a ⟦previously unreported⟧ itch.',
  ])('%s', (marked) => {
    expectFound(priorityClaimsOf, marked);
  });

  it.each([
    'The first case was described by Mossgrove in 1871 [1].',
    'We compare it with the first case, which was seen in May.',
    'Barley itch was first described in 1871.',
    'This was his first admission for the itch.',
    'In our first case the itch was mild; the second case was not.',
    'It was the first case in our hospital.',
    'For the first time in years he slept.',
    'No case was like the other.',
    'No allergies have been reported by the patient.',
    'Only four cases have been reported.',
    'This variant has not been reported before.',
    'Barley itch in cats has never been described [2].',
    'The first patient of the day was a cat.',
  ])('none: %s', (text) => {
    expectFound(priorityClaimsOf, text);
  });

  it.each([
    ['First reported case of barley itch', 'First reported case'],
    ['Barley itch in a cat: the first case in the world', 'the first case'],
    ['A previously unreported itch', 'previously unreported'],
    ['Barley itch: first case report', 'first case'],
    ['First episode of psychosis in a cat: a case report', undefined],
    ['First-trimester itch: a case report', undefined],
    ['Itch of the first toe', undefined],
  ])('in the title "%s": %s', (title, words) => {
    const span = titleClaimOf(title);
    expect(span && title.slice(span.start, span.end)).toBe(words);
  });
});

it.each([
  '⟦We searched⟧ for it.',
  'A ⟦literature search⟧ gave none.',
  'A search of ⟦PubMed⟧ gave none.',
  'We ⟦reviewed the English literature⟧.',
  'The databases were empty.',
  '⟦To our knowledge⟧, it is new.',
  '⟦To the best of our knowledge⟧, it is new.',
  "It is new ⟦to the authors' knowledge⟧.",
  'It is new, ⟦as far as we know⟧.',
  '⟦We are not aware of⟧ another.',
  'Our knowledge of cats is small.',
])('what a claim stands on: %s', (marked) => {
  expectFound(priorityGroundsOf, marked);
});
