import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../server/src/data/profile.ts';
import { defaultProfile } from '../../server/src/data/profiles.ts';
import { readConfigurationFile } from '../../server/src/lint/configuration-file.ts';
import { type LoadedProfile, loadProfile } from '../../server/src/lint/load-profile.ts';
import { isProfilePath, ownProfilesOf } from '../../server/src/lint/own-profile.ts';
import { resolvePlace } from '../../server/src/lint/resolve-place.ts';
import { defaultSettings, layOver } from '../../server/src/lint/settings.ts';

const place = '/home/author/profiles/ours.yaml';

/** Loads a profile from a world of files, whose paths count from its folder. */
async function load(text: string, others: Readonly<Record<string, string>> = {}): Promise<LoadedProfile> {
  const files = new Map(Object.entries(others).map(([name, other]) => [posix.resolve(place, '..', name), other]));
  files.set(place, text);
  return loadProfile(async (path) => {
    const found = files.get(path);
    return found === undefined ? { problem: 'There is no such file' } : { text: found };
  }, place);
}

/** The faults of all files that were read, each as its place in words and its message. */
function faultsOf({ files }: LoadedProfile): string[] {
  return files.flatMap(({ text, faults }) =>
    faults.map(({ span, message }) => `${text.slice(span.start, span.end)} | ${message}`),
  );
}

/** The profile of a text without a fault. */
async function good(text: string, others: Readonly<Record<string, string>> = {}): Promise<Profile> {
  const loaded = await load(text, others);
  expect(faultsOf(loaded)).toEqual([]);
  return loaded.own.profile ?? defaultProfile;
}

const sourced = <T>(value: T) => ({ value, confidence: 'sourced' });

describe('a profile file', () => {
  it('is written plainly, and what it says counts as read in the guide', async () => {
    const profile = await good(`
title: Annals of the Ward
abbreviation: Ann Ward
sources: https://example.org/authors
asOf: 2026-08-21
guideline: care-2013
abstract: {form: structured, headings: [Background, Case, Conclusion], words: {max: 200}}
keywords: {count: 3-6, caseReport: wanted}
body: {words: 2000, without: [abstract, references]}
titleLine: {forbidden: ["!", rare], characters: {value: 120, confidence: old}}
figures: {value: {min: 1, max: 4}, confidence: knowledge}
highlights: {count: 3 to 5, characters: 85}
privacy: {dates: forbidden}
`);
    const { sections, references, ...rest } = profile;
    expect({ sections, references }).toEqual({
      sections: defaultProfile.sections,
      references: defaultProfile.references,
    });
    expect(rest).toEqual({
      name: 'ours',
      title: 'Annals of the Ward',
      abbreviation: 'Ann Ward',
      sources: ['https://example.org/authors'],
      asOf: '2026-08-21',
      guideline: sourced('care-2013'),
      abstract: {
        form: sourced('structured'),
        headings: sourced(['Background', 'Case', 'Conclusion']),
        words: sourced({ max: 200 }),
      },
      keywords: { count: sourced({ min: 3, max: 6 }), caseReport: sourced('wanted') },
      body: { words: sourced({ max: 2000 }), without: ['abstract', 'references'] },
      titleLine: {
        forbidden: sourced(['!', 'rare']),
        characters: { value: { max: 120 }, confidence: 'old' },
      },
      figures: { value: { min: 1, max: 4 }, confidence: 'knowledge' },
      highlights: { count: sourced({ min: 3, max: 5 }), characters: sourced({ max: 85 }) },
      privacy: { dates: sourced('forbidden') },
    });
  });

  it.each(['', '# nothing yet\n', '{}', '$schema: x\n', 'extends: default\n', 'extends: null\n'])(
    '%j is what holds without a journal, by its own name',
    async (text) =>
      expect(await good(text)).toEqual({ ...defaultProfile, usual: undefined, name: 'ours', title: 'ours' }),
  );

  it('is shown by an example without a fault', async () => {
    const text = readFileSync('examples/profiles/ward-journal.yaml', 'utf8');
    expect(await good(text)).toMatchObject({ title: 'Journal of the Quiet Ward', figures: sourced({ max: 4 }) });
  });

  it('may be JSON, with a byte order mark', async () => {
    expect(await good('\ufeff{"figures": {"max": 3}}')).toMatchObject({ figures: sourced({ max: 3 }) });
  });

  it('takes away with null', async () => {
    const profile = await good(
      'references: null\nbody: {words: null}\nabstract: {words: null}\nsections: null\ntitle: null\n',
    );
    expect(profile).toEqual({
      name: 'ours',
      title: 'ours',
      sections: [],
      body: { without: defaultProfile.body?.without },
    });
  });

  it.each([
    ['highlights: {count: 3, characters: 85}', 'highlights: null'],
    ['highlights: {count: 3, characters: 85}', 'highlights: {count: null}'],
  ])('%s, then %s: nothing is left', async (base, own) => {
    expect(await good(`extends: ./base.yaml\n${own}`, { 'base.yaml': base })).not.toHaveProperty('highlights');
  });
});

describe('sections', () => {
  const section = async (
    entry: string,
    base = 'sections: [{role: case, heading: The case, aliases: [Our case], missing: error, evenIfEmpty: true}]',
  ) => (await good(`extends: ./base.yaml\nsections: [${entry}]\n`, { 'base.yaml': base })).sections[0];
  const below = {
    role: 'case',
    heading: 'The case',
    aliases: ['Our case'],
    missing: 'error',
    evenIfEmpty: true,
    confidence: 'sourced',
  };
  const { heading: _, aliases: __, ...unheaded } = below;

  it.each([
    ['a role that is known below', 'case', below],
    ['a role that is new', 'funding', { role: 'funding', confidence: 'sourced' }],
    ['a heading that says what it is for', 'Case presentation', { ...unheaded, heading: 'Case presentation' }],
    ['the heading that is known below', '{heading: our case, role: case}', { ...below, heading: 'our case' }],
    ['a heading in a mapping', '{heading: Funding}', { role: 'funding', heading: 'Funding', confidence: 'sourced' }],
    ['a mapping that says one thing', '{role: case, missing: info}', { ...below, missing: 'info' }],
    [
      'one that may be left out now',
      '{role: case, missing: null, aliases: null}',
      { role: 'case', heading: 'The case', evenIfEmpty: true, confidence: 'sourced' },
    ],
    ['any heading again', '{role: case, heading: null}', unheaded],
    ['how sure it is', '{role: case, confidence: knowledge}', { ...below, confidence: 'knowledge' }],
    [
      'one alias',
      '{role: other, heading: Pearls, aliases: Gems}',
      { role: 'other', heading: 'Pearls', aliases: ['Gems'], confidence: 'sourced' },
    ],
  ])('%s', async (__, entry, expected) => expect(await section(entry)).toEqual(expected));

  it('of several of one role, the heading tells which is meant', async () => {
    const base = 'sections: [{role: other, heading: Pearls, missing: error}, {role: other, heading: Gems}]';
    expect(await section('{role: other, heading: Pearls}', base)).toMatchObject({ missing: 'error' });
    expect(await section('{role: other, heading: Stones}', base)).not.toHaveProperty('missing');
  });
});

describe('what a profile extends', () => {
  it('holds where the file says nothing, through several files', async () => {
    const profile = await good('extends: ../shared/middle.yaml\nabstract: {words: 150}\n', {
      '../shared/middle.yaml': 'extends: deep/base.json\nfigures: 2\nabstract: {form: structured}\n',
      '../shared/deep/base.json': '{"title": "Annals of the Ward", "figures": 9, "abstract": {"words": 99}}',
    });
    expect(profile).toMatchObject({
      name: 'ours',
      title: 'Annals of the Ward',
      figures: sourced({ max: 2 }),
      abstract: { words: sourced({ max: 150 }), form: sourced('structured') },
    });
  });

  it('is told its faults in its own file', async () => {
    const loaded = await load('extends: ./base.yaml\n', { 'base.yaml': 'figurs: 2\ntables: 3\n' });
    expect(loaded.files.map(({ place: path, faults }) => [posix.basename(path), faults.length])).toEqual([
      ['ours.yaml', 0],
      ['base.yaml', 1],
    ]);
    expect(loaded.own.profile?.tables).toEqual(sourced({ max: 3 }));
  });

  it.each([
    ['itself', 'extends: ./ours.yaml\n', {}, './ours.yaml | This leads in a circle: that profile stands on this one'],
    [
      'one that extends it',
      'extends: a.yaml\n',
      { 'a.yaml': 'extends: ../profiles/ours.yaml\n' },
      '../profiles/ours.yaml | This leads in a circle: that profile stands on this one',
    ],
    [
      'too many',
      'extends: 1.yaml\n',
      Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`${n}.yaml`, `extends: ${n + 1}.yaml\n`])),
      '6.yaml | More than 5 profiles stand on one another here',
    ],
    ['no file', 'extends: ./gone.yaml\n', {}, './gone.yaml | The profile was not read: there is no such file'],
    [
      'what is no data',
      'extends: ../notes.txt\n',
      {},
      '../notes.txt | Expected the path of a profile, which ends in `.yaml`, `.yml` or `.json`',
    ],
    [
      'a name with a slip',
      'extends: defualt\n',
      {},
      'defualt | `defualt` is not a profile that is known; did you mean `default`?',
    ],
    [
      'no name',
      'extends: [default]\n',
      {},
      '[default] | `["default"]` is not a profile that is known; `casewright profiles` lists those that are',
    ],
    [
      'a book',
      'extends: ./book.yaml\n',
      { 'book.yaml': `# ${'x'.repeat(200_000)}` },
      './book.yaml | The file is too long for a profile',
    ],
  ])('cannot be %s, and the rest holds', async (_, text, others, fault) => {
    const loaded = await load(`${text}tables: 3\n`, others);
    expect(faultsOf(loaded)).toEqual([fault]);
    expect(loaded.own.profile).toMatchObject({ tables: sourced({ max: 3 }), abstract: defaultProfile.abstract });
  });
});

describe('what is wrong in a profile file is told at its place, and the rest of it holds', () => {
  it.each([
    ['abstrct: {words: 200}', 'abstrct | `abstrct` is not a field that is known; did you mean `abstract`?'],
    ['constructor: 1', 'constructor | `constructor` is not a field that is known'],
    ['abstract: {word: 200}', 'word | `word` is not a field that is known; did you mean `words`?'],
    ['abstract: 200', '200 | Expected keys with values below this; known are form, headings, words'],
    [
      'abstract: {words: many}',
      'many | `many` does not fit; expected a whole number (the most), such as `200`, or `{min: 3, max: 6}`',
    ],
    [
      'abstract: {words: -1}',
      '-1 | `-1` does not fit; expected a whole number (the most), such as `200`, or `{min: 3, max: 6}`',
    ],
    [
      'abstract: {words: {}}',
      '{} | Nothing is given; expected a whole number (the most), such as `200`, or `{min: 3, max: 6}`',
    ],
    [
      'abstract: {words: {most: 200}}',
      'most | `most` is not known here; expected a whole number (the most), such as `200`, or `{min: 3, max: 6}`',
    ],
    ['abstract: {words: {max: 2.5}}', '2.5 | `2.5` is not a whole number'],
    ['keywords: {count: {min: 6, max: 3}}', '{min: 6, max: 3} | The least (6) is more than the most (3)'],
    ['keywords: {count: 6-3}', '6-3 | The least (6) is more than the most (3)'],
    ['keywords: {caseReport: yes}', 'yes | `yes` is not known here; expected `wanted` or `forbidden`'],
    ['abstract: {form: structurd}', 'structurd | `structurd` is not known here; did you mean `structured`?'],
    ['privacy: {dates: true}', 'true | `true` is not known here; expected `forbidden`'],
    ['abstract: {headings: [Background, 5]}', '5 | Expected text, without line breaks'],
    ['abstract: {headings: {a: b}}', '{a: b} | Expected a list of texts, such as `[Background, Case]`'],
    [
      'body: {without: abstract}',
      'abstract | Expected a list of `abstract`, `keywords`, `references`, `tables`, `captions` and `statements`',
    ],
    [
      'body: {without: [abstract, legends, table]}',
      'legends | `legends` is not known here; expected `abstract`, `keywords`, `references`, `tables`, `captions` or `statements`',
      'table | `table` is not known here; did you mean `tables`?',
    ],
    ['title: [Ward]', '[Ward] | Expected text, without line breaks'],
    ['title: "  "', '"  " | Expected text, without line breaks'],
    ['asOf: 2026-13-01', '2026-13-01 | `2026-13-01` is not a day; expected such as `2026-08-21`'],
    [
      'guideline: [care-2013]',
      expect.stringMatching(/^\[care-2013\] \| `\["care-2013"\]` is not known here; expected /),
    ],
    [
      'figures: {value: 3, confidence: sure}',
      'sure | `sure` is not known here; expected `sourced`, `old` or `knowledge`',
    ],
    [
      'figures: {value: 3, confidenc: old}',
      'confidenc | `confidenc` is not a field that is known; did you mean `confidence`?',
    ],
    [
      'figures: {value: null}',
      'null | `null` does not fit; expected a whole number (the most), such as `200`, or `{min: 3, max: 6}`',
    ],
    ['highlights: {characters: 85}', '{characters: 85} | Expected `count` too, without which the rest says nothing'],
    ['sections: abstract', 'abstract | Expected a list of sections, such as `[abstract, case, references]`'],
    ['sections: [abstrct]', 'abstrct | `abstrct` is not a section that is known; did you mean `abstract`?'],
    [
      'sections: [Musings]',
      'Musings | `Musings` is not a section that is known; expected such as `case`, or `{role: other, heading: ...}`',
    ],
    ['sections: [5]', '5 | Expected a section, such as `case` or `{role: case, heading: Case report}`'],
    [
      'sections: [{missing: error}]',
      '{missing: error} | Expected `role`, such as `{role: case, heading: Case report}`',
    ],
    ['sections: [{heading: Musings}]', 'Musings | What the section is for is not known by `Musings`; add `role`'],
    ['sections: [{role: cse}]', 'cse | `cse` is not a role of a section that is known; did you mean `case`?'],
    ['sections: [{role: case, heading: 5}]', '5 | Expected the heading as text'],
    [
      'sections: [{role: case, hedding: A}]',
      'hedding | `hedding` is not a field of a section that is known; did you mean `heading`?',
    ],
    [
      'sections: [{role: case, missing: fatal}]',
      'fatal | `fatal` is not known here; expected `error`, `warning` or `info`',
    ],
    ['sections: [{role: case, evenIfEmpty: often}]', 'often | Expected `true` or `false`'],
  ])('%s', async (line, ...faults) => {
    const loaded = await load(`tables: 3\n${line}\n`);
    expect(faultsOf(loaded)).toEqual(faults);
    expect(loaded.own.profile).toMatchObject({ tables: sourced({ max: 3 }) });
  });

  it.each([
    ['- a list\n', '- a list\n | Expected keys with values, such as `title: Annals of the Ward`'],
    ['words\n', 'words | Expected keys with values, such as `title: Annals of the Ward`'],
  ])('%j is no profile', async (text, fault) => {
    const loaded = await load(text);
    expect(faultsOf(loaded)).toEqual([fault]);
    expect(loaded.own.profile?.sections).toEqual(defaultProfile.sections);
  });

  it('broken YAML', async () => {
    const loaded = await load('title: [Ward\nfigures: 3\n');
    expect(faultsOf(loaded)[0]).toMatch(/ \| Not valid YAML: /);
    expect(loaded.own.profile).toMatchObject({ title: 'ours' });
  });

  it('a value that does not fit leaves what is extended', async () => {
    const { own } = await load('abstract: {words: many, form: structured}\nreferences: 5\nsections: none\n');
    expect(own.profile).toMatchObject({
      abstract: { ...defaultProfile.abstract, form: sourced('structured') },
      references: defaultProfile.references,
      sections: defaultProfile.sections,
    });
  });
});

describe('the setting `profile`', () => {
  it.each([
    ['default', false],
    ['jmcr', false],
    ['./ours.yaml', true],
    ['ours.yml', true],
    ['OURS.JSON', true],
    ['profiles/ours', true],
    ['profiles\\ours.yaml', true],
    [5, false],
    [undefined, false],
  ])('%j is a path: %s', (value, is) => expect(isProfilePath(value)).toBe(is));

  const own = { profile: { ...defaultProfile, name: 'ours' }, place };
  const over = (layer: unknown, profiles: Parameters<typeof layOver>[0]['profiles'], below = defaultSettings) =>
    layOver({ ...below, profiles }, layer, []);

  it('takes what the door has read', () => {
    const { settings, faults } = over({ profile: './ours.yaml' }, new Map([['./ours.yaml', own]]));
    expect(faults).toEqual([]);
    expect(settings).toMatchObject({ profile: { name: 'ours' }, profilePlace: place });
    expect(over({ profile: 'default' }, new Map(), settings).settings).toMatchObject({
      profile: { name: 'default' },
      profilePlace: undefined,
    });
    expect(over({ stage: 'draft' }, new Map(), settings).settings).toMatchObject({ profilePlace: place });
  });

  it('tells why it could not be read, and leaves what holds below', () => {
    const { settings, faults } = over(
      { profile: './ours.yaml' },
      new Map([['./ours.yaml', { problem: 'It is gone' }]]),
    );
    expect(faults).toEqual([{ path: ['profile'], part: 'value', message: 'It is gone' }]);
    expect(settings.profile).toBe(defaultProfile);
  });

  it('in a configuration file, at its place', () => {
    const text = 'stage: draft\nprofile: ./ours.yaml\n';
    const [fault] =
      readConfigurationFile(text, '.casewright.yaml', [], new Map([['./ours.yaml', { problem: 'It is gone' }]]))
        ?.faults ?? [];
    expect(text.slice(fault?.span.start, fault?.span.end)).toBe('./ours.yaml');
  });

  it.each([
    ['/dev/zero', '/home', 'Expected the path of a profile, which ends in `.yaml`, `.yml` or `.json`'],
    ['./ours.yaml', undefined, 'A path counts from a folder; save the report first'],
  ])('%s is not read from %s', async (profile, folder, problem) => {
    const read: string[] = [];
    const profiles = await ownProfilesOf({ profile }, folder, async (path) => {
      read.push(path);
      return own;
    });
    expect({ read, problem: profiles.get(profile)?.problem }).toEqual({ read: [], problem });
  });
});

describe('the place that a path means', () => {
  it.each([
    ['/home/author', './a.yaml', '/home/author/a.yaml'],
    ['/home/author', 'x/../a.yaml', '/home/author/a.yaml'],
    ['/home/author', '../../../../a.yaml', '/a.yaml'],
    ['/home/author', '/etc/a.yaml', '/etc/a.yaml'],
    ['/home/author', '//server/share/a.yaml', '/server/share/a.yaml'],
    ['/home/author', '\\\\server\\share\\a.yaml', '/server/share/a.yaml'],
    ['/home/author', 'https://example.org/a.yaml', '/home/author/https:/example.org/a.yaml'],
    ['', 'a.yaml', '/a.yaml'],
    ['C:/reports', 'profiles\\a.yaml', 'C:/reports/profiles/a.yaml'],
    ['C:/reports', 'D:\\a.yaml', 'D:/a.yaml'],
    ['C:/reports', '/a.yaml', 'C:/a.yaml'],
    ['//server/share/reports', '../../../a.yaml', '//server/share/a.yaml'],
    ['file:///my%20reports', '../é #1.yaml', 'file:///%C3%A9%20%231.yaml'],
    ['file:///my%20reports', './a.yaml', 'file:///my%20reports/a.yaml'],
    ['file:///c%3A/reports', 'D:/a.yaml', 'file:///D:/a.yaml'],
    ['vscode-vfs://github/x/reports', '../../../a.yaml', 'vscode-vfs://github/a.yaml'],
    ['memfs:/farm', 'a.yaml', 'memfs:/farm/a.yaml'],
    ['memfs:', 'a b.yaml', 'memfs:/a%20b.yaml'],
    ['file://', 'a.yaml', 'file:///a.yaml'],
  ])('from %s, %s: %s', (folder, written, expected) => expect(resolvePlace(folder, written)).toBe(expected));
});
