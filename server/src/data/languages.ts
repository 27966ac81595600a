/** The languages whose section titles are known. Cues for the CARE items are English only. */
export const languages = ['en', 'es', 'fr', 'pt', 'de'] as const;

export type Language = (typeof languages)[number];

/** Small words that run through any text of the language and hardly through the others. */
export const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('the of and was with were is this which that by an his her had from been are not she it'.split(' ')),
  es: new Set('el la los las una del que fue por con se su al paciente presenta presentó y lo como sin'.split(' ')),
  fr: new Set('le les des du une est et dans était avec pour par un sur au aux chez ce qui elle il'.split(' ')),
  pt: new Set('o os uma do da dos das que foi com por não ao na no em se e um para sem paciente'.split(' ')),
  de: new Set('der die das und mit wurde eine einer ein bei im zu den dem des nicht von ist sich es'.split(' ')),
};
