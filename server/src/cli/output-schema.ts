import type { Schema } from '../lint/settings-schema.ts';

/** An object that has all these fields. Others may be added in a later version, so a reader must pass over what it does not know. */
export function objectOf(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', required, properties };
}

/** A list of any length. */
export function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

/** The words of a union, all of them: the compiler knows which it has. */
export function oneOf<Word extends string>(words: Readonly<Record<Word, true>>): Schema {
  return { type: 'string', enum: Object.keys(words) };
}

/** The schema, or null. */
export function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** The schema with a sentence that tells what it is. */
export function told(description: string, schema: Schema): Schema {
  return { ...schema, description };
}

export const text: Schema = { type: 'string' };
export const textOrNull: Schema = { type: ['string', 'null'] };
export const count: Schema = { type: 'integer', minimum: 0 };
export const number: Schema = { type: 'number' };
export const numberOrNull: Schema = { type: ['number', 'null'] };
export const yesOrNo: Schema = { type: 'boolean' };

/** A place, by its name in `placeDefinitions`. */
export const range: Schema = { $ref: '#/definitions/range' };

/** What each document with places defines. */
export const placeDefinitions: Readonly<Record<string, Schema>> = {
  place: objectOf({
    line: told('From 1.', { type: 'integer', minimum: 1 }),
    column: told('From 1, in UTF-16 units; a byte order mark is not counted.', { type: 'integer', minimum: 1 }),
    offset: told('From 0, in UTF-16 units from the start of the file; a byte order mark is counted.', count),
  }),
  range: told(
    'From the first character to the one behind the last.',
    objectOf({ start: { $ref: '#/definitions/place' }, end: { $ref: '#/definitions/place' } }),
  ),
};
