import type { Asked, Bounds, Confidence, Profile } from '../data/profile.ts';
import { type ProfileField, type ProfileGroup, profileFields } from '../lint/profile-fields.ts';
import { isMapping } from '../text/is-mapping.ts';

/** One point that a journal asks, in words. */
export interface ProfilePoint {
  /** Its place in a profile file: `abstract.words`. */
  readonly key: string;
  readonly title: string;
  readonly words: string;
  /** Undefined where it stands and falls with another point. */
  readonly confidence: Confidence | undefined;
}

/** How sure a point is, for who reads it. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  sourced: 'sourced',
  old: 'old guide',
  knowledge: "not confirmed: check the journal's guide",
};

/** What a profile says of the journal itself; it is shown apart. */
const ofTheJournal = new Set(['name', 'title', 'abbreviation', 'publisher', 'sources', 'asOf', 'sections']);

/** All that a journal asks beside its sections, in the order of the documentation. */
export function profilePoints(profile: Profile): readonly ProfilePoint[] {
  return Object.entries<ProfileField | ProfileGroup>(profileFields).flatMap(([key, row]) => {
    const value = profile[key as keyof Profile];
    if (value === undefined || ofTheJournal.has(key)) return [];
    if (!('fields' in row)) return [toPoint(key, row, value)];
    const group: Readonly<Record<string, unknown>> = isMapping(value) ? value : {};
    return Object.entries(row.fields).flatMap(([name, field]) =>
      group[name] === undefined ? [] : [toPoint(`${key}.${name}`, field, group[name])],
    );
  });
}

function toPoint(key: string, { title, asked }: ProfileField, data: unknown): ProfilePoint {
  if (!asked) return { key, title, words: wordsOf(data), confidence: undefined };
  const { value, confidence } = data as Asked<unknown>; // so the table of fields has it
  return { key, title, words: wordsOf(value), confidence };
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return isMapping(value) ? boundsWords(value) : String(value);
}

function boundsWords({ min, max }: Bounds): string {
  if (max === undefined) return `at least ${min}`;
  if (min === undefined) return `at most ${max}`;
  return min === max ? `${min}` : `${min} to ${max}`;
}

/** The limits that an author asks for first, in one line; those that are not sure have a question mark. */
export function profileGist({ abstract, body, references, figures, exhibits, authors }: Profile): string {
  const limits: readonly (readonly [string, Asked<Bounds> | undefined, string])[] = [
    ['abstract ', abstract?.words, ' words'],
    ['text ', body?.words, ' words'],
    ['', references?.count, ' references'],
    ['', figures, ' figures'],
    ['', exhibits, ' figures and tables'],
    ['', authors, ' authors'],
  ];
  return limits
    .flatMap(([before, asked, after]) => {
      if (asked?.value.max === undefined) return [];
      return `${before}${asked.value.max}${after}${asked.confidence === 'sourced' ? '' : '?'}`;
    })
    .join(', ');
}
