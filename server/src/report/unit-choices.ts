import { analytes } from '../data/analytes.ts';
import { commonLabUnits } from '../data/common-lab-units.ts';
import type { LabScale } from '../data/lab-scales.ts';
import { labScaleOf, systemOf } from '../facts/convert-lab.ts';
import { printUnit } from '../facts/print-unit.ts';
import { labResults } from './lab-results.ts';
import { perReport, type Report } from './report.ts';

/** A unit in which an analyte may be given. */
export interface UnitChoice {
  readonly ucum: string;
  /** As this report writes it, else in the usual way; in Markdown. */
  readonly text: string;
  /** Undefined where both systems have this unit, or no table tells the system. */
  readonly system: 'conventional' | 'SI' | undefined;
}

/**
 * The units of an analyte, the likeliest first: those in which this report gives it already, then of its two systems the
 * one that the report keeps to; of an analyte without a table the usual ones of its kind.
 */
export function unitChoices(report: Report, analyte: string): readonly UnitChoice[] {
  const { units, systems } = habits(report);
  const scale = labScaleOf(analyte);
  const pair = scale ? [scale.conventional, scale.si] : ofKind(analyte);
  const usual = systems.SI > systems.conventional && scale ? pair.toReversed() : pair;
  const written = units.get(analyte) ?? new Map<string, string>();
  return [...new Set([...written.keys(), ...usual])].map((ucum) => ({
    ucum,
    text: written.get(ucum) ?? printUnit(ucum),
    system: scale && systemIn(scale, ucum),
  }));
}

function systemIn(scale: LabScale, ucum: string): UnitChoice['system'] {
  const { conventional, si } = scale;
  if (conventional === si) return undefined;
  if (ucum === conventional) return 'conventional';
  return ucum === si ? 'SI' : systemOf(scale, ucum);
}

function ofKind(analyte: string): readonly string[] {
  const kinds = analytes.find(({ name }) => name === analyte)?.kinds ?? [];
  return kinds.flatMap((kind) => commonLabUnits[kind] ?? []);
}

/** Which units the report has for each analyte and how it writes them, and how often it uses each system where the numbers differ. */
const habits = perReport((report: Report) => {
  const units = new Map<string, Map<string, string>>();
  const systems = { conventional: 0, SI: 0 };
  for (const { fact } of labResults(report).values) {
    const { ucum, analyte } = fact;
    const unit = fact.unit?.replace(/μ/g, 'µ'); // facts are read from prose, which has the Greek letter
    if (ucum === null || unit === undefined || !isPlain.test(unit)) continue;
    const known = units.get(analyte);
    if (known) known.set(ucum, known.get(ucum) ?? unit);
    else units.set(analyte, new Map([[ucum, unit]]));
    const scale = labScaleOf(analyte);
    const system = scale && scale.factor !== 1 ? systemIn(scale, ucum) : undefined;
    if (system) systems[system]++;
  }
  return { units, systems };
});

/** Without raised digits and whatever else would have to be written in Markdown. */
const isPlain = /^[\p{L}\d%./ -]{1,20}$/u;
