import type { Rule } from '../rule/define-rule.ts';
import { type Schema, settingsSchema } from './settings-schema.ts';

/** What each setting is in the editor as long as the user sets nothing: there one writes, so it begins with a draft. */
const defaults = {
  profile: 'default',
  guideline: 'care-2013',
  language: null,
  stage: 'draft',
  files: [],
  rules: {},
  notApplicable: {},
} as const;

/** What only the editor shows; the server reads these keys in `lsp/editor-options.ts`. */
const editorOnly: Readonly<Record<string, Schema>> = {
  'casewright.inlayHints.references': {
    type: 'boolean',
    default: false,
    markdownDescription: 'Show who is cited behind each citation by number: `[4]` Moss 2011.',
    scope: 'resource',
    order: 20,
  },
  'casewright.inlayHints.conversions': {
    type: 'boolean',
    default: false,
    markdownDescription:
      'Show behind each laboratory value what it is in the other system of units: `1.1 mg/dL` = 97 µmol/L.',
    scope: 'resource',
    order: 21,
  },
  'casewright.codeLens.references': {
    type: 'boolean',
    default: true,
    markdownDescription: 'Show above each entry of the reference list how often it is cited.',
    scope: 'resource',
    order: 22,
  },
  'casewright.workspaceDiagnostics': {
    type: 'boolean',
    default: false,
    markdownDescription:
      'Show the findings of all case reports in the folder, also of those that are not open. Files that `.gitignore` or `.casewrightignore` name are left out.',
    scope: 'resource',
    order: 23,
  },
};

/** The block `contributes.configuration` of the extension's manifest. */
export function editorSettings(rules: readonly Rule[]): Schema {
  const schema = settingsSchema(rules);
  const language: Schema = {
    ...schema.language,
    type: ['string', 'null'],
    enum: [null, ...(schema.language.enum as string[])],
  };
  const all: readonly [string, Schema][] = Object.entries({ ...schema, language });
  return {
    title: 'Casewright',
    properties: {
      ...Object.fromEntries(
        all.map(([key, { description, ...rest }], order) => [
          `casewright.${key}`,
          {
            ...rest,
            default: defaults[key as keyof typeof defaults],
            markdownDescription: `${description} A configuration file (\`.casewright.yaml\`) near the report comes before it.`,
            scope: 'resource',
            order,
          },
        ]),
      ),
      ...editorOnly,
    },
  };
}
