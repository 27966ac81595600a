import type { Rule } from '../rule/define-rule.ts';
import { type Schema, settingsSchema } from './settings-schema.ts';

/** The JSON schema of `.casewright.json` and `.casewright.yaml`. */
export function configurationSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Casewright',
    description: 'Settings for the case reports in this folder and below.',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...settingsSchema(rules) },
  };
}
