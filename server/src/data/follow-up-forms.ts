import { numberPattern } from './number-words.ts';

/** A form of words that tells when, or how long, a patient was seen. */
export interface FollowUpForm {
  /** A cheap look: without this the form is not in the sentence. */
  readonly needs: RegExp;
  /** The first number and the first unit of time among its groups are its time. */
  readonly pattern: RegExp;
}

const times = '(hours?|hrs?|days?|weeks?|wks?|months?|mons?|years?|yrs?)';
const number = `(${numberPattern})`;
const ordinal =
  '(?:(\\d{1,3})\\s?(?:st|nd|rd|th)|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|following|next|same))';
const event =
  '(?:surgery|operation|discharge|treatment|therapy|procedure|transplant(?:ation)?|intervention|chemotherapy|radiotherapy|resection|delivery|administration|starting|initiation|completion|admission|hospitali[sz]ation|repair|reconstruction|withdrawal|antibiotics?|exposure|transfusion|[a-z]{3,20}(?:ectomy|plasty|otomy|ostomy))';
const afterEvent = `(?:after|post|following|from)[\\s-]{1,2}(?:the\\s|her\\s|his\\s|this\\s|of\\s)?(?:[a-z-]+\\s){0,2}${event}`;

/** Forms that speak of follow-up by themselves. */
export const sureForms: readonly FollowUpForm[] = [
  {
    needs: /follow|check|review|visit|mark/i,
    pattern: new RegExp(
      `\\b(?:at|on|in|during|after|over|for|with|to|through)?\\s?(?:the\\s|his\\s|her\\s|a\\s|an\\s|our\\s)?${number}[\\s-]{0,2}${times}(?:'s?)?[\\s-]{0,2}(?:of\\s)?(?:post[\\s-]?(?:operative(?:ly)?|op|surgery|discharge|treatment|transplant)\\s)?(?:follow[\\s-]?up|check-?up|review|visit|mark)\\b`,
      'gi',
    ),
  },
  {
    needs: /follow/i,
    pattern: new RegExp(
      `\\bfollow(?:ed|ing)?[\\s-]?up\\b[^.;]{0,30}?\\b(?:for|of|at|until|after|over|period of|visit at|by)\\s(?:about\\s|approximately\\s|nearly\\s|more than\\s|over\\s|the\\s(?:last|first|next|past)\\s|up to\\s)?${number}(?:[\\s-]{0,2}(?:and|to|-|,)[\\s-]{0,2}\\d{1,3})?[\\s-]{0,2}${times}`,
      'gi',
    ),
  },
  {
    needs: /last|latest|final|recent/i,
    pattern: new RegExp(
      `\\b(?:(?:at|after|until|in)\\s)?(?:the\\s|his\\s|her\\s)?(?:last|latest|final|most recent|recent)\\s(?:follow[\\s-]?up|visit|review|check-?up|re-?examination|assessment)(?:[^.;]{0,20}?${number}\\s?${times})?`,
      'gi',
    ),
  },
  {
    needs: /seen/i,
    pattern: new RegExp(`\\b(?:was\\s)?(?:last|when)\\s(?:last\\s)?seen\\b[^.;]{0,20}?${number}[\\s-]?${times}`, 'gi'),
  },
  {
    needs: /after|post|following|from/i,
    pattern: new RegExp(`${number}[\\s-]{0,2}${times}\\s?(?:'\\s)?${afterEvent}`, 'gi'),
  },
  {
    needs: /post/i,
    pattern: new RegExp(
      `\\b(?:at|after|within|by|for)?\\s?${number}[\\s-]{0,2}${times}[\\s-]{0,2}(?:post[\\s-]?(?:operative(?:ly)?|op|surgery|discharge|treatment|transplant))`,
      'gi',
    ),
  },
  {
    needs: /\bday/i,
    pattern: new RegExp(
      `\\b(?:on|by|until|at)\\s(?:the\\s)?(?:post[\\s-]?operative|POD|hospital|post-?op)\\s?day\\s?#?${number}`,
      'gi',
    ),
  },
  {
    needs: /post|POD|hospital|inpatient/i,
    pattern: new RegExp(
      `\\b(?:on|by|until|at)\\s(?:the\\s)?${ordinal}\\s(?:post[\\s-]?operative|POD|hospital|post-?op|inpatient)\\s?(?:day|week|month|year)?`,
      'gi',
    ),
  },
  {
    needs: /follow/i,
    pattern:
      /\b(?:on|at|during|in)\s(?:the\s|his\s|her\s|a\s|this\s)?(?:subsequent\s|regular\s|further\s|long-term\s|short-term\s)?follow[\s-]?up(?:\s(?:visits?|period|year|examinations?|appointments?))?/gi,
  },
];

/** Times that are those of follow-up only where the sentence tells an outcome. */
export const unsureForms: readonly FollowUpForm[] = [
  { needs: /later/i, pattern: new RegExp(`(?<!\\p{L})${number}[\\s-]{0,2}${times}\\slater`, 'giu') },
  {
    needs: /\b(?:after|within|at|by|over|during)\b/i,
    pattern: new RegExp(
      `\\b(?:after|within|at|by|over|during)\\s(?:the\\s(?:first|next|following|subsequent)\\s|about\\s|approximately\\s|only\\s|another\\s|a\\sfurther\\s)?${number}[\\s-]{0,2}${times}(?!\\s(?:history|before|prior|ago|old|of\\sage|earlier))`,
      'gi',
    ),
  },
  {
    needs: /\b(?:on|by|at|until) (?:day|week|month)/i,
    pattern: new RegExp(`\\b(?:on|by|at|until)\\s(?:day|week|month)\\s${number}`, 'gi'),
  },
  { needs: /\b(?:on|by|the)\b/i, pattern: new RegExp(`\\b(?:on|by|the)\\s${ordinal}\\s(?:day|week|month)\\b`, 'gi') },
];
