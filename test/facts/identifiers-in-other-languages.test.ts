import { describe, expect, it } from 'vitest';
import { identifiersOf } from '../../server/src/facts/identifiers.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';

/** Each identifier as `kind: words`. */
function identifiersIn(text: string): string[] {
  const report = readReport(`## Case\n\n${text}\n`);
  return report.find(identifiersOf).map(({ fact, span }) => `${fact.kind}: ${textOf(report.text, span)}`);
}

describe('telephones and mail', () => {
  it.each<[string, readonly string[]]>([
    ['Teléfono: 612 345 678.', ['phone: 612 345 678']],
    ['Su móvil es 612 345 678, correo moss@ejemplo.es.', ['phone: 612 345 678', 'email: moss@ejemplo.es']],
    ['Tél : 01 23 45 67 89.', ['phone: 01 23 45 67 89']],
    ['Téléphone 06.12.34.56.78.', ['phone: 06.12.34.56.78']],
    ['Telefono: 333 1234567, cellulare 339 7654321.', ['phone: 333 1234567', 'phone: 339 7654321']],
    ['Una ecografía con equipo móvil a los 12 días.', []],
  ])('%s', (text, found) => expect(identifiersIn(text)).toEqual(found));
});

describe('numbers of a record or of a person', () => {
  it.each<[string, readonly string[]]>([
    ['Historia clínica n.º 123456.', ['record-number: 123456']],
    [
      'N.º de historia: 456123; NHC 987654; DNI 12345678Z.',
      ['record-number: 456123', 'record-number: 987654', 'record-number: 12345678Z'],
    ],
    ['Numéro de dossier 123456.', ['record-number: 123456']],
    ['Dossier n° 2019/1234.', ['record-number: 2019/1234']],
    ['Numéro de sécurité sociale 2 69 05 49 588 157 80.', ['record-number: 2 69 05 49 588 157 80']],
    ['Cartella clinica n. 123456.', ['record-number: 123456']],
    ['Codice fiscale MSSFNN80A01H501U.', ['record-number: MSSFNN80A01H501U']],
    ['Prontuário nº 123456.', ['record-number: 123456']],
    ['Patientennummer 1234567.', ['record-number: 1234567']],
    ['Con historia clínica de 5 años y dossier 12 complet.', []],
    ['La historia clínica de 2019 y el caso n.º 3.', []],
  ])('%s', (text, found) => expect(identifiersIn(text)).toEqual(found));
});

describe('initials beside an age', () => {
  it.each<[string, readonly string[]]>([
    ['TM, anni 43, è un mugnaio.', ['initials: TM']],
    ['F.O., donna di anni 65, giungeva alla visita.', ['initials: F.O.']],
    ['R.B, 83 anni, ha prurito.', ['initials: R.B']],
    ['CH, donna di 59 anni, ha prurito.', ['initials: CH']],
    ['M.T., varón de 45 años, con prurito.', ['initials: M.T.']],
    ['F.O. âgée de 39 ans consulte.', ['initials: F.O.']],
    ['La TC, dopo 3 anni, era negativa. La PCR, 5 años después, era normal.', []],
  ])('%s', (text, found) => expect(identifiersIn(text)).toEqual(found));
});

describe('ages over 89', () => {
  it.each<[string, readonly string[]]>([
    ['Hombre de 93 años con prurito.', ['age-over-89: 93 años']],
    ['Patiente âgée de 92 ans.', ['age-over-89: 92 ans']],
    ['Donna di 91 aa. Paziente di anni 94.', ['age-over-89: 91 aa', 'age-over-89: anni 94']],
    ['Mujer, 95 años, con prurito.', ['age-over-89: 95 años']],
    ['Desde hace 95 años; pacientes mayores de 90 años; más de 90 años.', []],
    ['Un granero de 95 años de historia. Un homme de 89 ans.', []],
  ])('%s', (text, found) => expect(identifiersIn(text)).toEqual(found));
});

it('weighs a day of birth or death more than others', () => {
  const report = readReport(
    '## Case\n\nNacida el 3 de abril de 1971. Née le 4 mai 1980. Nato il 5 giugno 1960. Visto el 6 de julio de 2019.\n',
  );
  expect(report.find(identifiersOf).map(({ fact }) => fact.weight)).toEqual(['direct', 'direct', 'direct', 'quasi']);
});
