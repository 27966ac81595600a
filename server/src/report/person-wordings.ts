import { type PersonWording, personWordingsOf } from '../facts/person-wordings.ts';
import { type Found, perReport, type Report } from './report.ts';
import { isWithin } from './section.ts';
import { zonesOf } from './zones.ts';

/** Where the authors speak in their own words: not in references and statements, nor where the patient speaks. */
const own: ReadonlySet<string> = new Set(['title', 'abstract', 'introduction', 'case', 'discussion']);

/** Words about people that are advised against, in an English report, by what is wrong with them; each in source order. */
export const personWordings = perReport((report: Report): ReadonlyMap<string, readonly Found<PersonWording>[]> => {
  const byName = new Map<string, Found<PersonWording>[]>();
  if (report.language !== 'en') return byName;
  const zoneOf = zonesOf(report);
  for (const found of report.find(personWordingsOf)) {
    if (!own.has(zoneOf(found.section)) || isWithin(found.section, 'patient-perspective')) continue;
    const { name } = found.fact.words;
    const known = byName.get(name);
    if (known) known.push(found);
    else byName.set(name, [found]);
  }
  return byName;
});
