import { type GuidelineName, guidelineNames, guidelines } from '../data/guidelines.ts';
import { type Language, languages } from '../data/languages.ts';
import { profiles } from '../data/profiles.ts';
import { newReport } from '../report/new-report.ts';
import { blanksToStops } from '../text/snippet.ts';
import type { Skeleton, SkeletonParams } from './protocol.ts';

/** More patients than this are no case report; the text of each is written out. */
const most = 20;

/** A new report as a snippet, the cursor at its end when all blanks are filled; null where a name is not known. */
export function toSkeleton({ guideline, profile, language, patients }: SkeletonParams): Skeleton | null {
  const journal = profiles.get(profile);
  if (!journal || !isGuideline(guideline) || !isLanguage(language)) return null;
  if (!Number.isInteger(patients) || patients < 1 || patients > most) return null;
  const text = newReport({ guideline: guidelines[guideline], profile: journal, language, patients });
  return { snippet: `${blanksToStops(text)}$0` };
}

function isGuideline(name: string): name is GuidelineName {
  return (guidelineNames as readonly string[]).includes(name);
}

function isLanguage(name: string): name is Language {
  return (languages as readonly string[]).includes(name);
}
