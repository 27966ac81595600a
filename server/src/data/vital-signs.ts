import type { UnitKind } from './units.ts';

export type VitalName =
  | 'temperature'
  | 'heart-rate'
  | 'blood-pressure'
  | 'respiratory-rate'
  | 'oxygen-saturation'
  | 'weight'
  | 'height'
  | 'bmi'
  | 'gcs';

/** A sign taken at the bedside, with the words that lead to its value and what its units measure. */
export interface VitalSign {
  readonly name: VitalName;
  readonly written: readonly string[];
  /** Symbols read with their case. */
  readonly symbols: readonly string[];
  readonly kinds: readonly UnitKind[];
  /** A value without a unit is taken for one only within these bounds; adult and child, well and moribund. */
  readonly bare: { readonly low: number; readonly high: number };
  /** The unit that a value speaks of where it has none that a reader could mistake. */
  readonly isUnitless: boolean;
}

function sign(
  name: VitalName,
  kinds: readonly UnitKind[],
  bare: readonly [number, number],
  written: string,
): VitalSign {
  const forms = written.split('|');
  return {
    name,
    written: forms.filter((form) => !form.startsWith('=')),
    symbols: forms.filter((form) => form.startsWith('=')).map((form) => form.slice(1)),
    kinds,
    bare: { low: bare[0], high: bare[1] },
    isUnitless: name === 'gcs' || name === 'bmi',
  };
}

/** The vital signs. The bounds for bare numbers are wide: a value beyond them is more likely something else. */
export const vitalSigns: readonly VitalSign[] = [
  sign(
    'temperature',
    ['temperature'],
    [25, 45],
    'temperature|body temperature|axillary temperature|rectal temperature|oral temperature|tympanic temperature|core temperature|core body temperature|temp|=T|fever|high-grade fever|low-grade fever|high fever|febrile|afebrile|pyrexia|hyperthermia|hypothermia|pyrexial|temperatures|temperatura|température|temperatur|fiebre|fièvre|hypothermic|apyrexial|fevers',
  ),
  sign(
    'heart-rate',
    ['beats', 'rate'],
    [20, 320],
    'heart rate|pulse rate|pulse|hr|heartbeat|heart beat|ventricular rate|heart beats|tachycardia|bradycardia|tachycardic|bradycardic|sinus tachycardia|sinus bradycardia|fetal heart rate|foetal heart rate|=P|=PR|radial pulse|frecuencia cardíaca|frecuencia cardiaca|fréquence cardiaque|frequência cardíaca|herzfrequenz|puls|=FC|fhr|sinus rhythm|pulse beats|cardiac frequency',
  ),
  sign(
    'blood-pressure',
    ['pressure'],
    [20, 320],
    'blood pressure|bp|arterial blood pressure|arterial pressure|systolic blood pressure|systolic pressure|sbp|systolic bp|mean arterial pressure|map|mean blood pressure|diastolic blood pressure|diastolic pressure|dbp|hypotension|hypertension|hypotensive|hypertensive|normotensive|tensión arterial|presión arterial|pression artérielle|tension artérielle|pressão arterial|blutdruck|nibp|office blood pressure|abp|=TA|systolic|systolic arterial pressure',
  ),
  sign(
    'respiratory-rate',
    ['breaths', 'rate', 'beats'],
    [4, 120],
    'respiratory rate|respiration rate|respirations|respiration|breathing rate|rr|resp rate|tachypnea|tachypnoea|tachypneic|tachypnoeic|breathing frequency|respiratory frequency|=R|frecuencia respiratoria|fréquence respiratoire|frequência respiratória|atemfrequenz|=FR|breath rate|rate of respiration',
  ),
  sign(
    'oxygen-saturation',
    ['percent'],
    [30, 100],
    'oxygen saturation|o2 saturation|o 2 saturation|spo2|sao2|sp02|sp o2|sa o2|spo 2|sp0 2|sao 2|saturation|saturations|oxygen saturations|o2 sat|o2 sats|sats|pulse oximetry|pulse oximeter|oximetry|haemoglobin saturation|hemoglobin saturation|arterial oxygen saturation|peripheral oxygen saturation|oxygen saturation level|percutaneous oxygen saturation|hypoxia|hypoxemia|hypoxaemia|hypoxic|desaturation|oxygen desaturation|desaturated|saturated|saturating|saturación de oxígeno|saturation en oxygène|saturação de oxigênio|sauerstoffsättigung|sat o2|sato2|satting|spo2 level|saturation rate|o 2 saturation rate|o2 saturation rate',
  ),
  sign(
    'weight',
    ['mass'],
    [1, 0],
    'weight|body weight|weighed|weighing|weighs|birth weight|birthweight|bw|body mass|weights|=Wt|weighted|peso|poids|gewicht|poids de naissance|peso al nacer|current weight|bodyweight|dry weight',
  ),
  sign(
    'height',
    ['length'],
    [1, 0],
    'height|body height|body length|stature|birth length|=Ht|tall|talla|taille|körpergröße|estatura|altura|crown-heel length|height and length',
  ),
  sign(
    'bmi',
    ['body-mass', 'ratio'],
    [7, 90],
    'bmi|body mass index|body-mass index|imc|índice de masa corporal|indice de masse corporelle|índice de massa corporal',
  ),
  sign(
    'gcs',
    [],
    [3, 15],
    'gcs|glasgow coma scale|glasgow coma score|=Glasgow|glasgow coma scale score|gcs score|glasgow score|glasgow coma scale gcs score|escala de coma de glasgow|score de glasgow|glasgow coma scale (gcs)|glasgow coma scale (gcs) score',
  ),
];
