import { vessels } from '../data/vessels.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { gated } from '../text/gated.ts';
import type { Span } from '../text/span.ts';
import { perToldBlock } from './per-block.ts';

/** A vessel with what has befallen it: "tibial artery occlusions". */
export interface VesselTrouble {
  /** The vessel as `data/vessels.ts` names it. */
  readonly vessel: string;
  readonly trouble: 'occlusion' | 'thrombosis' | 'aneurysm' | 'dissection' | 'stenosis' | 'rupture';
  /** From the vessel to the trouble or the other way round; relative to the block. */
  readonly span: Span;
}

const troubles: readonly (readonly [VesselTrouble['trouble'], string])[] = [
  ['occlusion', 'occlusions?'],
  ['thrombosis', 'thrombos[ei]s|thrombus'],
  ['aneurysm', '(?:pseudo)?aneurysms?'],
  ['dissection', 'dissections?'],
  ['stenosis', 'stenos[ei]s'],
  ['rupture', 'ruptures?'],
];
/** The same, each as what a whole word must be. */
const wholeTroubles = troubles.map(([trouble, words]) => ({ trouble, pattern: new RegExp(`^(?:${words})$`, 'i') }));
const named = vessels.map(({ name }) => name.replace(/ /g, '[ -]')).join('|');
const anyTrouble = troubles.map(([, words]) => words).join('|');
const kind = '(?: (?:artery|arteries|vein|veins))';
/** "carotid or tibial artery occlusions": one or two vessels, then the trouble. */
const before = gated(
  new RegExp(
    `(?<![\\p{L}-])(${named})${kind}?(?:,? (?:and|or) (?:(?:right|left) )?(${named}))?${kind} (${anyTrouble})(?![\\p{L}])`,
    'giu',
  ),
);
/** "occlusion of the distal popliteal artery": the trouble, then one or two vessels. */
const behind = gated(
  new RegExp(
    `(?<![\\p{L}-])(${anyTrouble}) (?:of|in) (?:(?:the|his|her|both|left|right|distal|proximal|mid) ){0,4}(${named})${kind}?(?: and (?:(?:the|left|right) ){0,2}(${named}))?${kind}`,
    'giu',
  ),
);

/** The vessels of a block of which a trouble is told, in no order. */
export const vesselTroublesOf = perToldBlock(({ prose }: Block): readonly VesselTrouble[] => [
  ...allMatches(prose, before).flatMap((match) => toTroubles(match, [match[1], match[2]], match[3])),
  ...allMatches(prose, behind).flatMap((match) => toTroubles(match, [match[2], match[3]], match[1])),
]);

function toTroubles(
  { index, 0: all }: RegExpExecArray,
  names: readonly (string | undefined)[],
  word = '',
): VesselTrouble[] {
  const trouble = wholeTroubles.find(({ pattern }) => pattern.test(word))?.trouble;
  const span = { start: index, end: index + all.length };
  return names.flatMap((name) =>
    name && trouble ? [{ vessel: name.toLowerCase().replace('-', ' '), trouble, span }] : [],
  );
}
