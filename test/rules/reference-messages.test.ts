import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';

/** Messages of the rules that begin so, in a report whose text and list are these. */
function told(prefix: string, text: string, ...entries: readonly string[]): readonly string[] {
  const list = entries.map((entry) => `${entry}\n\n`).join('');
  const report = readReport(`# Barley itch: a case report\n\n## Discussion\n\n${text}\n\n## References\n\n${list}`);
  return lint(report, rules, defaultSettings)
    .findings.filter(({ ruleId }) => ruleId.startsWith(prefix))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const article = (n: number): string => `Moss TA. Barley itch ${n}. J Farm Med. ${2010 + n};${n}:${n}12-5.`;
const articles = [1, 2, 3].map((n) => `[${n}] ${article(n)}`);

describe('a citation that is yet to be put in is told once', () => {
  it.each(['[ref]', '[REF]', '[citation]', '[citation needed]', '(ref?)', '[add reference here]'])('%s', (blank) => {
    const findings = [...told('section/placeholder', `It heals ${blank}.`), ...told('citation/', `It heals ${blank}.`)];
    expect(findings).toEqual([`citation/placeholder: \`${blank}\` holds the place of a citation; expected a citation`]);
  });

  it.each(['[Describe the treatment (ref?)]', '[DATE]', 'TODO'])('other blanks are none: %s', (blank) => {
    expect(told('citation/placeholder', `It heals ${blank} soon.`)).toEqual([]);
    expect(told('section/placeholder', `It heals ${blank} soon.`)).toHaveLength(1);
  });
});

describe('numbers of the list', () => {
  it('a number that comes twice is told there, and no entry is called uncited for it', () => {
    const twice = [`[7] ${article(1)}`, `[8] ${article(2)}`, `[8] ${article(3)}`, `[9] ${article(4)}`];
    const text = 'It heals [7,8,9].';
    expect(told('reference/', text, ...twice)).toEqual([
      'reference/numbering: `8` comes twice in the reference list; expected each number once',
    ]);
  });

  it('a gap is told at the entry behind it', () => {
    expect(told('reference/', 'It heals [1,2,3,5].', ...articles, `[5] ${article(5)}`)).toEqual([
      'reference/numbering: `5` follows `3` in the reference list; expected `4`',
    ]);
  });

  it('a number that comes late is told alone', () => {
    const turned = [`[1] ${article(1)}`, `[2] ${article(2)}`, `[4] ${article(4)}`, `[3] ${article(3)}`];
    expect(told('reference/numbering', 'It heals [1-4].', ...turned)).toEqual([
      'reference/numbering: `4` follows `2` in the reference list; expected `3`',
      'reference/numbering: `3` comes after `4` in the reference list; expected rising numbers',
    ]);
  });
});

describe('differences are told briefly', () => {
  it.each([
    [
      'Fenn, O. A. (2012). Straw and skin. *J Farm Med*, *5*, 1-3.',
      'reference/mixed-styles: Reference `4` has names like `Fenn, O. A.` and 1 more difference; expected names like `Moss TA`, as in most entries',
    ],
    [
      'Fenn OA: Straw and skin. J Farm Med. 2012;5:1-3.',
      'reference/mixed-styles: Reference `4` has a colon after the authors; expected a full stop after the authors, as in most entries',
    ],
    [
      'Olivia Fenn & Bea Reed. Straw and skin. J Farm Med. 2012;5:1-3.',
      'reference/author-form: Reference `4` has full given names; expected initials without full stops, as in the rest of the list',
    ],
  ])('%s', (entry, expected) => {
    const findings = told('reference/', 'It heals [1-4].', ...articles, `[4] ${entry}`);
    expect(findings.filter((finding) => /mixed|author-form/.test(finding))).toEqual([expected]);
  });
});
