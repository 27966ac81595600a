import { describe, expect, it } from 'vitest';
import { runInMemory } from '../harness/memory-host.ts';

const listed = `# A case of barley itch

## Discussion

It heals [1,2] and returns [3].

## References

1. Moss TA, Fenn OA. Barley itch in farmers: a DNA review. J Farm Med. 2011;4(2):12-15. doi: 10.1234/jfm.1.
2. Reed BB, Moss TA. Oat itch. J Farm Med. 2012;5:218-35.
3. Moss TA. Rye itch. J Farm Med. 2011;4:90-8.
`;
const keyed = `# A case of barley itch

## Discussion

It heals [@reed2012; @moss2011] and returns [@reed2012].
`;
const bib = `@article{moss2011, author={Moss, Tom A.}, title={Barley itch}, journal={J Farm Med}, year=2011, volume=4, pages={12--15}}
@article{reed2012, author={Reed, Berta}, title={Oat itch}, journal={J Farm Med}, year=2012, volume=5, pages={218--35}}
@misc{fenn, title={Never cited}}
`;
const world = { files: { 'a.md': listed, 'k.md': keyed, 'lib.bib': bib } };

describe('casewright references', () => {
  it('prints the list in a style', async () => {
    expect((await runInMemory('references a.md --style vancouver', world)).stdout).toMatchInlineSnapshot(`
      "1. Moss TA, Fenn OA. Barley itch in farmers: a DNA review. J Farm Med. 2011;4(2):12-5. doi: 10.1234/jfm.1.
      2. Reed BB, Moss TA. Oat itch. J Farm Med. 2012;5:218-35.
      3. Moss TA. Rye itch. J Farm Med. 2011;4:90-8.
      "
    `);
  });

  it('sorts by authors where the style does', async () => {
    const { stdout } = await runInMemory('references a.md --style apa', world);
    expect(stdout.split('\n\n').map((entry) => entry.slice(0, 22))).toEqual([
      'Moss, T. A. (2011). Ry',
      'Moss, T. A., & Fenn, O',
      'Reed, B. B., & Moss, T',
    ]);
  });

  it('prints what is cited by key from a bibliography, in the order of citation', async () => {
    expect((await runInMemory('references k.md', world)).stdout).toMatchInlineSnapshot(`
      "1. Reed B. Oat itch. J Farm Med. 2012;5:218-35.
      2. Moss TA. Barley itch. J Farm Med. 2011;4:12-5.
      "
    `);
  });

  it('writes BibTeX with keys of author and year', async () => {
    const { stdout } = await runInMemory('references a.md --format bibtex', world);
    expect(stdout.match(/@\w+\{[^,]+/g)).toEqual(['@article{moss2011', '@article{reed2012', '@article{moss2011b']);
    expect(stdout).toContain('  author = {Moss, T. A. and Fenn, O. A.},\n');
    expect(stdout).toContain('  title = {Barley itch in farmers: a {DNA} review},\n');
  });

  it('writes CSL-JSON and RIS, by the ending of the file', async () => {
    const { written, stdout } = await runInMemory('references k.md --output out.json', world);
    expect(stdout).toBe('');
    expect(JSON.parse(written['out.json'] ?? '').map(({ id }: { id: string }) => id)).toEqual(['reed2012', 'moss2011']);
    const ris = (await runInMemory('references k.md -o out.ris', world)).written['out.ris'];
    expect(ris).toContain('TY  - JOUR\nID  - reed2012\nAU  - Reed, Berta\nTI  - Oat itch\n');
  });

  it('keeps an entry that it does not understand, and says so', async () => {
    const odd = listed.replace(
      'Rye itch. J Farm Med. 2011;4:90-8.',
      'Rye itch. J Farm Med. 2011;4:90-8. Read aloud twice.',
    );
    const { stdout, stderr, status } = await runInMemory('references - --style bmj', { stdin: odd });
    expect(stdout).toContain('3 Moss TA. Rye itch. J Farm Med. 2011;4:90-8. Read aloud twice.\n');
    expect(stderr).toMatch(/^casewright: <stdin>:11: this entry is left as it is: .*not understood\n$/);
    expect(status).toBe(0);
  });

  it('tells keys that no work has', async () => {
    const { stderr } = await runInMemory('references -', { stdin: `${keyed}[@nobody]\n`, files: world.files });
    expect(stderr).toBe('casewright: <stdin>: no work has the key `nobody`\n');
  });

  it.each([
    ['--style vancover', 'did you mean `vancouver`?'],
    ['--style vancover', 'Known are vancouver, nlm, ama, apa,'],
    ['--check --format ris', '`--check` writes nothing'],
    ['--output a.md', 'would write over the report'],
    ['b.md', 'needs one file'],
    ['--output list.docx', 'the ending of `list.docx` tells no format'],
  ])('refuses %s', async (words, expected) => {
    const { status, stderr } = await runInMemory(`references a.md ${words}`, world);
    expect(stderr).toContain(expected);
    expect(status).toBe(2);
  });

  it.each([['references -'], ['references - --check']])(
    'says of a report without a list that it has none: %s',
    async (words) => {
      const { status, stderr } = await runInMemory(words, { stdin: '# A case of barley itch\n' });
      expect(stderr).toContain('There is no reference list in it');
      expect(status).toBe(2);
    },
  );

  it('takes a bibliography for no report', async () => {
    const { status, stderr } = await runInMemory('references lib.bib', world);
    expect(stderr).toContain('`lib.bib` is a bibliography and no report');
    expect(status).toBe(2);
  });

  it.each([['list'], ['list.txt']])('writes Markdown to %s', async (file) => {
    const { written } = await runInMemory(`references a.md --output ${file}`, world);
    expect(written[file]).toMatch(/^1\. Moss TA/);
  });

  it('tells what is wrong in a bibliography, and works of which nothing is known', async () => {
    const broken = '@article{moss2011\n  title = {Barley itch}, year = 2011}\n@article{reed2012, year = 2012}\n';
    const files = { 'k.md': keyed, 'lib.bib': broken };
    const { status, stdout, stderr } = await runInMemory('references k.md', { files });
    expect(stdout).toContain('Barley itch. 2011.');
    expect(stderr.split('\n')).toEqual([
      'casewright: lib.bib:1:10: No comma behind the key `moss2011`; expected `@article{moss2011,`',
      'casewright: k.md: `reed2012` has no author, no title and no journal',
      '',
    ]);
    expect(status).toBe(0);
  });

  it('has a help', async () => {
    const { stdout } = await runInMemory('references --help');
    expect(stdout).toContain('Usage: casewright references [OPTIONS] FILE');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});

describe('casewright references --check', () => {
  it('tells what differs from the style, entry by entry', async () => {
    const { status, stdout } = await runInMemory('references a.md --check --style nlm', world);
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "a.md:9: \`Med. 2011;4(2):12-15. doi: 10.1234/jfm.1.\`; expected \`Med. 2011;4(2):12-5. doi: 10.1234/jfm.1.\`
      3 references, 1 not in the style of Vancouver (NLM, ICMJE)
      "
    `);
  });

  it('is content with a list that is in the style, whatever its markup and dashes', async () => {
    const good = listed.replace('12-15', '12–5').replace('Oat itch', '*Oat* itch');
    const { status, stdout } = await runInMemory('references - --check', { stdin: good });
    expect(stdout).toBe('3 references, all in the style of Vancouver (NLM, ICMJE)\n');
    expect(status).toBe(0);
  });

  it('fails on what it cannot understand and on keys that lead nowhere', async () => {
    const odd = `${listed}4. Somebody said so\n`;
    const { status, stdout } = await runInMemory('references - --check', { stdin: odd });
    expect(stdout).toContain('<stdin>:12: not understood: neither an author nor a year was found\n');
    expect(status).toBe(1);
    expect(
      await runInMemory('references - --check', { stdin: `${keyed}[@nobody]\n`, files: world.files }),
    ).toMatchObject({
      status: 1,
      stdout: '<stdin>: no work has the key `nobody`\n2 references, all in the style of Vancouver (NLM, ICMJE)\n',
    });
  });
});
