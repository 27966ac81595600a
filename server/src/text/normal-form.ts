/**
 * The form in which headings and labels are compared: lower case, without accents, numbering, markup, attributes,
 * article and closing punctuation ("2.1 The Case-Presentation: {#case}" is "case presentation").
 */
export function normalForm(heading: string): string {
  return heading
    .slice(0, 200) // no title is longer, and blanks beyond number would cost their square
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/\{[#.][^{}]{0,100}\}\s{0,9}$/, '')
    .replace(/[*_#]+/g, ' ')
    .replace(
      /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,3}(?=\s)|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-h])[.):])[\s.:]*/,
      '',
    )
    .replace(/\s*&\s*/g, ' and ')
    .replace(/[\u2010-\u2015/-]+/g, ' ')
    .replace(/[.:;,!?\s\u2014]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|our|a|an) /, '');
}
