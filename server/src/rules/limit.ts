import type { Asked, Bounds, Confidence, Profile } from '../data/profile.ts';
import type { RuleProblem } from '../rule/define-rule.ts';

/**
 * What is said of a count that a journal does not take. Undefined where the journal
 * asks nothing or the count fits. `says` begins the message; `least` is false where it is too early to say that there is too little.
 */
export function limitProblem(
  profile: Profile,
  asked: Asked<Bounds> | undefined,
  count: number,
  { says, least = true }: { readonly says: string; readonly least?: boolean },
): Omit<RuleProblem, 'span'> | undefined {
  if (!asked) return undefined;
  const { min = 0, max = Number.POSITIVE_INFINITY } = asked.value;
  if (count <= max && (count >= min || !least)) return undefined;
  return { ...weigh(asked, `${says}; ${boundsWords(profile, asked)}`) };
}

/** A message at the weight of what is known: what was not read in a guide of today is worth a look. */
export function weigh(
  { confidence }: { readonly confidence: Confidence },
  message: string,
): Pick<RuleProblem, 'message' | 'severity'> {
  return confidence === 'sourced'
    ? { message }
    : { message: `${message}; check the journal's guide`, severity: 'info' };
}

/** "`jmcr` allows 350", "`ijscr` wants 3 to 6". */
function boundsWords(profile: Profile, asked: Asked<Bounds>): string {
  const { min, max } = asked.value;
  const [who, allow, want] = asked.usual
    ? ['most journals', 'allow', 'want']
    : [`\`${profile.name}\``, 'allows', 'wants'];
  if (min === undefined) return `${who} ${allow} ${max}`;
  if (max === undefined) return `${who} ${want} at least ${min}`;
  return `${who} ${want} ${min === max ? min : `${min} to ${max}`}`;
}

/** "1 word", "412 words". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
