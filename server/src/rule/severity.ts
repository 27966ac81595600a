/** How much a finding weighs, the heaviest first. `hint` is shown by editors only. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;

export type Severity = (typeof severities)[number];

/** A severity as settings may give it. */
export type SeveritySetting = Severity | 'off';

/** Is `a` at least as heavy as `b`? */
export function isAtLeast(a: Severity, b: Severity): boolean {
  return severities.indexOf(a) <= severities.indexOf(b);
}
