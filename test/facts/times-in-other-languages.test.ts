import { describe, expect, it } from 'vitest';
import { timesOf } from '../../server/src/facts/times.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';

/** Each date as `words = ISO`. */
function datesIn(text: string): string[] {
  const report = readReport(`## Case\n\n${text}\n`);
  return report
    .find(timesOf)
    .filter(({ fact }) => fact.kind === 'date')
    .map(({ fact, span }) => `${textOf(report.text, span)} = ${fact.iso}`);
}

describe('a date in Spanish', () => {
  it.each<[string, readonly string[]]>([
    ['La paciente ingresó el 12 de marzo de 2019.', ['12 de marzo de 2019 = 2019-03-12']],
    ['Fue operada el 1º de abril de 2018.', ['1º de abril de 2018 = 2018-04-01']],
    ['El picor volvió en septiembre del 2017 y de nuevo en enero.', ['septiembre del 2017 = 2017-09', 'enero = --01']],
    ['A finales de mayo y a mediados de junio mejoró.', ['mayo = --05', 'junio = --06']],
    ['El 12-mar-2019 y el 4 ene. 2020 se hizo biopsia.', ['12-mar-2019 = 2019-03-12', '4 ene. 2020 = 2020-01-04']],
    ['Consultó el 3 de agosto.', ['3 de agosto = --08-03']],
    ['Tomó 3 mar y 5 set, en mayor medida; llegó 2 ago.', []],
  ])('%s', (text, found) => expect(datesIn(text)).toEqual(found));
});

describe('a date in French', () => {
  it.each<[string, readonly string[]]>([
    ['Elle a été admise le 3 mars 2019.', ['3 mars 2019 = 2019-03-03']],
    ['Opérée le 1er avril 2018, revue le 1er mai.', ['1er avril 2018 = 2018-04-01', '1er mai = --05-01']],
    [
      'Vu le 12 janv. 2020, puis le 3 févr. 2020 et en août.',
      ['12 janv. 2020 = 2020-01-12', '3 févr. 2020 = 2020-02-03', 'août = --08'],
    ],
    ['Du 3 au 5 juin 2019, elle avait de la fièvre.', ['3 au 5 juin 2019 = 2019-06-03/2019-06-05']],
    ['Au cours du mois de mars, elle allait bien.', ['mars = --03']],
    ['Il mange 3 mars par jour, mais main et maigre ne sont pas des mois.', []],
  ])('%s', (text, found) => expect(datesIn(text)).toEqual(found));
});

describe('a date in Italian', () => {
  it.each<[string, readonly string[]]>([
    ['Ricoverata il 4 marzo 2019.', ['4 marzo 2019 = 2019-03-04']],
    ["Operata l'8 aprile 2018 e rivista nel mese di febbraio.", ['8 aprile 2018 = 2018-04-08', 'febbraio = --02']],
    ['Operata l’11 aprile 2018.', ['11 aprile 2018 = 2018-04-11']],
    ['Dimessa il 1° luglio 2019.', ['1° luglio 2019 = 2019-07-01']],
    ['Il 3 gen. 2020 e il 5 sett. 2020 biopsia.', ['3 gen. 2020 = 2020-01-03', '5 sett. 2020 = 2020-09-05']],
    ['Il paziente mai ha avuto 38° di febbre.', []],
  ])('%s', (text, found) => expect(datesIn(text)).toEqual(found));
});

describe('a date in Portuguese, German, Basque', () => {
  it.each<[string, readonly string[]]>([
    ['Internada em 12 de março de 2019; alta em abril.', ['12 de março de 2019 = 2019-03-12', 'abril = --04']],
    ['Am 3. Mai 2019 kam sie, im März wieder.', ['3. Mai 2019 = 2019-05-03', 'März = --03']],
    ['2019ko martxoaren 12an ospitaleratu zuten.', ['2019ko martxoaren 12 = 2019-03-12']],
    ['Ekainaren 3an etxera joan zen.', ['Ekainaren 3 = --06-03']],
    ['2020ko maiatzean hobeto zegoen.', ['2020ko maiatzean = 2020-05']],
  ])('%s', (text, found) => expect(datesIn(text)).toEqual(found));
});

it('reads a day joined by strokes in English too', () => {
  expect(datesIn('Seen on 12-Mar-2019 and on 3/Dec/2020, at 5-6-may 2 more.')).toEqual([
    '12-Mar-2019 = 2019-03-12',
    '3/Dec/2020 = 2020-12-03',
  ]);
});
