import { describe, expect, it } from 'vitest';
import { classes, forTests, writeClasses } from '../../server/property-classes.mjs';

const ofClass = new Map(Object.entries(classes).map(([name, signs]) => [name, new RegExp(`^[${signs}]$`)]));
const ofUnicode = new Map(Object.keys(classes).map((name) => [name, new RegExp(`^\\p{${name}}$`, 'u')]));

/** All signs of the basic plane that Unicode knows. */
const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
  /^[\p{Assigned}]$/u.test(sign),
);

function isIn(name: string, sign: string): boolean {
  return ofClass.get(name)?.test(sign) ?? false;
}

describe('the classes', () => {
  it.each(['L', 'N', 'M'])('%s is the property in Latin and the marks that are set on it', (name) => {
    const latin = signs.filter(
      (sign) => sign < '\u02c2' || (sign >= '\u0300' && sign < '\u0370') || (sign >= '\u1e00' && sign < '\u1f00'),
    );
    expect(latin.filter((sign) => isIn(name, sign) !== ofUnicode.get(name)?.test(sign))).toEqual([]);
  });

  it('of letters and of numbers hold together no more ranges than V8 compares with in place', () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);
    const held = codes.map((code) => ['L', 'N'].some((name) => isIn(name, String.fromCharCode(code))));
    expect(codes.filter((code) => held[code] && !held[code - 1]).length).toBeLessThanOrEqual(16);
  });

  it.each(['Lu', 'Ll'])('%s is the property in the letters that names of Europe are written with', (name) => {
    const latin = signs.filter(
      (sign) => sign < '\u0180' || (sign >= '\u0386' && sign < '\u03cf') || 'ȘșȚțƠơƯư'.includes(sign),
    );
    expect(latin.filter((sign) => isIn(name, sign) !== ofUnicode.get(name)?.test(sign))).toEqual([]);
    for (const [small, capital] of ['яЯ', 'ёЁ', 'жЖ']) {
      expect(isIn('Lu', capital ?? '')).toBe(true);
      expect(isIn('Ll', small ?? '')).toBe(true);
    }
  });

  it('share no sign, so that what is safe with the properties is safe with them', () => {
    const shared = signs.filter(
      (sign) =>
        (isIn('L', sign) && (isIn('N', sign) || isIn('M', sign))) ||
        (isIn('N', sign) && isIn('M', sign)) ||
        (isIn('Lu', sign) && isIn('Ll', sign)),
    );
    expect(shared).toEqual([]);
    expect(signs.filter((sign) => (isIn('Lu', sign) || isIn('Ll', sign)) && !isIn('L', sign))).toEqual([]);
  });

  it.each(['ξ', 'и', 'के', '的', 'か', 'ท', '한', 'ﬁ'])('%s is a letter', (letters) => {
    expect([...letters].every((letter) => isIn('L', letter))).toBe(true);
  });

  it.each(['、', '。', '·', '×', '÷', '℃', '℉', '°', '’', '–', '𝐀', '🫀'])('%s is none', (sign) => {
    expect(isIn('L', sign)).toBe(false);
  });
});

describe('a property is written as a class', () => {
  const { L } = classes;
  it.each([
    ['outside of a class', String.raw`const a = /\p{L}+x/u;`, `const a = /[${L}]+x/u;`],
    ['within one', String.raw`const a = /[^\p{L}\d-]/u;`, `const a = /[^${L}\\d-]/u;`],
    [
      'behind a bracket that is a sign',
      String.raw`const a = /\[\p{L}\]\p{L}[\]\p{L}]/u;`,
      `const a = /\\[[${L}]\\][${L}][\\]${L}]/u;`,
    ],
    ['and what it is not', String.raw`const a = /\P{L}/u;`, `const a = /[^${L}]/u;`],
    ['in a string', String.raw`const a = 'it\'s [\\p{L}\\d]\\p{L}';`, `const a = 'it\\'s [${L}\\\\d][${L}]';`],
    [
      'in a template, whose class goes on behind a part',
      '`[$' + '{a}\\\\p{L}] $' + '{`\\\\p{L}`}`',
      `\`[\${a}${L}] \${\`[${L}]\`}\``,
    ],
    ['but not in words', String.raw`// \p{L}${'\n'}const a = 1;`, String.raw`// \p{L}${'\n'}const a = 1;`],
    ['nor where it has no class', String.raw`const a = /\p{Cc}/u;`, String.raw`const a = /\p{Cc}/u;`],
  ])('%s', (_, text, written) => {
    expect(writeClasses('a.ts', text)).toBe(written);
  });

  it('a line stays where it is, and what is not of the core stays as it is', () => {
    const { transform } = forTests as {
      readonly transform: (text: string, id: string) => { code: string } | undefined;
    };
    const text = 'const a = 1;\nconst b = /\\p{L}/u;\n';
    expect(transform(text, '/house/server/src/text/a.ts')?.code.split('\n')).toHaveLength(3);
    expect(transform(text, '/house/test/a.ts')).toBeUndefined();
  });

  it('what is not known is told', () => {
    expect(() => writeClasses('a.ts', String.raw`/[\P{L}]/u`)).toThrow(/within a class/);
    expect(() => writeClasses('a.ts', String.raw`const = /\p{L}/u`)).toThrow(/^a\.ts: /);
  });
});
