import { care2013 } from '../data/care-2013.ts';
import { guidelineNames } from '../data/guidelines.ts';
import { languages } from '../data/languages.ts';
import type { Rule } from '../rule/define-rule.ts';
import type { OptionSpec } from '../rule/options.ts';
import { severities } from '../rule/severity.ts';
import { profileOrPath } from './profile-schema.ts';
import type { settingKeys } from './settings.ts';

/** A piece of JSON schema (draft 7, which is what editors read). */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema of each setting, for the configuration file and for the editor alike. */
export function settingsSchema(rules: readonly Rule[]): Readonly<Record<(typeof settingKeys)[number], Schema>> {
  return {
    profile: {
      ...profileOrPath,
      description:
        'What the journal asks: sections, order, limits. A built-in profile, or the path of a file of your own.',
    },
    guideline: { type: 'string', enum: guidelineNames, description: 'The reporting guideline.' },
    language: {
      type: 'string',
      enum: languages,
      description: 'The language of the reports; without it each report tells by its words.',
    },
    stage: {
      type: 'string',
      enum: ['draft', 'submission'],
      enumDescriptions: ['What is missing is at most `info`.', 'Each finding has its own severity.'],
      description: 'Is the report still being written? In a draft, what is missing is told gently.',
    },
    files: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Which Markdown files are case reports, as patterns such as `reports/**/*.md`; `!` excludes. Without it a file tells by how it reads.',
    },
    rules: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      description: 'The severity of a rule, or its severity and its options.',
    },
    notApplicable: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        care2013.map(({ name, item, title }) => [name, { type: 'string', description: `${item} ${title}` }]),
      ),
      description: 'Items of the guideline that do not apply, each with the reason.',
    },
  };
}

/** A severity, or a list of a severity and options where the rule has any. */
function ruleSchema({ title, why, severity, options }: Rule): Schema {
  const words = { description: `${title}. ${why}`, default: severity };
  const level = { type: 'string', enum: [...severities, 'off'] };
  if (Object.keys(options).length === 0) return { ...words, ...level };
  const properties = Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionSchema(spec)]));
  const list = {
    type: 'array',
    items: [level, { type: 'object', additionalProperties: false, properties }],
    minItems: 1,
    maxItems: 2,
  };
  return { ...words, anyOf: [level, list] };
}

function optionSchema(spec: OptionSpec): Schema {
  const { description, default: value } = spec;
  switch (spec.type) {
    case 'strings':
      return { type: 'array', items: { type: 'string' }, default: value, description };
    case 'number':
      return {
        type: 'number',
        ...(spec.minimum !== undefined && { minimum: spec.minimum }),
        default: value,
        description,
      };
    default:
      return { type: spec.type, default: value, description };
  }
}
