/** The languages whose headings, titles and statements are known. Cues for the CARE items are English only. */
export const languages = ['en', 'es', 'fr', 'pt', 'de', 'it'] as const;

export type Language = (typeof languages)[number];

/** The language of a text: one of those, or `und` (undetermined, as ISO 639 calls it), in which nothing is judged by words. */
export type TextLanguage = Language | 'und';

/** The language in which titles and blanks are written into a text; English where its own is not known. */
export function writingLanguage(language: TextLanguage): Language {
  return language === 'und' ? 'en' : language;
}

/** How a language is called in a message. */
export const languageNames: Readonly<Record<TextLanguage, string>> = {
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  pt: 'Portuguese',
  de: 'German',
  it: 'Italian',
  und: 'another language',
};

/**
 * Small words that run through any text of the language. Those that two languages share are listed with both, so that
 * they count for neither.
 */
export const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'the of and was with were is this which that by an his her had from been are not she it',
    'at for to after on as he in a no or be has have',
  ),
  es: words(
    'el la los las una un del que fue por con se su al de en y lo como sin es más muy para años entre sobre',
    'paciente presenta presentó desde hasta ha no o',
  ),
  fr: words(
    'le la les des du de une un est et dans était avec pour par sur au aux chez ce cette qui que elle il a en ans ou',
    'été d l se sa son ne pas plus sans après ont avait',
  ),
  pt: words(
    'o a os as um uma do da dos das de que foi com por não ao à na no nas nos em se e é para sem mais anos pelo pela',
    'paciente entre sobre ou foram apresentou',
  ),
  de: words(
    'der die das und mit wurde wurden eine einer einem einen ein bei im zu zur zum den dem des nicht von ist sich es in',
    'nach auf an am war für aus oder als wie durch keine sowie über hat',
  ),
  it: words(
    'il lo la gli le i di del della dei delle degli dal dalla nel nella nei al alla ai alle che con una un è e per si',
    'sono stato stata non ed da ha anni come dopo più o sul in a',
  ),
};

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
