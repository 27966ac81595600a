import picocolors from 'picocolors';
import type { Severity } from '../rule/severity.ts';
import type { Host, Output } from './host.ts';

/** Colours, or functions that leave the text as it is. */
export type Paint = ReturnType<typeof picocolors.createColors>;

/**
 * Colours where a person reads them: `--no-color` and NO_COLOR turn them off, FORCE_COLOR turns them on, else the
 * terminal decides (no-color.org, force-color.org).
 */
export function createPaint(host: Host, output: Output, noColor: boolean): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = host.env;
  if (noColor || NO_COLOR) return picocolors.createColors(false);
  if (FORCE_COLOR) return picocolors.createColors(FORCE_COLOR !== '0' && FORCE_COLOR !== 'false');
  return picocolors.createColors(output.isTerminal && TERM !== 'dumb');
}

/** The colour of a severity. */
export function paintSeverity(paint: Paint, severity: Severity, text: string): string {
  if (severity === 'error') return paint.red(text);
  return severity === 'warning' ? paint.yellow(text) : paint.blue(text);
}
