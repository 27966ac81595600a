import { type Schema, settingsSchema } from '../lint/settings-schema.ts';
import { rules } from '../rules/index.ts';
import { once } from '../text/once.ts';

/** What the front matter of a report may hold that is read, as a schema. Which files are reports no report says of itself. */
export const frontMatterSchema = once((): Schema => {
  const { files, ...settings } = settingsSchema(rules);
  return {
    properties: {
      type: { enum: ['case-report'], description: 'Says that this file is a case report, however it reads.' },
      casewright: {
        type: 'object',
        properties: settings,
        description: 'Settings for this report alone; they come before all others.',
      },
      title: { type: 'string', description: 'The title of the report, where no heading of the first level gives it.' },
      abstract: { type: 'string', description: 'The abstract, where no section holds it.' },
      keywords: { type: 'array', description: 'The keywords, as a list.' },
      lang: { type: 'string', description: 'The language of the report, such as `en` or `es`.' },
      bibliography: { type: 'string', description: 'The file of the references: BibTeX, RIS or CSL.' },
    },
  };
});

/** The schema of the value at a path of keys; undefined where none is known. */
export function schemaAt(path: readonly string[]): Schema | undefined {
  let at: Schema | undefined = frontMatterSchema();
  for (const key of path) at = propertiesOf(at)[key];
  return at;
}

/** The keys that a mapping may have, with the schemas of their values. */
export function propertiesOf(schema: Schema | undefined): Readonly<Record<string, Schema | undefined>> {
  return (schema?.properties ?? {}) as Readonly<Record<string, Schema>>;
}

/** The values that are known, each with what it means. */
export function valuesOf(schema: Schema): readonly { readonly value: string; readonly meaning: string | undefined }[] {
  const own = (schema.enum ?? []) as readonly string[];
  const meanings = (schema.enumDescriptions ?? []) as readonly string[];
  const others = ((schema.anyOf ?? []) as readonly Schema[]).flatMap(valuesOf);
  return [...own.map((value, i) => ({ value, meaning: meanings[i] })), ...others];
}
