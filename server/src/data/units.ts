/** What a unit measures; tells a laboratory value from a dose, a size or a vital sign. */
export type UnitKind =
  | 'concentration'
  | 'count'
  | 'percent'
  | 'ratio'
  | 'time'
  | 'volume'
  | 'mass'
  | 'amount'
  | 'activity'
  | 'excretion'
  | 'clearance'
  | 'speed'
  | 'length'
  | 'pressure'
  | 'temperature'
  | 'beats'
  | 'breaths'
  | 'rate'
  | 'body-mass';

/** What a single unit word measures; two of them around a `/` make a kind. */
export type Dimension =
  | 'mass'
  | 'amount'
  | 'activity'
  | 'volume'
  | 'length'
  | 'area'
  | 'time'
  | 'pressure'
  | 'temperature'
  | 'percent'
  | 'cells'
  | 'beats'
  | 'breaths'
  | 'field'
  | 'surface'
  | 'osmoles'
  | 'bases';

/** One word of a unit. */
export interface UnitAtom {
  /** The Unified Code for Units of Measure (UCUM, unitsofmeasure.org), case-sensitive. */
  readonly ucum: string;
  readonly dimension: Dimension;
  /** How it is written. Compared without case, but for those that begin with `=`. */
  readonly written: readonly string[];
}

function atom(ucum: string, dimension: Dimension, written: string): UnitAtom {
  return { ucum, dimension, written: written.split('|') };
}

/** The words that units are made of. The micro sign is the Greek letter here, as in a block's prose. */
export const unitAtoms: readonly UnitAtom[] = [
  atom('kg', 'mass', 'kg|kgs|kilogram|kilograms|kilos'),
  atom('g', 'mass', 'g|gm|gms|gr|gram|grams|gramme|grammes'),
  atom('mg', 'mass', 'mg|mgs|mgm|mgr|mgrs|milligram|milligrams|miligramos|milligrammi|milligramme|milligrammes'),
  atom('ug', 'mass', 'μg|ug|mcg|mcgr|μgr|ugr|microg|microgr|microgram|micrograms'),
  atom('ng', 'mass', 'ng|nanogram|nanograms|ngm'),
  atom('pg', 'mass', 'pg|picogram|picograms|pgm'),
  atom('fg', 'mass', 'fg'),
  atom('[lb_av]', 'mass', 'lb|lbs|pounds'),
  atom('mol', 'amount', 'mol|mole|moles'),
  atom('mmol', 'amount', 'mmol|mmols|mmole|mmoles|millimole|millimoles|millimol'),
  atom('umol', 'amount', 'μmol|umol|mcmol|micromol|micromole|micromoles|μmole|μmols'),
  atom('nmol', 'amount', 'nmol|nanomol|nanomole|nanomoles'),
  atom('pmol', 'amount', 'pmol|picomol|picomole|picomoles'),
  atom('fmol', 'amount', 'fmol'),
  atom('eq', 'amount', 'eq'),
  atom('meq', 'amount', 'meq|meqs|mequiv|mval|milliequivalent|milliequivalents'),
  atom('ueq', 'amount', 'μeq|ueq'),
  atom('osm', 'osmoles', 'osm|osmol'),
  atom('mosm', 'osmoles', 'mosm|mosmol|mosmole|mosmoles|mosmols|milliosmol|milliosmoles|milliosm'),
  atom('U', 'activity', '=U|u|unit|units|unité|unités|unidades'),
  atom('kU', 'activity', 'ku'),
  atom('mU', 'activity', 'mu|milliunit|milliunits'),
  atom('uU', 'activity', 'μu|uu|mcu|microunit|microunits'),
  atom('[IU]', 'activity', 'iu|ui|i.u|ie'),
  atom('k[IU]', 'activity', 'kiu|kui|kie'),
  atom('m[IU]', 'activity', 'miu|mui|mie'),
  atom('u[IU]', 'activity', 'μiu|uiu|mciu|μui'),
  atom('kat', 'activity', 'kat'),
  atom('ukat', 'activity', 'μkat|ukat|mckat'),
  atom('nkat', 'activity', 'nkat'),
  atom("[GPL'U]", 'activity', 'gpl|gplu|gpl-u'),
  atom("[MPL'U]", 'activity', 'mpl|mplu|mpl-u'),
  atom("[beth'U]", 'activity', 'bu|bethesda'),
  atom("[arb'U]", 'activity', 'au|arb|eu|ru|cu|sgu|smu|sau|rlu|ceu|eliau|feu|ddu|bau|aru|pru|tu'),
  atom('{copies}', 'cells', 'copies|copy|genomes|geq|virions'),
  atom('[CFU]', 'cells', 'cfu|cfus|colonies'),
  atom(
    '{cells}',
    'cells',
    'cells|cell|leukocytes|leucocytes|wbc|wbcs|rbc|rbcs|erythrocytes|platelets|lymphocytes|neutrophils|eosinophils|parasites|spermatozoa|events',
  ),
  atom('{mutations}', 'cells', 'mutations|mutation|mut|muts'),
  atom('L', 'volume', 'l|liter|liters|litre|litres|lt|ltr'),
  atom('dL', 'volume', 'dl|100 ml|100ml|deciliter|decilitre|deciliters|dls'),
  atom('mL', 'volume', 'ml|mls|milliliter|millilitre|milliliters|millilitres|cc'),
  atom('uL', 'volume', 'μl|ul|mcl|microl|microliter|microlitre|microliters|microlitres|mcrl|lambda'),
  atom('nL', 'volume', 'nl'),
  atom('fL', 'volume', 'fl|femtoliter|femtoliters|femtolitre|femtolitres|fls'),
  atom('mm3', 'volume', 'mm3|mm³|mmc|cumm|cmm|mm^3|cubic millimeter|cubic millimetre|cu mm|cu.mm|cu. mm|c.mm|mm3s'),
  atom('um3', 'volume', 'μm3|μm³|um3|cubic micrometer|cubic micrometers|cubic microns|cubic micron|μ3|μm^3'),
  atom('cm3', 'volume', 'cm3|cm³|cm^3|ccm'),
  atom('m', 'length', 'm|meter|meters|metre|metres'),
  atom('cm', 'length', 'cm|cms|centimeter|centimeters|centimetre|centimetres'),
  atom('mm', 'length', 'mm|millimeter|millimeters|millimetre|millimetres'),
  atom('[in_i]', 'length', 'inch|inches'),
  atom('[ft_i]', 'length', 'ft|feet'),
  atom('m2', 'area', 'm2|m²|m^2|sqm|sq m|square meter|square metre'),
  atom('s', 'time', 's|sec|secs|second|seconds|sek|segundos|secondes'),
  atom('min', 'time', 'min|mins|minute|minutes|minuto|mn'),
  atom('h', 'time', 'h|hr|hrs|hour|hours|hora|heure|std'),
  atom(
    'd',
    'time',
    'd|day|days|die|24 h|24 hr|24 hrs|24 hours|24h|24hr|24hrs|24-h|24-hour|24-hours|24hours|24 hour|día',
  ),
  atom('wk', 'time', 'wk|week'),
  atom('mm[Hg]', 'pressure', 'mmhg|mm hg|mmgh|mm of hg|mm of mercury|millimeters of mercury|torr'),
  atom('kPa', 'pressure', 'kpa'),
  atom('cm[H2O]', 'pressure', 'cmh2o|cm h2o|cm of water|cmh20|cm of h2o'),
  atom('mm[H2O]', 'pressure', 'mmh2o|mm h2o|mm of water'),
  atom(
    'Cel',
    'temperature',
    '°c|°celsius|º c|ºc|℃|° celsius|oc|degrees celsius|degree celsius|degrees centigrade|degrees c|° c|celsius|=C|centigrade|deg c',
  ),
  atom(
    '[degF]',
    'temperature',
    '°f|ºf|℉|° fahrenheit|°fahrenheit|degrees fahrenheit|degrees f|° f|fahrenheit|=F|º f|deg f',
  ),
  atom('%', 'percent', '%|percent|per cent|per hundred|vol%|%vol'),
  atom('[ppth]', 'percent', '‰'),
  atom('{beats}', 'beats', 'beats|beat|heartbeats|battements|latidos|batimentos'),
  atom('{breaths}', 'breaths', 'breaths|breath|respirations|resp|cycles'),
  atom('[HPF]', 'field', 'hpf|high power field|high-power field|hpfs|high power fields|hp field'),
  atom('[LPF]', 'field', 'lpf|low power field|low-power field'),
  atom('{1.73_m2}', 'surface', '1.73 m2|1.73m2|1.73 m²|1.73m²|1.73 m^2|1.73m^2|1.73 sqm|1,73 m2|1,73m2|1,73 m²|1.73'),
  atom('{Mb}', 'bases', 'mb|megabase'),
];

/** `bpm` and the like: a whole unit in one word. */
export const wholeUnits: readonly {
  readonly ucum: string;
  readonly kind: UnitKind;
  readonly written: readonly string[];
}[] = [
  { ucum: '{beats}/min', kind: 'beats', written: ['bpm', 'b.p.m', 'bts/min', 'b/min', 'bat/min', 'lpm'] },
  { ucum: '{breaths}/min', kind: 'breaths', written: ['cpm', 'rpm'] },
  { ucum: 'g/dL', kind: 'concentration', written: ['g%', 'gm%', 'gms%', 'g %', 'gm %', 'gms %', 'gr%', 'g/dl%'] },
  { ucum: 'mg/dL', kind: 'concentration', written: ['mg%', 'mg %', 'mgs%', 'mgm%', 'mg/dl%'] },
  { ucum: 'ug/dL', kind: 'concentration', written: ['μg%', 'ug%', 'mcg%', 'μg %'] },
  { ucum: 'mmol/L', kind: 'concentration', written: ['=mM'] },
  { ucum: 'umol/L', kind: 'concentration', written: ['=μM', '=uM'] },
  { ucum: 'nmol/L', kind: 'concentration', written: ['=nM'] },
  { ucum: '10*9/L', kind: 'count', written: ['=G/L', '=G/l', '=Gpt/L', '=Gpt/l', '=Giga/L', '=Giga/l', '=nL-1'] },
  { ucum: '10*12/L', kind: 'count', written: ['=T/L', '=T/l', '=Tpt/L', '=Tpt/l', '=Tera/L', '=Tera/l'] },
  { ucum: 'kg/m2', kind: 'body-mass', written: ['kg/sqm', 'kg/m²', 'kg m²'] },
];

/** Powers of ten written as words or letters before a volume: 250 K/µL, 1.2 lakh/mm3. */
export const factorWords: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['thousand', 3],
  ['thousands', 3],
  ['thou', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['lacs', 5],
  ['m', 6],
  ['mill', 6],
  ['mio', 6],
  ['mln', 6],
  ['million', 6],
  ['millions', 6],
  ['billion', 9],
]);
