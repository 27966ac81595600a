/** A word for a result out of its range, such as `hyponatremia`, with the analyte and the direction that it tells. */
export interface LabCondition {
  readonly analyte: string;
  readonly flag: 'high' | 'low';
  readonly written: readonly string[];
}

function condition(flag: LabCondition['flag'], analyte: string, written: string): LabCondition {
  return { analyte, flag, written: written.split('|') };
}

/** Conditions that a value in brackets often follows: "leukocytosis (14 × 10^9/L)". British forms are made from `e`. */
export const labConditions: readonly LabCondition[] = [
  condition('high', 'white blood cells', 'leukocytosis|leucocytosis|hyperleukocytosis|leucocitosis'),
  condition('low', 'white blood cells', 'leukopenia|leucopenia'),
  condition('high', 'platelets', 'thrombocytosis'),
  condition('low', 'platelets', 'thrombocytopenia|thrombocytopaenia|trombocitopenia|thrombopenia'),
  condition(
    'low',
    'hemoglobin',
    'anemia|anaemia|anémie|iron deficiency anemia|iron deficiency anaemia|microcytic anemia|macrocytic anemia',
  ),
  condition('high', 'hemoglobin', 'polycythemia|polycythaemia'),
  condition('high', 'neutrophils', 'neutrophilia'),
  condition('low', 'neutrophils', 'neutropenia|neutropaenia|agranulocytosis'),
  condition('high', 'lymphocytes', 'lymphocytosis'),
  condition('low', 'lymphocytes', 'lymphopenia|lymphocytopenia|lymphopaenia'),
  condition('high', 'eosinophils', 'eosinophilia|hypereosinophilia'),
  condition('high', 'monocytes', 'monocytosis'),
  condition('high', 'reticulocytes', 'reticulocytosis'),
  condition('low', 'sodium', 'hyponatremia|hyponatraemia|hiponatremia'),
  condition('high', 'sodium', 'hypernatremia|hypernatraemia'),
  condition('low', 'potassium', 'hypokalemia|hypokalaemia|hipopotasemia'),
  condition('high', 'potassium', 'hyperkalemia|hyperkalaemia'),
  condition('low', 'chloride', 'hypochloremia|hypochloraemia'),
  condition('high', 'chloride', 'hyperchloremia'),
  condition('low', 'calcium', 'hypocalcemia|hypocalcaemia'),
  condition('high', 'calcium', 'hypercalcemia|hypercalcaemia'),
  condition('low', 'magnesium', 'hypomagnesemia|hypomagnesaemia'),
  condition('high', 'magnesium', 'hypermagnesemia|hypermagnesaemia'),
  condition('low', 'phosphate', 'hypophosphatemia|hypophosphataemia'),
  condition('high', 'phosphate', 'hyperphosphatemia|hyperphosphataemia'),
  condition('low', 'glucose', 'hypoglycemia|hypoglycaemia|hypoglycorrhachia'),
  condition('high', 'glucose', 'hyperglycemia|hyperglycaemia'),
  condition('low', 'albumin', 'hypoalbuminemia|hypoalbuminaemia'),
  condition('high', 'total protein', 'hyperproteinemia'),
  condition('low', 'total protein', 'hypoproteinemia|hypoproteinaemia'),
  condition('high', 'bilirubin', 'hyperbilirubinemia|hyperbilirubinaemia|conjugated hyperbilirubinemia'),
  condition('high', 'uric acid', 'hyperuricemia|hyperuricaemia'),
  condition('high', 'ammonia', 'hyperammonemia|hyperammonaemia'),
  condition('high', 'lactate', 'hyperlactatemia|hyperlactataemia|lactic acidosis|lactic acidemia'),
  condition('high', 'ferritin', 'hyperferritinemia|hyperferritinaemia'),
  condition('low', 'fibrinogen', 'hypofibrinogenemia|hypofibrinogenaemia'),
  condition('high', 'triglycerides', 'hypertriglyceridemia|hypertriglyceridaemia'),
  condition('high', 'cholesterol', 'hypercholesterolemia|hypercholesterolaemia'),
  condition('high', 'prolactin', 'hyperprolactinemia|hyperprolactinaemia'),
  condition('low', 'vitamin D', 'vitamin d deficiency'),
  condition('low', 'vitamin B12', 'vitamin b12 deficiency|vitamin b 12 deficiency'),
  condition('low', 'vitamin B1', 'hypovitaminosis b1|thiamine deficiency'),
  condition('low', 'folate', 'folate deficiency|folic acid deficiency'),
  condition('low', 'immunoglobulin G', 'hypogammaglobulinemia|hypogammaglobulinaemia'),
  condition('high', 'immunoglobulin G', 'hypergammaglobulinemia|hypergammaglobulinaemia'),
];
