import { describe, expect, it } from 'vitest';
import type { InitializeResult } from 'vscode-languageserver';
import { choose, complete, snippetClient } from '../harness/complete.ts';
import { startClient } from '../harness/language-client.ts';
import { fullClient } from '../harness/report-client.ts';

const head = (settings = ''): string => `---\ntype: case-report\n${settings}---\n\n# Barley itch: a case report\n\n`;
const report = (text: string, settings?: string): string => `${head(settings)}## Abstract\n\nA man itched.\n\n${text}`;
const snippets = { capabilities: snippetClient };

describe('the titles of missing sections', () => {
  it('are those that the guideline asks for, in order, behind a sharp', async () => {
    const { labels } = await complete(report('#¦'), '#');
    expect(labels).toEqual([
      'Keywords',
      'Introduction',
      'Case presentation',
      'Discussion',
      'Conclusion',
      'Patient perspective',
      'Informed consent',
      'Funding',
      'Conflicts of interest',
      'References',
    ]);
  });

  it('are those of the journal in its words', async () => {
    const { items } = await complete(report('##¦', 'casewright:\n  profile: jmcr\n'));
    expect(items.slice(0, 5).map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      'Keywords: Journal of Medical Case Reports',
      'Background: Journal of Medical Case Reports',
      'Case presentation: Journal of Medical Case Reports',
      'Discussion: Journal of Medical Case Reports',
      'Conclusions: Journal of Medical Case Reports',
    ]);
  });

  it('are those of the language of the report', async () => {
    const { labels } = await complete(report('## ¦', 'lang: es\n'));
    expect(labels.slice(0, 3)).toEqual(['Palabras clave', 'Introducción', 'Presentación del caso']);
  });

  it('come with a blank to fill, as a tab stop or as text', async () => {
    const marked = report('#¦');
    const done = choose(await complete(marked, '#', snippets), 'Discussion');
    expect(done.slice(report('').length)).toMatchInlineSnapshot(`
      "## Discussion

      [Name the strengths and the limitations of how this case was managed and reported] [Compare the case with the literature, with references] [Explain how you come to your conclusions, and what else could explain the course]"
    `);
    expect(choose(await complete(marked, '#'), 'Discussion')).toBe(done);
  });

  it('keep the marks that were typed, and the line endings of the report', async () => {
    const found = await complete(report('## Fun¦\n\nIt is rare.\n').replaceAll('\n', '\r\n'));
    expect(choose(found, 'Funding')).toContain(
      '\r\n\r\n## Funding\r\n\r\n[Name the sources of funding, or say that there were none]\r\n\r\nIt is rare.',
    );
  });

  it('are not lost when half a word is a heading already', async () => {
    const { labels } = await complete(report('## Case¦\n'));
    expect(labels).toContain('Case presentation');
  });

  it('are the parts of the case below it', async () => {
    const text =
      '## Case presentation\n\nA man of 40 itched.\n\n### Timeline\n\nDay 1.\n\n###¦\n\n## Discussion\n\nRare.\n';
    const found = await complete(report(text), '#');
    expect(found.labels).toEqual([
      'Patient information',
      'Clinical findings',
      'Diagnostic assessment',
      'Therapeutic intervention',
      'Follow-up and outcomes',
    ]);
    expect(choose(found, 'Clinical findings')).toContain('\n\n### Clinical findings\n\n[');
  });

  it('are offered below the reference list too', async () => {
    const { labels } = await complete(report('## References\n\n1. Moss TA. Itch. J Farm Med. 2011;1:1-2.\n\n#¦'), '#');
    expect(labels).toContain('Funding');
  });

  const english =
    'The work was paid for by the farm, and the farm had no part in the writing of this report or in its plan.';

  it.each([
    ['## Au¦', ['Author contributions', "Authors' contributions", 'CRediT authorship contribution statement']],
    ['### Au¦', ['Author contributions', "Authors' contributions"]],
    ['# Ack¦', ['Acknowledgements', 'Acknowledgments']],
    ['## Time¦', ['Timeline']],
    ['## Eth¦', ['Ethics', 'Ethics approval and consent to participate']],
  ])('are followed by the customary ones where letters were typed: %s', async (typed, expected) => {
    const { labels, items } = await complete(report(`## Funding\n\n${english}\n\n${typed}`));
    expect(labels).toEqual(expect.arrayContaining(expected));
    expect(labels.filter((label) => /^(?:abstract|funding|sources of funding)$/i.test(label))).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
    const isCustomary = items.map(({ detail }) => detail === 'customary');
    expect(isCustomary).toEqual([...isCustomary].sort((a, b) => Number(a) - Number(b)));
  });

  it('are the customary ones where none is missing', async () => {
    const asked = (await complete(report('#¦'), '#')).labels.map((label) => `## ${label}\n\nSo it is.\n\n`).join('');
    const found = await complete(report(`${asked}#¦`), '#');
    expect(found.labels).toContain('Acknowledgements');
    expect(found.labels).not.toContain('Funding');
    expect(choose(found, "Authors' contributions")).toContain(
      "\n\n## Authors' contributions\n\n[Tell what each author contributed]",
    );
  });

  it('are customary in other languages too', async () => {
    const { labels } = await complete(report('## Con¦', 'lang: es\n'));
    expect(labels).toContain('Contribuciones de los autores');
  });

  it.each([
    ['in code', report('```\n#¦\n```\n')],
    ['in front matter', '---\ntype: case-report\n#¦\n---\n\n# Barley itch: a case report\n'],
    ['before text', report('# ¦Something else\n')],
    ['within a sentence', report('The # ¦\n')],
  ])('are not offered %s', async (_, marked) => {
    expect((await complete(marked, '#')).labels).toEqual([]);
  });
});

describe('the labels of a structured abstract', () => {
  const abstract = (text: string, settings?: string): string => `${head(settings)}## Abstract\n\n${text}`;

  it.each([
    ['**¦', 'casewright:\n  profile: jmcr\n', ['Background', 'Case presentation', 'Conclusions', 'Keywords']],
    [
      '**Background:** It is rare.\n\n**¦',
      'casewright:\n  profile: jmcr\n',
      ['Case presentation', 'Conclusions', 'Keywords'],
    ],
    [
      '**Ba¦\n\n**Conclusions:** It is rare.\n',
      'casewright:\n  profile: jmcr\n',
      ['Background', 'Case presentation', 'Keywords'],
    ],
    ['**¦\n\n**Keywords:** itch; case report\n', '', ['Introduction', 'Case presentation', 'Conclusion']],
    ['**¦\n\n## Palabras clave\n\npicor\n', 'lang: es\n', ['Introducción', 'Presentación del caso', 'Conclusiones']],
    ['A man **¦', '', []],
    ['A man itched\n**¦', '', []],
    ['A man itched.\n\n## Discussion\n\n**¦', '', []],
  ])('%j', async (text, settings, expected) => {
    const trigger = text.includes('*¦') ? '*' : undefined;
    expect((await complete(abstract(text, settings), trigger)).labels).toEqual(expected);
  });

  it('take the place of what was typed, and of stars that the editor has closed', async () => {
    const found = await complete(abstract('**Int¦**\n'), undefined, snippets);
    expect(choose(found, 'Introduction').slice(abstract('').length)).toBe(
      '**Introduction:** [Tell what is unique about this case and what it adds]\n',
    );
  });
});

describe('what a client is told of completion', () => {
  const provider = async (capabilities: object): Promise<InitializeResult['capabilities']['completionProvider']> => {
    const client = await startClient({ capabilities });
    client.end();
    return client.server.capabilities.completionProvider;
  };

  it('are the signs behind which it is asked, and that help comes later', async () => {
    expect(await provider(fullClient)).toEqual({
      triggerCharacters: ['[', '@', ',', ':', '-', '/', '#', '*'],
      resolveProvider: true,
    });
  });

  it('is nothing where it cannot complete', async () => {
    expect(await provider({})).toBeUndefined();
  });

  it.each(['[', '@', ',', ':', '-', '/'])('nothing is offered behind a %s that means something else', async (sign) => {
    expect((await complete(report(`He had 2.9${sign}¦\n`), sign)).labels).toEqual([]);
    expect((await complete(report(`# He had ${sign} ¦\n`), sign)).labels).toEqual([]);
  });
});
