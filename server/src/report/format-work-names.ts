import type { NameForm } from '../data/reference-style.ts';
import type { WorkName } from '../facts/work.ts';

/** The people of a work as a style prints them, in Markdown; null where there are none. */
export function formatNames(names: readonly WorkName[], etAl: boolean, form: NameForm): string | null {
  if (names.length === 0) return null;
  const { shown, isCut, after } = shownNames(names, etAl, form);
  const people = shown.reduce(
    (text, name, i) => text + separator(shown, i, isCut || after !== undefined, form) + formatName(name, form),
    '',
  );
  if (!after) return isCut ? people + form.etAl : people;
  return form.cut?.last
    ? `${people}, … ${formatName(after, form)}`
    : `${people}${form.etAl}${form.beforeBody}${formatName(after, form)}`;
}

/** Which names of a list are printed. */
export interface ShownNames {
  readonly shown: readonly WorkName[];
  /** Is anyone left out? */
  readonly isCut: boolean;
  /** Who stands behind those left out: the last author, or a body. */
  readonly after?: WorkName | undefined;
}

/** The names that a style prints. A body at the end of a list of persons is not counted where it is set off from them. */
export function shownNames(names: readonly WorkName[], etAl: boolean, { cut, beforeBody }: NameForm): ShownNames {
  const last = names.at(-1);
  const body = beforeBody && names.length > 1 && last?.family === null ? last : undefined;
  const people = body ? names.slice(0, -1) : names;
  if (cut && people.length >= cut.from && !(etAl && cut.last))
    return { shown: people.slice(0, cut.first), isCut: true, after: cut.last ? last : body };
  if (!etAl) return { shown: names, isCut: false };
  return { shown: people.slice(0, cut && !cut.last ? cut.first : undefined), isCut: true, after: body };
}

function separator(shown: readonly WorkName[], i: number, isCut: boolean, form: NameForm): string {
  if (i === 0) return '';
  const isBody = shown[i]?.family === null;
  if (form.beforeBody && isBody !== (shown[i - 1]?.family === null)) return form.beforeBody;
  if (isCut || i < shown.length - 1) return form.between;
  return shown.length === 2 ? form.beforeSecond : form.beforeLast;
}

/** One name: "Hay CD Jr", "Hay, C. D., Jr.", "C.D. Hay"; a body as it is written. */
export function formatName({ family, given, literal, suffix }: WorkName, form: NameForm): string {
  if (family === null) return literal ?? '';
  const initials = initialsOf(given ?? '', form);
  const jr = suffix ? form.beforeSuffix + formatSuffix(suffix, form) : '';
  if (initials === '') return family + jr;
  return form.order === 'family-first' ? family + form.joint + initials + jr : `${initials} ${family}${jr}`;
}

const ordinals: Readonly<Record<string, string>> = { II: '2nd', III: '3rd', IV: '4th' };

/** "Jr" and "Jr." alike, in the form of the style; what is no rank that is known stays. */
function formatSuffix(suffix: string, { suffix: form }: NameForm): string {
  const bare = suffix.replace(/\.$/, '');
  switch (form) {
    case 'plain':
      return bare;
    case 'ordinal':
      return ordinals[bare] ?? bare;
    case 'stopped':
      return /^[JS]r$/.test(bare) ? `${bare}.` : bare;
  }
}

/** "Joel J." and "JJ" as "JJ" or "J. J."; words in lower case stay, since they belong to the family name. */
function initialsOf(given: string, { stop, gap, hyphen }: NameForm): string {
  const small: string[] = [];
  const initials = given.split(/[\s.]+/).flatMap((word) => {
    if (/^\p{Ll}/u.test(word)) small.push(word);
    return word === '' || /^\p{Ll}/u.test(word) ? [] : initialsOfWord(word, stop, hyphen);
  });
  return [
    initials.reduce((text, next) => text + (text === '' || next.startsWith('-') ? '' : gap) + next, ''),
    ...small,
  ].join(' ');
}

function initialsOfWord(word: string, stop: string, hyphen: boolean): string[] {
  if (/^\p{Lu}{2,4}$/u.test(word)) return [...word].map((letter) => letter + stop);
  return word.split(/(?=[-\u2010\u2011])/).flatMap((piece) => {
    const isJoined = /^[-\u2010\u2011]/.test(piece);
    const letter = /[\p{L}\p{N}]/u.exec(piece)?.[0];
    return letter === undefined ? [] : [(isJoined && hyphen ? '-' : '') + letter + stop];
  });
}
