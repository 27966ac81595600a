import type { Language } from './languages.ts';

/** The parts of a structured abstract that a new report has a blank for. */
export type AbstractPart = 'introduction' | 'case' | 'discussion' | 'conclusion';

/** The words of a new report that belong to no section of their own. Blanks are without their brackets. */
export interface NewReportWords {
  /** The blank of the title. */
  readonly topic: string;
  /** What stands behind it, with its colon. */
  readonly ofOne: string;
  /** The same for several patients; `N` stands for their number. */
  readonly ofSeveral: string;
  readonly authors: string;
  /** Several blanks of one part stand behind each other. */
  readonly abstract: Readonly<Record<AbstractPart, readonly string[]>>;
  /** The blanks of the keywords, no two alike. */
  readonly keywords: readonly string[];
  /** The keyword that says what kind of article it is. */
  readonly kind: string;
  /** With which a heading counts a patient: "Case" in "Case 2". */
  readonly patient: string;
  /** The sign behind a label. */
  readonly colon: string;
  /** The blank of a short point, as in Highlights. */
  readonly point: string;
}

/** These words by language. */
export const newReportWords: Readonly<Record<Language, NewReportWords>> = {
  en: {
    topic: 'Name the diagnosis or the intervention of interest',
    ofOne: ': a case report',
    ofSeveral: ': a report of N cases',
    authors: 'Write the names and affiliations of the authors',
    abstract: {
      introduction: ['Tell what is unique about this case and what it adds'],
      case: [
        'Give age and sex, the main symptoms and the important findings',
        'Name the diagnosis, what was done and how it ended',
      ],
      discussion: ['Relate the case to what is known'],
      conclusion: ['Tell what the reader should take away'],
    },
    keywords: ['Name the diagnosis', 'Name the intervention', 'Name the main symptom', 'Name a further term'],
    kind: 'case report',
    patient: 'Case',
    colon: ':',
    point: 'Tell one thing that the reader should know after this case',
  },
  es: {
    topic: 'Indique el diagnóstico o la intervención de interés',
    ofOne: ': reporte de caso',
    ofSeveral: ': reporte de N casos',
    authors: 'Escriba los nombres y las afiliaciones de los autores',
    abstract: {
      introduction: ['Indique qué es único en este caso y qué aporta'],
      case: [
        'Describa edad y sexo, los síntomas principales y los hallazgos importantes',
        'Indique el diagnóstico, qué se hizo y cómo terminó',
      ],
      discussion: ['Explique cómo se relaciona el caso con lo conocido'],
      conclusion: ['Indique qué debe recordar el lector'],
    },
    keywords: [
      'Indique el diagnóstico',
      'Indique la intervención',
      'Indique el síntoma principal',
      'Indique otro término',
    ],
    kind: 'reporte de caso',
    patient: 'Caso',
    colon: ':',
    point: 'Indique algo que el lector debe saber después de este caso',
  },
  fr: {
    topic: 'Nommez le diagnostic ou l’intervention d’intérêt',
    ofOne: ' : cas clinique',
    ofSeveral: ' : à propos de N cas',
    authors: 'Indiquez les noms et les affiliations des auteurs',
    abstract: {
      introduction: ['Indiquez ce que ce cas a d’unique et ce qu’il apporte'],
      case: [
        'Indiquez l’âge et le sexe, les symptômes principaux et les constatations importantes',
        'Indiquez le diagnostic, ce qui a été fait et l’issue',
      ],
      discussion: ['Comparez le cas à ce qui est connu'],
      conclusion: ['Indiquez ce que le lecteur doit retenir'],
    },
    keywords: [
      'Nommez le diagnostic',
      'Nommez l’intervention',
      'Nommez le symptôme principal',
      'Nommez un autre terme',
    ],
    kind: 'cas clinique',
    patient: 'Cas',
    colon: ' :',
    point: 'Indiquez une chose que le lecteur doit savoir après ce cas',
  },
  pt: {
    topic: 'Indique o diagnóstico ou a intervenção de interesse',
    ofOne: ': relato de caso',
    ofSeveral: ': relato de N casos',
    authors: 'Escreva os nomes e as afiliações dos autores',
    abstract: {
      introduction: ['Indique o que este caso tem de único e o que acrescenta'],
      case: [
        'Descreva idade e sexo, os sintomas principais e os achados importantes',
        'Indique o diagnóstico, o que foi feito e como terminou',
      ],
      discussion: ['Explique como o caso se relaciona com o que se sabe'],
      conclusion: ['Indique o que o leitor deve lembrar'],
    },
    keywords: ['Indique o diagnóstico', 'Indique a intervenção', 'Indique o sintoma principal', 'Indique outro termo'],
    kind: 'relato de caso',
    patient: 'Caso',
    colon: ':',
    point: 'Indique algo que o leitor deve saber depois deste caso',
  },
  de: {
    topic: 'Nennen Sie die Diagnose oder die Maßnahme',
    ofOne: ': ein Fallbericht',
    ofSeveral: ': Bericht über N Fälle',
    authors: 'Nennen Sie die Autoren und ihre Institute',
    abstract: {
      introduction: ['Schreiben Sie, was an diesem Fall neu ist'],
      case: [
        'Nennen Sie Alter und Geschlecht, die Hauptbeschwerden und die wichtigen Befunde',
        'Nennen Sie die Diagnose, was getan wurde und wie es ausging',
      ],
      discussion: ['Vergleichen Sie den Fall mit dem, was bekannt ist'],
      conclusion: ['Schreiben Sie, was der Leser mitnehmen soll'],
    },
    keywords: [
      'Nennen Sie die Diagnose',
      'Nennen Sie die Maßnahme',
      'Nennen Sie die Hauptbeschwerde',
      'Nennen Sie einen weiteren Begriff',
    ],
    kind: 'Fallbericht',
    patient: 'Fall',
    colon: ':',
    point: 'Schreiben Sie, was der Leser nach diesem Fall wissen soll',
  },
  it: {
    topic: 'Indicare la diagnosi o l’intervento',
    ofOne: ': caso clinico',
    ofSeveral: ': descrizione di N casi clinici',
    authors: 'Scrivere i nomi e le affiliazioni degli autori',
    abstract: {
      introduction: ['Indicare che cosa è unico in questo caso e che cosa aggiunge'],
      case: [
        'Indicare età e sesso, i sintomi principali e i reperti importanti',
        'Indicare la diagnosi, che cosa è stato fatto e come è finita',
      ],
      discussion: ['Confrontare il caso con ciò che è noto'],
      conclusion: ['Indicare che cosa il lettore deve ricordare'],
    },
    keywords: [
      'Indicare la diagnosi',
      'Indicare l’intervento',
      'Indicare il sintomo principale',
      'Indicare un altro termine',
    ],
    kind: 'caso clinico',
    patient: 'Caso',
    colon: ':',
    point: 'Indicare una cosa che il lettore deve sapere dopo questo caso',
  },
};
