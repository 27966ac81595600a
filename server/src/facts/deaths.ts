import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { knownSentencesOf, perWords } from './known-sentences.ts';
import { perToldBlock } from './per-block.ts';
import { voiceOf } from './sentence-voice.ts';

/** A sentence that tells that the patient died. */
export interface Death {
  readonly span: Span;
}

/** Who died is named as the patient; "he died" may be said of a relative and "the baby" of the patient's child. */
const died =
  /(?<!\p{L})(?:the|our|this) (?:patient|man|woman|boy|girl|gentleman|lady)(?:,? (?!father|mother|not\b|never\b|nearly\b|almost\b|would\b|could\b|may\b|might\b|whose\b|had a\b|with a\b)[\p{L}-]{1,15}){0,5} (?:died|deceased|expired|passed away|succumbed|was (?:pronounced|declared) dead)(?!\p{L})|^(?:[\p{L}, -]{0,40}, )?(?:he|she) (?:\p{L}{1,12}ly )?(?:died|expired|passed away|succumbed|was (?:pronounced|declared) dead)(?!\p{L})|(?<!\p{L})(?:el|la|le|o|a|il|der|die) (?:paciente?|patiente?|patientin|paziente)(?: \p{L}{1,12}){0,3} (?:falleci[óo]|murió|décédée?|faleceu|deceduto|deceduta|morì|verstarb|verstorben)(?!\p{L})/iu;

/** A cheap look: a sentence without this tells no death. To compile `died` takes milliseconds. */
const anyDeath = /died|deceased|expired|passed|succumbed|dead|falleci|muri|c[ée]d|falec|mor[ìi]|tarb|torben/i;

/** Words that make it the death of another, or none. */
const ofOther =
  /(?<!\p{L})(?:father|mother|brother|sister|sibling|uncle|aunt|grand\p{L}{2,10}|husband|wife|son|daughter|if|risk|fear|wished|brain[- ]dead)(?!\p{L})/iu;

/** The sentences of a block in which the patient is said to have died. */
export const deathsOf = perToldBlock((block: Block): readonly Death[] => {
  if (block.kind !== 'paragraph' && block.kind !== 'list') return [];
  return knownSentencesOf(block).flatMap(({ span, sentence }) => (tellsDeath(sentence) ? [{ span }] : []));
});

const tellsDeath = perWords(({ text }): boolean => {
  if (!anyDeath.test(text)) return false;
  const words = text.replace(/\s+/g, ' ');
  return died.test(words) && !ofOther.test(words) && voiceOf(words) === 'own';
});
