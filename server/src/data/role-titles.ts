import type { Language } from './languages.ts';
import { type Role, roleTitles } from './roles.ts';

/** How the main sections are headed in the other languages, as their journals head them. */
const titles: Readonly<Partial<Record<Language, Readonly<Partial<Record<Role, string>>>>>> = {
  es: {
    abstract: 'Resumen',
    keywords: 'Palabras clave',
    introduction: 'Introducción',
    case: 'Presentación del caso',
    discussion: 'Discusión',
    conclusion: 'Conclusiones',
    'patient-perspective': 'Perspectiva del paciente',
    consent: 'Consentimiento informado',
    references: 'Referencias',
  },
  fr: {
    abstract: 'Résumé',
    keywords: 'Mots-clés',
    introduction: 'Introduction',
    case: 'Présentation du cas',
    discussion: 'Discussion',
    conclusion: 'Conclusion',
    'patient-perspective': 'Perspective du patient',
    consent: 'Consentement éclairé',
    references: 'Références',
  },
  pt: {
    abstract: 'Resumo',
    keywords: 'Palavras-chave',
    introduction: 'Introdução',
    case: 'Relato de caso',
    discussion: 'Discussão',
    conclusion: 'Conclusão',
    'patient-perspective': 'Perspectiva do paciente',
    consent: 'Consentimento informado',
    references: 'Referências',
  },
  de: {
    abstract: 'Zusammenfassung',
    keywords: 'Schlüsselwörter',
    introduction: 'Einleitung',
    case: 'Fallbericht',
    discussion: 'Diskussion',
    conclusion: 'Schlussfolgerung',
    'patient-perspective': 'Patientenperspektive',
    consent: 'Einwilligung',
    references: 'Literatur',
  },
};

/** The heading of a section in a language; the English one where the language's own is not known. */
export function roleTitle(role: Role, language: Language): string {
  return titles[language]?.[role] ?? roleTitles[role];
}
