import type { Bounds } from '../data/profile.ts';
import { isMapping } from '../text/is-mapping.ts';
import { closest } from './closest.ts';
import type { ValueForm } from './profile-fields.ts';
import type { LayerFault } from './settings.ts';
import { showValue } from './show-value.ts';

/** A path of keys to a place in a profile file. */
export type FieldPath = LayerFault['path'];

/** Takes what is wrong at a place. */
export type Wrong = (path: FieldPath, message: string, part?: LayerFault['part']) => void;

/** All forms but that of the sections, which are read on what is extended. */
export type PlainForm = Exclude<ValueForm, { readonly form: 'sections' }>;

/** The most that a bound can be: what is more is a slip of the pen. */
const limit = 1_000_000;

/** The value that was written, in the form of `Profile`; undefined where it does not fit, which is told. */
export function readProfileValue(value: PlainForm, data: unknown, path: FieldPath, wrong: Wrong): unknown {
  switch (value.form) {
    case 'text':
      return isText(data) ? data.trim() : void wrong(path, 'Expected text, without line breaks');
    case 'day':
      return isDay(data)
        ? data
        : void wrong(path, `\`${showValue(data)}\` is not a day; expected such as \`2026-08-21\``);
    case 'texts':
      return readTexts(data, path, wrong);
    case 'bounds':
      return readBounds(data, path, wrong);
    case 'choice':
      return readChoice(value.of, data, path, wrong);
    case 'choices':
      return readChoices(value.of, data, path, wrong);
  }
}

/** Text of one line that a person can read. */
export function isText(data: unknown): data is string {
  return typeof data === 'string' && data.trim() !== '' && data.length <= 500 && !/[\r\n]/.test(data);
}

function isDay(data: unknown): data is string {
  const day = typeof data === 'string' ? /^\d{4}-(\d\d)-(\d\d)$/.exec(data) : null;
  return day !== null && isWithin(Number(day[1]), 1, 12) && isWithin(Number(day[2]), 1, 31);
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** A list of texts; one text alone is a list of it. */
export function readTexts(data: unknown, path: FieldPath, wrong: Wrong): readonly string[] | undefined {
  const list = typeof data === 'string' ? [data] : data;
  if (!Array.isArray(list)) return void wrong(path, 'Expected a list of texts, such as `[Background, Case]`');
  const bad = list.findIndex((text) => !isText(text));
  if (bad >= 0) return void wrong([...path, bad], 'Expected text, without line breaks');
  return list.map((text: string) => text.trim());
}

const boundsWanted = 'expected a whole number (the most), such as `200`, or `{min: 3, max: 6}`';

/** A number alone is the most; `3-6` is short for both ends. */
function readBounds(data: unknown, path: FieldPath, wrong: Wrong): Bounds | undefined {
  if (isCount(data)) return { max: data };
  const range =
    typeof data === 'string' ? /^\s{0,9}(\d{1,7})\s{0,9}(?:-|–|to)\s{0,9}(\d{1,7})\s{0,9}$/.exec(data) : null;
  if (range) return ordered({ min: Number(range[1]), max: Number(range[2]) }, path, wrong);
  if (!isMapping(data)) return void wrong(path, `\`${showValue(data)}\` does not fit; ${boundsWanted}`);
  for (const [key, value] of Object.entries(data)) {
    if (key !== 'min' && key !== 'max')
      return void wrong([...path, key], `\`${showValue(key)}\` is not known here; ${boundsWanted}`, 'key');
    if (!isCount(value)) return void wrong([...path, key], `\`${showValue(value)}\` is not a whole number`);
  }
  if (Object.keys(data).length === 0) return void wrong(path, `Nothing is given; ${boundsWanted}`);
  return ordered(data as Bounds, path, wrong);
}

function isCount(data: unknown): data is number {
  return typeof data === 'number' && Number.isInteger(data) && isWithin(data, 0, limit);
}

function ordered(bounds: Bounds, path: FieldPath, wrong: Wrong): Bounds | undefined {
  const { min, max } = bounds;
  if (min === undefined || max === undefined || min <= max) return bounds;
  return void wrong(path, `The least (${min}) is more than the most (${max})`);
}

/** One of a few words. */
export function readChoice(of: readonly string[], data: unknown, path: FieldPath, wrong: Wrong): string | undefined {
  if (typeof data === 'string' && of.includes(data)) return data;
  const guess = typeof data === 'string' ? closest(data, of) : undefined;
  const hint = guess && of.length > 1 ? `did you mean \`${guess}\`?` : `expected ${quoted(of, 'or')}`;
  return void wrong(path, `\`${showValue(data)}\` is not known here; ${hint}`);
}

function readChoices(
  of: readonly string[],
  data: unknown,
  path: FieldPath,
  wrong: Wrong,
): readonly string[] | undefined {
  if (!Array.isArray(data)) return void wrong(path, `Expected a list of ${quoted(of, 'and')}`);
  const read = data.map((word, index) => readChoice(of, word, [...path, index], wrong));
  return read.filter((word) => word !== undefined);
}

/** `a`, `b` or `c`. */
function quoted(words: readonly string[], last: 'and' | 'or'): string {
  return words
    .map((word) => `\`${word}\``)
    .join(', ')
    .replace(/, (?=[^,]{1,200}$)/, ` ${last} `);
}
