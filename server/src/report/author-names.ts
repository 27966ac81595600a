import type { ReferenceAuthor } from '../facts/reference-names.ts';

/** How a list writes the names of persons; what a fix writes them in. */
export interface NameStyle {
  readonly order: 'family-initials' | 'family-comma-initials' | 'initials-family';
  /** After each initial. */
  readonly stop: '' | '.';
  /** Between two initials. */
  readonly gap: '' | ' ';
}

/** The style of a name as it is written; undefined for names that do not show one. */
export function nameStyleOf(written: string, { given }: ReferenceAuthor): NameStyle | undefined {
  const letters = given === null ? undefined : initialsOf(given);
  if (given === null || !letters || /\p{Ll}/u.test(given)) return undefined;
  const last = written.trim().search(/(?:\p{Lu}\.?[\s-]?){1,4}$/u);
  const isFirst = /^(?:\p{Lu}\.?[\s-]?){1,4}(?=\s?\p{L}{2})/u.test(written) && !/\p{Lu}\.?$/u.test(written);
  if (last < 0 && !isFirst) return undefined;
  const initials = isFirst ? written.slice(0, 12) : written.slice(last);
  return {
    order: isFirst
      ? 'initials-family'
      : /,\s*$/.test(written.slice(0, last))
        ? 'family-comma-initials'
        : 'family-initials',
    stop: /^\p{Lu}\./u.test(initials) ? '.' : '',
    gap: /^\p{Lu}\.?\s\p{Lu}/u.test(initials) ? ' ' : '',
  };
}

/** A name in a style; undefined where its initials cannot be told. `written` is the name as it stands. */
export function nameIn(style: NameStyle, written: string, author: ReferenceAuthor): string | undefined {
  const { order, stop, gap } = style;
  const family = author.family === null ? undefined : asWritten(author.family, written);
  const letters = author.given === null ? undefined : initialsOf(author.given);
  if (family === undefined || !letters || letters.length === 0) return undefined;
  const initials = letters.map((letter) => letter + stop).join(gap);
  if (order === 'initials-family') return `${initials} ${family}`;
  return `${family}${order === 'family-comma-initials' ? ', ' : ' '}${initials}`;
}

/** "J. D.", "JD", "Joel D", "Jean-Pierre": the initials, one by one. */
function initialsOf(given: string): string[] | undefined {
  const words = given.split(/[\s.-]+/).filter(Boolean);
  const letters = words.flatMap((word) => (/^\p{Lu}{1,4}$/u.test(word) ? [...word] : [word.charAt(0)]));
  return letters.every((letter) => /^\p{Lu}$/u.test(letter)) ? letters : undefined;
}

/** The family name with the author's own apostrophes and dashes. */
function asWritten(family: string, written: string): string | undefined {
  const plain = written.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u2010-\u2015]/g, '-');
  const at = plain.indexOf(family);
  return at < 0 ? undefined : written.slice(at, at + family.length);
}
