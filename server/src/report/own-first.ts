import type { Role } from '../data/roles.ts';
import type { Span } from '../text/span.ts';
import type { Report } from './report.ts';
import { isWithin } from './section.ts';

/** Of several places that tell a thing, those in the section that is headed for it first; else in the order given. */
export function ownFirst(places: readonly Span[], role: Role, report: Report): readonly Span[] {
  const isOwn = ({ start }: Span): boolean => isWithin(report.sectionAt(start), role);
  return [...places.filter(isOwn), ...places.filter((span) => !isOwn(span))];
}
