import { drugRoutes, type RouteName } from '../data/drug-routes.ts';
import { isDigitAt, isWordAt } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import { phraseReader } from './dose-phrases.ts';

/** A way of giving, as it stands in the text. */
export interface RouteRead {
  readonly span: Span;
  readonly name: RouteName;
}

const formAt = phraseReader(drugRoutes.flatMap(([name, forms]) => forms.map((form) => [form, name] as const)));
const romanBefore =
  /(?:stage|type|grade|class|nerve|phase|group|degree|zone|category|level|part|factor|collagen|world war|chapter|table|[-/]|iii[ab]?|or|and|to)\s{0,2}$/i;
const romanWordBefore =
  /(?:stage|type|grade|class|nerve|phase|group|degree|zone|category|level|part|factor|collagen|table)\s/i;

/** The route that begins at an offset. "Stage IV", "im Alter", "oral cavity" are none. */
export function routeAt(prose: string, at: number): RouteRead | undefined {
  if (isWordAt(prose, at - 1) && !isDigitAt(prose, at - 1)) return undefined;
  const found = formAt(prose, at);
  if (!found) return undefined;
  const text = prose.slice(at, found.end);
  const lead = prose.slice(Math.max(0, at - 24), at);
  if (/^iv$/i.test(text) && romanBefore.test(lead) && (romanWordBefore.test(lead) || /iii|-$/i.test(lead)))
    return undefined;
  const after = prose.slice(found.end, found.end + 14);
  if (/^(?:oral|orally|nasal|nasally|rectal|vaginal|buccal)$/i.test(text) && isPlace(after)) return undefined;
  return { span: { start: at, end: found.end }, name: found.value };
}

function isPlace(after: string): boolean {
  return /^\s(?:cavity|mucosa|ulcer|lesion|intake|intub|hygiene|exam|feed|diet|contrast|health|bleed|mass|wall|cancer|fluid)/i.test(
    after,
  );
}
