import type { Analyte } from '../data/analytes.ts';
import { type VitalName, vitalSigns } from '../data/vital-signs.ts';
import type { Subject } from './quantity-names.ts';
import type { Owner } from './quantity-owners.ts';
import type { Item } from './quantity-references.ts';
import type { Quantity } from './quantity-tokens.ts';
import type { Unit } from './quantity-unit.ts';

/** A vital sign that its unit alone names, or an analyte that no table knows before a unit of laboratories. */
export function impliedName(items: readonly Item[], index: number, prose: string): Owner | undefined {
  const quantity = items[index];
  if (quantity?.kind !== 'quantity') return undefined;
  const vital = impliedVital(quantity);
  if (vital) return { name: { span: quantity.span, subjects: [vital], form: 'name', flag: undefined }, index };
  const unit = quantity.unit;
  if (!unit || (unit.kind !== 'concentration' && !(unit.kind === 'count' && unit.ucum.includes('/')))) return undefined;
  return unknownAnalyte(items, index, prose, unit);
}

/** "hypotension, 85/50 mmHg", "39.5 °C", "120 beats/min": only one sign is measured so. */
function impliedVital({ unit, value, second }: Quantity): Subject | undefined {
  if (unit?.kind === 'pressure' && second !== undefined && value > second) return signOf('blood-pressure');
  if (second !== undefined || !unit) return undefined;
  switch (unit.kind) {
    case 'beats':
      return signOf('heart-rate');
    case 'breaths':
      return signOf('respiratory-rate');
    case 'body-mass':
      return signOf('bmi');
    case 'temperature': {
      const celsius = unit.ucum === 'Cel' ? value : ((value - 32) * 5) / 9;
      return celsius >= 30 && celsius <= 43 && value % 100 !== 0 ? signOf('temperature') : undefined;
    }
    default:
      return undefined;
  }
}

function signOf(name: VitalName): Subject | undefined {
  const sign = vitalSigns.find((known) => known.name === name);
  return sign && { type: 'vital', sign };
}

/** Words that name no analyte, whatever unit follows. */
const stopWords =
  /^(?:although|though|because|whereas|since|it|been|and|or|but|with|without|in|for|which|who|when|while|patient|patients|dose|rate|flow|solution|medium|buffer|oxygen|clinic|day|hospital|he|she|they|then|this|these|those|who|infant|baby|boy|girl|mother|to|not|no|treatment|culture|cultures|urine|sample|samples|cells?|only|grew|growth|volume|medication|drug|target|goal|infusion|trough|percentile|correction|rise|fall|drop|increase|decrease|increment|change|difference|reduction|deficit)$/;

/** Endings of drug names: their concentration is a solution unless a level is told. */
const drugEnding =
  /(?:nil|fol|caine|mycin|micin|cillin|azole|olol|pril|mab|nib|platin|taxel|rubicin|lone|sone|parin|azepam|azolam)$/;

/**
 * The words before a unit of laboratories, where the tables do not know them: "tenascin level of 3.1 ng/mL". A
 * solution (mg/mL) is none unless a level is told.
 */
function unknownAnalyte(items: readonly Item[], index: number, prose: string, unit: Unit): Owner | undefined {
  let j = index - 1;
  let isLevel = false;
  for (; j >= 0 && index - j < 7; j--) {
    const item = items[j] as Item;
    if (item.kind === 'time' || (item.kind === 'mark' && /^[(:=~]$/.test(item.text))) continue;
    if (item.kind !== 'word' || item.role === 'other' || item.role === 'barrier') break;
    isLevel ||= /^(?:levels?|concentrations?|counts?|serum|plasma|tit(?:er|re)s?|activity|values?|results?)$/.test(
      item.text,
    );
  }
  const last = items[j];
  if (last?.kind !== 'word' || last.role !== 'other' || stopWords.test(last.text)) return undefined;
  if (!isLevel && drugEnding.test(last.text)) return undefined;
  if (/\/mL$/.test(unit.ucum) && /^(?:m|u)?g/.test(unit.ucum) && !isLevel) return undefined;
  let first = j;
  for (let k = j - 1; k >= 0 && j - k < 3; k--) {
    const item = items[k];
    if (item?.kind !== 'word' || item.role !== 'other' || stopWords.test(item.text)) break;
    first = k;
  }
  const span = { start: (items[first] as Item).span.start, end: last.span.end };
  const analyte: Analyte = {
    name: prose.slice(span.start, span.end).replace(/\s+/g, ' '),
    written: [],
    symbols: [],
    kinds: [unit.kind],
    isUnitless: false,
    mayStandBare: true,
  };
  return { name: { span, subjects: [{ type: 'lab', analyte }], form: 'name', flag: undefined }, index: first };
}
