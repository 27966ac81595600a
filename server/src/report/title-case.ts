import type { Reference } from '../facts/references.ts';
import { perObject } from '../text/per-object.ts';

/** How a title is set, in words. */
export type TitleCase = 'capitals throughout' | 'a capital at its beginning only';

/** A title with fewer words that could have a small letter does not tell. */
const leastWords = 5;

/**
 * The case of an article's title by the share of words with a capital; undefined where it does not tell. Words that begin a
 * sentence or a subtitle, short words, abbreviations, and names of genera before a species are left out.
 */
export const titleCaseOf = perObject(({ title, type }: Reference): TitleCase | undefined => {
  if (title === null || type !== 'article' || isGerman.test(title) || isCut.test(title)) return undefined;
  const words = withoutBodies(title)
    .replace(/(?:^|[.:?!\u2013\u2014(["“‘]\s?)\s?['"“‘([]?[\p{L}\p{N}'’-]{1,40}/gu, ' ')
    .match(/(?<![\p{L}\p{N}'’-])\p{L}[\p{L}\p{N}'’-]{3,40}/gu)
    ?.filter((word) => !/\p{Lu}.*\p{Lu}|\d/u.test(word.split('-')[0] ?? word));
  if (!words || words.length < leastWords) return undefined;
  const share = words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
  if (share > 0.6) return 'capitals throughout';
  return share < 0.4 ? 'a capital at its beginning only' : undefined;
});

const bodies =
  /^(?:Society|Association|College|Academy|Federation|Committee|Council|Group|Consortium|Foundation|Institutes?|Organi[sz]ation|Network|University|Hospital|Clinic|Collaboration)\b/;
const joining = /^(?:of|for|and|on|in|the)$/;

/** Without the names of societies and the like, whose capitals are their own: "guidelines of the World Society of Emergency Surgery". */
function withoutBodies(title: string): string {
  const runs: string[][] = [];
  let isRun = false;
  for (const word of title.split(' ')) {
    const goesOn: boolean = isRun && (/^\p{Lu}/u.test(word) || joining.test(word));
    if (goesOn) runs.at(-1)?.push(word);
    else runs.push([word]);
    isRun = (goesOn || /^\p{Lu}/u.test(word)) && !/[.:;,?!]$/.test(word);
  }
  return runs.flatMap((run) => (run.length > 1 && run.some((word) => bodies.test(word)) ? [] : run)).join(' ');
}

/** German gives every noun a capital. */
const isGerman = /\b(?:der|die|das|des|dem|den|und|bei|mit|nach|eine[rsmn]?|zur|zum|im|über|für|von)\b/;

/** A title that begins in the middle of one, or with the name of a body that was not told apart from it. */
const isCut =
  /^\P{Lu}*\p{Ll}|\b(?:Groups?|Society|Organi[sz]ation|Committee|Collaborat\w{2,6}|Investigators|Association)\b[^.]{0,80}\.\s/u;
