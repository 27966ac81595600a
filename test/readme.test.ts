import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json';
import words from '../package.nls.json';
import { formatNames } from '../server/src/cli/arguments.ts';
import { parseArguments } from '../server/src/cli/parse-arguments.ts';
import { readConfigurationFile } from '../server/src/lint/configuration-file.ts';
import { lint } from '../server/src/lint/lint.ts';
import { defaultSettings, settingKeys } from '../server/src/lint/settings.ts';
import { readReport } from '../server/src/report/report.ts';
import { ruleGroups } from '../server/src/rule/define-rule.ts';
import { rules } from '../server/src/rules/index.ts';
import { runInMemory } from './harness/memory-host.ts';
import { snippets } from './harness/snippets.ts';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');

/** The fenced blocks of a language, without their fences. */
function fences(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, body = '']) =>
    name === language ? [body] : [],
  );
}

/** What stands between backticks in running text. */
function inlineCodes(markdown: string): string[] {
  return [...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** Each line of a shell without its comment, cut at `&&` and `|`. */
function shellCommands(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s#\s.*$/, ''))
    .flatMap((line) => line.split(/&&|\|/))
    .map((command) => command.trim())
    .filter((command) => command !== '');
}

/** What is handed to Casewright: the words behind its name, or the name of its package, and options that stand alone. */
function commandLines(): string[] {
  const workflow = fences('yaml').flatMap((body) => body.split('\n').filter((line) => /(?:run:|- npx) /.test(line)));
  const commands = [...fences('sh'), ...workflow].flatMap(shellCommands);
  const inComments = fences('sh').flatMap(inlineCodes);
  return [...commands, ...inComments, ...inlineCodes(readme)].flatMap((command) => {
    const words = /(?:^|\s)(?:\S*\/)?casewright(?:-[\d.]+\.tgz)?\s+(.*)$/.exec(command)?.[1];
    return words ?? (command.startsWith('--') ? command : []);
  });
}

describe('the rules that it names', () => {
  const named = [
    ...new Set(readme.match(new RegExp(`(?<![\\w/.-])(?:${ruleGroups.join('|')})/[a-z][a-z-]+(?![\\w/.])`, 'g'))),
  ];

  it('are some', () => expect(named.length).toBeGreaterThan(5));
  it.each(named)('%s exists', (id) => expect(rules.map((rule) => rule.id)).toContain(id));
});

describe('the command lines that it shows', () => {
  const lines = [...new Set(commandLines())];

  it('are some', () => expect(lines.length).toBeGreaterThan(20));
  it.each(lines)('%s is understood', (line) => {
    const words = line.split(/\s+/).map((word) => word.replace(/^["']|["']$/g, ''));
    // An option that needs a value is named alone in running text.
    const argv = /^--[a-z-]+$/.test(line) ? [line, ...valueFor(line)] : words;
    expect(parseArguments(argv)).not.toHaveProperty('problem');
  });

  it('and the formats are those that there are', () => {
    const sentence = /`--format` takes ([^.]+)\./.exec(readme)?.[1] ?? '';
    expect(inlineCodes(sentence)).toEqual([...formatNames]);
  });
});

/** A value that fits an option of the command line, where it takes one. */
function valueFor(option: string): string[] {
  const problem = (argv: string[]): string | undefined => {
    const given = parseArguments(argv);
    return 'problem' in given ? given.problem : undefined;
  };
  const candidates = [[], ['x'], ['error'], ['json'], ['draft']];
  return candidates.find((value) => problem([option, ...value]) === undefined) ?? [];
}

it('its list of snippets is that of the extension', () => {
  const section = /^### Snippets$([\s\S]*?)^## /m.exec(readme)?.[1] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  expect(inlineCodes(rows.join('\n')).sort()).toEqual([...snippets.keys()].sort());
});

describe('its links', () => {
  const targets = [...readme.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);
  const local = targets.filter((target) => !/^https:/.test(target));

  it('are some', () => expect(local.length).toBeGreaterThan(4));
  it.each(local)('%s leads somewhere', (target) => expect(existsSync(resolve(root, target))).toBe(true));
  it('the picture is told in words', () => expect(readme).toMatch(/!\[[^\]]{40,}\]\(media\/screenshot\.png\)/));
});

describe('the settings that it shows', () => {
  const [configuration = '', ...more] = fences('yaml').filter((body) => body.startsWith('# .casewright.yaml'));
  const [comments = ''] = fences('markdown');

  it('are a configuration file without a fault that has every key', () => {
    const file = readConfigurationFile(configuration, '.casewright.yaml', rules);
    expect(more).toEqual([]);
    expect(file?.faults).toEqual([]);
    expect(Object.keys(file?.layer ?? {})).toEqual([...settingKeys]);
  });

  it('are front matter that holds, and comments that silence what they name', () => {
    const { findings, settings } = lint(readReport(comments), rules, defaultSettings);
    const told = findings.map(({ ruleId }) => ruleId).filter((id) => /^(?:meta|lab)\//.test(id));
    expect(told).toEqual([]);
    expect(settings.stage).toBe('draft');
    const bare = comments.replace(/^<!-- casewright-disable.*$/gm, '');
    const spoken = lint(readReport(bare), rules, defaultSettings).findings.map(({ ruleId }) => ruleId);
    expect(spoken.filter((id) => id === 'lab/unit-missing').length).toBeGreaterThan(1);
  });

  it('in the editor are settings of the extension', () => {
    const known = Object.keys(manifest.contributes.configuration.properties);
    const named = inlineCodes(readme).filter((code) => /^casewright\.[a-z]+$/i.test(code));
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(known).toContain(name);
  });
});

/** What a key of the manifest says in English. */
function told(key: string): string | undefined {
  return (words as Readonly<Record<string, string>>)[key.slice(1, -1)];
}

it('the commands of the palette are called as it calls them', () => {
  const named = [...readme.replace(/\s+/g, ' ').matchAll(/\*\*(Casewright: [^*]+)\*\*/g)].map(([, name]) => name);
  const hidden = manifest.contributes.menus.commandPalette.filter(({ when }) => when === 'false');
  const offered = manifest.contributes.commands.filter(
    ({ command }) => !hidden.some((entry) => entry.command === command),
  );
  expect(named.sort()).toEqual(offered.map(({ category, title }) => `${category}: ${told(title)}`).sort());
});

describe('its commands for a fresh machine', () => {
  const blocks = fences('sh');

  it('the first runs the program on the examples, the second runs the tests', () => {
    expect(blocks.slice(0, 2)).toEqual(['npm ci && npx casewright examples/\n', 'npm ci && npm test\n']);
    expect(Object.keys(manifest.bin)).toEqual(['casewright']);
    expect(manifest.scripts).toHaveProperty('test');
    // `npm ci` runs `prepare`, which builds what `bin` names.
    expect(manifest.scripts.prepare).toBe(manifest.scripts.build);
  });

  it('every script of npm that it names exists', () => {
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(manifest.scripts)).toContain(name);
  });

  it('the output that it shows is that of the program', async () => {
    const folder = resolve(root, 'examples');
    const names = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => /\.\w+$/.test(name));
    const files = Object.fromEntries(
      names.map((name) => [`examples/${name}`, readFileSync(resolve(folder, name), 'utf8')]),
    );
    const { status, stdout } = await runInMemory('examples/', { files });
    const squeeze = (text: string): string[] => text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
    const real = squeeze(stdout);
    const shown = squeeze(fences('text')[0] ?? '').filter((line) => line !== '' && line !== '...');
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((line) => !real.includes(line))).toEqual([]);
    expect(status).toBe(1);
    expect(readme).toContain('command ends with status 1');
  });
});
