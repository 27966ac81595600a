import { caseRoles, type Role } from '../data/roles.ts';
import { type Heading, headingOf } from '../facts/headings.ts';
import type { PlacedBlock } from '../markdown/block.ts';
import { shift } from '../text/span.ts';
import type { Section } from './section.ts';

interface Open extends Omit<Section, 'parent' | 'span' | 'body'> {
  readonly bodyStart: number;
  readonly parent: Open | undefined;
  /** A label such as `Keywords: a; b` heads its own paragraph only. */
  endsAt: number | undefined;
  readonly parts: Set<Role>;
}

/** Roles of the parts that a structured abstract is told in. */
const abstractParts: ReadonlySet<Role> = new Set<Role>([...caseRoles, 'introduction', 'discussion', 'conclusion']);

/** Labels that head their own paragraph and nothing after it. */
const oneParagraph: ReadonlySet<Role> = new Set<Role>([
  'keywords',
  'consent',
  'ethics',
  'funding',
  'conflicts',
  'acknowledgements',
  'contributions',
  'data-availability',
  'ai-disclosure',
]);

/** The sections of a report in the order of their headings. `titleBlock` is the title, whatever its form. */
export function readSections(
  blocks: readonly PlacedBlock[],
  titleBlock: PlacedBlock | undefined,
  end: number,
): Section[] {
  const opened: Open[] = [];
  const stack: Open[] = [];
  for (const placed of blocks) {
    const heading = headingOf(placed.block);
    if (placed === titleBlock) push(titleOf(placed, heading));
    else if (heading && !isPartOfText(heading, placed)) push(sectionOf(heading, placed));
  }
  return close(opened, end);

  function push(section: Open): void {
    while (stack.length > 0 && (stack.at(-1) as Open).level >= section.level) stack.pop();
    stack.push(section);
    opened.push(section);
  }

  function current(at: number): Open | undefined {
    while (stack.length > 0 && ((stack.at(-1) as Open).endsAt ?? Number.POSITIVE_INFINITY) <= at) stack.pop();
    return stack.at(-1);
  }

  /** A bold or bare line without a known role is no heading; a label in an abstract is one of its parts. */
  function isPartOfText(heading: Heading, placed: PlacedBlock): boolean {
    if (heading.form === 'marked') return false;
    if (!heading.role || heading.role.match === 'holds') return true;
    const around = current(placed.start);
    if (around?.role !== 'abstract' || !abstractParts.has(heading.role.role)) return false;
    const hasText = placed.start - around.bodyStart > 4;
    if (heading.form !== 'run-in' && ((hasText && around.parts.size === 0) || around.parts.has(heading.role.role))) {
      return false;
    }
    around.parts.add(heading.role.role);
    return true;
  }

  function sectionOf(heading: Heading, placed: PlacedBlock): Open {
    if (heading.role?.role === 'keywords' && heading.form !== 'marked') endAbstract(placed.start);
    const around = current(placed.start);
    const level = heading.depth || levelOf(heading, around);
    const parent = stack.findLast((open) => open.level < level);
    const own = heading.role?.role;
    const inAbstract = parent?.role === 'abstract' && own !== 'keywords';
    const inherits = inAbstract || own === undefined;
    const role: Role = inherits ? (parent && parent.role !== 'title' ? parent.role : 'other') : own;
    const headingSpan = shift(heading.span, placed.start);
    return {
      role,
      heading: heading.text,
      level,
      form: heading.form,
      marked: heading.form === 'marked' || heading.form === 'run-in',
      headingSpan,
      bodyStart: placed.start + heading.bodyStart,
      parent,
      inherited: inherits,
      endsAt: heading.form === 'run-in' && oneParagraph.has(role) ? placed.end : undefined,
      parts: new Set(),
    };
  }

  /** Keywords stand behind the abstract: what follows them, with or without a heading, is the report itself. */
  function endAbstract(at: number): void {
    for (const open of stack) if (open.role === 'abstract' && at - open.bodyStart > 4) open.endsAt = at;
  }

  function levelOf(heading: Heading, around: Open | undefined): number {
    const role = heading.role?.role;
    const isLabel = heading.form === 'run-in';
    if (isLabel && around && around.level > 1) return around.level + (around.form === 'run-in' ? 0 : 1);
    if (role && role !== 'case' && caseRoles.has(role)) {
      const host = stack.findLast((open) => open.role === 'case');
      if (host) return host.level + 1;
    }
    return 2;
  }

  function titleOf(placed: PlacedBlock, heading: Heading | undefined): Open {
    const words = placed.block.prose.trim();
    const trailing = placed.block.source.trimEnd().length;
    return {
      role: 'title',
      heading: heading?.text ?? words,
      level: 1,
      form: heading?.form ?? 'bare',
      marked: heading?.form === 'marked',
      headingSpan: { start: placed.start, end: placed.start + trailing },
      bodyStart: placed.end,
      parent: undefined,
      inherited: false,
      endsAt: undefined,
      parts: new Set(),
    };
  }
}

/** Gives each section its end: the next heading of its level or above. */
function close(opened: readonly Open[], end: number): Section[] {
  const closed = new Map<Open, Section>();
  const following = nextOfLevel(opened);
  return opened.map((open, i) => {
    const until = Math.min(open.endsAt ?? end, opened[following[i] ?? opened.length]?.headingSpan.start ?? end);
    const { bodyStart, endsAt: _endsAt, parts: _parts, parent, ...rest } = open;
    const section: Section = {
      ...rest,
      parent: parent && closed.get(parent),
      span: { start: open.headingSpan.start, end: until },
      body: { start: Math.min(bodyStart, until), end: until },
    };
    closed.set(open, section);
    return section;
  });
}

/** For each section the index of the next of its level or above; there may be very many. */
function nextOfLevel(opened: readonly Open[]): readonly number[] {
  const following: number[] = [];
  for (let i = opened.length - 1; i >= 0; i--) {
    let next = i + 1;
    while ((opened[next]?.level ?? 0) > (opened[i]?.level ?? 0)) next = following[next] ?? opened.length;
    following[i] = next;
  }
  return following;
}
