import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules/index.ts';
import { type MemoryWorld, runInMemory } from '../harness/memory-host.ts';
import { untidy } from './reports.ts';

const id = 'section/unmarked-heading';
const withOptions = rules.find(({ options }) => Object.keys(options).length > 0)?.id ?? '';

async function originsIn(files: MemoryWorld['files'], words = ''): Promise<Record<string, Record<string, unknown>>> {
  const { stdout } = await runInMemory(`--print-config reports/a.md ${words}`, {
    files: { 'reports/a.md': untidy, ...files },
  });
  return JSON.parse(stdout).origins;
}

const frontMatter = (yaml: string): string => `---\ncasewright: ${yaml}\n---\n${untidy}`;

describe('--print-config tells where each setting comes from', () => {
  it('without any setting all is default, and only what has a value has an origin', async () => {
    const { rules: ofRules = {}, ...rest } = await originsIn({});
    expect(rest).toEqual({
      profile: 'default',
      guideline: 'default',
      stage: 'default',
      files: 'default',
      notApplicable: {},
    });
    expect(Object.keys(ofRules)).toEqual(rules.map((rule) => rule.id));
    expect(
      new Set(
        Object.values(ofRules)
          .flat()
          .map((of) => (typeof of === 'string' ? of : [...new Set(Object.values(of as object))].join())),
      ),
    ).toEqual(new Set(['default']));
  });

  it('each from its own layer', async () => {
    const files = {
      '.casewright.yaml':
        'stage: draft\nguideline: care-2013\nlanguage: en\nfiles: ["**/*.md"]\nnotApplicable: {prognosis: benign}\n',
      'reports/a.md': frontMatter('{profile: default, notApplicable: {care/timeline: short}}'),
    };
    expect(await originsIn(files, '--stage submission')).toMatchObject({
      profile: 'front-matter',
      guideline: 'configuration:.casewright.yaml',
      language: 'configuration:.casewright.yaml',
      stage: 'command-line',
      files: 'configuration:.casewright.yaml',
      notApplicable: { prognosis: 'configuration:.casewright.yaml', timeline: 'front-matter' },
    });
  });

  it.each([
    [
      'the nearest configuration',
      { 'reports/.casewright.json': `{"rules": {"${id}": "off"}}` },
      '',
      'configuration:reports/.casewright.json',
    ],
    ['a package', { 'package.json': `{"casewright": {"rules": {"${id}": "off"}}}` }, '', 'configuration:package.json'],
    [
      'a file that is named',
      { 'other.yaml': `rules: {${id}: off}` },
      '--config other.yaml',
      'configuration:other.yaml',
    ],
    ['a file outside', { '/etc/c.yaml': `rules: {${id}: off}` }, '--config /etc/c.yaml', 'configuration:/etc/c.yaml'],
    ['the command line over it', { '.casewright.yaml': `rules: {${id}: off}` }, `--rule ${id}=hint`, 'command-line'],
    [
      'front matter over both',
      { 'reports/a.md': frontMatter(`{rules: {${id}: info}}`) },
      `--rule ${id}=hint`,
      'front-matter',
    ],
    ['not what is wrong', { '.casewright.yaml': `rules: {${id}: loud}` }, '', 'default'],
  ])('%s', async (_, files, words, expected) => {
    expect((await originsIn(files as MemoryWorld['files'], words)).rules?.[id]).toEqual(expected);
  });

  it('a profile of one’s own, by whoever names it', async () => {
    const files = { 'ours.yaml': 'extends: default\n', '.casewright.yaml': 'profile: ./ours.yaml\n' };
    expect((await originsIn(files)).profile).toBe('configuration:.casewright.yaml');
    expect((await originsIn({ 'ours.yaml': 'extends: default\n' }, '--profile ./ours.yaml')).profile).toBe(
      'command-line',
    );
    expect((await originsIn({ '.casewright.yaml': 'profile: ./gone.yaml\n' })).profile).toBe('default');
  });

  it('each option on its own', async () => {
    const options = rules.find((rule) => rule.id === withOptions)?.options ?? {};
    const [[name, spec] = ['', undefined]] = Object.entries(options);
    const set = JSON.stringify({ rules: { [withOptions]: ['info', { [name]: spec?.default }] } });
    const origins = await originsIn({ '.casewright.json': set }, `--rule ${withOptions}=hint`);
    expect(origins.rules?.[withOptions]).toEqual([
      'command-line',
      {
        ...Object.fromEntries(Object.keys(options).map((option) => [option, 'default'])),
        [name]: 'configuration:.casewright.json',
      },
    ]);
  });
});
