import type { Profile, ProfileSection } from '../data/profile.ts';
import type { Paint } from './paint.ts';
import { confidenceWords, profilePoints } from './profile-words.ts';

/** All that is known of a journal, for a person; `path` is that of a profile of one's own. */
export function explainProfile(profile: Profile, path: string | undefined, paint: Paint): string {
  const journal = [profile.abbreviation, profile.publisher, path].filter((word) => word !== undefined).join(', ');
  const points = profilePoints(profile).map(({ title, words, confidence }) => [
    title,
    words,
    confidence ? confidenceWords[confidence] : '',
  ]);
  const lines = [
    `${paint.bold(profile.name)}: ${profile.title}`,
    ...(journal ? [journal] : []),
    '',
    paint.bold('Sections, in this order'),
    ...inColumns([['Section', 'Heading', 'Where it is missing', 'How sure'], ...profile.sections.map(sectionRow)]),
    ...(points.length > 0 ? ['', paint.bold('What it asks'), ...inColumns(points)] : []),
    ...sourceLines(profile, paint),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function sectionRow({ role, heading, aliases = [], missing, evenIfEmpty, confidence }: ProfileSection): string[] {
  const headings = heading === undefined ? 'any' : [heading, ...aliases].join(' / ');
  const missed = `${missing ?? 'may be left out'}${evenIfEmpty ? ', even if empty' : ''}`;
  return [role, headings, missed, confidenceWords[confidence]];
}

function sourceLines({ sources = [], asOf }: Profile, paint: Paint): string[] {
  if (sources.length === 0 && asOf === undefined) return [];
  const head = asOf === undefined ? 'Sources' : `Sources, read on ${asOf}`;
  return ['', paint.bold(head), ...sources.map((source) => `  ${source}`)];
}

/** Rows of equal length, with their columns below each other. */
function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
