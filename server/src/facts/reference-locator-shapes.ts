import { once } from '../text/once.ts';
import { monthPattern as M, yearPattern as Y } from './reference-year.ts';

const date = `(?<year>${Y})[a-z]?(?:,?\\s(?<month>${M}))?(?:\\s\\d{1,2}(?=\\s\\d{1,2};))?(?:\\s(?<day>\\d{1,2}))?`;
const lateDate = `(?:(?<month2>${M}),?\\s)?(?<year2>${Y})`;
const before = `(?:\\(?${date}\\)?\\s?[;,:.]{0,2}\\s{0,2})?`;
const after = `(?:[,;.:]?\\s{0,2}\\(?${lateDate}\\)?)?`;
const supplement = '(?:[\\s,]{1,2}\\(?(?:Suppl?(?:ement)?|Pt|Part|Spec No)\\b\\.?\\s?[A-Z\\d]{0,4}\\)?)?';
const volume = `(?<volume>(?:(?:[A-Z]{1,2}-?)?\\d{1,4}[A-Z]?(?:[-/]\\d{1,4})?${supplement}|Suppl\\.?\\s?\\d{0,3}|[IVXLC]{1,8}))`;
const issue = '(?:[\\s,]{0,2}\\((?<issue>[^()]{1,30})\\))?';
const page = '(?:[A-Za-z]{1,8}[-.]?)?\\d{1,15}(?:\\.?[A-Za-z]{1,2}\\d{0,4}|(?:\\.\\d{1,3}){1,2})?';
const range = `${page}\\s?-{1,2}\\s?(?:${page}(?:\\se\\d{1,2}(?!\\d))?)?`;
const pages = `(?<pages>(?:${range}|${page})(?:[,;]\\s?${range}){0,5})(?![\\p{L}\\d/])`;
const strictPages = `(?<pages>${range}|[A-Za-z]{1,3}\\d{2,12})(?![\\p{L}\\d/])`;
const pageMark = '(?:[Pp]p\\.?\\s?|p\\.?\\s?|pages?\\s|[Aa]rt(?:icle)?\\.?\\s(?:no\\.?\\s|ID\\s)?|S\\.\\s(?=\\d))';

/**
 * Shapes of the block, each with a weight; the heaviest match wins, and of equals the last. What a shape needs is
 * looked for first, which costs less. The end of an entry may be 600 spaces: what was read before, such as an address, is blanked.
 */
export const locatorShapes: readonly {
  readonly weight: number;
  readonly needs: RegExp;
  readonly pattern: () => RegExp;
}[] = [
  // 2017;89(4):218-35 and (2017) 89:218 and 2017, 89 (4): 218-35 and 89:218-235, 1999
  {
    weight: 6,
    needs: /[\dA-Z)]\s{0,2}[:;]/,
    pattern: shape(
      `${before}(?<!\\d|\\d\\.)(?!${Y}\\s?;)${volume}${issue}\\s{0,2}[:;]\\s{0,2}${pageMark}?${pages}${after}`,
    ),
  },
  // vol. 89, no. 4, pp. 218-235, Apr. 2017
  {
    weight: 8,
    needs: /vol|\bv\.|n[°º]/i,
    pattern: shape(
      `${before}(?<!\\p{L})(?:[Vv]ol(?:ume)?|VOL|[Vv](?=\\.)|n[°º])\\.?\\s{0,2}${volume}(?:[,\\s(]{1,3}(?:[Nn]o|NO|n|nr|[Ii]ssue|iss|num)\\s?\\.?\\s{0,2}(?<issue>[\\dA-Z/-]{1,8})\\)?|\\s?\\((?<issue2>[^()]{1,20})\\))?(?:[,:;\\s]{1,3}${pageMark}?${pages})?${after}`,
    ),
  },
  // 2015;6 Article no. 7649
  {
    weight: 6,
    needs: /[Aa]rt/,
    pattern: shape(
      `${before}(?<!\\d|\\d[.,]|-)${volume}${issue}[,:;.]{0,2}\\s[Aa]rt(?:icle)?\\.?\\s(?:(?:[Nn]o|[Nn]umber|ID)\\.?:?\\s?)?(?<pages>[eE]?\\d{1,12})(?![\\p{L}\\d/])`,
    ),
  },
  // 501.7468 (2013), pp. 506-511, as BibLaTeX has it
  {
    weight: 8,
    needs: /\d\.\d/,
    pattern: shape(
      `(?<![\\d.,-])(?<volume>\\d{1,4})\\.(?<issue>\\d{1,5}(?:-\\d{1,3})?)(?:\\s\\((?:(?<month2>${M}),?\\s)?(?<year2>${Y})\\))?,\\spp?\\.\\s${pages}`,
    ),
  },
  // 89, no. 4 (Apr. 2017): 218-235
  {
    weight: 8,
    needs: /no\./,
    pattern: shape(
      `(?<!\\d|\\d[.,]|-)${volume},\\sno\\.\\s?(?<issue>[\\dA-Z/-]{1,8})\\s\\((?:(?<month2>${M}),?\\s)?(?<year2>${Y})\\)[:,]\\s{0,2}${pages}`,
    ),
  },
  // 89, no. 4 (2017): 218-235
  {
    weight: 8,
    needs: /no/i,
    pattern: shape(
      `(?<!\\d|\\d[.,]|-)${volume},?\\s[Nn]os?\\.?\\s(?<issue>[\\dA-Z/-]{1,8})(?:,?\\s\\((?:[\\p{L}-]{3,20}\\s)?(?<year2>${Y})\\))?\\s?[:,]\\s{0,2}${pageMark}?${pages}`,
    ),
  },
  // , 89(4), 218-235 and 89, 4, 218-235
  {
    weight: 5,
    needs: /,/,
    pattern: shape(
      `${before}(?<!\\d|\\d[.,]|-)${volume}(?:${issue}|,\\s(?<issue2>\\d{1,3}))\\s?,\\s{0,2}${pageMark}?${strictPages}${after}`,
    ),
  },
  {
    weight: 5,
    needs: /\(/,
    pattern: shape(
      `${before}(?<!\\d|\\d[.,]|-)${volume}\\s{0,2}\\((?<issue>[^()]{1,30})\\)\\s?,?\\s{0,2}${pageMark}?${pages}${after}`,
    ),
  },
  {
    weight: 4,
    needs: /,\s{0,2}(?:[Pp]p?\.?\s?|pages?\s|[Aa]rt(?:icle)?\.?\s(?:no\.?\s|ID\s)?|S\.\s)(?:[A-Za-z]{1,8}[-.]?)?\d/,
    pattern: shape(`${before}(?<!\\d|\\d[.,]|-)${volume}\\s?,\\s{0,2}${pageMark}${pages}${after}`),
  },
  // 89, 218. at the end of the entry
  {
    weight: 3,
    needs: /,/,
    pattern: shape(`${before}(?<!\\d|\\d[.,]|-)${volume}\\s?,\\s{0,2}${pages}${after}(?=[\\s.,;]{0,600}$)`),
  },
  // 89 (2017) 218-235
  {
    weight: 6,
    needs: /\(/,
    pattern: shape(
      `(?<!\\d|\\d[.,]|-)${volume}(?:\\s?\\((?<issue>\\d{1,3}(?:-\\d{1,3})?)\\))?\\s?\\((?:(?<month2>${M}),?\\s)?(?<year2>${Y})\\)[,:]?\\s{1,2}${pageMark}?${pages}`,
    ),
  },
  // 89 218-235 and 2016 11 126-146
  {
    weight: 3,
    needs: /\d/,
    pattern: shape(`${before}(?<!\\d|\\d[.,]|-)(?<volume>\\d{1,4})${issue}\\s{1,2}${pageMark}?${strictPages}${after}`),
  },
  // 2017;89. and 2013;(98). and (2012) 34.
  {
    weight: 3,
    needs: /\d/,
    pattern: shape(`\\(?${date}(?:\\)[;,]?|\\s?[;,])\\s{0,2}${volume}${issue}(?=[\\s.]{0,600}$|\\.\\s)`),
  },
  // , 89(4). at the end of the entry, behind an early year
  {
    weight: 1,
    needs: /\(/,
    pattern: shape(`(?<=[,.]\\s)(?<volume>\\d{1,3})\\s?\\((?<issue>\\d{1,4}(?:-\\d{1,4})?)\\)(?=[\\s.,;]{0,600}$)`),
  },
  {
    weight: 3,
    needs: /;/,
    pattern: shape(`\\(?${date}\\)?\\s?;\\s{0,2}\\((?<issue>[^()]{1,20})\\)(?:\\s?:\\s?${pages})?`),
  },
  // 2017:218-35 and 1997, 168-70 and 2017. p. 218-35
  {
    weight: 3,
    needs: /\d/,
    pattern: shape(
      `\\(?${date}\\)?\\s?[:;,.]{1,2}\\s{0,2}(?:${pageMark}${pages}|${strictPages.replace('<pages>', '<pages2>')})`,
    ),
  },
  {
    weight: 2,
    needs: /[,(.;:]\s{0,2}(?:pp?\.|pages\s)/,
    pattern: shape(`[,(.;:]\\s{0,2}(?:pp?\\.\\s?|pages\\s)${pages}\\)?${after}`),
  },
  {
    weight: 1,
    needs: /[,:.]/,
    pattern: shape(
      `(?:(?<=[,:]\\s)${strictPages}|(?<=\\p{L}\\.\\s)(?<pages2>${range})(?![\\p{L}\\d/])(?:,?\\s{0,300}\\((?<year>${Y})\\))?)${after}(?=[\\s.,]{0,600}$)`,
    ),
  },
];

function shape(source: string): () => RegExp {
  return once(() => new RegExp(source, 'dgu'));
}
