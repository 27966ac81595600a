import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { around, type Identifier, spanOf } from './identifier.ts';

const email =
  /(?<![\p{L}\d._%+@-])[\p{L}\d][\p{L}\d._%+-]{0,60}@[\p{L}\d](?:[\p{L}\d-]{0,40}\.){1,4}\p{L}{2,12}(?![\p{L}\d])/dgu;
/** A number that is called one, and one in a form that only telephones have. */
const calledPhone =
  /(?<![\p{L}\d])(?:t[eé]l(?:[eé](?:phone|fono|fone))?|telefono?|tfno|tlf|phone|mobile|m[oó]vil|cell(?:ulare|\s?phone)?|celular|handy|fax|whatsapp|contact)(?: (?:number|no))?\.?\s?(?::|\b(?:is|was|on|at|of|es|est|ist))?\s?\(?(\+?\(?\d[\d ()./-]{5,20}\d)(?![\d%]|[.,]\d)/dgiu;
const calledSo =
  /(?<!\p{L})(?:t[eé]l\p{L}{0,6}|tfno|tlf|phone|mobile|m[oó]vil|cell\p{L}{0,5}|handy|fax|whatsapp|contact)(?!\p{L})/iu;
const plainPhone =
  /(?<![\p{L}\d+./-])(\+\d{1,3}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}|\(\d{3}\) ?\d{3}[ -]\d{4}|\d{3}[-.]\d{3}[-.]\d{4})(?![\d%/]|[.,-]\d)/dgu;
const url = /(?<![\p{L}\d@])(?:https?:\/\/|www\.)[^\s<>()[\]|"']{3,300}/dgu;
/** Pages that are mostly a person's own. */
const personalSite =
  /^(?:https?:\/\/)?(?:www\.|m\.)?(?:facebook|instagram|twitter|x|tiktok|linkedin|youtube|youtu|weibo|vk|reddit|gofundme|caringbridge|blogspot|wordpress|tumblr|pinterest|snapchat|t|justgiving|flickr|medium|threads)\.[a-z]{2,3}(?=[/?]|$)|^[^/]{0,8}\/{0,2}[^/]{1,60}\.(?:blogspot|wordpress|tumblr)\.com/iu;
const personalWords =
  /\b(?:his|her|their|my|patient's|family(?:'s)?|mother's|father's|personal|own) (?:\p{L}+ ){0,2}(?:web ?site|web ?page|page|blog|profile|channel|account|fundraiser|post|obituary|story|diary|home ?page|vlog)\b/iu;
/** "her Instagram account @moss": the handle is the first group. */
const handle =
  /\b(?:Instagram|Twitter|TikTok|YouTube|Facebook|Snapchat|WeChat|Telegram|social media)(?: (?:account|handle|profile|user|name|channel|page|as|is|was|under|ID)){0,4}:? \(?(@[A-Za-z\d._]{1,29}[A-Za-z\d_])/dgi;
const ip = /(?<![\p{L}\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\d%]|\.\d)/dgu;
const ofNetwork = /\b(?:IP|IPv4|address|server|computer|logged|login|device|router|network|connected|host)\b/i;

/** Electronic mail, telephone numbers, pages of a person, and addresses of computers. */
export function contactsIn(prose: string): readonly Identifier[] {
  const found: Identifier[] = [];
  // Without its sign no address is looked for: `email` would be tried at each letter of the text.
  if (prose.includes('@'))
    for (const match of allMatches(prose, email)) found.push({ kind: 'email', span: spanOf(match), weight: 'direct' });
  for (const pattern of [calledPhone, plainPhone])
    for (const match of allMatches(prose, pattern)) if (isPhone(prose, match)) found.push(phone(match));
  for (const match of allMatches(prose, url))
    if (isPersonal(prose, match)) found.push({ kind: 'url', span: cut(match), weight: 'quasi' });
  for (const match of allMatches(prose, handle)) found.push({ kind: 'url', span: spanOf(match, 1), weight: 'quasi' });
  for (const match of allMatches(prose, ip))
    if (isAddress(prose, match)) found.push({ kind: 'ip', span: spanOf(match), weight: 'direct' });
  return found;
}

function phone(match: RegExpMatchArray): Identifier {
  return { kind: 'phone', span: spanOf(match, 1), weight: 'direct' };
}

/** From seven to fifteen figures, as E.164 has it; a DOI, an ISSN or a trial's number is none. */
function isPhone(prose: string, match: RegExpMatchArray): boolean {
  const figures = (match[1] ?? '').replace(/\D/g, '').length;
  const { before } = around(prose, spanOf(match, 1), 30);
  const isOther =
    /(?:\b(?:doi|ISSN|ISBN|ORCID|NCT|PMID|PMC|grant|no|number|lot|ref)\b[.:# ]{0,3}|10\.\d{0,9}\/?)$/i.test(before);
  const isCalled = calledSo.test(before + match[0]);
  return figures >= 7 && figures <= 15 && (isCalled || !isOther);
}

/** Without the stop of the sentence. */
function cut(match: RegExpMatchArray): Span {
  const { start, end } = spanOf(match);
  return { start, end: end - (/[.,;:!?]{1,5}$/.exec(match[0])?.[0].length ?? 0) };
}

function isPersonal(prose: string, match: RegExpMatchArray): boolean {
  return personalSite.test(match[0]) || personalWords.test(around(prose, spanOf(match), 70).before);
}

/** Four numbers of one byte where a network is spoken of; else they may be a version or a heading. */
function isAddress(prose: string, match: RegExpMatchArray): boolean {
  const { before } = around(prose, spanOf(match), 50);
  return (
    match[0].split('.').every((byte) => Number(byte) < 256) &&
    ofNetwork.test(before) &&
    !/\bv(?:ersion|\.)? ?$/i.test(before)
  );
}
