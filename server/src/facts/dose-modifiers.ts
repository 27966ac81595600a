import { turningWords } from '../data/dose-words.ts';
import { type DoseLink, wordAt } from './dose-linking.ts';
import type { DoseToken } from './dose-tokens.ts';

/** How a drug was given, by tokens. */
export interface Modifiers {
  readonly route: Extract<DoseToken, { kind: 'route' }> | undefined;
  readonly frequency: Extract<DoseToken, { kind: 'frequency' }> | undefined;
  readonly duration: Extract<DoseToken, { kind: 'duration' }> | undefined;
}

/** The places of a dose among the tokens: where it and what leads to it begins, where its core ends. */
interface Region {
  readonly lead: number;
  readonly first: number;
  readonly last: number;
  /** Behind it, up to what leads to the next drug. */
  readonly end: number;
}

/** Gives routes, frequencies and durations to the doses of a sentence. */
export function modifiersOf(tokens: readonly DoseToken[], links: readonly DoseLink[]): Modifiers[] {
  const heads: Heads = {
    amounts: new Set(links.map(({ amountAt }) => amountAt)),
    drugs: new Set(links.flatMap(({ drugAt }) => drugAt ?? [])),
  };
  const regions = links.map((link) => regionOf(tokens, heads, link));
  const own = regions.map(
    ({ lead, first, last, end }): Modifiers => ({
      route: find(tokens, 'route', first, end) ?? findBack(tokens, 'route', lead, first),
      frequency: find(tokens, 'frequency', first, end) ?? findBack(tokens, 'frequency', lead, first),
      duration: find(tokens, 'duration', first, end) ?? findBack(tokens, 'duration', lead, last),
    }),
  );
  return share(tokens, links, regions, own);
}

/** The places of all doses of the sentence. */
interface Heads {
  readonly amounts: ReadonlySet<number>;
  readonly drugs: ReadonlySet<number>;
}

/** So many tokens may stand between a drug and its amount, and be looked at before and behind a dose. */
const reach = 26;

function regionOf(tokens: readonly DoseToken[], heads: Heads, { amountAt, drugAt = amountAt }: DoseLink): Region {
  const [from, to] = [Math.min(amountAt, drugAt), Math.max(amountAt, drugAt)];
  let isWhole = to - from < reach;
  for (let i = from + 1; isWhole && i < to; i++) if (heads.amounts.has(i)) isWhole = false;
  const [first, last] = isWhole ? [from, to] : [amountAt, amountAt];
  return { lead: leadOf(tokens, heads, first), first, last, end: endOf(tokens, heads, last) };
}

/** Back from the dose to the one before or to the start of its clause. */
function leadOf(tokens: readonly DoseToken[], heads: Heads, first: number): number {
  let lead = first;
  while (lead > 0 && first - lead < reach) {
    const token = tokens[lead - 1];
    if (heads.amounts.has(lead - 1) || token?.kind === 'drug' || heads.drugs.has(lead - 1)) {
      return afterShared(tokens, lead, first);
    }
    if (token?.kind === 'mark' && token.text === ';') break;
    lead--;
  }
  return lead;
}

/** What stands behind the dose before belongs to it, up to the comma or the "and" that leads to this one. */
function afterShared(tokens: readonly DoseToken[], from: number, first: number): number {
  for (let i = first - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === 'mark' && /^[,;+)|]$/.test(token.text)) return i + 1;
    if (token?.kind === 'word' && /^(?:and|or|then|followed|with|plus|by)$/.test(token.text)) return i + 1;
  }
  return first;
}

/** On from the dose to what leads to the next drug, or to where the sentence turns to something else. */
function endOf(tokens: readonly DoseToken[], heads: Heads, last: number): number {
  let words = 0;
  for (let end = last + 1; end < tokens.length; end++) {
    const token = tokens[end];
    if (heads.amounts.has(end) || heads.drugs.has(end) || (token?.kind === 'drug' && token.drug.kind !== 'fluid'))
      return afterShared(tokens, last + 1, end);
    if (token?.kind === 'mark' && (/^[;|]$/.test(token.text) || isNewClause(tokens, end))) return end;
    // "reduced by 5 mg every 2 weeks": what follows tells of the step.
    if (token?.kind === 'amount' && wordAt(tokens, end - 1) === 'by') return end;
    if (token?.kind === 'word' && (turningWords.has(token.text) || ++words > 16)) return end;
  }
  return tokens.length;
}

/** A comma behind which someone or something else is spoken of: ", the patient ...", ", and she ...". */
function isNewClause(tokens: readonly DoseToken[], at: number): boolean {
  const mark = tokens[at];
  if (mark?.kind !== 'mark' || mark.text !== ',') return false;
  const words = [tokens[at + 1], tokens[at + 2]].map((token) => (token?.kind === 'word' ? token.text : ''));
  const first = /^(?:and|but|while|so)$/.test(words[0] ?? '') ? words[1] : words[0];
  return /^(?:the|he|she|his|her|we|our|they|there|it|this|these|no|i)$/.test(first ?? '');
}

function find<K extends 'route' | 'frequency' | 'duration'>(
  tokens: readonly DoseToken[],
  kind: K,
  from: number,
  to: number,
): Extract<DoseToken, { kind: K }> | undefined {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === kind) return token as Extract<DoseToken, { kind: K }>;
  }
  return undefined;
}

function findBack<K extends 'route' | 'frequency' | 'duration'>(
  tokens: readonly DoseToken[],
  kind: K,
  from: number,
  to: number,
): Extract<DoseToken, { kind: K }> | undefined {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === kind) return token as Extract<DoseToken, { kind: K }>;
  }
  return undefined;
}

/** In a list ("A 50 mg, B 10 mg and C 10 mg once daily") what stands at its end or start holds for all. */
function share(
  tokens: readonly DoseToken[],
  links: readonly DoseLink[],
  regions: readonly Region[],
  own: readonly Modifiers[],
): Modifiers[] {
  const all = [...own];
  for (let i = regions.length - 2; i >= 0; i--) {
    const [here, next] = [all[i], all[i + 1]];
    if (!here || !next || !isListed(tokens, regions[i], regions[i + 1])) continue;
    const isPerTime = links[i]?.amount.unit.per.some((per) => per === 'day' || per === 'week') ?? false;
    const from = closeBetween(tokens, regions[i], regions[i + 1]);
    const shared = <T extends DoseToken>(token: T | undefined): T | undefined =>
      token && token.span.start >= from ? token : undefined;
    all[i] = {
      route: here.route ?? (here.frequency && !isOfAll(tokens, next.route) ? undefined : shared(next.route)),
      frequency: here.frequency ?? (isPerTime ? undefined : shared(next.frequency)),
      duration: here.duration ?? shared(next.duration),
    };
  }
  for (let i = 1; i < regions.length; i++) {
    const [before, here] = [all[i - 1], all[i]];
    if (!before || !here || !isListed(tokens, regions[i - 1], regions[i])) continue;
    if (isDrugFirst(links[i - 1]) === isDrugFirst(links[i])) all[i] = { ...here, route: here.route ?? before.route };
  }
  return all;
}

/** "both intravenously" */
function isOfAll(tokens: readonly DoseToken[], route: DoseToken | undefined): boolean {
  const before = route && tokens[tokens.indexOf(route) - 1];
  return before?.kind === 'word' && /^(?:both|all|each)$/.test(before.text);
}

/**
 * From where on what is told of the later of two doses may be told of both: behind it, so that in "A 5 mg and oral B 10 mg"
 * only B is oral, and in "A (75 mg) and B (5 mg daily)" behind the bracket of the later one.
 */
function closeBetween(tokens: readonly DoseToken[], before: Region | undefined, after: Region | undefined): number {
  const isClose = (token: DoseToken): boolean => token.kind === 'mark' && token.text === ')';
  if (!before || !after) return Number.POSITIVE_INFINITY;
  if (!tokens.slice(before.last + 1, after.first).some(isClose)) return tokens[after.last]?.span.end ?? 0;
  const close = tokens.slice(after.last + 1, after.end + reach).find(isClose);
  return close ? close.span.end : Number.POSITIVE_INFINITY;
}

function isDrugFirst(link: DoseLink | undefined): boolean {
  return link !== undefined && (link.drugAt ?? -1) < link.amountAt;
}

/** Stand two doses side by side with nothing but commas, "and" and how they are given between them? */
function isListed(tokens: readonly DoseToken[], before: Region | undefined, after: Region | undefined): boolean {
  if (!before || !after || after.first <= before.last) return false;
  return tokens.slice(before.last + 1, after.first).every((token) => {
    if (token.kind === 'word')
      return /^(?:and|with|plus|or|of|tab|tablet|inj|oral|also|along|as|well)$/.test(token.text);
    if (token.kind === 'mark') return /^[,+/()®™:&]$/.test(token.text);
    return token.kind !== 'amount' && token.kind !== 'number';
  });
}
