import { gated } from '../text/gated.ts';

/** A pair of words of which a patient, an operation or a finding can bear only one. */
export interface Antonyms {
  readonly one: RegExp;
  readonly other: RegExp;
  /** Do the words oppose only before the same noun ("mild anaemia", "severe anaemia")? */
  readonly needsNoun: boolean;
}

/** Words that oppose each other wherever they stand, as they name a plane, a way or a kind that does not change. */
export const antonyms: readonly Antonyms[] = [
  pair('suprafascial', 'subfascial'),
  pair('intradural', 'extradural'),
  pair('intracapsular', 'extracapsular'),
  pair('supratentorial', 'infratentorial'),
  pair('intramedullary', 'extramedullary'),
  pair('transperitoneal', 'extraperitoneal'),
  pair('primigravida', 'multigravida'),
  pair('nulliparous', 'multiparous'),
  pair('antegrade', 'retrograde', true),
  pair('complete', 'incomplete', true),
  pair('unilateral', 'bilateral', true),
  pair('homozygous', 'heterozygous', true),
  pair('autosomal dominant', 'autosomal recessive', true),
  pair('well differentiated', 'poorly differentiated', true),
  pair('mild', 'severe', true),
  pair('displaced', '(?:undisplaced|non-?displaced)', true),
  pair('occlusive', 'non-?occlusive', true),
  pair('ruptured', '(?:unruptured|non-?ruptured)', true),
  pair('encapsulated', '(?:unencapsulated|non-?encapsulated)', true),
  pair('sessile', 'pedunculated', true),
  pair('radiopaque', 'radiolucent', true),
  pair('hypoechoic', 'hyperechoic', true),
  pair('(?:full-?term|term)', '(?:preterm|premature)', true),
  pair('monozygotic', 'dizygotic', true),
  pair('elective', 'emergency', true),
  pair('laparoscopic', 'open', true),
  pair('right-handed', 'left-handed'),
  pair('open fracture', 'closed fracture'),
  pair('(?:heavy|current|active|chronic) smoker', '(?:non-?smoker|never-?smoker)'),
];

function pair(one: string, other: string, needsNoun = false): Antonyms {
  const whole = (words: string): RegExp =>
    gated({ source: `(?<![\\p{L}-])${words.replace(' ', '[ -]')}(?![\\p{L}-])`, flags: 'iu' });
  return { one: whole(one), other: whole(other), needsNoun };
}

/** How a patient gets about now: with an aid or without. */
export const walking = {
  aided:
    /\b(?:walk\p{L}{0,3}|mobili[sz]\p{L}{1,3}|ambulat\p{L}{1,4})\b[^.;]{0,25}\b(?:with|using|on) (?:the (?:help|aid) of )?(?:an? |two |his |her )?(?:sticks?|canes?|crutch(?:es)?|walkers?|walking frame|frame|rollator|support)\b/iu,
  unaided:
    /\b(?:walk\p{L}{0,3}|mobili[sz]\p{L}{1,3}|ambulat\p{L}{1,4})\b[^.;]{0,25}\b(?:independently|unaided|unassisted|without (?:any )?(?:aids?|assistance|support|help|sticks?|crutches))\b/iu,
  now: /\b(?:currently|now|at present|at (?:the )?last follow-?up|at (?:the )?(?:latest|final|most recent) (?:follow-?up|visit|review))\b/i,
} as const;
