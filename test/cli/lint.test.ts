import { describe, expect, it } from 'vitest';
import { type MemoryWorld, runInMemory } from '../harness/memory-host.ts';
import { onlyRules } from '../harness/only-rules.ts';
import { tidy, untidy } from './reports.ts';

const config = onlyRules('section/unmarked-heading');

/** A world in which only the rule on unmarked headings speaks. */
function world(files: MemoryWorld['files'] = { 'a.md': untidy }, rest: MemoryWorld = {}): MemoryWorld {
  return { files: { '.casewright.json': config, ...files }, ...rest };
}

const casePaper = `${untidy}\nCase presentation\n\nA woman of 30 years felt dizzy.\n`;

describe('what is linted', () => {
  it('a file that is named', async () => {
    expect(await runInMemory('a.md', world())).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "",
        "stdout": "a.md
        3:1  info     \`Introduction\` is a section title without a heading mark; expected \`##\` before it  section/unmarked-heading
        7:1  info     \`Discussion\` is a section title without a heading mark; expected \`##\` before it  section/unmarked-heading

      2 findings (0 errors, 0 warnings, 2 info) in 1 file.
      2 of them can be mended with \`--fix\`; \`--fix-dry-run\` shows how.
      \`casewright explain section/unmarked-heading\` tells what a rule asks and why.
      ",
        "written": {},
      }
    `);
  });

  it('`lint` may be left out', async () => {
    expect(await runInMemory('lint a.md', world())).toEqual(await runInMemory('a.md', world()));
  });

  it('of a folder, the Markdown that reads like a case report', async () => {
    const files = {
      'docs/README.md': '# How to install\n\nType.\n',
      'docs/b.markdown': casePaper,
      'docs/c.txt': 'Discussion\n',
    };
    expect((await runInMemory('--format compact docs', world(files))).stdout).toMatchInlineSnapshot(`
      "docs/b.markdown:3:1: info: \`Introduction\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
      docs/b.markdown:7:1: info: \`Discussion\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
      docs/b.markdown:11:1: info: \`Case presentation\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
      "
    `);
  });

  it('without a name, the working folder', async () => {
    const files = { 'b.md': casePaper, 'other/c.md': casePaper };
    expect((await runInMemory('--format compact', world(files))).stdout.match(/^[^:]+/gm)).toEqual([
      ...Array(3).fill('b.md'),
      ...Array(3).fill('other/c.md'),
    ]);
  });

  it('what front matter and `files` say comes before how it reads', async () => {
    const files = {
      '.casewright.json': JSON.stringify({ ...JSON.parse(config), files: ['in/**'] }),
      'in/plain.md': 'Discussion\n\nShort.\n',
      'out/report.md': casePaper,
      'out/said.md': '---\ntype: case-report\n---\nDiscussion\n\nShort.\n',
      'in/not.md': '---\ntype: essay\n---\nDiscussion\n\nShort.\n',
    };
    expect((await runInMemory('--format compact .', world(files))).stdout).toMatchInlineSnapshot(`
      "in/plain.md:1:1: info: \`Discussion\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
      out/said.md:4:1: info: \`Discussion\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
      "
    `);
  });

  it('a pattern, with every file that fits', async () => {
    const files = { 'x/a.md': untidy, 'x/deep/b.md': untidy, 'x/c.txt': untidy };
    const { stdout } = await runInMemory(['--format', 'compact', 'x/**/*.md'], world(files));
    expect(new Set(stdout.match(/^[^:]+/gm))).toEqual(new Set(['x/a.md', 'x/deep/b.md']));
  });

  it('a folder, with the Quarto and R Markdown files in it', async () => {
    const files = { 'x/a.qmd': untidy, 'x/b.Rmd': untidy, 'x/C.MD': untidy, 'x/d.txt': untidy };
    const { stdout } = await runInMemory('--format compact x', world(files));
    expect(new Set(stdout.match(/^[^:]+/gm))).toEqual(new Set(['x/a.qmd', 'x/b.Rmd', 'x/C.MD']));
  });

  it('a file once, however often it is named', async () => {
    const { stdout } = await runInMemory('--format compact a.md ./a.md . *.md', world());
    expect(stdout.split('\n')).toHaveLength(3);
  });

  it('standard input, under the name that is given', async () => {
    const { stdout } = await runInMemory('--format compact - --stdin-filename draft.md', world({}, { stdin: untidy }));
    expect(stdout).toMatchInlineSnapshot(`
      "draft.md:3:1: info: \`Introduction\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
      draft.md:7:1: info: \`Discussion\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
      "
    `);
  });

  it.each([
    ['nothing.md', 'a name that is not there'],
    ['inspct', 'a mistyped command'],
    ['empty-pattern/*.md', 'a pattern that fits nothing'],
    ['folder', 'a folder without Markdown'],
    ['prose', 'a folder without a case report'],
  ])('%s (%s) is told, and the others are linted', async (operand) => {
    const files = { 'a.md': untidy, 'folder/a.txt': 'x', 'prose/README.md': '# How to install\n\nType.\n' };
    const { status, stdout } = await runInMemory(['--format', 'compact', operand, 'a.md'], world(files));
    expect(status).toBe(2);
    expect(stdout).toMatchSnapshot();
  });

  it('an empty name does not mean the working folder', async () => {
    const { status, stdout } = await runInMemory(['--format', 'compact', ''], world());
    expect({ status, stdout }).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stdout": "(an empty name):1:1: error: The name of a file is empty; was a variable not set?
      ",
      }
    `);
  });
});

describe('exit status', () => {
  const rule = (severity: string): string => `--rule section/unmarked-heading=${severity}`;
  it.each([
    [0, `${rule('info')} a.md`],
    [0, `${rule('warning')} a.md`],
    [1, `${rule('error')} a.md`],
    [0, `${rule('off')} --fail-on info a.md`],
    [1, '--fail-on info a.md'],
    [0, '--fail-on warning a.md'],
    [1, `${rule('warning')} --fail-on warning a.md`],
    [1, `${rule('warning')} --max-warnings 1 a.md`],
    [0, `${rule('warning')} --max-warnings 2 a.md`],
    [1, '--fail-on info --quiet a.md'],
    [0, `${rule('hint')} --fail-on info a.md`],
    [2, `${rule('error')} a.md gone.md`],
    [0, '--fix --fail-on info a.md'],
  ])('%i for %s', async (expected, words) => {
    expect((await runInMemory(words, world())).status).toBe(expected);
  });
});

describe('--fix', () => {
  it('writes what it mended and tells it', async () => {
    expect(await runInMemory('--fix a.md', world())).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "",
        "stdout": "No findings in 1 file.
      2 findings were mended.
      ",
        "written": {
          "a.md": "# Vertigo after a haircut: a case report

      ## Introduction

      Vertigo is common.

      ## Discussion

      It may follow from a bent neck.
      ",
        },
      }
    `);
    expect((await runInMemory('--fix a.md', world())).written['a.md']).toBe(tidy);
  });

  it('writes nothing where nothing is to be mended', async () => {
    expect((await runInMemory('--fix a.md', world({ 'a.md': tidy }))).written).toEqual({});
  });

  it('keeps byte order mark and line endings', async () => {
    const text = `\ufeff${untidy.replaceAll('\n', '\r\n')}`;
    const { written } = await runInMemory('--fix a.md', world({ 'a.md': text }));
    expect(written['a.md']).toBe(`\ufeff${tidy.replaceAll('\n', '\r\n')}`);
  });

  it('prints mended standard input, and the findings apart from it', async () => {
    const outcome = await runInMemory('--fix -', world({}, { stdin: untidy }));
    expect(outcome).toEqual({
      status: 0,
      stdout: tidy,
      stderr: 'No findings in 1 file.\n2 findings were mended.\n',
      written: {},
    });
  });

  it('prints standard input as it is where nothing is to be mended', async () => {
    expect((await runInMemory('--fix -', world({}, { stdin: tidy }))).stdout).toBe(tidy);
  });

  it('of a file that cannot be written is an error, and the others are mended', async () => {
    const files = { 'a.md': untidy, 'b.md': untidy };
    const refused = { 'a.md': 'You have no permission for this file or its folder' };
    const { status, stdout, written } = await runInMemory(
      '--fix --format compact a.md b.md',
      world(files, { refused }),
    );
    expect({ status, stdout, names: Object.keys(written) }).toMatchInlineSnapshot(`
      {
        "names": [
          "b.md",
        ],
        "status": 2,
        "stdout": "a.md:1:1: error: The mended text was not written: you have no permission for this file or its folder
      a.md:3:1: info: \`Introduction\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
      a.md:7:1: info: \`Discussion\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
      ",
      }
    `);
  });

  it('--fix-dry-run prints a diff and writes nothing', async () => {
    expect(await runInMemory('--fix-dry-run a.md', world())).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "No findings in 1 file.
      2 findings would be mended.
      ",
        "stdout": "--- a/a.md
      +++ b/a.md
      @@ -1,9 +1,9 @@
       # Vertigo after a haircut: a case report
       
      -Introduction
      +## Introduction
       
       Vertigo is common.
       
      -Discussion
      +## Discussion
       
       It may follow from a bent neck.
      ",
        "written": {},
      }
    `);
  });

  it('the two exclude each other', async () => {
    expect((await runInMemory('--fix --fix-dry-run a.md', world())).status).toBe(2);
  });
});

describe('what is shown', () => {
  it('--quiet shows no infos', async () => {
    expect((await runInMemory('--quiet a.md', world())).stdout).toMatchInlineSnapshot(`
      "No errors and no warnings in 1 file.
      "
    `);
  });

  it.each([
    ['gone.md', '1 file could not be read.'],
    ['--quiet a.md gone.md', 'No errors and no warnings in 1 file.\n1 file could not be read.'],
    ['--format markdown gone.md', '## Casewright\n\n1 file could not be read.\n'],
    ['--format markdown --quiet a.md gone.md', '0 info in 1 file. 1 file could not be read.\n'],
  ])('a file that could not be read is none without findings: %s', async (words, expected) => {
    const { stdout } = await runInMemory(words, world());
    expect(stdout).toContain(expected);
    expect(stdout.includes(' in 1 file')).toBe(words.includes('a.md'));
  });

  it('--show-source shows the lines', async () => {
    expect((await runInMemory('--show-source a.md', world())).stdout).toMatchInlineSnapshot(`
      "a.md
        3:1  info     \`Introduction\` is a section title without a heading mark; expected \`##\` before it  section/unmarked-heading
           | Introduction
           | ^^^^^^^^^^^^
        7:1  info     \`Discussion\` is a section title without a heading mark; expected \`##\` before it  section/unmarked-heading
           | Discussion
           | ^^^^^^^^^^

      2 findings (0 errors, 0 warnings, 2 info) in 1 file.
      2 of them can be mended with \`--fix\`; \`--fix-dry-run\` shows how.
      \`casewright explain section/unmarked-heading\` tells what a rule asks and why.
      "
    `);
  });

  it('--show-source shows a part of a very long line', async () => {
    const long = `# ${'x'.repeat(500)}\n\n**Discussion**\n\n${'Vertigo is common. '.repeat(200)}\n`;
    const { stdout } = await runInMemory('--show-source a.md', world({ 'a.md': long }));
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(200);
  });

  it('--stats counts on standard error', async () => {
    expect((await runInMemory('--stats a.md', world())).stderr).toMatchInlineSnapshot(`
      "1 report with 19 words in 0.00 s, of which 0.00 s to read and lint
           2  section/unmarked-heading
      "
    `);
  });

  it('--stats counts the items that are declared not applicable', async () => {
    const declared = `${untidy}\n<!-- casewright-not-applicable care/prognosis 8b -- benign -->\n`;
    const rest = { 'b.md': `${untidy}\n<!-- casewright-not-applicable 8d -- benign -->\n` };
    const { stderr } = await runInMemory('--stats a.md b.md', world({ 'a.md': declared, ...rest }));
    expect(stderr).toContain('\n3 items declared not applicable\n');
  });

  it('--output writes to a file in place of printing', async () => {
    const { stdout, written } = await runInMemory('--format compact --output out.txt a.md', world());
    expect({ stdout, written }).toMatchInlineSnapshot(`
      {
        "stdout": "",
        "written": {
          "out.txt": "a.md:3:1: info: \`Introduction\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
      a.md:7:1: info: \`Discussion\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
      ",
        },
      }
    `);
  });

  it('--output with a format writes beside what is printed', async () => {
    const { stdout, written } = await runInMemory('-f compact -o json:out.json -o sarif:out.sarif a.md', world());
    expect(stdout).toBe((await runInMemory('-f compact a.md', world())).stdout);
    expect(written['out.json']).toBe((await runInMemory('-f json a.md', world())).stdout);
    expect(written['out.sarif']).toBe((await runInMemory('-f sarif a.md', world())).stdout);
  });

  it('--output to a file that cannot be written ends in 2', async () => {
    const { status, stderr } = await runInMemory(
      '-o out.txt a.md',
      world(undefined, { refused: { 'out.txt': 'The disk is full' } }),
    );
    expect({ status, stderr }).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stderr": "casewright: \`out.txt\`: The disk is full
      ",
      }
    `);
  });

  it.each([
    ['a terminal', {}, '', true, true],
    ['a pipe', {}, '', false, false],
    ['a dumb terminal', { TERM: 'dumb' }, '', true, false],
    ['NO_COLOR', { NO_COLOR: '1' }, '', true, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, '', true, true],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, '', false, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, '', true, false],
    ['NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, '', true, false],
    ['--no-color', {}, '--no-color ', true, false],
  ])('colours: %s', async (_, env, option, terminal, coloured) => {
    const { stdout } = await runInMemory(`${option}a.md`, world(undefined, { env, terminal }));
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });

  it('a long run tells its progress on a terminal and wipes it away', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 4 }, (_, i) => [`a-report-with-quite-a-long-name-${i}.md`, untidy]),
    );
    const { stderr } = await runInMemory('*.md --no-color', world(files, { terminal: true, tick: 300 }));
    expect(JSON.stringify(stderr)).toMatchInlineSnapshot(
      `""\\r\\u001b[2K[#####---------------] 1 of 4  a-report-with-quite-a-long-n\\r\\u001b[2K[##########----------] 2 of 4  a-report-with-quite-a-long-n\\r\\u001b[2K[###############-----] 3 of 4  a-report-with-quite-a-long-n\\r\\u001b[2K[####################] 4 of 4  a-report-with-quite-a-long-n\\r\\u001b[2K""`,
    );
    expect((await runInMemory('*.md', world(files, { tick: 300 }))).stderr).toBe('');
    expect((await runInMemory('*.md', world(files, { terminal: true, tick: 1 }))).stderr).toBe('');
  });

  it('control characters of a file name do not reach the terminal', async () => {
    const { stdout } = await runInMemory(
      ['--format', 'compact', 'a\u001b[2J\n.md'],
      world({ 'a\u001b[2J\n.md': untidy }),
    );
    expect(stdout).not.toMatch(/\u001b/);
    expect(stdout.split('\n')).toHaveLength(3);
  });
});
