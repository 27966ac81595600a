import { type Language, type TextLanguage, writingLanguage } from './languages.ts';
import type { Role } from './roles.ts';

type Contents = Readonly<Partial<Record<Role, string>>>;

/** What belongs in a section, for who has to write it: the blank that a new section begins with. */
const english: Contents = {
  abstract:
    'Write 100 to 250 words: what is unique, the patient and the findings, diagnosis, treatment and outcome, the lesson',
  keywords: 'List two to five terms for the diagnosis and the intervention, and "case report"',
  introduction: 'Describe the condition in a few sentences, with references, and why this case is reported',
  case: 'Describe the patient and what brought them to care, the findings, tests with results, diagnosis, treatment and follow-up',
  'patient-information': 'Give age and sex, the main concern, and the history',
  'clinical-findings': 'Give the vital signs and the findings of the examination',
  timeline: 'Give the course in order of time, as a table or figure',
  diagnostics: 'Describe the tests with results, the diagnoses considered, and how the diagnosis was made',
  treatment: 'Describe the treatment: generic name, dose, route, frequency and duration, or the technique',
  outcome: 'Tell when the patient was last seen, and in what state',
  discussion:
    'Compare the case with the literature, with references; name strengths and limitations; explain the conclusions',
  conclusion: 'Write one to three sentences that the reader can act on',
  'patient-perspective':
    'Write how the patient or the family saw the illness and the treatment, if possible in their own words',
  consent: 'State whether written consent for publication was obtained, and from whom',
  ethics: 'Give the decision of the ethics committee, or say why none was needed',
  funding: 'Name the sources of funding, or say that there were none',
  conflicts: 'Name the conflicts of interest, or say that there are none',
  contributions: 'Tell what each author contributed',
  'data-availability': 'Say where the data can be found, or why they cannot be shared',
  'ai-disclosure': 'State whether tools of artificial intelligence were used, which and for what',
  acknowledgements: 'Name whom you thank and for what, with their leave',
  references: 'Add the references in the order in which the text cites them',
};

const spanish: Contents = {
  abstract:
    'Escriba de 100 a 250 palabras: qué es único, el paciente y los hallazgos, diagnóstico, tratamiento y resultado, la lección',
  keywords: 'Enumere de dos a cinco términos del diagnóstico y de la intervención, y "reporte de caso"',
  introduction: 'Describa la enfermedad en pocas frases, con referencias, y por qué se comunica este caso',
  case: 'Describa al paciente y su motivo de consulta, los hallazgos, las pruebas con resultados, el diagnóstico, el tratamiento y el seguimiento',
  'patient-information': 'Indique edad y sexo, el motivo de consulta y los antecedentes',
  'clinical-findings': 'Indique los signos vitales y los hallazgos de la exploración',
  timeline: 'Describa el curso por orden de tiempo, en una tabla o figura',
  diagnostics: 'Describa las pruebas con resultados, los diagnósticos considerados y cómo se llegó al diagnóstico',
  treatment: 'Describa el tratamiento: nombre genérico, dosis, vía, frecuencia y duración, o la técnica',
  outcome: 'Indique cuándo se vio al paciente por última vez y en qué estado',
  discussion:
    'Compare el caso con la literatura, con referencias; fortalezas y limitaciones; razón de las conclusiones',
  conclusion: 'Escriba de una a tres frases que sirvan al lector',
  'patient-perspective':
    'Describa cómo vivió el paciente o la familia la enfermedad y el tratamiento, a ser posible con sus palabras',
  consent: 'Indique si se obtuvo el consentimiento por escrito para la publicación, y de quién',
  ethics: 'Indique la decisión del comité de ética, o por qué no fue necesaria',
  funding: 'Indique las fuentes de financiación, o que no las hubo',
  conflicts: 'Indique los conflictos de interés, o que no los hay',
  contributions: 'Indique qué aportó cada autor',
  'data-availability': 'Indique dónde están los datos, o por qué no se pueden compartir',
  'ai-disclosure': 'Indique si se usaron herramientas de inteligencia artificial, cuáles y para qué',
  acknowledgements: 'Indique a quién agradece y por qué, con su permiso',
  references: 'Añada las referencias en el orden en que se citan',
};

const french: Contents = {
  abstract:
    'Rédigez 100 à 250 mots : ce qui est unique, le patient et les constatations, diagnostic, traitement et issue, la leçon',
  keywords: 'Indiquez deux à cinq termes pour le diagnostic et l’intervention, et "cas clinique"',
  introduction: 'Décrivez la maladie en quelques phrases, avec des références, et pourquoi ce cas est rapporté',
  case: 'Décrivez le patient et le motif de consultation, l’examen, les tests et leurs résultats, le diagnostic, le traitement et le suivi',
  'patient-information': 'Indiquez l’âge et le sexe, le motif de consultation et les antécédents',
  'clinical-findings': 'Indiquez les signes vitaux et les constatations de l’examen',
  timeline: 'Indiquez le déroulement dans l’ordre du temps, en tableau ou en figure',
  diagnostics: 'Décrivez les examens et leurs résultats, les diagnostics envisagés et comment le diagnostic a été posé',
  treatment: 'Décrivez le traitement : nom générique, dose, voie, fréquence et durée, ou la technique',
  outcome: 'Indiquez quand le patient a été revu pour la dernière fois, et dans quel état',
  discussion: 'Comparez le cas à la littérature, avec des références ; forces et limites ; raison des conclusions',
  conclusion: 'Rédigez une à trois phrases utiles au lecteur',
  'patient-perspective':
    'Racontez comment le patient ou la famille a vécu la maladie et le traitement, si possible dans ses mots',
  consent: 'Indiquez si le consentement écrit à la publication a été obtenu, et de qui',
  ethics: 'Donnez la décision du comité d’éthique, ou dites pourquoi elle n’était pas requise',
  funding: 'Indiquez les sources de financement, ou qu’il n’y en a pas eu',
  conflicts: 'Indiquez les liens d’intérêts, ou qu’il n’y en a pas',
  contributions: 'Indiquez ce que chaque auteur a apporté',
  'data-availability': 'Indiquez où se trouvent les données, ou pourquoi elles ne peuvent être partagées',
  'ai-disclosure': 'Indiquez si des outils d’intelligence artificielle ont été utilisés, lesquels et pour quoi',
  acknowledgements: 'Nommez les personnes que vous remerciez, avec leur accord',
  references: 'Ajoutez les références dans l’ordre où le texte les cite',
};

const portuguese: Contents = {
  abstract:
    'Escreva de 100 a 250 palavras: o que é único, o paciente e os achados, diagnóstico, tratamento e desfecho, a lição',
  keywords: 'Enumere de dois a cinco termos para o diagnóstico e a intervenção, e "relato de caso"',
  introduction: 'Descreva a doença em poucas frases, com referências, e por que este caso é relatado',
  case: 'Descreva o paciente e o que o trouxe à consulta, os achados, os exames com resultados, o diagnóstico, o tratamento e o seguimento',
  'patient-information': 'Indique idade e sexo, a queixa principal e os antecedentes',
  'clinical-findings': 'Indique os sinais vitais e os achados do exame',
  timeline: 'Descreva o curso por ordem de tempo, em tabela ou figura',
  diagnostics: 'Descreva os exames com resultados, os diagnósticos considerados e como se chegou ao diagnóstico',
  treatment: 'Descreva o tratamento: nome genérico, dose, via, frequência e duração, ou a técnica',
  outcome: 'Indique quando o paciente foi visto pela última vez e em que estado',
  discussion: 'Compare o caso com a literatura, com referências; pontos fortes e limitações; razão das conclusões',
  conclusion: 'Escreva de uma a três frases úteis ao leitor',
  'patient-perspective':
    'Descreva como o paciente ou a família viveu a doença e o tratamento, se possível com as suas palavras',
  consent: 'Indique se o consentimento por escrito para publicação foi obtido, e de quem',
  ethics: 'Indique a decisão do comitê de ética, ou por que não foi necessária',
  funding: 'Indique as fontes de financiamento, ou que não houve',
  conflicts: 'Indique os conflitos de interesse, ou que não há',
  contributions: 'Indique o que cada autor fez',
  'data-availability': 'Indique onde estão os dados, ou por que não podem ser partilhados',
  'ai-disclosure': 'Indique se foram usadas ferramentas de inteligência artificial, quais e para quê',
  acknowledgements: 'Indique a quem agradece e por quê, com a sua permissão',
  references: 'Acrescente as referências na ordem em que são citadas',
};

const german: Contents = {
  abstract:
    'Schreiben Sie 100 bis 250 Wörter: was neu ist, Patient und Befunde, Diagnose, Therapie und Ausgang, die Lehre',
  keywords: 'Nennen Sie zwei bis fünf Begriffe für Diagnose und Maßnahme, und "Fallbericht"',
  introduction: 'Beschreiben Sie die Erkrankung in wenigen Sätzen, mit Literatur, und warum dieser Fall berichtet wird',
  case: 'Beschreiben Sie Patient und Anlass, Befunde, Untersuchungen mit Ergebnissen, Diagnose, Therapie und Verlauf',
  'patient-information': 'Nennen Sie Alter und Geschlecht, die Hauptbeschwerde und die Vorgeschichte',
  'clinical-findings': 'Nennen Sie die Vitalzeichen und die Befunde der Untersuchung',
  timeline: 'Beschreiben Sie den Verlauf in zeitlicher Folge, als Tabelle oder Abbildung',
  diagnostics:
    'Beschreiben Sie die Untersuchungen mit Ergebnissen, die erwogenen Diagnosen und wie die Diagnose gestellt wurde',
  treatment: 'Beschreiben Sie die Therapie: Wirkstoff, Dosis, Weg, Häufigkeit und Dauer, oder die Technik',
  outcome: 'Berichten Sie, wann und in welchem Zustand der Patient zuletzt gesehen wurde',
  discussion: 'Vergleichen Sie den Fall mit der Literatur, mit Zitaten; Stärken und Grenzen; Begründung der Schlüsse',
  conclusion: 'Schreiben Sie ein bis drei Sätze, nach denen der Leser handeln kann',
  'patient-perspective':
    'Beschreiben Sie, wie die Patientin oder der Patient die Krankheit und die Therapie sah, möglichst in eigenen Worten',
  consent: 'Geben Sie an, ob und von wem die schriftliche Einwilligung zur Veröffentlichung vorliegt',
  ethics: 'Nennen Sie das Votum der Ethikkommission, oder warum keines nötig war',
  funding: 'Nennen Sie die Geldquellen, oder dass es keine gab',
  conflicts: 'Nennen Sie die Interessenkonflikte, oder dass keine bestehen',
  contributions: 'Nennen Sie, was jeder Autor beigetragen hat',
  'data-availability': 'Geben Sie an, wo die Daten zu finden sind, oder warum sie nicht geteilt werden',
  'ai-disclosure': 'Geben Sie an, ob Werkzeuge der künstlichen Intelligenz benutzt wurden, welche und wofür',
  acknowledgements: 'Nennen Sie, wem Sie wofür danken, mit deren Zustimmung',
  references: 'Fügen Sie die Literatur in der Reihenfolge ein, in der sie zitiert wird',
};

const italian: Contents = {
  abstract:
    'Scrivere da 100 a 250 parole: che cosa è unico, il paziente e i reperti, diagnosi, terapia ed esito, la lezione',
  keywords: 'Elencare da due a cinque termini per la diagnosi e l’intervento, e "caso clinico"',
  introduction: 'Descrivere la malattia in poche frasi, con riferimenti, e perché si riporta questo caso',
  case: 'Descrivere il paziente e il motivo della visita, i reperti, gli esami con i risultati, la diagnosi, la terapia e il follow-up',
  'patient-information': 'Indicare età e sesso, il disturbo principale e i precedenti',
  'clinical-findings': 'Indicare i segni vitali e i reperti della visita',
  timeline: 'Descrivere il decorso in ordine di tempo, in una tabella o figura',
  diagnostics: 'Descrivere gli esami con i risultati, le diagnosi considerate e come si è giunti alla diagnosi',
  treatment: 'Descrivere la terapia: nome generico, dose, via, frequenza e durata, o la tecnica',
  outcome: 'Indicare quando il paziente è stato visto per l’ultima volta e in quale stato',
  discussion:
    'Confrontare il caso con la letteratura, con riferimenti; punti di forza e limiti; ragione delle conclusioni',
  conclusion: 'Scrivere da una a tre frasi utili al lettore',
  'patient-perspective':
    'Descrivere come il paziente o la famiglia ha vissuto la malattia e la terapia, se possibile con parole sue',
  consent: 'Indicare se il consenso scritto alla pubblicazione è stato ottenuto, e da chi',
  ethics: 'Indicare la decisione del comitato etico, o perché non era necessaria',
  funding: 'Indicare le fonti di finanziamento, o che non ce ne sono state',
  conflicts: 'Indicare i conflitti di interesse, o che non ce ne sono',
  contributions: 'Indicare il contributo di ogni autore',
  'data-availability': 'Indicare dove si trovano i dati, o perché non si possono condividere',
  'ai-disclosure': 'Indicare se sono stati usati strumenti di intelligenza artificiale, quali e per che cosa',
  acknowledgements: 'Indicare chi si ringrazia e per che cosa, con il suo consenso',
  references: 'Aggiungere i riferimenti nell’ordine in cui il testo li cita',
};

const contents: Readonly<Record<Language, Contents>> = {
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
  de: german,
  it: italian,
};

/** What belongs in a section, in the language of the report. */
export function sectionContent(role: Role, of: TextLanguage): string {
  const language = writingLanguage(of);
  return contents[language][role] ?? english[role] ?? 'Write this section';
}
