import { describe, expect, it } from 'vitest';
import manifest from '../package.json';
import words from '../package.nls.json';
import { sarifRules } from '../server/src/cli/formats/sarif-rules.ts';
import { ruleUrl, version } from '../server/src/data/version.ts';
import { configurationSchema } from '../server/src/lint/configuration-schema.ts';
import { editorSettings } from '../server/src/lint/editor-settings.ts';
import { localisedSettings } from '../server/src/lint/localised-settings.ts';
import { profileSchema } from '../server/src/lint/profile-schema.ts';
import { rulesPage } from '../server/src/lint/rules-page.ts';
import { defaultSettings, layOver, settingKeys } from '../server/src/lint/settings.ts';
import { withoutEditorOptions } from '../server/src/lsp/editor-options.ts';
import { isCaseReport } from '../server/src/report/is-case-report.ts';
import { readReport } from '../server/src/report/report.ts';
import type { Rule } from '../server/src/rule/define-rule.ts';
import { rules } from '../server/src/rules/index.ts';

const schemaPath = 'server/src/lint/made/casewright.schema.json';
const profileSchemaPath = 'server/src/lint/made/casewright-profile.schema.json';

/** Made files are file snapshots: \`npx vitest run -u\` makes them, and one that is stale is red. */
describe('made from the rules', () => {
  it('RULES.md', async () => {
    await expect(rulesPage(rules)).toMatchFileSnapshot('../RULES.md');
  });

  it('the settings in package.json', async () => {
    const {
      configuration: _,
      jsonValidation: __,
      yamlValidation: ___,
      ...contributes
    } = manifest.contributes as Record<string, unknown>;
    const made = {
      ...manifest,
      version,
      contributes: {
        ...contributes,
        configuration: localisedSettings(editorSettings(rules)).settings,
        jsonValidation: [
          { fileMatch: '.casewright.json', url: `./${schemaPath}` },
          { fileMatch: '*.casewright-profile.json', url: `./${profileSchemaPath}` },
        ],
        // Read by the YAML extension of Red Hat, where that is installed.
        yamlValidation: [
          { fileMatch: '.casewright.yaml', url: `./${schemaPath}` },
          { fileMatch: '*.casewright-profile.yaml', url: `./${profileSchemaPath}` },
        ],
      },
    };
    await expect(toJson(made)).toMatchFileSnapshot('../package.json');
  });

  it('the words of the settings in package.nls.json', async () => {
    const others = Object.entries(words).filter(([key]) => !key.startsWith('setting.'));
    const made = { ...Object.fromEntries(others), ...localisedSettings(editorSettings(rules)).words };
    await expect(toJson(made)).toMatchFileSnapshot('../package.nls.json');
  });

  it('the schema of the configuration file', async () => {
    await expect(toJson(configurationSchema(rules))).toMatchFileSnapshot(`../${schemaPath}`);
  });

  it('the schema of a profile file', async () => {
    await expect(toJson(profileSchema())).toMatchFileSnapshot(`../${profileSchemaPath}`);
  });

  it('the rule list of SARIF', async () => {
    await expect(toJson(sarifRules())).toMatchFileSnapshot('__snapshots__/sarif-rules.json');
  });
});

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

it('the version of the package is that which the program tells', () => {
  expect(manifest.version).toBe(version);
});

describe('RULES.md', () => {
  const page = rulesPage(rules);
  const anchors = [...page.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

  it.each(rules.map(({ id }) => [id]))('the link to %s leads to its heading', (id) => {
    expect(anchors.filter((anchor) => anchor === ruleUrl(id).split('#')[1])).toHaveLength(1);
    expect(page).toContain(`[${id}](#${ruleUrl(id).split('#')[1]})`);
  });

  it('is no case report, though its headings name all parts of one', () => {
    expect(isCaseReport(readReport(page))).toMatchObject({ verdict: false, score: 0 });
  });
});

/** A rule with one option of each type. */
const odd: Rule = {
  id: 'style/odd',
  title: 'Odd',
  why: 'It is odd.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:1'],
  absence: true,
  options: {
    strict: { type: 'boolean', default: true, description: 'Be strict | or not.' },
    limit: { type: 'number', default: 3, minimum: 0, description: 'How many.' },
    word: { type: 'string', default: 'x', description: 'Which word.' },
    words: { type: 'strings', default: ['a', 'b'], description: 'Which words.' },
  },
  examples: [{ flagged: '```\n⟦odd⟧\n```' }, { clean: 'even' }],
  *check() {},
};

it('options appear in the page and in the schema', () => {
  expect(rulesPage([odd])).toMatchSnapshot();
  expect(toJson(configurationSchema([odd]).properties)).toMatchSnapshot();
});

it('the schema knows the keys that the program knows, and its defaults are good settings', () => {
  const { $schema: _, ...known } = configurationSchema(rules).properties as Record<string, unknown>;
  expect(Object.keys(known)).toEqual(settingKeys);
  const properties = editorSettings(rules).properties as Record<string, { default: unknown }>;
  const layer = Object.entries(properties)
    .map(([key, { default: value }]) => [key.replace('casewright.', ''), value ?? undefined] as const)
    .filter(([key]) => !key.includes('.')); // what only the editor shows, such as `codeLens.references`
  const shared = withoutEditorOptions(Object.fromEntries(layer));
  const { settings, faults } = layOver(defaultSettings, shared, rules);
  expect(faults).toEqual([]);
  expect(settings).toEqual({ ...defaultSettings, stage: 'draft' });
});
