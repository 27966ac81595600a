import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';
import { sentencesOf } from './sentences.ts';

/**
 * What a statement on consent amounts to: `A` consent to publication; `D` by the relatives of a patient who died, or
 * a declared exception; `B` consent without its object, or spoken only; `E` waived or not required; `C` for treatment
 * or participation only; `F` "not applicable", or a blank.
 */
export type ConsentLevel = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** A sentence that speaks of consent. */
export interface ConsentStatement {
  readonly level: ConsentLevel;
  readonly span: Span;
  /** Does the sentence name publication, or must the heading above it do so? */
  readonly namesPublication: boolean;
}

const speaks =
  /\bconsent(?:s|ed|ing)?\b|\bpermission\b|\bauthori[sz](?:ation|ed)\b|\b(?:agreed|agreement) to\b|\bassent\b|\bconsentimiento\b|\bconsentimento\b|\bconsentement\b|\beinwilligung\b|\beinverst[aä]ndnis/i;
const toPublish =
  /\bpubli(?:c(?:ation|aci[oó]n|a[cç][aã]o|ar)|sh(?:ed|ing)?|er|é|zierung)\b|\b(?:write|writing|present|report)(?:ing)? (?:of |up )?(?:this|the|her|his|their) (?:case|manuscript|article|paper)\b|\b(?:this|the|her|his) (?:case )?report\b|\bver[oö]ffentlichung|\bpatient consent forms?\b|\bcase to be reported\b|\banonymi[sz]ed (?:information|data|case)\b|\bCOPE\b/i;
const given =
  /\b(?:obtain(?:ed)?|gave|given|gives|grant(?:ed)?|provided?|sign(?:ed)?|taken|received|secured|consented|agreed|acquired|collected|procured|sought|permitted|authori[sz]ed|available|accord(?:ed)?|se obtuvo|obtido|obtenu|recueilli|liegt vor|wurde eingeholt|erteilt)\b/i;
const notGiven = /\b(?:not|could not be|never) (?:be )?(?:obtained|given|provided|taken|possible)\b/i;
const notNeeded =
  /\b(?:waive[dr]?|waiver|exempt(?:ed|ion)?|not (?:be )?(?:required|needed|necessary|mandatory|applicable)|no need|unnecessary|does not require|do not require|did not require|without the need)\b/i;
/** An exemption from ethical approval stands where consent should, and is told as one. */
const ethics = /\b(?:ethic(?:s|al)|institutional review board|IRB)\b/i;
const forTreatment =
  /\b(?:for|to|before|prior to) (?:[a-z-]{1,30} ){0,6}(?:surgery|surgical|operation|procedures?|an(?:a)?esthesia|treatment|therapy|transfusion|biopsy|intervention|craniotomy|examination|autopsy|transplantation|[a-z]{1,30}ectomy|[a-z]{1,30}plasty|off-label|chemotherapy|infusion|administration|testing|analysis of)\b/i;
const toParticipate = /\b(?:to )?participat(?:e|ion)\b|\btake part\b|\bfor the study\b|\binclusion in\b/i;
const spoken = /\b(?:verbal|oral)(?:ly)?\b/i;
const afterDeath =
  /\b(?:deceased|late patient|died|death|passed away|next of kin of the (?:deceased|patient)|posthumous)/i;
const exception = /\b(?:exhaustive|all reasonable) (?:attempts|efforts)\b|\bsufficiently anonymi[sz]ed\b/i;
const advice = /\b(?:should|must|need to) (?:always )?(?:be )?(?:obtain|seek|give|provide|sought)/i;
const blank = /\b(?:to be obtained|will be obtained|pending)\b|\[[^\]]{0,80}consent[^\]]{0,80}\]/i;
const nothing = /^\W*(?:n\/?\.?a\.?|not applicable|none|nil|no aplica|sans objet|entf[aä]llt)\W*$/i;

/** The statements on consent in a block. */
export const consentOf = perBlock((block: Block): readonly ConsentStatement[] => {
  if (block.kind === 'heading' || block.kind === 'code') return [];
  return sentencesOf(block).flatMap((span) => {
    const sentence = block.prose.slice(span.start, span.end);
    const level = levelOf(sentence);
    return level ? [{ level, span, namesPublication: toPublish.test(sentence) }] : [];
  });
});

/** Is the text nothing but "not applicable"? Under a heading on consent that is no answer. */
export function saysNothing(text: string): boolean {
  return nothing.test(text);
}

function levelOf(sentence: string): ConsentLevel | undefined {
  if (!speaks.test(sentence)) return ethics.test(sentence) && notNeeded.test(sentence) ? 'E' : undefined;
  if (/:\s*(?:n\/?a|not applicable|none)\W*$/i.test(sentence) || blank.test(sentence)) return 'F';
  if (exception.test(sentence)) return 'D';
  if (advice.test(sentence)) return undefined;
  if (notNeeded.test(sentence))
    return given.test(sentence) && toPublish.test(sentence) && !/consent[^.]{0,60}(?:not|waive)/i.test(sentence)
      ? 'A'
      : 'E';
  if (!given.test(sentence) || notGiven.test(sentence)) return undefined;
  const publishes = toPublish.test(sentence);
  if (publishes && afterDeath.test(sentence)) return 'D';
  if (publishes) return spoken.test(sentence) && !/\bwritten\b/i.test(sentence) ? 'B' : 'A';
  if (!/\bconsent|\bassent\b|\beinwilligung|\beinverst/i.test(sentence)) return undefined;
  if (forTreatment.test(sentence) || toParticipate.test(sentence)) return 'C';
  return 'B';
}
