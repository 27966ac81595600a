import { allMatches } from '../text/all-matches.ts';

/** No one writes values within values so deep; the reader of YAML runs out of stack or of time at some hundreds, and 50 take half a second. */
const mostDepth = 30;

/** Keys in one line; those of a sentence in quotation marks count too, and no abstract has so many colons. */
const mostKeys = 300;

/** Columns before the first word of a line; a literal text may begin far to the right. */
const mostColumns = 400;

/**
 * Where YAML goes deeper than is read: by `{` and `[`, whatever they stand in, by marks of list items and keys in one line,
 * or by indent. Undefined in all that a person writes.
 */
export function tooDeepAt(source: string): number | undefined {
  let open = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source.charCodeAt(at);
    if (sign === 123 || sign === 91) open++;
    else if (sign === 125 || sign === 93) open = Math.max(0, open - 1);
    if (open > mostDepth) return at;
  }
  return source.length > mostDepth ? lineTooDeep(source) : undefined;
}

function lineTooDeep(source: string): number | undefined {
  for (const { 0: lead, index } of allMatches(source, leads)) {
    const marks = lead.match(/[-?:](?=[ \t])/g)?.length ?? 0;
    if (marks > mostDepth || lead.length - marks > mostColumns) return index;
  }
  return lineOfKeys(source);
}

/** Where the last key begins that is read in a line; each opens a mapping within the one before. */
function lineOfKeys(source: string): number | undefined {
  let keys = 0;
  for (const { 0: sign, index } of allMatches(source, /:(?=[ \t])|[\r\n]/g)) {
    keys = sign === ':' ? keys + 1 : 0;
    if (keys > mostKeys) return index;
  }
  return undefined;
}

/** Marks and blanks, where they are many: before the first word of a line or behind a key. */
const leads = /[-?: \t]{60,}/g;
