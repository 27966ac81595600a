import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/data/languages.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';

const references = `1. Hill AB. The environment and disease: association or causation? Proc R Soc Med. 1965;58(5):295-300. PMID: 14283879.
2. Riley DS, Barber MS, Kienle GS, Aronson JK, von Schoen-Angerer T, Tugwell P, et al. CARE guidelines for case reports: explanation and elaboration document. J Clin Epidemiol. 2017;89:218-35. doi: 10.1016/j.jclinepi.2017.04.026.
`;

/** Invented reports that tell little, so that a rule that guesses by English words would find much missing. */
const reports: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  es: `# Gota de la rodilla: reporte de caso

## Resumen

Se presenta el caso de un hombre de 58 años con gota de la rodilla, que mejoró con el tratamiento.

## Abstract

We report a man of 58 with gout of the knee, who got better with treatment. He was well at the last visit.

**Palabras clave:** gota; rodilla; reporte de caso

## Introducción

La gota fue descrita por varios autores en 1848 y tiene tres tipos. La prevalencia es del 2% de la población [1].

## Presentación del caso

Hombre de 58 años que consultó por dolor de la rodilla. La analítica fue normal, el hemograma normal y el ácido úrico elevado, 9,1 mg/dL. Se realizó un análisis de sangre (Figura 1). Ingresó por sepsis y fue tratado con antibióticos, con buena evolución.

![Rodilla](rodilla.png)

**Figura 1.** Rodilla derecha.

## Discusión

Hay pocos casos publicados [2]. En 1901, García describió tres formas de la enfermedad.

## Conclusiones

Hay que pensar en la gota cuando duele la rodilla.

## Consentimiento informado

Se obtuvo el consentimiento informado por escrito del paciente para la publicación de este caso.

## Referencias

${references}`,
  fr: `# Goutte du genou : à propos d’un cas

## Résumé

Nous rapportons le cas d’un homme de 58 ans avec une goutte du genou, qui a guéri avec le traitement.

**Mots-clés :** goutte; genou; cas clinique

## Introduction

La goutte a été décrite par plusieurs auteurs en 1848 et il existe trois types. La prévalence est de 2 % dans la population [1].

## Présentation du cas

Un homme de 58 ans a consulté pour une douleur du genou. Le bilan sanguin était normal, la CRP normale et l’acide urique était de 541 µmol/L (Figure 1). Il a été admis pour un sepsis et traité par des antibiotiques.

![Genou](genou.png)

**Figure 1.** Genou droit.

## Discussion

Peu de cas ont été publiés [2]. En 1901, Dupont a décrit trois formes de la maladie.

## Conclusion

Il faut penser à la goutte devant une douleur du genou.

## Consentement éclairé

Le consentement écrit du patient a été obtenu pour la publication de ce cas.

## Références

${references}`,
  pt: `# Gota do joelho: relato de caso

## Resumo

Relatamos o caso de um homem de 58 anos com gota do joelho, que melhorou com o tratamento.

**Palavras-chave:** gota; joelho; relato de caso

## Introdução

A gota foi descrita por vários autores em 1848 e tem três tipos. A prevalência é de 2% da população [1].

## Relato do caso

Homem de 58 anos que procurou o serviço por dor no joelho. O hemograma era normal e o ácido úrico de 9,1 mg/dL (Figura 1). Foi internado com sepse e tratado com antibióticos, com boa evolução.

![Joelho](joelho.png)

**Figura 1.** Joelho direito.

## Discussão

Há poucos casos publicados [2]. Em 1901, Souza descreveu três formas da doença.

## Conclusão

É preciso pensar na gota quando dói o joelho.

## Consentimento informado

O paciente assinou o termo de consentimento para a publicação deste relato.

## Referências

${references}`,
  de: `# Gicht des Knies: ein Fallbericht

## Zusammenfassung

Wir berichten über einen Mann von 58 Jahren mit einer Gicht des Knies, die unter der Therapie abheilte.

**Schlüsselwörter:** Gicht; Knie; Fallbericht

## Einleitung

Die Gicht wurde von mehreren Autoren im Jahr 1848 beschrieben und es gibt drei Formen. Die Prävalenz liegt bei 2 % der Bevölkerung [1].

## Falldarstellung

Ein 58-jähriger Mann stellte sich mit Schmerzen des Knies vor. Das Blutbild war normal, das CRP normal und die Harnsäure lag bei 541 µmol/L (Abbildung 1). Er wurde mit einer Sepsis aufgenommen und mit Antibiotika behandelt.

![Knie](knie.png)

**Abbildung 1.** Rechtes Knie.

## Diskussion

Es sind nur wenige Fälle veröffentlicht [2]. Im Jahr 1901 beschrieb Meier drei Formen der Krankheit.

## Schlussfolgerung

Bei Schmerzen des Knies ist an die Gicht zu denken.

## Einwilligung

Die schriftliche Einwilligung des Patienten zur Veröffentlichung liegt vor.

## Literatur

${references}`,
  it: `# Gotta del ginocchio: caso clinico

## Riassunto

Si riporta il caso di un uomo di 58 anni con una gotta del ginocchio, che è migliorata con la terapia.

**Parole chiave:** gotta; ginocchio; caso clinico

## Introduzione

La gotta è stata descritta da vari autori nel 1848 e ne esistono tre tipi. La prevalenza è del 2% della popolazione [1].

## Descrizione del caso

Un uomo di 58 anni si è presentato con dolore al ginocchio. L’emocromo era normale, la PCR normale e l’acido urico era di 9,1 mg/dL (Figura 1). È stato ricoverato per una sepsi e trattato con antibiotici.

![Ginocchio](ginocchio.png)

**Figura 1.** Ginocchio destro.

## Discussione

Sono stati pubblicati pochi casi [2]. Nel 1901 Bianchi descrisse tre forme della malattia.

## Conclusioni

Bisogna pensare alla gotta quando fa male il ginocchio.

## Consenso informato

Il consenso scritto del paziente alla pubblicazione di questo caso è stato ottenuto.

## Bibliografia

${references}`,
};

function findingsIn(text: string): string[] {
  const result = lint(readReport(text), rules, defaultSettings);
  expect(result.failures).toEqual([]);
  return result.findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe.each(Object.entries(reports))('a report in %s', (language, text) => {
  it('is read in its language, beside an abstract in English', () => {
    expect(readReport(text).language).toBe(language);
  });

  it('has no finding but that its items are not judged', () => {
    expect(findingsIn(text).map((finding) => finding.split(':')[0])).toEqual(['meta/language-not-judged']);
  });

  it('has findings of what holds in any language', () => {
    const title = text.slice(2, text.indexOf('\n'));
    const consent = /\n## (?:Consent|Einwill|Consens)[^\n]*\n\n[^\n]*\n/.exec(text)?.[0] ?? '';
    const broken = text.replace(title, title.split(/ ?:/)[0] ?? '').replace(consent, '');
    const found = findingsIn(
      broken.replace(/; (?:reporte de caso|cas clinique|relato de caso|Fallbericht|caso clinico)\n/, '\n'),
    );
    expect(found.map((finding) => finding.split(':')[0]).sort()).toEqual([
      'care/informed-consent',
      'care/keywords',
      'care/title',
      'meta/language-not-judged',
    ]);
  });
});

it('the note is silent where the author turns it off', () => {
  const off = `---\ncasewright:\n  rules:\n    meta/language-not-judged: "off"\n---\n\n${reports.it}`;
  expect(findingsIn(off)).toEqual([]);
});
