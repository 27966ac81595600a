/**
 * Words of an entry that only say which field comes next. A reformat may drop them: it loses nothing with them. Each is
 * tried in this order on what no field took.
 */
export const referenceConnectives: readonly RegExp[] = [
  /\b(?:Available|Retrieved|Accessible|Accessed|Cited|Viewed|Consulted|Consultée?|Visited)(?:\s(?:online|from|at|on|le|date)\b){0,2}/gi,
  /\b(?:PubMed Central|PMCID|PubMed|PMID|PMC|CrossRef|Google Scholar|PMC free article|Free full text)\b/gi,
  /\b(?:https?:\/\/)?(?:dx\.)?doi(?:\.org\b|\b)/gi,
  /\[(?:Internet|Online|Website)\]/gi,
  /\bEpub\b/g,
  /\bet al(?:ii)?\b|\band (?:others|colleagues)\b/gi,
  /\b(?:vol(?:ume)?|iss(?:ue)?|no|nr|num|number|pp?|pages?|article|art|article ID|eds?|edn|edition|editors?|edited by)\b/gi,
];

/** Small words that say nothing where they stand alone between two fields. */
export const smallWords: ReadonlySet<string> = new Set('in and und et with last on from of at'.split(' '));
