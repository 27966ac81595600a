import type { Name, Subject } from './quantity-names.ts';
import type { Quantity } from './quantity-tokens.ts';
import type { Unit } from './quantity-unit.ts';

/** The subject that a value with this unit can belong to. */
export function subjectFor(name: Name, quantity: Quantity, unit: Unit | undefined): Subject | undefined {
  if (!unit && quantity.second === undefined) return bareSubject(name, quantity);
  return name.subjects.find((subject) => {
    if (quantity.second !== undefined) return takesPair(subject, quantity, unit);
    if (!unit) return false;
    if (subject.type === 'vital') {
      return subject.sign.kinds.includes(unit.kind) && (unit.kind !== 'mass' || isBodyWeight(quantity, unit));
    }
    return (
      subject.analyte.kinds.includes(unit.kind) && !(unit.kind === 'mass' && quantity.value > 60 && unit.ucum === 'mg')
    );
  });
}

/** "P 112" is a pulse, "P 1.1" phosphate: a vital sign is known by its size. */
function bareSubject({ subjects, form }: Name, quantity: Quantity): Subject | undefined {
  const fitting = subjects.filter((subject) => isBareSubject(subject, quantity, form));
  return fitting.find(({ type }) => type === 'vital') ?? fitting[0];
}

function isBodyWeight(quantity: Quantity, unit: Unit): boolean {
  return unit.ucum === 'kg' || unit.ucum === '[lb_av]' || (unit.ucum === 'g' && quantity.value >= 300);
}

function takesPair(subject: Subject, quantity: Quantity, unit: Unit | undefined): boolean {
  if (subject.type !== 'vital') return false;
  const second = quantity.second ?? 0;
  if (subject.sign.name === 'gcs') return !unit && second === 15;
  if (subject.sign.name !== 'blood-pressure') return false;
  // A pressure with its unit is one even with the lower value first, which a rule tells.
  if (unit?.kind === 'pressure') return quantity.value >= 20 && second >= 10;
  return unit === undefined && quantity.value > second && quantity.value >= 20;
}

/** Can the name own the number without a unit? */
export function fitsBare(name: Name, quantity: Quantity): boolean {
  return name.subjects.some((subject) => isBareSubject(subject, quantity, name.form));
}

function isBareSubject(subject: Subject, quantity: Quantity, form: Name['form']): boolean {
  if (subject.type === 'lab') return form !== 'condition';
  const { low, high } = subject.sign.bare;
  return low <= quantity.value && quantity.value <= high;
}
