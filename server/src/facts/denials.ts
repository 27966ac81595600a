import { type FindingTerm, findingTerms } from '../data/findings.ts';
import { allMatches } from '../text/all-matches.ts';
import { gated } from '../text/gated.ts';

/** A finding named in a sentence, as there or as not there. */
export interface NamedFinding {
  readonly term: FindingTerm;
  /** Is it one of the kinds of the term, not the term itself? */
  readonly isKind: boolean;
  readonly isDenied: boolean;
  /** The words between what denies and the finding: "history of". */
  readonly between: string;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

const patternOf = (words: string): RegExp => {
  const forms = words.split('|').map((word) => word.replace(/\*/g, '\\p{L}{0,8}'));
  return gated({ source: `(?<![\\p{L}-])(?:${forms.join('|')})(?![\\p{L}-])`, flags: 'giu' });
};

const terms = findingTerms.map((term) => ({
  term,
  own: patternOf(term.words),
  kinds: term.kinds === undefined ? undefined : patternOf(term.kinds),
}));

/** What denies all that follows it, up to a word that turns the sentence. */
const denies =
  /\b(?:no|not|nor|neither|without|denied|denies|denying|absence of|absent|lacked|lack of|negative for|never|free of|free from|rather than)\b/giu;
const turns =
  /[;:.]|\b(?:but|however|although|though|except|besides|other than|apart from|because|due to|which|while|whereas|until|with|had|has|have|having|was|were|showed|revealed|developed|presented)\b/iu;
/** Behind it: "fever was absent", "rash was not seen". */
const deniedAfter =
  /^(?:[\s,]{1,2}[\p{L}]{1,20}){0,2}[\s,]{1,2}(?:(?:was|were|is|are) (?:not|absent|excluded|ruled out|denied)|(?:had|has) (?:resolved|disappeared|subsided))\b/iu;

const mayDeny =
  /\bno|\bne|without|den(?:ied|ies|ying)|absen|lack|free|rather|excluded|ruled|resolved|disappeared|subsided/i;

/** Can the sentence deny anything? One look at most sentences spares a hundred. */
export function mayDenyFindings(sentence: string): boolean {
  return mayDeny.test(sentence);
}

/** The findings that a sentence affirms or denies; with `asked`, only those of these names. */
export function namedFindings(sentence: string, asked?: ReadonlySet<string>): readonly NamedFinding[] {
  const wanted = asked ? terms.filter(({ term }) => asked.has(term.name)) : terms;
  return wanted.flatMap(({ term, own, kinds }) => [
    ...allMatches(sentence, own).map((match) => named(sentence, match, term, false)),
    ...(kinds ? allMatches(sentence, kinds).map((match) => named(sentence, match, term, true)) : []),
  ]);
}

function named(sentence: string, match: RegExpMatchArray, term: FindingTerm, isKind: boolean): NamedFinding {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const between = denialBefore(sentence.slice(Math.max(0, start - 120), start));
  const isDenied = between !== undefined || deniedAfter.test(sentence.slice(end, end + 60));
  return { term, isKind, start, end, isDenied, between: between ?? '' };
}

/** What stands between the last word that denies and the finding; undefined where none denies it. */
function denialBefore(before: string): string | undefined {
  const last = allMatches(before, denies).at(-1);
  const between = last && before.slice(last.index + last[0].length);
  return between === undefined || turns.test(between) ? undefined : between;
}
