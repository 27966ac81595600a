import { describe, expect, it } from 'vitest';
import { runInMemory } from '../harness/memory-host.ts';

const report = (frontMatter: string, body = 'It heals [@moss2011] and returns [@fenn2012].'): string =>
  `---\ntype: case-report\n${frontMatter}---\n\n# A case of barley itch\n\n## Discussion\n\n${body}\n`;
const good = '@article{moss2011, title = {Barley itch}}\n@article{fenn2012, title = {Oat itch}}\n';
const broken = '@article{moss2011, title = {Barley itch}}\n@article{fenn2012,\n  title = {Oat itch\n}\n';

/** What is told of bibliographies, one line each. */
async function told(files: Record<string, string>, operands = 'a.md'): Promise<readonly string[]> {
  const { stdout } = await runInMemory(`lint ${operands} --format compact`, { files });
  return stdout.split('\n').filter((line) => line.includes('reference/bibliography'));
}

describe('bibliography files', () => {
  it('that the front matter names and are not there are told at their place', async () => {
    expect(await told({ 'a.md': report('bibliography:\n- itch.bib\n- gone.bib\n'), 'itch.bib': good })).toEqual([
      'a.md:5:3: warning: The bibliography `gone.bib` was not read: there is no such file or folder; expected its path from the folder of this report [reference/bibliography-missing]',
    ]);
  });

  it('with faults are files of their own, told once for all reports', async () => {
    const files = {
      'reports/a.md': report('bibliography: ../itch.bib\n'),
      'reports/b.md': report('bibliography: ../itch.bib\n'),
      'itch.bib': broken,
    };
    expect(await told(files, 'reports')).toEqual([
      'itch.bib:2:1: warning: The end of `fenn2012` is missing; expected `}` behind its last field [reference/bibliography-broken]',
    ]);
  });

  it('with faults weigh what the settings say', async () => {
    const frontMatter = 'bibliography: itch.bib\ncasewright:\n  rules:\n    reference/bibliography-broken: off\n';
    expect(await told({ 'a.md': report(frontMatter), 'itch.bib': broken })).toEqual([]);
  });

  it('that lie beside the report are read where it cites by keys and names none', async () => {
    expect(await told({ 'a.md': report(''), 'itch.bib': broken, 'notes.json': '{' })).toHaveLength(1);
    expect(await told({ 'a.md': report(''), 'references.json': '{"name": "farm"}' })).toEqual([]);
    expect(await told({ 'a.md': report('', 'It heals [1].'), 'itch.bib': broken })).toEqual([]);
    expect(await told({ 'a.md': report('bibliography: other.bib\n'), 'other.bib': good, 'itch.bib': broken })).toEqual(
      [],
    );
  });

  it('are no devices and no files of the web', async () => {
    const { length } = await told({ 'a.md': report('bibliography: [/dev/zero, "http://farm.example/a.bib"]\n') });
    expect(length).toBe(2);
  });

  it('are not lost when the report is mended', async () => {
    const files = { 'a.md': report('bibliography: gone.bib\n') };
    const { stdout } = await runInMemory('lint a.md --fix --format compact', { files });
    expect(stdout).toContain('reference/bibliography-missing');
  });
});
