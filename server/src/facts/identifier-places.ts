import { noPlaces, personNouns, residenceWords, settlementNouns } from '../data/identifier-words.ts';
import { stateLevelPlaces } from '../data/regions.ts';
import { allMatches } from '../text/all-matches.ts';
import { gated } from '../text/gated.ts';
import type { Span } from '../text/span.ts';
import { around, type Identifier, spanOf } from './identifier.ts';

const part = "\\p{Lu}(?:\\p{Ll}|['-]\\p{L}){1,30}";
const place = `${part}(?:[ -](?:(?:de|del|la|le|el|of|upon|the|am|di|do|da|al) ){0,2}${part}){0,3}`;
const smallWords =
  '(?:(?:the|a|an|small|rural|remote|coastal|northern|southern|eastern|western|nearby|mountain|fishing|poor|little|central|neighbou?ring) ){0,4}';
const prefix = `${smallWords}(?:${settlementNouns} (?:of|called|named) |${settlementNouns} )?`;

/** The place is the first group. */
const forms: readonly RegExp[] = [
  new RegExp(`\\b${residenceWords} (?:of|in|from|at|near|to) ${prefix}(${place})`, 'dgu'),
  new RegExp(`\\b${personNouns}s?,? (?:\\p{L}{1,20} ){0,3}?(?:from|of) ${prefix}(${place})`, 'dgu'),
  new RegExp(
    `\\b(?:[Ss]he|[Hh]e|[Tt]hey|[Pp]atient|[Ff]amily|[Pp]arents|[Mm]other|[Ff]ather) (?:was|is|were|are|came|comes|come|had come|moved) from ${prefix}(${place})`,
    'dgu',
  ),
  new RegExp(`\\b${settlementNouns} (?:of|called|named) (${place})`, 'dgu'),
  new RegExp(
    `\\bfrom ${smallWords}(${place} (?:[Vv]illage|[Tt]own|City|[Dd]istrict|[Cc]ounty|[Mm]unicipality|[Tt]ownship|[Ss]uburb))(?![\\p{L}])`,
    'dgu',
  ),
  new RegExp(
    `\\b(?:[Pp]lace of residence|[Rr]esidence|[Hh]ome ?town|[Bb]irth ?place|[Pp]lace of birth|[Rr]esiding at) ?(?:is|was|:|\\||in) ?(${place})`,
    'dgu',
  ),
].map(gated);

const street =
  '(?:Street|St\\.|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Drive|Boulevard|Blvd\\.?|Court|Close|Terrace|Square|Crescent|Gardens|Highway|Way|Row|Alley)';
const addresses: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\d.,-])(\\d{1,5}\\p{L}?,? (?:(?:${part}|\\d{1,3}(?:st|nd|rd|th)|[NSEW]\\.?) ){1,3}${street})(?![\\p{L}])`,
    'dgu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])((?:Via|Viale|Piazza|Calle|Rua|Rue|Avenida|Carrer|Plaza|Paseo) (?:(?:de|del|della|la|do|da|dos|du|des) ){0,2}${part}(?: ${part}){0,2},? (?:n[.°º] ?)?\\d{1,4})(?!\\d)`,
    'dgu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(\\d{1,4},? (?:rue|avenue|boulevard|place|chemin) (?:(?:de|du|des|la|le) ){0,2}${part})`,
    'dgu',
  ),
  /(?<![\p{L}\d])(\p{Lu}\p{Ll}{1,25}(?:straße|strasse|str\.|gasse|allee|platz|weg) \d{1,4}\p{Ll}?)(?![\p{L}\d])/dgu,
  /\b((?:Flat|Apartment|Apt\.?|House [Nn]o\.?|Plot(?: [Nn]o\.?)?|P\.?O\.? Box) ?#?\d{1,6}\p{L}?)(?![\d%])/dgu,
  /\b(?:ZIP(?: code)?|[Zz]ip code|PIN code|[Pp]ost(?:al )?code|PLZ|CEP|CAP) ?(?:is |was |of |: ?)?((?:\p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2})|\d{2,5}(?:[- ]\d{3,4})?)(?![\d%])/dgu,
  /(?<![\p{L}\d])(\p{Lu}{1,2}\d[\p{Lu}\d]? \d\p{Lu}{2})(?![\p{L}\d])/dgu,
].map(gated);
/** Behind a name these make it no place of residence. */
const otherwise =
  /^[ -](?:Province|State|Region|Governorate|Oblast|Republic|Territory|Islands?|Hospital|University|Clinic|Medical|Health|Cent(?:er|re)|Institute|College|School|Department|descent|origin|ancestry|ethnicity|heritage|background|province|state|region|virus|disease|syndrome)\b/u;

/** Places of residence below the level of a state, and addresses. */
export function placesIn(prose: string): readonly Identifier[] {
  return [
    ...forms.flatMap((form) => allMatches(prose, form).flatMap((match) => locationOf(prose, spanOf(match, 1)))),
    ...(/\d/.test(prose) ? addresses : []).flatMap((form) =>
      allMatches(prose, form).flatMap((match) => addressOf(prose, spanOf(match, 1))),
    ),
  ];
}

function locationOf(prose: string, span: Span): Identifier[] {
  const name = prose.slice(span.start, span.end);
  const { after } = around(prose, span, 30);
  const words = name.toLowerCase().split(/[ -]/);
  const isLarge =
    stateLevelPlaces.has(name.toLowerCase()) || isCompass(words) || /(?:Province|State|Region)$/.test(name);
  const isOther =
    otherwise.test(after) ||
    /\b(?:Hospital|University|Clinic|Center|Centre|Institute|College|School|Department)\b/.test(name);
  const isPeople = /(?:ian|ean|ese|ish|ani|can)s?$/.test(name) && /^ \p{Ll}/u.test(after);
  if (isLarge || isPeople || isOther || (noPlaces.has(words[0] ?? '') && words.length === 1)) return [];
  return [{ kind: 'location', span, weight: 'quasi' }];
}

/** "Northern Italy", "rural South India". */
function isCompass([first, ...rest]: readonly string[]): boolean {
  const isDirection =
    /^(?:north|south|east|west|central|northern|southern|eastern|western|northeast|northeastern|northwest|northwestern|southeast|southeastern|southwest|southwestern|mainland|sub|rural|upper|lower)$/.test(
      first ?? '',
    );
  return (
    isDirection && (rest.length === 0 || stateLevelPlaces.has(rest.join(' ')) || (rest.length < 3 && isCompass(rest)))
  );
}

/** The addresses of makers stand in brackets: "(Reed Instruments, 12 Barn Street, Boston, USA)". */
function addressOf(prose: string, span: Span): Identifier[] {
  const before = prose.slice(Math.max(0, span.start - 120), span.start);
  const isInBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
  const isMaker =
    isInBrackets &&
    /\b(?:Inc|Ltd|GmbH|Corp|Co|LLC|AG|Instruments|Pharma\p{L}*|Technologies|Medical|Systems|Laboratories)\b/u.test(
      before,
    );
  return isMaker ? [] : [{ kind: 'address', span, weight: 'direct' }];
}
