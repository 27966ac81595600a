/** Values of other fluids than blood bear the same names. */
export const otherFluid =
  /\b(?:cerebrospinal|CSF|urin\p{L}{1,4}|ascit\p{L}{1,3}|pleural|peritoneal|synovial|fluid|drain\p{L}{0,3}|aspirate|bile|cord|dialysate|mother|father|donor)\b/iu;

/** What is normal, or aimed at, was not measured. */
export const wantedWords = /\b(?:normal (?:range|value)|reference|target|goal)\b/iu;

/** Words of another day than the first: what was measured then is another value. */
export const laterWords =
  /\b(?:post-?\p{L}{0,9}|after|follow\p{L}{0,9}|discharge\p{L}{0,9}|days?|weeks?|months?|hours?|later|recovery|then|subsequent(?:ly)?|dropped|fell|rose|decreased|increased|improved|reached|peak(?:ed)?|nadir|maximum|minimum|repeat(?:ed)?|previous(?:ly)?|history|ago|became|again)\b/iu;
