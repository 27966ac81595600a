import { type Language, type TextLanguage, writingLanguage } from './languages.ts';

/** What is left for the author to fill in where an identifier stood. */
export interface PrivacyBlanks {
  readonly age: string;
  readonly time: string;
  readonly hospital: string;
  readonly place: string;
}

const blanks: Readonly<Record<Language, PrivacyBlanks>> = {
  en: {
    age: '[Give the age]',
    time: '[Give the time since presentation]',
    hospital: '[Describe the kind of hospital]',
    place: '[Name the state or the country]',
  },
  es: {
    age: '[Indique la edad]',
    time: '[Indique el tiempo desde la consulta]',
    hospital: '[Describa el tipo de hospital]',
    place: '[Indique la región o el país]',
  },
  fr: {
    age: '[Indiquez l’âge]',
    time: '[Indiquez le délai depuis la consultation]',
    hospital: '[Décrivez le type d’hôpital]',
    place: '[Indiquez la région ou le pays]',
  },
  pt: {
    age: '[Indique a idade]',
    time: '[Indique o tempo desde a consulta]',
    hospital: '[Descreva o tipo de hospital]',
    place: '[Indique o estado ou o país]',
  },
  de: {
    age: '[Geben Sie das Alter an]',
    time: '[Geben Sie die Zeit seit der Vorstellung an]',
    hospital: '[Beschreiben Sie die Art des Krankenhauses]',
    place: '[Nennen Sie das Bundesland oder den Staat]',
  },
  it: {
    age: '[Indicare l’età]',
    time: '[Indicare il tempo dalla presentazione]',
    hospital: '[Descrivere il tipo di ospedale]',
    place: '[Indicare la regione o il paese]',
  },
};

/** The blanks in the language of a report. */
export function privacyBlanks(language: TextLanguage): PrivacyBlanks {
  return blanks[writingLanguage(language)];
}
