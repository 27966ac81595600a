import type { Profile } from '../data/profile.ts';
import { isMapping } from '../text/is-mapping.ts';
import { type ProfileField, type ProfileGroup, profileFields } from './profile-fields.ts';
import { confidences, readProfileSections } from './read-profile-sections.ts';
import { type FieldPath, readChoice, readProfileValue, type Wrong } from './read-profile-value.ts';
import type { LayerFault } from './settings.ts';
import { unknownName } from './unknown-name.ts';

type Data = Readonly<Record<string, unknown>>;

/** Keys of a profile file that are no fields of a profile. */
export const keysOfFile = ['$schema', 'extends'] as const;

/**
 * Lays what a profile file says (plain data) over the profile that it extends. `null` takes a field away. What is
 * wrong is told and left out, and the rest of it holds.
 */
export function layProfile(
  below: Profile,
  data: Data,
): { readonly profile: Profile; readonly faults: readonly LayerFault[] } {
  const faults: LayerFault[] = [];
  const wrong: Wrong = (path, message, part = 'value') => void faults.push({ path, part, message });
  tellUnknown([...Object.keys(profileFields), ...keysOfFile], data, [], wrong);
  const made: Record<string, unknown> = { ...below };
  for (const [key, row] of Object.entries<ProfileField | ProfileGroup>(profileFields)) {
    if (data[key] !== undefined) made[key] = layOne(row, below[key as keyof Profile], data[key], [key], wrong);
  }
  const { name = below.name, title = below.title, sections = [], usual: _, ...rest } = withoutUndefined(made);
  // The table of fields is held to the type by the compiler, and what must be there is there.
  return { profile: { name, title, sections, ...rest } as unknown as Profile, faults };
}

function tellUnknown(known: readonly string[], data: Data, path: FieldPath, wrong: Wrong): void {
  for (const key of Object.keys(data)) {
    if (!known.includes(key)) wrong([...path, key], unknownName('field', key, known), 'key');
  }
}

/** What holds in place of `old`; undefined where it is taken away. */
function layOne(row: ProfileField | ProfileGroup, old: unknown, data: unknown, path: FieldPath, wrong: Wrong): unknown {
  if (data === null) return undefined;
  if ('fields' in row) return layGroup(row, old, data, path, wrong);
  return (row.asked ? readAsked(row, data, path, wrong) : readPlain(row, old, data, path, wrong)) ?? old;
}

function readPlain({ value }: ProfileField, old: unknown, data: unknown, path: FieldPath, wrong: Wrong): unknown {
  if (value.form === 'sections') return readProfileSections(data, path, wrong, (old ?? []) as Profile['sections']);
  return readProfileValue(value, data, path, wrong);
}

/** A value, or `{value: ..., confidence: knowledge}`; what a user writes alone counts as read in the guide. */
function readAsked(row: ProfileField, data: unknown, path: FieldPath, wrong: Wrong): unknown {
  if (!isMapping(data) || !Object.hasOwn(data, 'value')) {
    const value = readPlain(row, undefined, data, path, wrong);
    return value === undefined ? undefined : { value, confidence: 'sourced' };
  }
  tellUnknown(['value', 'confidence'], data, path, wrong);
  const { confidence: sure = 'sourced' } = data;
  const value = readPlain(row, undefined, data.value, [...path, 'value'], wrong);
  const confidence = readChoice(confidences, sure, [...path, 'confidence'], wrong);
  // How sure it is could not be read: then it is not taken for sure.
  return value === undefined ? undefined : { value, confidence: confidence ?? 'knowledge' };
}

function layGroup({ fields }: ProfileGroup, old: unknown, data: unknown, path: FieldPath, wrong: Wrong): unknown {
  if (!isMapping(data)) {
    wrong(path, `Expected keys with values below this; known are ${Object.keys(fields).join(', ')}`);
    return old;
  }
  tellUnknown(Object.keys(fields), data, path, wrong);
  const before = isMapping(old) ? old : {};
  const made: Record<string, unknown> = { ...before };
  for (const [key, row] of Object.entries(fields)) {
    if (data[key] !== undefined) made[key] = layOne(row, before[key], data[key], [...path, key], wrong);
  }
  const group = withoutUndefined(made);
  const lacking = Object.keys(fields).find((key) => fields[key]?.needed && group[key] === undefined);
  if (lacking === undefined) return Object.keys(group).length > 0 ? group : undefined;
  if (data[lacking] === undefined) wrong(path, `Expected \`${lacking}\` too, without which the rest says nothing`);
  return undefined;
}

function withoutUndefined(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
