import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../server/src/data/profiles.ts';
import type { Rule } from '../../server/src/rule/define-rule.ts';
import authorForm from '../../server/src/rules/reference-author-form.ts';
import damagedText from '../../server/src/rules/reference-damaged-text.ts';
import doiForm from '../../server/src/rules/reference-doi-form.ts';
import doiMalformed from '../../server/src/rules/reference-doi-malformed.ts';
import duplicate from '../../server/src/rules/reference-duplicate.ts';
import etAlRule from '../../server/src/rules/reference-et-al-rule.ts';
import misplaced from '../../server/src/rules/reference-identifier-misplaced.ts';
import journalForm from '../../server/src/rules/reference-journal-form.ts';
import journalStyle from '../../server/src/rules/reference-journal-style.ts';
import missingField from '../../server/src/rules/reference-missing-field.ts';
import mixedStyles from '../../server/src/rules/reference-mixed-styles.ts';
import numbering from '../../server/src/rules/reference-numbering.ts';
import pageRangeForm from '../../server/src/rules/reference-page-range-form.ts';
import placeholderLeft from '../../server/src/rules/reference-placeholder-left.ts';
import retracted from '../../server/src/rules/reference-retracted.ts';
import twoInOne from '../../server/src/rules/reference-two-in-one.ts';
import uncited from '../../server/src/rules/reference-uncited.ts';
import yearImplausible from '../../server/src/rules/reference-year-implausible.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { findingsOf } from '../harness/flags.ts';

/** A report whose list holds the entries, numbered. */
const listOf = (...entries: readonly string[]): string =>
  `# A case of barley itch\n\n## References\n\n${entries.map((entry, i) => `${i + 1}. ${entry}\n`).join('')}`;

/** What a rule says of the last entry behind three in one form: severity, and the entry after the first fix. */
function ofLast(rule: Rule, model: (n: number) => string, last: string): readonly (readonly string[])[] {
  const text = listOf(model(1), model(2), model(3), last);
  return findingsOf(rule, text).map(({ severity, fixes: [fix] }) =>
    fix ? [severity, fix.safety, (applyEdits(text, fix.edits).trim().split('\n').at(-1) ?? '').slice(3)] : [severity],
  );
}

describe('authors are written as in the rest of the list', () => {
  const plain = (n: number): string => `Moss TA, Fenn OA. Barley itch ${n}. J Farm Med. 2011;4:${n}.`;
  const commas = (n: number): string => `Moss, T. A., & Fenn, O. (2011). Barley itch ${n}. *J Farm Med*, *4*, ${n}.`;
  const stops = (n: number): string => `T. A. Moss, O. Fenn, B. Reed. Barley itch ${n}. J Farm Med. 2011;4:${n}.`;
  const semicolons = (n: number): string => `Moss TA; Fenn OA; Reed B. Barley itch ${n}. J Farm Med. 2011;4:${n}.`;

  it.each<[string, (n: number) => string, readonly (readonly string[])[]]>([
    ['Hay CD, Reed B. Straw. J Farm Med. 2012;5:1.', plain, []],
    [
      'Hay C.D., Reed B. Straw. J Farm Med. 2012;5:1.',
      plain,
      [['warning', 'safe', 'Hay CD, Reed B. Straw. J Farm Med. 2012;5:1.']],
    ],
    [
      'Hay C. D., Reed B. B. Straw. J Farm Med. 2012;5:1.',
      plain,
      [['warning', 'safe', 'Hay CD, Reed BB. Straw. J Farm Med. 2012;5:1.']],
    ],
    [
      'Hay C.-D., O’Reed B. Straw. J Farm Med. 2012;5:1.',
      plain,
      [['warning', 'safe', 'Hay CD, O’Reed B. Straw. J Farm Med. 2012;5:1.']],
    ],
    [
      'Hay CD and Reed B. Straw. J Farm Med. 2012;5:1.',
      plain,
      [['warning', 'suggestion', 'Hay CD, Reed B. Straw. J Farm Med. 2012;5:1.']],
    ],
    [
      'Hay CD, & Reed B. Straw. J Farm Med. 2012;5:1.',
      plain,
      [['warning', 'safe', 'Hay CD, Reed B. Straw. J Farm Med. 2012;5:1.']],
    ],
    [
      'Clara Hay, Bella Reed. Straw. J Farm Med. 2012;5:1.',
      plain,
      [['warning', 'suggestion', 'Hay C, Reed B. Straw. J Farm Med. 2012;5:1.']],
    ],
    [
      'C.D. Hay, B. van der Reed. Straw. J Farm Med. 2012;5:1.',
      plain,
      [['warning', 'suggestion', 'Hay CD, van der Reed B. Straw. J Farm Med. 2012;5:1.']],
    ],
    ['Fen Health Board. Straw. J Farm Med. 2012;5:1.', plain, []],
    ['Hay, C., & Reed, B. (2012). Straw. *J Farm Med*, *5*, 1.', commas, []],
    [
      'Hay, C., and Reed, B. (2012). Straw. *J Farm Med*, *5*, 1.',
      commas,
      [['warning', 'suggestion', 'Hay, C., & Reed, B. (2012). Straw. *J Farm Med*, *5*, 1.']],
    ],
    [
      'Hay CD, Reed B. Straw. J Farm Med. 2012;5:1.',
      stops,
      [['warning', 'suggestion', 'C. D. Hay, B. Reed. Straw. J Farm Med. 2012;5:1.']],
    ],
    [
      'Hay CD, Reed B, Quill B. Straw. J Farm Med. 2012;5:1.',
      semicolons,
      [['warning', 'safe', 'Hay CD; Reed B; Quill B. Straw. J Farm Med. 2012;5:1.']],
    ],
  ])('%s', (last, model, expected) => {
    expect(ofLast(authorForm, model, last)).toEqual(expected);
  });
});

describe('"et al." is spelled and placed as in the rest of the list', () => {
  const three = (n: number): string => `Moss TA, Fenn OA, Reed B, et al. Barley itch ${n}. J Farm Med. 2011;4:${n}.`;

  it.each<[string, readonly (readonly string[])[]]>([
    ['Hay CD, Fenn OA, Reed B, et al. Straw. J Farm Med. 2012;5:1.', []],
    ['Hay CD, Fenn OA, Reed B, Quill B. Straw. J Farm Med. 2012;5:1.', []],
    ['Hay CD, et al. Straw. J Farm Med. 2012;5:1.', [['warning']]],
    [
      'Hay CD, Fenn OA, Reed B, et. al. Straw. J Farm Med. 2012;5:1.',
      [['info', 'safe', 'Hay CD, Fenn OA, Reed B, et al. Straw. J Farm Med. 2012;5:1.']],
    ],
    [
      'Hay CD, Fenn OA, Reed B, et.al. Straw. J Farm Med. 2012;5:1.',
      [['info', 'safe', 'Hay CD, Fenn OA, Reed B, et al. Straw. J Farm Med. 2012;5:1.']],
    ],
    [
      'Hay CD, Fenn OA, Reed B, et al.. Straw. J Farm Med. 2012;5:1.',
      [['info', 'safe', 'Hay CD, Fenn OA, Reed B, et al. Straw. J Farm Med. 2012;5:1.']],
    ],
    [
      'Hay CD, Fenn OA, Reed B, Penn A, Quill B, Inkwell C, Nibley D, Straw E. Straw. J Farm Med. 2012;5:1.',
      [['warning']],
    ],
  ])('%s', (last, expected) => {
    expect(ofLast(etAlRule, three, last)).toEqual(expected);
  });
});

describe('page ranges', () => {
  const short = (n: number): string => `Moss TA. Barley itch ${n}. J Farm Med. 2011;4:21${n}-35.`;
  const full = (n: number): string => `Moss TA. Barley itch ${n}. J Farm Med. 2011;4:21${n}–235.`;
  const entry = (pages: string): string => `Hay CD. Straw. J Farm Med. 2012;5:${pages}.`;

  it.each<[string, (n: number) => string, readonly (readonly string[])[]]>([
    ['118-29', short, []],
    ['118', short, []],
    ['98-102', short, []],
    ['e12-e19', short, []],
    ['118-129', short, [['info', 'safe', entry('118-29')]]],
    ['118–129', short, [['info', 'safe', entry('118-29')]]],
    ['1198-1202', short, [['info', 'safe', entry('1198-202')]]],
    ['118–29', full, [['info', 'safe', entry('118–129')]]],
    ['S12-8', full, [['info', 'safe', entry('S12–S18')]]],
    ['118-112', full, [['warning']]],
  ])('%s', (pages, model, expected) => {
    expect(ofLast(pageRangeForm, model, entry(pages))).toEqual(expected);
  });
});

describe('journals', () => {
  const names = ['', 'Am J Med', 'Ann Intern Med', 'J Clin Epidemiol'];
  const short = (n: number): string => `Moss TA. Barley itch ${n}. ${names[n]}. 2011;4:${n}.`;
  const entry = (journal: string): string => `Hay CD. Straw. ${journal}. 2012;5:1.`;

  it.each<[string, readonly (readonly string[])[]]>([
    ['N Engl J Med', []],
    ['Lancet', []],
    ['Journal of Threshing', []],
    ['BMC Nephrol', []],
    ['New England Journal of Medicine', [['info', 'safe', entry('N Engl J Med')]]],
    ['*The New England Journal of Medicine*', [['info', 'safe', entry('*N Engl J Med*')]]],
    ['N. Engl. J. Med', [['info', 'safe', entry('N Engl J Med')]]],
  ])('%s', (journal, expected) => {
    expect(ofLast(journalForm, short, entry(journal))).toEqual(expected);
  });
});

describe('DOIs', () => {
  const url = (n: number): string =>
    `Moss TA. Barley itch ${n}. J Farm Med. 2011;4:${n}. https://doi.org/10.1000/itch.${n}`;
  const label = (n: number): string => `Moss TA. Barley itch ${n}. J Farm Med. 2011;4:${n}. doi: 10.1000/itch.${n}.`;
  const entry = (doi: string): string => `Hay CD. Straw. J Farm Med. 2012;5:1. ${doi}`;

  it.each<[string, (n: number) => string, readonly (readonly string[])[]]>([
    ['<https://doi.org/10.1000/x>', url, []],
    ['[link](https://doi.org/10.1000/x)', url, []],
    ['https://journal.example/doi/10.1000/x', url, []],
    ['10.1000/x', url, [['info', 'safe', entry('https://doi.org/10.1000/x')]]],
    ['DOI: 10.1000/x', url, [['info', 'safe', entry('https://doi.org/10.1000/x')]]],
    ['doi: https://doi.org/10.1000/x', url, [['info', 'safe', entry('https://doi.org/10.1000/x')]]],
    ['<http://dx.doi.org/10.1000/x>', url, [['info', 'safe', entry('<https://doi.org/10.1000/x>')]]],
    ['https://doi.org/10.1000/x', label, [['info', 'safe', entry('doi: 10.1000/x')]]],
    ['<https://doi.org/10.1000/x>', label, [['info']]],
  ])('%s', (doi, model, expected) => {
    expect(ofLast(doiForm, model, entry(doi))).toEqual(expected);
  });

  it.each<[string, string | undefined]>([
    ['doi:doi:10.1000/x', entry('doi:10.1000/x')],
    ['https://doi.org/doi:10.1000/x', entry('https://doi.org/10.1000/x')],
    ['https://doi.org/https://doi.org/10.1000/x', entry('https://doi.org/10.1000/x')],
    ['https//doi.org/10.1000/x', entry('https://doi.org/10.1000/x')],
    ['doi: 10.1000/itch .4', undefined],
    ['doi: 10.1000 /itch.4', entry('doi: 10.1000/itch.4')],
    ['doi: 10. 1000/itch.4', entry('doi: 10.1000/itch.4')],
    ['doi: 10.1002/1097-0142(197903)43:3<806::AID-CNCR2820430305>3.0.CO;2-W', undefined],
  ])('%s is mended', (doi, expected) => {
    const text = listOf(entry(doi));
    const [fix] = findingsOf(doiMalformed, text).flatMap(({ fixes }) => fixes);
    expect(fix && applyEdits(text, fix.edits)).toBe(expected && listOf(expected));
  });

  it.each<[string, string | undefined]>([
    ['doi: 24228906', entry('PMID: 24228906')],
    ['PMID: 10.1000/x', entry('doi: 10.1000/x')],
    ['PMID: PMC3844611', entry('PMCID: PMC3844611')],
    ['PMID: 24228906; PMCID: PMC3844611; doi: 10.1000/24228906', undefined],
  ])('%s has its own name', (identifier, expected) => {
    const text = listOf(entry(identifier));
    const [fix] = findingsOf(misplaced, text).flatMap(({ fixes }) => fixes);
    expect(fix && applyEdits(text, fix.edits)).toBe(expected && listOf(expected));
  });
});

describe('what no list should hold', () => {
  const entry = (rest: string): string => `Moss TA. Barley itch. J Farm Med. ${rest}`;

  it.each<[string, Rule, readonly string[]]>([
    [entry('2031;4:12.'), yearImplausible, ['2031']],
    [entry('2027;4:12.'), yearImplausible, []],
    [entry('1871;4:12.'), yearImplausible, []],
    [entry('(3011) 4:12.'), yearImplausible, ['3011']],
    ['Moss TA. RETRACTED ARTICLE: Barley itch. J Farm Med. 2011;4:12.', retracted, ['RETRACTED ARTICLE:']],
    ['Moss TA. Withdrawn: Barley itch. J Farm Med. 2011;4:12.', retracted, ['Withdrawn:']],
    ['Moss TA. Barley itch (Retracted). J Farm Med. 2011;4:12.', retracted, ['(Retracted)']],
    ['Moss TA. The retracted lid: a review. J Farm Med. 2011;4:12.', retracted, []],
    ['Moss TA. Retraction: Barley itch. J Farm Med. 2011;4:12.', retracted, []],
    [
      entry('2011;4:12-5. Fenn OA, Reed B. Straw. J Farm Med. 2012;5:1-3.'),
      twoInOne,
      ['Fenn OA, Reed B. Straw. J Farm Med. 2012;5:1-3.'],
    ],
    [
      entry('2011;4:12-5. 2. Fenn OA. Straw. J Farm Med 2012;5(2):1-3.'),
      twoInOne,
      ['Fenn OA. Straw. J Farm Med 2012;5(2):1-3.'],
    ],
    [entry('2011;4:12-5. Comment in: Fenn OA. J Farm Med. 2012;5:1-3.'), twoInOne, []],
    [entry('2011;4:12-5; discussion 2012;5:1-3.'), twoInOne, []],
    ['{Moss, 2011 #12}', placeholderLeft, ['{Moss, 2011 #12}']],
    [entry('2011;XX(X):XX-XX.'), placeholderLeft, ['XX(X):XX-XX']],
    [entry('2011;4:12. (ref?)'), placeholderLeft, ['(ref?)']],
    // `section/placeholder` tells it.
    [entry('2011;4:12. [citation needed]'), placeholderLeft, []],
    ['Moss TA. Barley itch. J Farm Med. {Moss, 2011 #12}', missingField, []],
    [entry('2107;4:12.'), missingField, []],
    ['Moss TA. The 46,XX and the 45,X: a review. J Farm Med. 2011;4:12.', placeholderLeft, []],
    ['Bröck Â, Àrd É. Größe – “Maß”. J Farm Med. 2011;4:12–5.', damagedText, []],
    ['Br\u00c3\u00b6ck A. Itch. J Farm Med. 2011;4:12.', damagedText, ['\u00c3\u00b6']],
  ])('%s', (text, rule, expected) => {
    const report = listOf(text);
    expect(findingsOf(rule, report).map(({ span }) => report.slice(span.start, span.end))).toEqual(expected);
  });

  it('damaged letters are what they were', () => {
    const text = listOf('Br\u00c3\u00b6ck A. Itch\u00e2\u20ac\u2122s end. J Farm Med. 2011;4:12\u00e2\u20ac\u201c5.');
    const [fix] = findingsOf(damagedText, text).flatMap(({ fixes }) => fixes);
    expect(fix && applyEdits(text, fix.edits)).toBe(listOf('Bröck A. Itch’s end. J Farm Med. 2011;4:12–5.'));
  });
});

describe('an entry goes, and all numbers follow', () => {
  const works = [
    'Moss TA. Barley itch in the farmers of the fen. J Farm Med. 2011;4:12-5.',
    'Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.',
    'Reed B. Straw. J Farm Med. 2013;6:7-9.',
  ] as const;
  const report = (text: string, entries: readonly string[]): string =>
    `# A case of barley itch\n\n## Discussion\n\n${text}\n\n${listOf(...entries)
      .split('\n\n')
      .slice(1)
      .join('\n\n')}`;

  it('an uncited one', () => {
    const text = report('It heals [1]. It comes back [1,3].', works);
    const [finding] = findingsOf(uncited, text);
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['Remove the entry']);
    expect(applyEdits(text, finding?.fixes[0]?.edits ?? [])).toBe(
      report('It heals [1]. It comes back [1,2].', [works[0], works[2]]),
    );
  });

  it('all uncited ones at once', () => {
    const text = report('It heals [2].', works);
    const fixes = findingsOf(uncited, text).flatMap((finding) => finding.fixes);
    expect(fixes.map(({ title }) => title)).toEqual([
      'Remove the entry',
      'Remove all 2 uncited entries',
      'Remove the entry',
    ]);
    expect(applyEdits(text, fixes[1]?.edits ?? [])).toBe(report('It heals [1].', [works[1]]));
  });

  it('a duplicate, whose citations lead to the first', () => {
    const text = report('It heals [1,2]. It comes back [3]. It itches [2-4].', [
      works[0],
      works[1],
      works[0],
      works[2],
    ]);
    const [finding] = findingsOf(duplicate, text);
    expect(applyEdits(text, finding?.fixes[0]?.edits ?? [])).toBe(
      report('It heals [1,2]. It comes back [1]. It itches [1-3].', [works[0], works[1], works[2]]),
    );
  });
});

describe('numbers of the list', () => {
  const numbered = (...labels: readonly string[]): string =>
    `# A case of barley itch\n\n## References\n\n${labels.map((label) => `${label} Moss TA. Barley itch. J Farm Med. 2011;4:12-5.`).join('\n\n')}\n`;

  it.each<[readonly string[], readonly string[]]>([
    [['1.', '2.', '3.'], []],
    [['1.', '1.', '1.'], []],
    [['[1]', '[2]', '[4]', '[5]'], ['4']],
    [['[1]', '[2]', '[2]', '[4]'], ['2']],
    [['[1]', '[2]', '[2]', '[3]'], ['2']],
    [['1.', '2.', '4.'], ['4']],
    [
      ['[1]', '[3]', '[2]', '[4]'],
      ['3', '2'],
    ],
    [['[1]', '[2]', '[33]', '[4]', '[5]'], ['33']],
    [['[7]', '[8]', '[8]', '[9]', '[10]'], ['8']],
    [
      ['[1]', '[2]', '[3]', '[2]', '[4]', '[6]'],
      ['2', '6'],
    ],
    [['[1]', '[2]', '[3]', '[1]', '[2]'], []],
  ])('%j', (labels, expected) => {
    const text = numbered(...labels);
    expect(findingsOf(numbering, text).map(({ span }) => text.slice(span.start, span.end))).toEqual(expected);
  });
});

describe('one fault is told once', () => {
  const plain = (n: number): string =>
    `Moss TA, Fenn OA. Barley itch ${n}. J Farm Med. 2011;4:${n}-9. doi: 10.1000/itch.${n}`;

  it('an entry of another style by reference/mixed-styles alone', () => {
    const other = 'Hay, C. D., & Reed, B. (2012). Straw. *J Farm Med*, *5*, 112–118. https://doi.org/10.1000/x';
    expect(ofLast(mixedStyles, plain, other)).toHaveLength(1);
    for (const rule of [authorForm, doiForm, pageRangeForm, etAlRule]) expect(ofLast(rule, plain, other)).toEqual([]);
  });

  it('one that differs in its authors by reference/author-form alone', () => {
    const other = 'Hay C.D., Reed B. Straw. J Farm Med. 2012;5:1-3. doi: 10.1000/x';
    expect(ofLast(mixedStyles, plain, other)).toEqual([]);
    expect(ofLast(authorForm, plain, other)).toHaveLength(1);
  });
});

describe('the style as a whole', () => {
  const ward = {
    ...defaultProfile,
    name: 'ward',
    references: { style: { value: 'nlm', confidence: 'sourced' } },
  } as const;

  it('a list of another style is written in that of the journal', () => {
    const apa = [1, 2, 3].map((n) => `Hay, C. D., & Reed, B. (201${n}). Straw. *J Farm Med*, *5*(${n}), 112–118.`);
    const text = listOf(...apa);
    const [finding] = findingsOf(journalStyle, text, { profile: ward });
    expect(finding?.severity).toBe('warning');
    expect(applyEdits(text, finding?.fixes[0]?.edits ?? [])).toBe(
      listOf(...[1, 2, 3].map((n) => `Hay CD, Reed B. Straw. J Farm Med. 201${n};5(${n}):112-8.`)),
    );
  });

  const plain = (n: number): string =>
    `Moss TA, Fenn OA. Barley itch ${n}. J Farm Med. 2011;4(1):21${n}-35. doi: 10.1000/itch.${n}.`;

  it('an entry of another style is written in that of the list', () => {
    const other = 'Hay, C. D., & Reed, B. (2012). Straw. *J Farm Med*, *5*(2), 112–118. https://doi.org/10.1000/x';
    const same = 'Hay CD, Reed B. Straw. J Farm Med. 2012;5(2):112-8. doi: 10.1000/x.';
    expect(ofLast(mixedStyles, plain, other)).toEqual([['warning', 'suggestion', same]]);
  });
});
