import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordPlaces } from '../../server/src/cli/word-places.ts';
import { useBuiltCli } from '../harness/built-cli.ts';

const { path, write, run: casewright } = useBuiltCli();

const report = `# Barley itch after the harvest: a case report

Introduction

Barley itch is common. It was described first by Moss [1, 7].

## Case

![A forearm](Unterarm.png)

A 43-year-old harvester came on 3 March 2021 with redness of both forearms. Calcium was 2.93. He took Tristanol 50 mg.

## References

1. Moss TA. Barley itch. J Farm Med. 2001;3:4-5.
`;

/** How many reports a run took from the cache, and what it printed. */
function lint(...args: readonly string[]) {
  const { stdout, stderr, status } = casewright('--format', 'json', '--stats', ...args);
  return { known: Number(/(\d+) reports? known/.exec(stderr)?.[1] ?? 0), stdout, status };
}

const cachePath = '.casewright-cache.json';
const cache = () => readFileSync(path(cachePath), 'utf8');

describe('a second run', () => {
  it('tells the same in every format and reads nothing again', () => {
    write('a.md', report);
    write('b.md', report.replace('Barley', 'Wheat'));
    write('notes.md', '# Shopping\n\nMilk.\n');
    const formats = ['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'markdown'];
    const fresh = formats.map((format) => casewright('--format', format, '.'));
    lint('--cache', '.');
    expect(formats.map((format) => casewright('--format', format, '--cache', '.'))).toEqual(fresh);
    expect(lint('--cache', '.')).toMatchObject({ known: 2, status: 0 });
  }, 120_000);

  it.each<[string, () => void, number]>([
    ['nothing', () => {}, 2],
    ['one report', () => write('a.md', `${report}\nMore.\n`), 1],
    ['a new configuration', () => write('.casewright.json', '{"stage": "draft"}'), 0],
    ['a configuration in a folder', () => write('b/.casewright.yaml', 'stage: draft\n'), 1],
    ['an image that comes', () => write('Unterarm.png', 'x'), 1],
    ['a bibliography beside a report that cites by numbers', () => write('refs.bib', ''), 2],
    ['another file', () => write('notes.txt', ''), 2],
  ])('after a change of %s', (_, change, known) => {
    write('a.md', report);
    write('b/b.md', report);
    lint('--cache', 'a.md', 'b/b.md');
    change();
    const again = lint('--cache', 'a.md', 'b/b.md');
    expect(again.known).toBe(known);
    expect(again.stdout).toBe(lint('a.md', 'b/b.md').stdout);
  });

  it('reads again what cites from a bibliography or follows a profile that changed', () => {
    write('a.md', `---\nbibliography: refs.bib\n---\n\n${report.replace('[1, 7]', '[@moss2001; @fenn]')}`);
    write('b.md', report);
    write('c/c.md', report);
    write('c/.casewright.yaml', 'profile: ./mine.yaml\n');
    write('c/mine.yaml', 'name: mine\ntitle: Mine\n');
    write(
      'refs.bib',
      '@article{moss2001, title={Barley itch}, author={Moss, TA}, journal={J Farm Med}, year={2001}}\n',
    );
    const files = ['a.md', 'b.md', 'c/c.md'];
    lint('--cache', ...files);
    const known = lint('--cache', ...files).known;
    write('refs.bib', '@article{fenn, title={Itch}, author={Fenn, OA}, journal={J Farm Med}, year={2002}}\n');
    const less = lint('--cache', ...files);
    expect([known, less.known]).toEqual([3, 2]);
    expect(less.stdout).toBe(lint(...files).stdout);
    write('c/mine.yaml', 'name: mine\ntitle: Mine\nlimits: {references: {max: 0}}\n');
    const least = lint('--cache', ...files);
    expect(least.known).toBe(2);
    expect(least.stdout).toBe(lint(...files).stdout);
  });

  it.each([[['--rule', 'section/unmarked-heading=error']], [['--stage', 'draft']], [['--profile', 'jmcr']]])(
    'with %j is another one',
    (settings) => {
      write('a.md', report);
      lint('--cache', 'a.md');
      expect(lint('--cache', ...settings, 'a.md')).toEqual({ ...lint(...settings, 'a.md'), known: 0 });
      expect(lint('--cache', ...settings, 'a.md').known).toBe(1);
    },
  );

  it.each([['--show-source'], ['--sarif-snippets'], ['--fix-dry-run'], ['--fix']])(
    'with %s keeps nothing',
    (option) => {
      write('a.md', report);
      lint('--cache', option, 'a.md');
      expect(existsSync(path(cachePath))).toBe(false);
    },
  );

  it('tells of a faulty configuration each time', () => {
    write('a.md', report);
    write('.casewright.json', '{"stagger": 1}');
    const first = lint('--cache', 'a.md');
    expect(first.status).toBe(2);
    expect(lint('--cache', 'a.md')).toEqual(first);
  });

  it('refuses wrong settings each time', () => {
    write('a.md', report);
    lint('--cache', 'a.md');
    expect(casewright('--cache', '--rule', 'no/such=error', 'a.md').status).toBe(2);
    expect(casewright('--cache', '--rule', 'no/such=error', 'a.md').status).toBe(2);
  });
});

describe('the file', () => {
  it('holds no word of the report, but for those that ids and names are made of', () => {
    write('a.md', report);
    lint('--cache', 'a.md');
    const ours = /"(?:ruleId|stablePlace|severity|safety)":"[^"]*"|"cites":\[[^\]]*\]|"[a-zA-Z]+":|"a\.md"|[/ ]a\.md"/g;
    const left =
      cache()
        .replaceAll(ours, '')
        .match(/\p{L}{4,}/gu) ?? [];
    const words = new Set(report.match(/\p{L}{4,}/gu));
    const shared = left.filter((word) => words.has(word));
    expect(shared).toEqual([]);
    expect(casewright('--cache', 'a.md').stdout).toMatch(/Introduction/);
  });

  it('is ASCII, and a second run tells every letter as it was', () => {
    write('ä.md', report.replace('Introduction', 'Introducción').replace('2.93', '2.93 µmol/l 🫀'));
    const { stdout } = lint('--cache', 'ä.md');
    expect(stdout).toContain('`Introducción`');
    expect(lint('--cache', 'ä.md')).toMatchObject({ stdout, known: 1 });
    expect(cache()).toMatch(/^[\n -~]+$/);
  });

  it('lies in the node_modules of the project', () => {
    write('package.json', '{}');
    write('node_modules/x/index.js', '');
    write('reports/a.md', report);
    lint('--cache', 'reports');
    expect(readdirSync(path('node_modules/.cache/casewright'))).toEqual(['cache.json']);
    expect(lint('--cache', 'reports').known).toBe(1);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, 200)],
    ['empty', () => ''],
    ['of another version', (text: string) => text.replace('"casewright":"', '"casewright":"9')],
    ['no cache at all', () => '[1]'],
    ['with wrong entries', (text: string) => text.replaceAll('"findings":[', '"findings":[7,')],
    ['with wrong fixes', (text: string) => text.replaceAll('"fixes":[', '"fixes":[7,')],
  ])('is made anew where it is %s', (_, change) => {
    write('a.md', report);
    const { stdout } = lint('--cache', 'a.md');
    const good = cache();
    write(cachePath, change(good));
    expect(lint('--cache', 'a.md')).toMatchObject({ stdout, known: 0 });
    expect(cache()).toBe(good);
  });

  it('forgets files that went', () => {
    write('a.md', report);
    write('b.md', report);
    lint('--cache', '.');
    rmSync(path('b.md'));
    write('a.md', `${report}\n`);
    lint('--cache', '.');
    expect(cache()).toContain('a.md');
    expect(cache()).not.toContain('b.md');
  });
});

describe('words told by their places', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  const prose = fc.array(fc.constantFrom('Itch', 'barley', 'éclair', '12,5', 'mg', '`', ' ', '\n', '2021', '麦'), {
    maxLength: 40,
  });

  it('are read as they were', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          prose.map((all) => all.join('')),
        ),
        text,
        prose,
        (source, value, words) => {
          const places = createWordPlaces(source);
          for (const one of [value, words.join(' '), `${value}${source.slice(3, 40)}${value}`]) {
            expect(places.read(places.place(one))).toBe(one);
          }
        },
      ),
    );
  });

  it('leave no word of the report', () => {
    fc.assert(
      fc.property(prose, prose, (report, value) => {
        const source = report.join(' ');
        const placed = createWordPlaces(source).place(value.join(' '));
        const plain = typeof placed === 'string' ? [placed] : placed.filter((piece) => typeof piece === 'string');
        const left = plain.join('|').match(/[\p{L}\p{N}]{4,}/gu) ?? [];
        expect(left.filter((word) => source.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
      }),
    );
  });

  it.each([
    ['Sodium', 'The so*di*um was high.'],
    ['1500', 'A dose of 1,500 mg.'],
    ['BARLEY', 'Barley itch'],
  ])('hide %s of "%s"', (word, source) => {
    expect(JSON.stringify(createWordPlaces(source).place(word))).not.toMatch(/[\p{L}\p{N}]{4,}/u);
  });
});
