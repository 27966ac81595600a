/** What a unit of a dose measures. `form` counts pieces: tablets, puffs, drops. */
export type DoseDimension =
  | 'mass'
  | 'activity'
  | 'amount'
  | 'volume'
  | 'form'
  | 'percent'
  | 'radioactivity'
  | 'area-under-curve';

/** A word of the unit of a dose. */
export interface DoseUnitWord {
  /** Unified Code for Units of Measure (unitsofmeasure.org). */
  readonly ucum: string;
  readonly dimension: DoseDimension;
  /** Compared without case but for those that begin with `=`. */
  readonly written: readonly string[];
}

function word(ucum: string, dimension: DoseDimension, written: string): DoseUnitWord {
  return { ucum, dimension, written: written.split('|') };
}

/** The words before the `/`. The micro sign is the Greek letter here, as in a block's prose. */
export const doseUnits: readonly DoseUnitWord[] = [
  word('g', 'mass', '=g|gm|gms|gr|gram|grams|gramme|grammes'),
  word('mg', 'mass', 'mg|mgs|mgm|milligram|milligrams|milligramme|milligrammes'),
  word('ug', 'mass', 'μg|ug|mcg|mic|mics|microg|microgram|micrograms|gamma'),
  word('ng', 'mass', 'ng|nanogram|nanograms'),
  word('[IU]', 'activity', 'iu|ui|=Ul|i.u.|i.u|international unit|international units|ie'),
  word('U', 'activity', '=U|=u|unit|units|anti-xa units|anti-xa iu'),
  word(
    '10*6.[IU]',
    'activity',
    'million units|million iu|million international units|mega units|megaunits|megaunit|mega unit|=MU|=MIU|miu|=MUI',
  ),
  word('10*3.[IU]', 'activity', '=kIU|=kU'),
  word('meq', 'amount', 'meq|meqs|milliequivalent|milliequivalents'),
  word('mmol', 'amount', 'mmol|mmols|millimole|millimoles'),
  word('mL', 'volume', 'ml|mls|cc|ccs|milliliter|milliliters|millilitre|millilitres'),
  word('L', 'volume', '=L|=l|liter|liters|litre|litres'),
  word('{tablet}', 'form', 'tablet|tablets|tabs|tab|pill|pills'),
  word('{capsule}', 'form', 'capsule|capsules|caps|cap'),
  word('{puff}', 'form', 'puff|puffs|inhalations|actuations|sprays'),
  word('[drp]', 'form', 'drop|drops|gtt'),
  word('{sachet}', 'form', 'sachet|sachets'),
  word('{ampoule}', 'form', 'ampoule|ampoules|ampule|ampules|ampul|ampuls|vial|vials'),
  word('{suppository}', 'form', 'suppository|suppositories'),
  word('%', 'percent', '%|percent|per cent'),
  word('mCi', 'radioactivity', 'mci|millicurie|millicuries'),
  word('MBq', 'radioactivity', 'mbq|gbq|megabecquerel'),
];

/** What may stand behind the `/` of a dose. `volume` makes a concentration of it, which is no dose. */
export interface DosePer {
  readonly ucum: string;
  readonly per: 'weight' | 'surface' | 'day' | 'week' | 'hour' | 'minute' | 'dose' | 'volume' | 'month';
  readonly written: readonly string[];
}

function per(ucum: string, kind: DosePer['per'], written: string): DosePer {
  return { ucum, per: kind, written: written.split('|') };
}

/** The words behind the `/`. */
export const dosePers: readonly DosePer[] = [
  per(
    'kg',
    'weight',
    'kg|kgs|kilogram|kilo|kg bw|kg body weight|kg of body weight|kilogram of body weight|kgbw|kg b.w.',
  ),
  per('m2', 'surface', 'm2|m²|m^2|m ^2|m ^ 2|m 2|sqm|sq m|square meter|square metre'),
  per('d', 'day', 'd|day|days|die|24 h|24h|24 hr|24 hours|24hrs|24 hrs|dia|día|j|jour|tag'),
  per('wk', 'week', 'wk|week'),
  per('mo', 'month', 'month'),
  per('h', 'hour', 'h|hr|hour|hrs'),
  per('min', 'minute', 'min|minute|mn'),
  per('{dose}', 'dose', 'dose|tablet|puff|injection|dosis'),
  per(
    'mL',
    'volume',
    'ml|dl|l|liter|litre|μl|ul|mm3|mm³|cc|100 ml|100ml|mmol|l-1|cl|millilitre|milliliter|deciliter|decilitre',
  ),
];
