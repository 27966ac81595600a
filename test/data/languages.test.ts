import { describe, expect, it } from 'vitest';
import { consentStatements } from '../../server/src/data/consent-statements.ts';
import { type Language, languages } from '../../server/src/data/languages.ts';
import { roleTitle } from '../../server/src/data/role-titles.ts';
import { type Role, roles } from '../../server/src/data/roles.ts';
import { sectionContent } from '../../server/src/data/section-contents.ts';
import { roleOfHeading } from '../../server/src/facts/heading-role.ts';
import { placeholdersOf } from '../../server/src/facts/placeholders.ts';
import { consentStatements as consentOf } from '../../server/src/report/consent.ts';
import { readReport } from '../../server/src/report/report.ts';
import { namesCaseReport } from '../../server/src/report/title-words.ts';

const headed: readonly Role[] = roles.filter((role) => role !== 'title' && role !== 'other');

describe.each(languages)('%s', (language) => {
  it.each(headed)('the title of the role %s is a known heading of it', (role) => {
    expect(roleOfHeading(roleTitle(role, language))).toEqual({ role, match: 'exact' });
  });

  it.each(headed.filter((role) => role !== 'acknowledgements' && role !== 'figures' && role !== 'tables'))(
    'the blank of the role %s is one that is flagged',
    (role) => {
      const blank = `[${sectionContent(role, language)}]`;
      expect(blanksIn(blank)).toEqual([blank]);
    },
  );

  it.each(Object.entries(consentStatements[language]))('the statement "%s" claims nothing', (_situation, statement) => {
    const blanks = statement.match(/\[[^\]]*\]/g) ?? [];
    expect(blanksIn(statement)).toEqual(blanks);
    const report = readReport(`# A\n\n## ${roleTitle('consent', language)}\n\n${statement}\n`);
    expect(consentOf(report).map(({ level }) => level)).not.toContain('A');
    expect(consentOf(report)[0]).toMatchObject({ level: 'F', unanswered: 'blank' });
  });
});

function blanksIn(text: string): string[] {
  const report = readReport(`${text}\n`);
  return report.find(placeholdersOf).map(({ span }) => report.text.slice(span.start, span.end));
}

describe('the words of a title or keyword that name a case report', () => {
  it.each([
    'Gota: reporte de caso',
    'Gota de la rodilla. A propósito de un caso',
    'Informe de dos casos de gota',
    'Caso clínico: gota',
    'Presentación de un caso',
    'Serie de casos',
    'Gota: relato de caso',
    'Relato de dois casos',
    'Um caso raro de gota',
    'La goutte du genou : à propos d’un cas',
    'À propos de deux observations',
    'Cas clinique',
    'Rapport de cas',
    'Un cas de goutte',
    'Gicht des Knies – ein Fallbericht',
    'Kasuistik',
    'Ein seltener Fall von Gicht',
    'Fallserie',
    'Gotta: caso clinico',
    'Descrizione di un caso',
    'Un raro caso di gotta',
    'A proposito di un caso',
    'Presentazione di due casi',
  ])('%s', (title) => {
    expect(namesCaseReport(title)).toBe(true);
  });

  it.each([
    'Gota de la rodilla',
    'En caso de gota',
    'La goutte en tout cas',
    'Gicht im Falle der Niere',
    'In ogni caso',
  ])('not: %s', (title) => {
    expect(namesCaseReport(title)).toBe(false);
  });
});

describe('headings in other languages', () => {
  const known: readonly (readonly [Language, string, Role])[] = [
    ['es', 'Reporte del caso', 'case'],
    ['es', 'Enfermedad actual', 'patient-information'],
    ['es', 'Exploración física', 'clinical-findings'],
    ['es', 'Pruebas complementarias', 'diagnostics'],
    ['es', 'Evolución', 'outcome'],
    ['es', 'Responsabilidades éticas', 'ethics'],
    ['es', 'Fuentes de financiamiento', 'funding'],
    ['es', 'Contribución de los autores', 'contributions'],
    ['fr', 'Patient et observation', 'case'],
    ['fr', 'Antécédents', 'patient-information'],
    ['fr', 'Examens complémentaires', 'diagnostics'],
    ['fr', 'Points clés', 'conclusion'],
    ['fr', "Conflits d'intérêts", 'conflicts'],
    ['fr', 'Disponibilité des données', 'data-availability'],
    ['pt', 'Descrição do caso clínico', 'case'],
    ['pt', 'Queixa principal', 'patient-information'],
    ['pt', 'Exames complementares', 'diagnostics'],
    ['pt', 'Considerações finais', 'conclusion'],
    ['pt', 'Termo de Consentimento Livre e Esclarecido', 'consent'],
    ['pt', 'Agradecimentos', 'acknowledgements'],
    ['de', 'Falldarstellung', 'case'],
    ['de', 'Aufnahmebefund', 'clinical-findings'],
    ['de', 'Differenzialdiagnosen', 'diagnostics'],
    ['de', 'Therapie und Verlauf', 'treatment'],
    ['de', 'Fazit für die Praxis', 'conclusion'],
    ['de', 'Einhaltung ethischer Richtlinien', 'ethics'],
    ['it', 'Sommario', 'abstract'],
    ['it', 'Descrizione del caso', 'case'],
    ['it', 'Caso clinico', 'case'],
    ['it', 'Esame obiettivo', 'clinical-findings'],
    ['it', 'Diagnosi differenziale', 'diagnostics'],
    ['it', 'Terapia', 'treatment'],
    ['it', 'Decorso clinico', 'outcome'],
    ['it', 'Consenso informato', 'consent'],
    ['it', 'Conflitti di interesse', 'conflicts'],
    ['it', 'Ringraziamenti', 'acknowledgements'],
  ];

  it.each(known)('%s: %s is of role %s', (_language, heading, role) => {
    expect(roleOfHeading(heading)?.role).toBe(role);
  });
});
