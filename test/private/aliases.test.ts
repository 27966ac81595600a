import { describe, expect, it } from 'vitest';
import { runInMemory } from '../harness/memory-host.ts';

/** Nine floors of nine: unfolded it is more than all memory. */
const laughs = [
  'a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]',
  ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
].join('\n');

/** A key whose value is itself. */
const circle = 'casewright: &c\n  rules: *c\n';

const report = '# Barley itch: a case report\n\n## Case report\n\nA 41-year-old maltster came with an itch.\n';
const tooMany = 'Too many aliases (such as `*name`) to be read';

describe('YAML that would unfold without end', () => {
  it('in front matter is a finding', async () => {
    const { status, stdout } = await runInMemory('-f compact --fail-on info a.md', {
      files: { 'a.md': `---\n${laughs}\n---\n\n${report}` },
    });
    expect({ status, told: stdout.includes(tooMany) }).toEqual({ status: 1, told: true });
  });

  it.each(['.casewright.yaml', 'own.yaml'])('in %s is an error', async (name) => {
    const { status, stdout } = await runInMemory('-f compact a.md', {
      files: {
        'a.md': report,
        '.casewright.yaml': 'profile: ./own.yaml\n',
        'own.yaml': 'title: Annals\n',
        [name]: laughs,
      },
    });
    expect({ status, told: stdout.includes(`${name}:1:1: error: Not valid YAML: ${tooMany}`) }).toEqual({
      status: 2,
      told: true,
    });
  });

  it.each(['a.md', '.casewright.yaml'])('and one that holds itself ends nothing in %s', async (name) => {
    const files = { 'a.md': report, [name]: name === 'a.md' ? `---\n${circle}---\n\n${report}` : circle };
    const { status, stderr } = await runInMemory('-f compact a.md', { files });
    expect(stderr).toBe('');
    expect([0, 1, 2]).toContain(status);
  });
});

describe('tags of YAML', () => {
  it.each([
    '!!js/function "function () { throw 1 }"',
    '!!python/object/apply:os.system ["true"]',
    '!ruby/object:Gem {}',
    '!<tag:example.org,2020:run> x',
    '!!binary R0lGODlhAQ==',
  ])('make nothing but text or data: %s', async (value) => {
    const files = {
      'a.md': `---\ntype: case-report\nown: ${value}\n---\n\n${report}`,
      '.casewright.yaml': `profile: ${value}\n`,
    };
    const { status, stderr } = await runInMemory('-f compact a.md', { files });
    expect(stderr).toBe('');
    expect([0, 1, 2]).toContain(status);
  });

  it('and keys that name a prototype change none', async () => {
    const keys = '__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n';
    const files = {
      'a.md': `---\n${keys}casewright:\n  rules: {__proto__: "off", constructor: "off"}\n---\n\n${report}`,
      '.casewright.yaml': `${keys}profile: ./own.yaml\n`,
      'own.yaml': `${keys}sections: {__proto__: {polluted: true}}\n`,
      '.casewright.json': `{"__proto__": {"polluted": true}}`,
    };
    const { stderr } = await runInMemory('-f compact a.md', { files });
    expect(stderr).toBe('');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
