import { profiles } from '../data/profiles.ts';
import { roles } from '../data/roles.ts';
import {
  type ProfileField,
  type ProfileGroup,
  profileFields,
  sectionFields,
  type ValueForm,
} from './profile-fields.ts';
import { confidences, missingLevels } from './read-profile-sections.ts';
import type { Schema } from './settings-schema.ts';

/** The name of a built-in profile, or the path of a file. */
export const profileOrPath: Schema = {
  type: 'string',
  anyOf: [
    { enum: [...profiles.keys()], enumDescriptions: [...profiles.values()].map(({ title }) => title) },
    { pattern: '\\.(?:[yY][aA]?[mM][lL]|[jJ][sS][oO][nN])$' },
  ],
};

/** What stands at many places, by its name. */
function named(name: 'text' | 'texts' | 'count' | 'bounds' | 'confidence' | 'section'): Schema {
  return { $ref: `#/definitions/${name}` };
}

const text = named('text');
const texts = named('texts');
const count = named('count');
const sure = named('confidence');

/** The JSON schema of a profile file. */
export function profileSchema(): Schema {
  const rows = Object.entries<ProfileField | ProfileGroup>(profileFields);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Casewright profile',
    description: 'What one journal asks of a case report. `null` takes away what the extended profile asks.',
    type: 'object',
    additionalProperties: false,
    definitions,
    properties: {
      $schema: { type: 'string' },
      extends: {
        ...profileOrPath,
        description: 'The profile on which this one stands; without it, what holds without a journal.',
      },
      ...Object.fromEntries(rows.map(([key, row]) => [key, 'fields' in row ? groupSchema(row) : fieldSchema(row)])),
    },
  };
}

function groupSchema({ description, fields }: ProfileGroup): Schema {
  const properties = Object.fromEntries(Object.entries(fields).map(([key, row]) => [key, fieldSchema(row)]));
  return { description, type: ['object', 'null'], additionalProperties: false, properties };
}

function fieldSchema({ value, description, asked }: ProfileField): Schema {
  const plain = valueSchema(value);
  const withConfidence = {
    type: 'object',
    additionalProperties: false,
    required: ['value'],
    properties: { value: plain, confidence: sure },
  };
  return { description, anyOf: [plain, ...(asked ? [withConfidence] : []), { type: 'null' }] };
}

function valueSchema(value: ValueForm): Schema {
  switch (value.form) {
    case 'text':
      return text;
    case 'texts':
      return texts;
    case 'day':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'bounds':
      return named('bounds');
    case 'choice':
      return { type: 'string', enum: value.of };
    case 'choices':
      return { type: 'array', items: { type: 'string', enum: value.of } };
    case 'sections':
      return { type: 'array', items: named('section') };
  }
}

const boundsSchema: Schema = {
  anyOf: [
    count,
    {
      type: 'string',
      pattern: '^\\s*\\d{1,7}\\s*(?:-|–|to)\\s*\\d{1,7}\\s*$',
      description: 'The least and the most: `3-6`.',
    },
    { type: 'object', additionalProperties: false, minProperties: 1, properties: { min: count, max: count } },
  ],
};

const sectionSchema: Schema = {
  anyOf: [
    { type: 'string', enum: roles },
    text,
    {
      type: 'object',
      additionalProperties: false,
      anyOf: [{ required: ['role'] }, { required: ['heading'] }],
      properties: {
        role: { type: 'string', enum: roles, description: sectionFields.role },
        heading: { anyOf: [text, { type: 'null' }], description: sectionFields.heading },
        aliases: { anyOf: [texts, { type: 'null' }], description: sectionFields.aliases },
        missing: { type: ['string', 'null'], enum: [...missingLevels, null], description: sectionFields.missing },
        evenIfEmpty: { type: ['boolean', 'null'], description: sectionFields.evenIfEmpty },
        confidence: sure,
      },
    },
  ],
};

const definitions = {
  text: { type: 'string', minLength: 1, maxLength: 500 },
  texts: { anyOf: [text, { type: 'array', items: text }] },
  count: { type: 'integer', minimum: 0 },
  bounds: boundsSchema,
  confidence: { type: 'string', enum: confidences, description: sectionFields.confidence },
  section: sectionSchema,
} satisfies Readonly<Record<Parameters<typeof named>[0], Schema>>;
