import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';

/** Each language is parsed when a title is not in those before it. */
const kinds: readonly (() => RegExp)[] = [
  // English
  once(
    () =>
      /\bcase (?:report|series|study|studies|presentation|description)s?\b|\b(?:reports?|cases?) of (?:a|an|one|two|three|four|five|\d{1,4}) (?:[\p{L}-]{1,40} ){0,3}cases?\b|\b(?:two|three|four|five|\d{1,4}) (?:[\p{L}-]{1,40} ){0,2}cases\b|\b(?:an?|the) (?:[\p{L}-]{1,40} ){0,4}case of\b|\b(?:first|rare|unusual|clinical) (?:[\p{L}-]{1,40} ){0,2}cases?\b|\bcase and (?:literature )?review\b/iu,
  ),
  // Spanish and Portuguese
  once(
    () =>
      /(?<!\p{L})(?:relatos?|informes?|reportes?|presentaci[oó]n|apresenta[cç][aã]o|comunicaci[oó]n|descripci[oó]n|descri[cç][aã]o|estudios?|estudo|s[eé]ries?) (?:de |do |dos |del |de los )?(?:un |um |el |dos |dois |tres |três |\d{1,3} )?(?:[\p{L}-]{1,20} )?casos?(?!\p{L})|(?<!\p{L})casos? cl[ií]nicos?(?!\p{L})|(?<!\p{L})a prop[oó]sito (?:de |del |do )(?:un |um |dos |dois |tres |três |\d{1,3} )?(?:[\p{L}-]{1,20} )?casos?(?!\p{L})|(?<!\p{L})(?:un|um) (?:[\p{L}-]{1,20} ){0,2}caso (?:[\p{L}-]{1,20} )?de(?!\p{L})|(?<!\p{L})(?:dos|dois|tres|três) casos(?!\p{L})/iu,
  ),
  // French
  once(
    () =>
      /(?<!\p{L})cas cliniques?(?!\p{L})|(?<!\p{L})(?:rapport|[ée]tude|pr[ée]sentation|description|s[ée]rie) (?:d['’](?:un )?|de |du )(?:deux |trois |\d{1,3} )?cas(?!\p{L})|(?<!\p{L})[àa] propos (?:d['’]|de )(?:une? |deux |trois |\d{1,3} )?(?:[\p{L}-]{1,20} )?(?:cas|observations?)(?!\p{L})|(?<!\p{L})(?:un|deux|trois) (?:nouveau |nouveaux |rare )?cas (?:[\p{L}-]{1,20} )?(?:de(?!\p{L})|d['’])|(?<!\p{L})observations? cliniques?(?!\p{L})/iu,
  ),
  // German
  once(
    () =>
      /(?<!\p{L})fall(?:berichte?|beschreibung(?:en)?|geschichten?|serien?|vorstellung(?:en)?|darstellung(?:en)?|präsentation(?:en)?|studien?)(?!\p{L})|(?<!\p{L})kasuistik(?:en)?(?!\p{L})|(?<!\p{L})(?:ein|der) (?:[\p{L}-]{1,20} ){0,2}fall (?:von|einer|eines|mit)(?!\p{L})|(?<!\p{L})(?:zwei|drei) fälle(?!\p{L})/iu,
  ),
  // Italian
  once(
    () =>
      /(?<!\p{L})cas[oi] clinic[oi](?!\p{L})|(?<!\p{L})(?:presentazione|descrizione|segnalazione|relazione|resoconto|report|studio|serie) (?:di |del |dei )?(?:un |due |tre |\d{1,3} )?(?:[\p{L}-]{1,20} )?cas[oi](?!\p{L})|(?<!\p{L})(?:un|il) (?:[\p{L}-]{1,20} ){0,2}caso (?:[\p{L}-]{1,20} )?d(?:i(?!\p{L})|['’])|(?<!\p{L})a proposito di (?:un |due |tre )?cas[oi](?!\p{L})/iu,
  ),
];
const notKinds = /\bin case of\b|\bcase[- ](?:control|fatality)\b|\b(?:worst|lower|upper|use)[- ]case\b/i;

/** Does a title, or a keyword, say that the article is a case report? */
export function namesCaseReport(words: string): boolean {
  const rest = words.replace(notKinds, ' ');
  return kinds.some((pattern) => pattern().test(rest));
}

/** "case report" and the like in English; what says less ("two cases of") does not name the article. */
const english = /\b(?:an? )?case (?:report|series|study|presentation)s?\b/i;

/** Where a title names the kind of article by its name, relative to it. */
export function kindOfArticleIn(title: string): Span | undefined {
  let match = english.exec(title);
  for (const pattern of kinds.slice(1)) match ??= pattern().exec(title);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
