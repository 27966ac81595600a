import {
  afterWords,
  ageWords,
  beforeWords,
  lastingWords,
  pastWords,
  pointWords,
  type TimeAnchor,
  visitWords,
} from '../data/time-words.ts';
import { anchorFrom, anchorOf } from './time-anchors.ts';
import { type TimeToken, textAt } from './time-tokens.ts';

/** What an amount of time says of when something was. */
export interface Relation {
  readonly kind: 'duration' | 'relative' | 'age-at';
  readonly direction: 'after' | 'before' | undefined;
  readonly anchor: TimeAnchor | undefined;
  /** Index of the token behind the words that say it. */
  readonly next: number;
}

/** The relation of the amount between two indexes to an event; undefined for "a day" alone, which is mostly a rate. */
export function relationOf(tokens: readonly TimeToken[], at: number, next: number): Relation | undefined {
  const before = leadOf(tokens, at);
  const relation = behind(tokens, before, next) ?? ahead(tokens, at, before, next);
  if (relation) return relation;
  const isBare = /^an?$/.test(textAt(tokens, at)) && next === at + 2;
  return isBare ? undefined : { kind: 'duration', direction: undefined, anchor: undefined, next };
}

/** The word that leads to an amount, articles and adverbs left out: "after (about) 3 days". */
function leadOf(tokens: readonly TimeToken[], at: number): string {
  let from = at - 1;
  while (
    /^(?:the|a|an|his|her|their|about|approximately|around|almost|nearly|roughly|only|some|first|next|another|~)$/.test(
      textAt(tokens, from),
    )
  )
    from--;
  return textAt(tokens, from);
}

/** What follows tells: "3 days after surgery", "3 weeks ago", "3-month follow-up", "3-week history", "38 weeks of gestation". */
function behind(tokens: readonly TimeToken[], lead: string, next: number): Relation | undefined {
  const from = /^(?:of|-|')$/.test(textAt(tokens, next)) ? next + 1 : next;
  const word = textAt(tokens, from);
  if (ageWords.has(word)) return { kind: 'age-at', direction: undefined, anchor: 'birth', next: from + 1 };
  const isLasting = lead === 'for' || lead === 'of' || lead === 'lasting' || lead === 'lasted';
  if (beforeWords.has(word)) return counted(tokens, from, isLasting ? 'duration' : 'relative', 'before');
  if (afterWords.has(word)) return counted(tokens, from, isLasting ? 'duration' : 'relative', 'after');
  if (visitWords.has(word)) return { kind: 'relative', direction: 'after', anchor: undefined, next };
  if (word === 'history') return { kind: 'duration', direction: 'before', anchor: 'presentation', next: from + 1 };
  return undefined;
}

/** The event may be in the word itself ("postoperatively") or behind it. */
function counted(
  tokens: readonly TimeToken[],
  at: number,
  kind: 'duration' | 'relative',
  direction: 'after' | 'before',
): Relation {
  const word = textAt(tokens, at);
  if (/^(?:later|afterwards?|thereafter|subsequently|earlier|beforehand|previously)$/.test(word))
    return { kind, direction, anchor: 'previous', next: at + 1 };
  if (word === 'ago') return { kind, direction, anchor: 'presentation', next: at + 1 };
  const own = anchorOf(word) ?? (word.startsWith('postop') || word.startsWith('preop') ? 'operation' : undefined);
  if (own) return { kind, direction, anchor: own, next: at + 1 };
  const found = anchorFrom(tokens, at + 1);
  return { kind, direction, anchor: found?.anchor, next: found?.next ?? at + 1 };
}

/** What stands before tells: "after 3 days", "for 3 days", "over the past 3 months". */
function ahead(tokens: readonly TimeToken[], at: number, lead: string, next: number): Relation | undefined {
  if (pastWords.has(lead)) return { kind: 'duration', direction: 'before', anchor: 'presentation', next };
  if (pointWords.has(lead)) {
    const isOf = /^(?:of|')$/.test(textAt(tokens, next));
    const found = isOf ? anchorFrom(tokens, next + 1) : undefined;
    const direction = lead === 'since' ? 'before' : 'after';
    return { kind: 'relative', direction, anchor: found?.anchor, next: found?.next ?? next };
  }
  if (lastingWords.has(lead) || lastingWords.has(textAt(tokens, at - 1)))
    return { kind: 'duration', direction: undefined, anchor: undefined, next };
  return undefined;
}
