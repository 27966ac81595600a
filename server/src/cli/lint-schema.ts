import type { Schema } from '../lint/settings-schema.ts';
import { count, listOf, objectOf, oneOf, placeDefinitions, range, text, textOrNull, told } from './output-schema.ts';

/** The JSON schema of what `casewright lint --format json` writes (`formats/json.ts`). */
export function lintSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What casewright lint --format json writes',
    ...objectOf({
      schemaVersion: told('Goes up where a field is renamed or taken away, not where one is added.', { const: 1 }),
      files: told('Each file that was looked at, with findings or without.', listOf({ $ref: '#/definitions/file' })),
      summary: objectOf({ files: count, error: count, warning: count, info: count }),
    }),
    definitions: { file, finding, fix, ...placeDefinitions },
  };
}

const file = objectOf({
  path: told('Relative to the working folder where it lies in there, else absolute.', text),
  error: told('Why it could not be read, or not in full, one reason a line; null where it was.', textOrNull),
  findings: told('In the order of the text.', listOf({ $ref: '#/definitions/finding' })),
});

const finding = objectOf({
  ruleId: { type: 'string', pattern: '^[a-z]+/[a-z0-9-]+$' },
  severity: oneOf<'error' | 'warning' | 'info'>({ error: true, warning: true, info: true }),
  message: text,
  range,
  related: told('Further places that belong to it.', listOf(objectOf({ message: text, range }))),
  cites: told('The authorities on which the rule stands, such as `care:8a`.', listOf(text)),
  fixes: told('The first is the one that is meant, if several are.', listOf({ $ref: '#/definitions/fix' })),
});

const fix = objectOf({
  title: text,
  safety: told(
    'A `safe` one cannot change the meaning, and `--fix` makes it; a `suggestion` is for a person to judge.',
    oneOf<'safe' | 'suggestion'>({ safe: true, suggestion: true }),
  ),
  edits: told(
    'To be made all together; their ranges are those of the text before.',
    listOf(objectOf({ range, newText: text })),
  ),
});
