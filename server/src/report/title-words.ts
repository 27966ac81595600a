const kinds =
  /\bcase (?:report|series|study|studies|presentation|description)s?\b|\b(?:reports?|cases?) of (?:a|an|one|two|three|four|five|\d{1,4}) (?:[\p{L}-]{1,40} ){0,3}cases?\b|\b(?:two|three|four|five|\d{1,4}) (?:[\p{L}-]{1,40} ){0,2}cases\b|\b(?:an?|the) (?:[\p{L}-]{1,40} ){0,4}case of\b|\b(?:first|rare|unusual|clinical) (?:[\p{L}-]{1,40} ){0,2}cases?\b|\bcase and (?:literature )?review\b|\b(?:relato|informe|reporte|presentaci[oó]n) (?:de |del )?(?:un |um )?casos?\b|\bcasos? cl[ií]nicos?\b|\b[aà] prop[oó]s(?:ito)? d['e ](?:un cas|un caso)?\b|\bcas clinique\b|\brapport de cas\b|\bfall(?:bericht|beschreibung|geschichte|serie)\b|\bkasuistik\b/iu;
const notKinds = /\bin case of\b|\bcase[- ](?:control|fatality)\b|\b(?:worst|lower|upper|use)[- ]case\b/i;

/** Does a title, or a keyword, say that the article is a case report? */
export function namesCaseReport(words: string): boolean {
  return kinds.test(words.replace(notKinds, ' '));
}
