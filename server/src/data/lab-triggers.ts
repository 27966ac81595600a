/** What makes a reader expect a laboratory result in a case, with the words that a message calls it by. */
export interface LabTrigger {
  readonly what: string;
  readonly pattern: RegExp;
  /** Of the results told in words, those that answer it. */
  readonly answer: RegExp;
}

/** Words of blood and of its chemistry. */
const blood =
  /\b(?:blood|bloods|serum|plasma|laborator(?:y|ies)|lab|tests?|counts?|markers?|levels?|enzymes?|panel|profile|function|CBC|CRP|urinalysis|screen(?:ing)?|investigations?|antibod(?:y|ies)|bone marrow|\w{3,20}(?:cytosis|penia|natr(?:a)?emia|kal(?:a)?emia|calc(?:a)?emia|albumin(?:a)?emia|uria))\b/i;

/** Words of the germ that was looked for. */
const germ =
  /\b(?:cultures?|serolog(?:y|ical)|PCR|antibod(?:y|ies)|antigens?|smears?|swabs?|CSF|assay|sequencing|mNGS|stain\w*|microscop\w*|histolog\w*|patholog\w*)\b/i;

/** Tests, drugs and diseases of this patient that call for a result. Diseases of the past are told apart elsewhere. */
export const labTriggers: readonly LabTrigger[] = [
  {
    what: 'blood or urine tests',
    pattern:
      /\b(?:(?:blood|urine|laboratory|lab|serological|serum|biochemical|ha?ematological) (?:tests?|samples?|investigations?|analys[ie]s|examinations?|studies|work-?up|screening)|blood cultures?|urine cultures?|urinalysis|(?:complete|full) blood counts?|(?:liver|renal|kidney|thyroid) function tests?|coagulation (?:studies|profile|screen)|lumbar puncture)\b/i,
    answer: blood,
  },
  {
    what: 'a drug that is monitored by its level or by blood tests',
    pattern:
      /\b(?:warfarin|acenocoumarol|phenprocoumon|lithium|digoxin|phenytoin|valproate|valproic acid|carbamazepine|phenobarbital|tacrolimus|ciclosporin|cyclosporine?|sirolimus|everolimus|vancomycin|gentamicin|amikacin|tobramycin|methotrexate|theophylline|aminophylline|clozapine|azathioprine|isotretinoin|amphotericin B)\b/i,
    answer: blood,
  },
  {
    what: 'an infection',
    pattern:
      /\b(?:seps[ie]s|septic|pneumonia|abscess(?:es)?|meningitis|encephalitis|cellulitis|osteomyelitis|tuberculosis|endocarditis|pyelonephritis|urinary tract infection|bacter(?:a)?emia|septic arthritis|malaria|dengue|COVID-19|necroti[sz]ing fasciitis|infected|appendicitis|cholecystitis|cholangitis|peritonitis)\b/i,
    answer: germ,
  },
  {
    what: 'a disease of the kidneys',
    pattern:
      /\b(?:(?:acute|chronic|end[- ]stage) (?:renal|kidney) (?:failure|injury|disease|insufficiency)|(?:renal|kidney) failure|glomerulonephritis|nephrotic syndrome|nephritis|ha?emodialysis|uremi[ac]|uraemi[ac]|rhabdomyolysis)\b/i,
    answer: blood,
  },
  {
    what: 'a disease of the liver',
    pattern:
      /\b(?:hepatitis|cirrhosis|liver (?:failure|injury|cirrhosis)|hepatic (?:failure|encephalopathy)|jaundice|icterus|cholestasis|pancreatitis)\b/i,
    answer: blood,
  },
  {
    what: 'an endocrine disease',
    pattern:
      /\b(?:(?:type [12] )?diabetes(?: mellitus)?|ketoacidosis|hypothyroidism|hyperthyroidism|thyrotoxicosis|thyroiditis|myx(?:o)?edema(?:tous)?|Cushing(?:'s)?|Addison(?:'s)?|adrenal insufficiency|hypopituitarism|hyperparathyroidism|hypoparathyroidism|acromegaly|ph(?:a)?eochromocytoma|hypoglyc(?:a)?emia|insulinoma)\b/i,
    answer: blood,
  },
  {
    what: 'a disease of the blood',
    pattern:
      /\b(?:an(?:a)?emia|leuk(?:a)?emia|lymphoma|myeloma|thrombocytopenia|neutropenia|pancytopenia|h(?:a)?emophilia|coagulopathy|disseminated intravascular coagulation|sickle cell|thalass(?:a)?emia|h(?:a)?emolysis|polycyth(?:a)?emia|myelodysplastic)\b/i,
    answer: blood,
  },
  {
    what: 'a bleeding or a transfusion',
    pattern:
      /\b(?:transfus(?:ed|ions?)|packed red (?:blood )?cells|(?:massive|severe|active|postpartum|intra-?abdominal|internal) (?:bleeding|h(?:a)?emorrhage)|h(?:a)?emoperitoneum|h(?:a)?emorrhagic shock)\b/i,
    answer: blood,
  },
  {
    what: 'intensive care',
    pattern:
      /\b(?:intensive care unit|ICU|intubated|mechanical(?:ly)? ventilat(?:ed|ion)|vasopressors?|resuscitat(?:ed|ion))\b/i,
    answer: blood,
  },
  {
    what: 'a cancer that was operated on or treated with drugs',
    pattern:
      /\b(?:chemotherapy|immunotherapy|cisplatin|carboplatin|paclitaxel|(?:tumou?r|carcinoma|sarcoma|adenocarcinoma|cancer|malignan(?:cy|t))[^.;]{0,60}\b(?:resect(?:ed|ion)|excis(?:ed|ion)|removed|surgery))\b/i,
    answer: blood,
  },
];

/** Before it, a disease is one of the past or of the family. */
export const pastWords =
  /\b(?:history|past|previous(?:ly)?|known|family|mother|father|sister|brother|prior|ago|since|no|not|without|denied|negative|excluded?|ruled out|rule out|exclude|absence|free of|prophyla\w*|suspected|differential|vaccin\w*)\b/i;

/** A result that is whole in words: what grew, what was positive, what a smear showed. */
export const wordedResult =
  /\b(?:cultures?|serolog(?:y|ical)|tests?|assay|PCR|antibod(?:y|ies)|antigens?|urinalysis|smears?|laborator(?:y|ies)|bloods?|swabs?|CSF|fluid analysis|bone marrow|markers?|counts?|toxicology|analysis|screen(?:ing)?|panel|profile|level|levels|enzymes?)\b[^.;]{0,90}\b(?:positive|negative|normal|grew|growth|isolated|yielded|revealed|showed|demonstrated|confirmed|identified|detected|unremarkable|elevated|raised|low|high|abnormal|deranged|increased|decreased|consistent|non-?reactive|reactive|sterile)\b|\b(?:positive|negative|elevated|raised|abnormal|normal|unremarkable|leuk?cocytosis|high|low)\b[^.;]{0,50}\b(?:cultures?|serology|tests?|PCR|antibod(?:y|ies)|antigens?|urinalysis|markers?|counts?|levels?|enzymes|laboratory)\b|\b(?:leuk?[oc]{1,3}ytosis|leukopenia|thrombocytopenia|hyponatr(?:a)?emia|hypokal(?:a)?emia|hypercalc(?:a)?emia|hypocalc(?:a)?emia|hypoalbumin(?:a)?emia|proteinuria|h(?:a)?ematuria)\b/i;
