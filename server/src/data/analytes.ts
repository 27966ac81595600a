import type { UnitKind } from './units.ts';

/** Something that a laboratory measures. */
export interface Analyte {
  /** The name it goes by in facts. */
  readonly name: string;
  /** How it is written, without case, accents, hyphens and blanks. */
  readonly written: readonly string[];
  /** Symbols that are ordinary letters too, so that case and a value at their side must speak for them. */
  readonly symbols: readonly string[];
  /** What its units measure. A value with a unit of another kind is a dose, a size or something else. */
  readonly kinds: readonly UnitKind[];
  /** Is a value without a unit whole: pH, INR, a ratio, a titre? */
  readonly isUnitless: boolean;
  /** Where its bare number is customary in one unit only (HbA1c, haematocrit), or is read off a reader's scale. */
  readonly mayStandBare: boolean;
}

const kindLetters = {
  c: 'concentration',
  n: 'count',
  p: 'percent',
  r: 'ratio',
  t: 'time',
  v: 'volume',
  m: 'mass',
  a: 'amount',
  e: 'excretion',
  k: 'clearance',
  s: 'speed',
  l: 'length',
  h: 'pressure',
  u: 'activity',
} as const satisfies Record<string, UnitKind>;

/**
 * One row: the kinds as letters of the table above (`0` no unit, `b` may stand bare), the name, then how it is
 * written; symbols after `=`.
 */
function analyte(kinds: string, name: string, written = ''): Analyte {
  const forms = [name, ...written.split('|')].filter((form) => form !== '');
  return {
    name,
    written: forms.filter((form) => !form.startsWith('=')),
    symbols: forms.filter((form) => form.startsWith('=')).map((form) => form.slice(1)),
    kinds: [...kinds].flatMap((letter) => kindLetters[letter as keyof typeof kindLetters] ?? []),
    isUnitless: kinds.includes('0'),
    mayStandBare: kinds.includes('b'),
  };
}

/** Analytes by field. Names and abbreviations as clinicians write them; other languages where they are sure. */
export const analytes: readonly Analyte[] = [
  // Blood count.
  analyte('cr', 'hemoglobin', 'haemoglobin|hb|hgb|hemoglobine|hémoglobine|hemoglobina|hämoglobin|haemoglobin'),
  analyte('pb', 'hematocrit', 'haematocrit|hct|=Ht|=HT|pcv|packed cell volume|hematocrito|hématocrite|hämatokrit'),
  analyte(
    'n',
    'red blood cells',
    'red blood cell|red blood cell count|red cell count|rbc|rbcs|rbc count|erythrocyte count|erythrocytes|red cells|eritrocitos|hematíes|érythrocytes|erythrozyten|eritrócitos',
  ),
  analyte(
    'n',
    'white blood cells',
    'white blood cell|white blood cell count|white cell count|white blood count|white cells|wbc|wbcs|wbc count|wcc|wbcc|tlc|tlc count|leukocytes|leucocytes|leukocyte|leucocyte|leukocyte count|leucocyte count|total leukocyte count|total leucocyte count|total leukocytes|total white cell count|total white blood cell count|leucocitos|leucócitos|leukozyten|globules blancs',
  ),
  analyte(
    'n',
    'platelets',
    'platelet|platelet count|thrombocyte|thrombocytes|thrombocyte count|plt|plts|plaquetas|plaquettes|thrombozyten',
  ),
  analyte(
    'npb',
    'neutrophils',
    'neutrophil|neutrophil count|absolute neutrophil count|absolute neutrophils|anc|polymorphs|polymorphonuclear cells|polymorpho-nuclear cells|pnn|polymorphonuclear leukocytes|polymorphonuclear|polymorphonuclears|pmn|pmns|segmented neutrophils|segmented|neutrofilos|neutrophiles|neutrófilos|granulocytes|granulocyte count|neutrophil percentage|neutrophil granulocytes',
  ),
  analyte(
    'npb',
    'lymphocytes',
    'lymphocyte|lymphocyte count|absolute lymphocyte count|absolute lymphocytes|alc|lymphs|linfocitos|linfócitos|lymphozyten|lymphocites|total lymphocyte count|lymphocyte percentage',
  ),
  analyte('npb', 'monocytes', 'monocyte|monocyte count|absolute monocyte count|monocitos'),
  analyte(
    'npb',
    'eosinophils',
    'eosinophil|eosinophil count|absolute eosinophil count|aec|eosinofilos|éosinophiles|eosinophile|peripheral eosinophil count',
  ),
  analyte('npb', 'basophils', 'basophil|basophil count'),
  analyte('npb', 'band neutrophils', 'band forms|immature neutrophils|stab cells|immature granulocytes'),
  analyte(
    'npb',
    'reticulocytes',
    'reticulocyte|reticulocyte count|retic count|=Ret|=RET|retics|absolute reticulocyte count|corrected reticulocyte count|reticulocyte percentage',
  ),
  analyte('0pr', 'reticulocyte index', 'reticulocyte production index|rpi'),
  analyte(
    'npb',
    'blasts',
    'blast|blast cells|blast cell|blast count|circulating blasts|peripheral blasts|myeloblasts|lymphoblasts|bone marrow blasts',
  ),
  analyte('pn', 'plasma cells', 'plasma cell|clonal plasma cells|bone marrow plasma cells'),
  analyte('pn', 'ringed sideroblasts', 'ring sideroblasts|sideroblasts'),
  analyte('pn', 'megaloblasts'),
  analyte('pn', 'erythroblasts', 'nucleated red blood cells|nucleated rbcs|nrbc|nrbcs|normoblasts'),
  analyte('pn', 'schistocytes'),
  analyte('pb', 'comet cells', 'comet cell percentage'),
  analyte('pb', 'atypical lymphocytes', 'abnormal cells|atypical cells|prolymphocytes|proto-lymphocytes'),
  analyte(
    'vb',
    'mean corpuscular volume',
    'mcv|mean cell volume|mean corpuscolar volume|volumen corpuscular medio|vcm|vgm',
  ),
  analyte(
    'ma',
    'mean corpuscular hemoglobin',
    'mch|mean cell hemoglobin|mean cell haemoglobin|mean corpuscular haemoglobin|hemoglobina corpuscular media|tcmh|teneur corpusculaire moyenne en hémoglobine|contenuto emoglobinico medio',
  ),
  analyte(
    'cp',
    'mean corpuscular hemoglobin concentration',
    'mchc|mean cell hemoglobin concentration|mean corpuscular haemoglobin concentration|ccmh|chcm|chbcm|concentration corpusculaire moyenne en hémoglobine|concentración de hemoglobina corpuscular media|concentración corpuscular media de hemoglobina|concentrazione emoglobinica corpuscolare media|concentração de hemoglobina corpuscular média',
  ),
  analyte('pvb', 'red cell distribution width', 'rdw|rdw-cv|rdw-sd|red blood cell distribution width'),
  analyte('v', 'mean platelet volume', 'mpv'),
  analyte(
    'nb',
    'CD4 cells',
    'cd4|cd4 count|cd4 cell count|cd4 t cell count|cd4 t-cell count|cd4 lymphocyte count|cd4 t lymphocytes|cd4 cells|cd4+ t cells|absolute cd4 count',
  ),
  analyte(
    'npb',
    'CD3 cells',
    'cd3 count|absolute cd3 count|cd3 t cells|cd3 lymphocytes|cd3+ cells|t lymphocytes|t lymphocyte|t lymphocyte count|t lymphocyte population',
  ),
  analyte('npb', 'CD8 cells', 'cd8 count|cd8 cells|cd8 t cells|absolute cd8 count|cd8+ t cells'),
  analyte(
    'npb',
    'CD19 cells',
    'cd19 count|cd19 lymphocyte count|absolute cd19 lymphocyte count|cd19 cells|b cells|b cell count|b lymphocytes|absolute cd19 count|cd19+ cells',
  ),
  analyte('npb', 'NK cells', 'nk cell count|absolute nk cell count|natural killer cells|cd56 cells|nk cell'),
  analyte('0r', 'CD4/CD8 ratio', 'cd4 cd8 ratio|cd4:cd8 ratio'),
  // Electrolytes, kidney and metabolism.
  analyte('c', 'sodium', 'serum sodium|natremia|=Na|sodio|natrium|sódio'),
  analyte('c', 'potassium', 'serum potassium|kalemia|=K|potasio|potássio|kalium|kaliémie'),
  analyte('c', 'chloride', 'serum chloride|=Cl|cloro|chlorid|chloremia'),
  analyte('c', 'bicarbonate', 'bicarb|hco3|hco 3|total co2|tco2|bicarbonate level|standard bicarbonate|bicarbonato'),
  analyte(
    'ce',
    'calcium',
    'serum calcium|total calcium|corrected calcium|albumin-corrected calcium|adjusted calcium|=Ca|calcio|cálcio|kalzium|calcemia|calcémie|calcaemia',
  ),
  analyte('c', 'ionized calcium', 'ionised calcium|free calcium|ica|calcio ionico|calcio iónico'),
  analyte('ce', 'magnesium', 'serum magnesium|=Mg|magnesio|magnésium|magnésio'),
  analyte(
    'ce',
    'phosphate',
    'phosphorus|serum phosphate|serum phosphorus|inorganic phosphate|inorganic phosphorus|po4|phosphorous|=P|=Pi|fosforo|fósforo|phosphat|phosphore',
  ),
  analyte('c', 'blood urea nitrogen', 'bun|urea nitrogen|serum urea nitrogen'),
  analyte('c', 'urea', 'blood urea|serum urea|plasma urea|=BU|urée|harnstoff|ureia|uremia|azotemia'),
  analyte(
    'cre',
    'creatinine',
    'serum creatinine|creat|creatinin|scr|s-creatinine|plasma creatinine|s. creatinine|=Cr|=Cre|creatinina|créatinine|créatininémie|creatininaemia|kreatinin',
  ),
  analyte(
    'k',
    'estimated glomerular filtration rate',
    'egfr|gfr|estimated gfr|glomerular filtration rate|egfr ckd-epi|ckd-epi|mdrd',
  ),
  analyte('k', 'creatinine clearance', 'crcl|clearance of creatinine|clcr|creatinine clearance rate'),
  analyte('c', 'cystatin C', 'cystatin'),
  analyte('ce', 'uric acid', 'serum uric acid|urate|serum urate|acido urico|ácido úrico|acide urique|harnsäure'),
  analyte(
    'ce',
    'glucose',
    'blood glucose|blood sugar|serum glucose|plasma glucose|fasting glucose|fasting blood glucose|fasting blood sugar|fasting plasma glucose|random blood sugar|random blood glucose|random glucose|postprandial glucose|postprandial blood sugar|post prandial blood sugar|capillary glucose|capillary blood glucose|blood glucose level|glycemia|glycaemia|bgl|bsl|rbs|fbs|fbg|ppbs|rbg|cbg|fingerstick glucose|finger-stick glucose|glucosa|glucemia|glycémie|glicemia|blutzucker|glucometer reading|grbs|glucose level|csf glucose|cerebrospinal fluid glucose',
  ),
  analyte(
    'pr',
    'HbA1c',
    'a1c|hba1|glycated hemoglobin|glycated haemoglobin|glycosylated hemoglobin|glycosylated haemoglobin|hemoglobin a1c|haemoglobin a1c|glycohemoglobin|hb a1c|hemoglobina glicosilada|hemoglobina glucosilada',
  ),
  analyte(
    'c',
    'lactate',
    'lactic acid|serum lactate|blood lactate|plasma lactate|arterial lactate|lactato|laktat|lactates',
  ),
  analyte('c', 'pyruvate', 'pyruvic acid'),
  analyte('c', 'ammonia', 'serum ammonia|blood ammonia|plasma ammonia|nh3|ammonium|amonio|ammonemia'),
  analyte(
    'c',
    'osmolality',
    'serum osmolality|plasma osmolality|osmolarity|osmolalities|serum osmolarity|plasma osmolarity',
  ),
  analyte(
    'c',
    'urine osmolality',
    'urinary osmolality|urine osmolarity|urinary osmolarity|urine osmolalities|urinary osmolalities|uosm',
  ),
  analyte('cb', 'anion gap', 'serum anion gap'),
  analyte('c', 'osmolar gap', 'osmol gap|osmolal gap'),
  analyte(
    'c',
    'ketones',
    'blood ketones|beta-hydroxybutyrate|β-hydroxybutyrate|serum ketones|bhb|ketone bodies|beta hydroxybutyric acid|capillary ketones',
  ),
  analyte('c', 'homocysteine', 'plasma homocysteine|serum homocysteine|total homocysteine'),
  analyte('c', 'methylmalonic acid', '=MMA|methylmalonate'),
  // Proteins and liver.
  analyte(
    'c',
    'total protein',
    'serum total protein|total proteins|=TP|proteínas totales|gesamteiweiß|protidémie|total serum protein',
  ),
  analyte('cp', 'albumin', 'serum albumin|alb|albúmina|albumine|albuminemia|albuminaemia|albumina|plasma albumin'),
  analyte('cp', 'globulin', 'globulins|serum globulin'),
  analyte(
    '0r',
    'albumin/globulin ratio',
    'a/g ratio|a:g ratio|albumin globulin ratio|albumin to globulin ratio|ag ratio',
  ),
  analyte(
    'cb0',
    'serum-ascites albumin gradient',
    'saag|serum albumin ascites gradient|serum ascites albumin gradient|serum-to-ascites albumin gradient|serum-ascites albumin gradient saag',
  ),
  analyte(
    'c',
    'prealbumin',
    'transthyretin|pre-albumin|prealbúmina|préalbumine|prealbumina|pré-albumina|präalbumin|transtirretina|transthyrétine',
  ),
  analyte(
    'c',
    'bilirubin',
    'total bilirubin|serum bilirubin|total serum bilirubin|tbil|t-bil|tbili|t. bil|total bili|serum total bilirubin|bilirrubina|bilirrubina total|bilirubine|bilirubine totale|bilirubina total|gesamtbilirubin',
  ),
  analyte('c', 'direct bilirubin', 'conjugated bilirubin|dbil|d-bil|bilirrubina directa|conjugated serum bilirubin'),
  analyte('c', 'indirect bilirubin', 'unconjugated bilirubin|ibil'),
  analyte(
    'c',
    'alanine aminotransferase',
    'alt|sgpt|=GPT|alat|alt/sgpt|sgpt (alt)|alanine transaminase|alanine transferase|glutamic pyruvic transaminase|alanine amino transferase|serum glutamic pyruvic transaminase|glutamate pyruvate transaminase|gpt (alt)|alt (sgpt)|alt (gpt)|alaninaminotransferase',
  ),
  analyte(
    'c',
    'aspartate aminotransferase',
    'ast|sgot|=GOT|asat|ast/sgot|aspartate transaminase|aspartate transferase|glutamic oxaloacetic transaminase|aspartate amino transferase|serum glutamic oxaloacetic transaminase|ast (sgot)|ast (got)|aspartataminotransferase',
  ),
  analyte('c', 'transaminases', 'aminotransferases|transaminase'),
  analyte(
    'c',
    'alkaline phosphatase',
    'alp|alk phos|alkp|=AP|phosphatase alkaline|serum alkaline phosphatase|fosfatasa alcalina|phosphatases alcalines|alkalische phosphatase|fosfatase alcalina|alk. phosphatase',
  ),
  analyte(
    'c',
    'gamma-glutamyl transferase',
    'ggt|gamma gt|γ-gt|γgt|ggtp|γ-gtp|gamma-glutamyltransferase|gamma-glutamyl transpeptidase|gamma glutamyltranspeptidase|γ-glutamyl transferase|γ-glutamyl transpeptidase|gamma-gt|γ-glutamyltransferase|γ-glutamyltranspeptidase|gamma glutamyl transpeptidase',
  ),
  analyte(
    'c',
    'lactate dehydrogenase',
    'ldh|lactic dehydrogenase|serum ldh|lactate dehydrogenase level|lactic acid dehydrogenase|lactodeshidrogenasa',
  ),
  analyte('c', 'amylase', 'serum amylase|amilasa|pancreatic amylase|amylasemia'),
  analyte('c', 'lipase', 'serum lipase|lipasa'),
  analyte(
    'c',
    'creatine kinase',
    'ck|cpk|creatine phosphokinase|creatinine kinase|creatinine phosphokinase|serum creatine kinase|serum ck|total ck|creatinkinase|creatina quinasa|creatine phosphokinase level|serum cpk',
  ),
  analyte('cp', 'creatine kinase MB', 'ck-mb|ckmb|cpk-mb|creatine kinase-mb|ck mb'),
  analyte('c', 'bile acids', 'total bile acids|serum bile acids|bile acid'),
  analyte(
    'c',
    'cholinesterase',
    'serum cholinesterase|pseudocholinesterase|plasma cholinesterase|=PCE|pce level|butyrylcholinesterase|acetylcholinesterase|=CHE|=ChE|rbc cholinesterase',
  ),
  analyte('c', 'aldolase', 'serum aldolase'),
  analyte('c', 'ceruloplasmin', 'caeruloplasmin|serum ceruloplasmin'),
  analyte('ce', 'copper', 'serum copper|urinary copper|24-hour urinary copper'),
  analyte('c', 'zinc', 'serum zinc|plasma zinc'),
  analyte('c', 'selenium', 'serum selenium'),
  analyte('c', 'blood lead', 'blood lead level|serum lead|=BLL|=PbB'),
  analyte('c', 'adenosine deaminase', '=ADA|ada level|adenosine deaminase level'),
  analyte(
    'c',
    'angiotensin-converting enzyme',
    '=ACE|ace level|serum ace|serum angiotensin-converting enzyme|angiotensin converting enzyme level',
  ),
  analyte('c', 'alpha-1 antitrypsin', 'α1-antitrypsin|a1at|alpha 1-antitrypsin|aat'),
  analyte('cp', 'haptoglobin', 'serum haptoglobin'),
  analyte('c', 'plasma free hemoglobin', 'free hemoglobin'),
  analyte('cp', 'methemoglobin', 'methaemoglobin|methb|met-hb'),
  analyte('p', 'carboxyhemoglobin', 'carboxyhaemoglobin|cohb'),
  // Iron, vitamins.
  analyte('c', 'iron', 'serum iron|=Fe|hierro|fer sérique|fer serique|hierro sérico'),
  analyte('c', 'total iron-binding capacity', 'tibc|iron-binding capacity|total iron binding capacity'),
  analyte('c', 'transferrin', 'serum transferrin|transferrina'),
  analyte(
    'p',
    'transferrin saturation',
    'tsat|iron saturation|saturation of transferrin|transferrin saturation index|transferrin sat',
  ),
  analyte('c', 'ferritin', 'serum ferritin|ferritina|ferritine|hyperferritinemia level'),
  analyte(
    'c',
    'vitamin B12',
    'cobalamin|b12|vit b12|vitamin b 12|vit. b12|serum vitamin b12|serum b12|vitamina b12|vitamine b12|cyanocobalamin level|vitb12',
  ),
  analyte(
    'c',
    'folate',
    'folic acid|serum folate|serum folic acid|red cell folate|ácido fólico|acide folique|vitamin b9|rbc folate',
  ),
  analyte('c', 'vitamin B1', 'thiamine|thiamin|vitamin b 1|serum thiamine|whole blood thiamine'),
  analyte('c', 'vitamin B6', 'pyridoxine|vitamin b 6|pyridoxal phosphate'),
  analyte('c', 'vitamin A', 'retinol'),
  analyte('c', 'vitamin C', 'ascorbic acid'),
  analyte('c', 'vitamin E', 'alpha-tocopherol'),
  analyte(
    'c',
    'vitamin D',
    '25-oh vitamin d|25-hydroxyvitamin d|25-hydroxy vitamin d|25(oh)d|25(oh)d3|25-ohd|25-oh-d|25 oh vitamin d3|25-hydroxyvitamin d3|vitamin d3|25-hydroxycholecalciferol|25(oh) vitamin d|25 (oh) vitamin d|vit d|vit d3|25-oh vit d|vitamin d level|calcidiol|vitamina d|vitamine d|25-oh-vitamin d3|25 hydroxy d|serum vitamin d',
  ),
  analyte(
    'c',
    '1,25-dihydroxyvitamin D',
    '1,25-dihydroxy vitamin d|calcitriol|1,25(oh)2d|1,25-(oh)2 vitamin d|1,25(oh)2d3|1,25-dihydroxyvitamin d3|1,25 dihydroxyvitamin d',
  ),
  // Clotting.
  analyte(
    'tp',
    'prothrombin time',
    'pt|protime|prothrombin|tiempo de protrombina|taux de prothrombine|=TP|prothrombin activity|prothrombin time activity',
  ),
  analyte(
    '0r',
    'international normalized ratio',
    'inr|international normalised ratio|pt-inr|pt/inr|prothrombin time international normalized ratio',
  ),
  analyte(
    'tr',
    'activated partial thromboplastin time',
    'aptt|ptt|partial thromboplastin time|activated partial thromboplastin|ttpa|tca|a-ptt|apt time|aptt time',
  ),
  analyte('t', 'thrombin time', '=TT'),
  analyte('t', 'bleeding time'),
  analyte('t', 'clotting time', 'activated clotting time|activated coagulation time|=ACT'),
  analyte('c', 'fibrinogen', 'plasma fibrinogen|fibrinógeno|fibrinogène|fibrinogenio'),
  analyte(
    'c',
    'D-dimer',
    'd-dimers|ddimer|d dimer level|dimero d|dímero d|d-dimères|d-dimere|d-dímero|d-dimero|d-dímeros|d-dimeri|dímeros d|dimeri d',
  ),
  analyte('c', 'fibrin degradation products', 'fdp|fibrinogen degradation products|fdps'),
  analyte('pc', 'factor VIII', 'fviii|factor viii activity|factor viii level|factor viii:c|fviii:c|factor 8'),
  analyte('pc', 'factor IX', 'fix activity|factor ix activity|factor ix level'),
  analyte('pc', 'factor VII', 'factor vii activity'),
  analyte('pc', 'factor V', 'factor v activity'),
  analyte('pc', 'factor X', 'factor x activity'),
  analyte('pc', 'factor XI', 'factor xi activity'),
  analyte('pc', 'factor XIII', 'factor xiii activity'),
  analyte(
    'pc',
    'von Willebrand factor',
    'vwf antigen|vwf:ag|vwf activity|vwf|von willebrand factor antigen|ristocetin cofactor|vwf:rco|ristocetin cofactor activity',
  ),
  analyte('pc', 'protein C', 'protein c activity|protein c antigen'),
  analyte('pc', 'protein S', 'protein s activity|free protein s'),
  analyte('pc', 'antithrombin', 'antithrombin iii|at-iii|atiii|antithrombin activity|antithrombin iii activity'),
  analyte('c', 'anti-factor Xa', 'anti-xa|anti-xa level|anti-xa activity|antifactor xa|anti-factor xa level'),
  analyte('pb', 'ADAMTS13', 'adamts13 activity|adamts-13|adamts-13 activity|adamts 13'),
  analyte('uc', 'factor VIII inhibitor', 'inhibitor titer|inhibitor titre|factor viii inhibitor titer|fviii inhibitor'),
  // Inflammation.
  analyte(
    'c',
    'C-reactive protein',
    'crp|crp level|hs-crp|hscrp|high-sensitivity c-reactive protein|high sensitivity crp|c-reactive protein level|reactive protein c|proteína c reactiva|proteina c reactiva|proteína c-reativa|pcr cuantitativa|protéine c-réactive|c-reaktives protein|serum crp|serum c-reactive protein|c-rp',
  ),
  analyte(
    'sl',
    'erythrocyte sedimentation rate',
    'esr|sedimentation rate|erythrocyte sedimentation|sed rate|vsg|=VS|bsg|velocidad de sedimentación|velocidad de sedimentación globular|vitesse de sédimentation|westergren|blood sedimentation rate|esr level',
  ),
  analyte('c', 'procalcitonin', 'pct|serum procalcitonin|procalcitonina|procalcitonine'),
  analyte('c', 'interleukin-6', 'il-6|il6|interleukin 6|serum il-6'),
  analyte(
    'c',
    'interleukin-2 receptor',
    'soluble il-2 receptor|sil-2r|soluble interleukin-2 receptor|sil2r|scd25|soluble cd25|soluble il-2r|il-2r',
  ),
  analyte('c', 'tumor necrosis factor alpha', 'tnf-alpha|tnf-α|tnfα'),
  analyte('c', 'serum amyloid A', '=SAA'),
  analyte(
    'c',
    'beta-2 microglobulin',
    'β2-microglobulin|b2-microglobulin|β2 microglobulin|b2m|beta2-microglobulin|β-2 microglobulin|β2m',
  ),
  analyte('c', 'KL-6', 'krebs von den lungen-6|kl 6'),
  analyte('c', 'surfactant protein D', 'sp-d'),
  analyte(
    'c',
    '1,3-beta-D-glucan',
    'beta-d-glucan|β-d-glucan|(1,3)-β-d-glucan|1,3-β-d-glucan|bdg|β-d glucan|(1-3)-β-d-glucan|(1→3)-β-d-glucan',
  ),
  analyte('0cu', 'galactomannan', 'galactomannan index|serum galactomannan|gm test|gm index|bal galactomannan'),
  // Hormones.
  analyte(
    'c',
    'thyroid-stimulating hormone',
    'tsh|thyrotropin|thyroid stimulating hormone|serum tsh|tirotropina|thyreotropin',
  ),
  analyte('c', 'free thyroxine', 'ft4|free t4|free thyroxin|f-t4|ft4 level|t4 libre|t4l|fT4|free thyroxine t4'),
  analyte('c', 'free triiodothyronine', 'ft3|free t3|free tri-iodothyronine|f-t3|t3 libre|free triiodothyronin'),
  analyte('c', 'thyroxine', 'total t4|=T4|tt4|total thyroxine'),
  analyte('c', 'triiodothyronine', 'total t3|=T3|tt3|total triiodothyronine'),
  analyte('c', 'thyroglobulin', 'serum thyroglobulin'),
  analyte(
    'cub0',
    'thyroid peroxidase antibodies',
    'anti-tpo|tpo antibodies|anti-thyroid peroxidase|anti-thyroid peroxidase antibodies|anti-thyroid peroxidase antibody|tpoab|tpo-ab|antithyroid peroxidase|antiperoxidase antibodies|anti-tpo antibodies|anti-tpo antibody|anti tpo ab|thyroid peroxidase antibody|tpo antibody',
  ),
  analyte(
    'cub0',
    'thyroglobulin antibodies',
    'anti-thyroglobulin|anti-thyroglobulin antibodies|antithyroglobulin antibodies|tgab|anti-tg|anti-tg antibodies|anti-thyroglobulin antibody|thyroglobulin antibody',
  ),
  analyte(
    'cub0p',
    'TSH receptor antibodies',
    'trab|tsh receptor antibody|thyrotropin receptor antibody|trabs|tsi|thyroid stimulating immunoglobulin',
  ),
  analyte(
    'cub0',
    'antimicrosomal antibodies',
    'antimicrosomal|antimicrosomal antibody|anti-microsomal antibodies|thyroid microsomal antibodies',
  ),
  analyte(
    'ce',
    'cortisol',
    'serum cortisol|morning cortisol|plasma cortisol|random cortisol|am cortisol|urinary free cortisol|24-hour urinary free cortisol|midnight cortisol|salivary cortisol|basal cortisol|ufc|free cortisol|cortisol level',
  ),
  analyte(
    'c',
    'adrenocorticotropic hormone',
    'acth|corticotropin|plasma acth|adrenocorticotropin|adrenocorticotrophic hormone',
  ),
  analyte(
    'c',
    'parathyroid hormone',
    'pth|ipth|intact pth|intact parathyroid hormone|parathormone|serum pth|parathyroid hormone level|i-pth|parathormon|hormona paratiroidea',
  ),
  analyte(
    'c',
    'parathyroid hormone-related peptide',
    'pthrp|pth-rp|pth-related peptide|parathyroid hormone-related protein|parathyroid hormone related peptide|pth related protein',
  ),
  analyte('c', 'calcitonin', 'serum calcitonin'),
  analyte('c', 'prolactin', 'serum prolactin|prl|prolactina'),
  analyte('c', 'follicle-stimulating hormone', 'fsh|follicular stimulating hormone|follicle stimulating hormone'),
  analyte('c', 'luteinizing hormone', 'lh|luteinising hormone|lutenizing hormone'),
  analyte('c', 'estradiol', '=E2|oestradiol|e2 level|peak e2 level|estradiol level|serum estradiol|17β-estradiol'),
  analyte('c', 'estrogen', 'oestrogen|total estrogen|estrogens'),
  analyte(
    'c',
    'progesterone',
    'serum progesterone|17-hydroxyprogesterone|17-ohp|17-oh progesterone|17α-hydroxyprogesterone|17-hydroxy progesterone',
  ),
  analyte(
    'c',
    'testosterone',
    'total testosterone|serum testosterone|free testosterone|testosterona|total serum testosterone',
  ),
  analyte('c', 'sex hormone-binding globulin', 'shbg'),
  analyte(
    'c',
    'dehydroepiandrosterone sulfate',
    'dhea-s|dheas|dheas-s|dehydroepiandrosterone sulphate|dhea|dhea sulfate',
  ),
  analyte('c', 'androstenedione', 'delta-4-androstenedione|δ4-androstenedione'),
  analyte('c', 'anti-Müllerian hormone', 'amh|antimüllerian hormone|anti-mullerian hormone|antimullerian hormone'),
  analyte('c', 'inhibin B', 'inhibin|inhibin a'),
  analyte('c', 'growth hormone', '=GH|gh level|human growth hormone|basal gh'),
  analyte(
    'c',
    'insulin-like growth factor 1',
    'igf-1|igf-i|igf1|insulin-like growth factor-1|insulin-like growth factor i|somatomedin c|igf 1',
  ),
  analyte('c', 'insulin', 'serum insulin|fasting insulin|plasma insulin|insulin level|insulinemia'),
  analyte('c', 'C-peptide', 'serum c-peptide|c peptide|fasting c-peptide|péptido c'),
  analyte('c', 'proinsulin'),
  analyte('ce', 'aldosterone', 'serum aldosterone|plasma aldosterone|plasma aldosterone concentration|=PAC'),
  analyte('c', 'renin', 'plasma renin|plasma renin activity|direct renin|direct renin concentration|renin activity'),
  analyte(
    '0rc',
    'aldosterone/renin ratio',
    'aldosterone-to-renin ratio|aldosterone to renin ratio|aldosterone-renin ratio',
  ),
  analyte(
    'ce',
    'metanephrines',
    'metanephrine|plasma metanephrines|urinary metanephrines|plasma free metanephrines|plasma metanephrine|urine metanephrines|24-hour urinary metanephrines|fractionated metanephrines',
  ),
  analyte('ce', 'normetanephrine', 'normetanephrines|plasma normetanephrine|urinary normetanephrine'),
  analyte('ce', 'epinephrine', 'plasma epinephrine|urinary epinephrine'),
  analyte(
    'ce',
    'norepinephrine',
    'plasma norepinephrine|noradrenaline level|plasma noradrenaline|urinary norepinephrine',
  ),
  analyte('ce', 'catecholamines', 'urinary catecholamines'),
  analyte('cer', 'vanillylmandelic acid', 'vma|vanilmandelic acid|vanillyl mandelic acid|urinary vma'),
  analyte('cer', 'homovanillic acid', 'hva'),
  analyte(
    'ce',
    '5-hydroxyindoleacetic acid',
    '5-hiaa|5-hydroxyindolacetic acid|5-hydroxy indole acetic acid|urinary 5-hiaa',
  ),
  analyte('c', 'chromogranin A', 'cga|serum chromogranin a|chromogranin'),
  analyte('c', 'gastrin', 'serum gastrin|fasting gastrin'),
  analyte('c', 'glucagon', 'plasma glucagon'),
  analyte('c', 'erythropoietin', 'serum erythropoietin|epo level|serum epo'),
  analyte('c', 'antidiuretic hormone', '=ADH|copeptin|arginine vasopressin'),
  analyte(
    'c',
    'beta-hCG',
    'β-hcg|hcg|bhcg|b-hcg|human chorionic gonadotropin|β-human chorionic gonadotropin|beta-human chorionic gonadotropin|beta human chorionic gonadotropin|human chorionic gonadotrophin|beta hcg|serum β-hcg|beta subunit human chorionic gonadotropin|β subunit of human chorionic gonadotropin|hcgβ',
  ),
  analyte('c', 'osteocalcin'),
  analyte('c', 'fibroblast growth factor 23', 'fgf23|fgf-23'),
  // Tumour markers and tissue markers.
  analyte(
    'c',
    'prostate-specific antigen',
    'psa|total psa|prostate specific antigen|serum psa|psa level|free psa|antígeno prostático específico',
  ),
  analyte(
    'c',
    'carcinoembryonic antigen',
    'cea|serum cea|carcino-embryonic antigen|carcinoembryonic antigen level|antígeno carcinoembrionario',
  ),
  analyte(
    'c',
    'CA 19-9',
    'ca19-9|ca 19.9|ca-19-9|carbohydrate antigen 19-9|cancer antigen 19-9|ca199|carbohydrate antigen 199|carbohydrate antigen (ca) 19-9|ca-199|ca 199|serum ca 19-9',
  ),
  analyte(
    'c',
    'CA 125',
    'ca125|ca-125|cancer antigen 125|carbohydrate antigen 125|cancer antigen-125|carbohydrate antigen-125|serum ca125|carbohydrate antigen (ca) 125',
  ),
  analyte('c', 'CA 15-3', 'ca15-3|ca-15-3|cancer antigen 15-3|carbohydrate antigen 15-3|ca153|ca 153'),
  analyte('c', 'CA 72-4', 'ca72-4|carbohydrate antigen 72-4|ca724|ca 724'),
  analyte('c', 'CA 242', 'ca242'),
  analyte(
    'c',
    'alpha-fetoprotein',
    'afp|α-fetoprotein|alfa-fetoprotein|alpha fetoprotein|alphafetoprotein|alpha-foetoprotein|serum afp|α-feto protein|α-fp|alfafetoproteína|serum alpha-fetoprotein|a-fetoprotein',
  ),
  analyte('c', 'PIVKA-II', 'des-gamma-carboxy prothrombin|dcp'),
  analyte('c', 'neuron-specific enolase', 'nse|neuron specific enolase'),
  analyte(
    'c',
    'squamous cell carcinoma antigen',
    'scc antigen|scc-ag|sccag|scca|squamous cell carcinoma-associated antigen',
  ),
  analyte('c', 'CYFRA 21-1', 'cyfra21-1|cytokeratin 19 fragment|cyfra 211|cyfra'),
  analyte('c', 'pro-gastrin-releasing peptide', 'progrp|pro-grp'),
  analyte('c', 'HE4', 'human epididymis protein 4'),
  analyte('c', 'S-100 protein', 's100b|s-100b'),
  analyte(
    'pb0',
    'Ki-67',
    'ki67|ki-67 index|ki67 index|ki-67 labeling index|ki-67 labelling index|ki-67 proliferation index|mib-1|mib1|mib-1 index|mib-1 labeling index|proliferation index|ki-67 proliferative index|ki 67|mib-1 labelling index|mib 1|ki-67 labeling',
  ),
  analyte(
    'r0',
    'tumor mutational burden',
    'tmb|tumour mutational burden|tumor mutation burden|tumour mutation burden|mutational burden',
  ),
  analyte(
    'p0b',
    'PD-L1 tumor proportion score',
    'pd-l1 tps|tumor proportion score|tps|combined positive score|pd-l1 expression',
  ),
  // Heart, lipids.
  analyte(
    'c',
    'troponin',
    'troponins|troponin level|serum troponin|cardiac troponin|cardiac troponins|hs-troponin|high-sensitivity troponin|high sensitivity troponin|high-sensitivity cardiac troponin|=Tn|troponina|troponine',
  ),
  analyte(
    'c',
    'troponin I',
    'tni|ctni|cardiac troponin i|hs-troponin i|hs-tni|high-sensitivity troponin i|high sensitivity troponin i|hs troponin i|hs-ctni|high-sensitivity cardiac troponin i|troponin-i|troponina i',
  ),
  analyte(
    'c',
    'troponin T',
    'tnt|ctnt|cardiac troponin t|hs-troponin t|hs-tnt|high-sensitivity troponin t|high sensitivity troponin t|hs-ctnt|high-sensitivity cardiac troponin t|troponin-t|hs-tropt|trop t|trop-t',
  ),
  analyte(
    'c',
    'B-type natriuretic peptide',
    'bnp|brain natriuretic peptide|b type natriuretic peptide|serum bnp|plasma bnp|bnp level',
  ),
  analyte(
    'c',
    'NT-proBNP',
    'nt-pro-bnp|ntprobnp|nt pro-bnp|probnp|pro-bnp|n-terminal pro-brain natriuretic peptide|n-terminal pro-b-type natriuretic peptide|n-terminal probnp|n-terminal-pro hormone bnp|n-terminal pro b-type natriuretic peptide|nt-pro bnp|nt-pro brain natriuretic peptide|pro-brain natriuretic peptide|nt-probnp level',
  ),
  analyte('c', 'myoglobin', 'serum myoglobin|mioglobina|urine myoglobin'),
  analyte(
    'c',
    'cholesterol',
    'total cholesterol|serum cholesterol|=TC|colesterol total|colesterol|cholestérol total|gesamtcholesterin',
  ),
  analyte(
    'c',
    'LDL cholesterol',
    'ldl-c|ldl|low-density lipoprotein|low density lipoprotein|low-density lipoprotein cholesterol|ldl-cholesterol|low density lipoprotein cholesterol|ldlc',
  ),
  analyte(
    'c',
    'HDL cholesterol',
    'hdl-c|hdl|high-density lipoprotein|high density lipoprotein|high-density lipoprotein cholesterol|hdl-cholesterol|hdlc',
  ),
  analyte(
    'c',
    'triglycerides',
    'triglyceride|serum triglycerides|serum triglyceride|tg|tgs|triacylglycerol|triglicéridos|triglyzeride|triglycérides|trigliceridos|triglyceride level',
  ),
  analyte('c', 'lipoprotein(a)', 'lp(a)|lipoprotein a'),
  analyte('c', 'apolipoprotein B', 'apo b|apob'),
  analyte('c', 'apolipoprotein A1', 'apo a1|apoa1|apolipoprotein a-i'),
  // Immunology.
  analyte('c', 'immunoglobulin G', 'igg|serum igg|immunoglobulin g (igg)|igg level|total igg'),
  analyte('c', 'immunoglobulin A', 'iga|serum iga|immunoglobulin a (iga)'),
  analyte('c', 'immunoglobulin M', 'igm|serum igm|immunoglobulin m (igm)'),
  analyte(
    'c',
    'immunoglobulin E',
    'ige|total ige|serum ige|total serum ige|serum total ige|total immunoglobulin e|ige level|specific ige',
  ),
  analyte('cp', 'IgG4', 'igg4 level|serum igg4|immunoglobulin g4|serum igg4 level|igg 4'),
  analyte('c', 'IgG subclasses', 'igg1|igg2|igg3'),
  analyte(
    'c',
    'free light chains',
    'kappa light chain|kappa light chains|lambda light chain|lambda light chains|free kappa|free lambda|kappa free light chain|lambda free light chain|free kappa light chain|free lambda light chain|serum free kappa|serum free lambda|kappa free light chains|lambda free light chains|κ light chain|λ light chain|free kappa light chains|free lambda light chains',
  ),
  analyte(
    '0r',
    'free light chain ratio',
    'kappa/lambda ratio|κ/λ ratio|kappa:lambda ratio|kappa to lambda ratio|flc ratio',
  ),
  analyte(
    'cep',
    'M protein',
    'm-protein|monoclonal protein|m-spike|m spike|paraprotein|monoclonal spike|m component|monoclonal component',
  ),
  analyte(
    'cb',
    'complement C3',
    '=C3|complement 3|serum c3|c3 complement|complement component 3|complement factor c3|complement component c3',
  ),
  analyte(
    'cb',
    'complement C4',
    '=C4|complement 4|serum c4|c4 complement|complement component 4|complement factor c4|complement component c4',
  ),
  analyte('cpu', 'CH50', 'total complement|total hemolytic complement|total complement activity|complement ch50'),
  analyte(
    'cub0',
    'antinuclear antibodies',
    'ana|antinuclear antibody|anti-nuclear antibody|anti-nuclear antibodies|anf|antinuclear antibody titer|ana titer|ana titre|antinuclear factor',
  ),
  analyte(
    'cub0',
    'anti-dsDNA antibodies',
    'anti-dsdna|anti-double-stranded dna|anti-ds-dna|dsdna antibodies|anti-dna antibodies|anti-double stranded dna antibodies|anti-ds dna|dsdna|anti-dsdna antibody|anti-double-stranded dna antibodies|anti-dna',
  ),
  analyte('cub', 'rheumatoid factor', '=RF|ra factor|serum rheumatoid factor|rheumatoid factors|factor reumatoide'),
  analyte(
    'cub',
    'anti-CCP antibodies',
    'anti-ccp|anti-cyclic citrullinated peptide|acpa|ccp antibodies|anti-cyclic citrullinated peptide antibody|anti-cyclic citrullinated peptide antibodies|anti-citrullinated protein antibodies|anti-ccp antibody|anti ccp ab',
  ),
  analyte(
    'cub0',
    'ANCA',
    'c-anca|p-anca|pr3-anca|mpo-anca|anti-mpo|anti-pr3|anti-proteinase 3|anti-myeloperoxidase|proteinase 3-anca|myeloperoxidase-anca|mpo-anca titer|pr3|anti-proteinase 3 antibodies|anti-myeloperoxidase antibodies|pr3 anca|mpo anca|anti-pr3 antibodies|anti-mpo antibodies',
  ),
  analyte(
    'cub0',
    'anti-GBM antibodies',
    'anti-gbm|anti-glomerular basement membrane|anti-glomerular basement membrane antibody|anti-glomerular basement membrane antibodies|anti-gbm antibody',
  ),
  analyte(
    'cub0',
    'anticardiolipin antibodies',
    'anticardiolipin|anti-cardiolipin|anti-cardiolipin antibodies|anticardiolipin antibody|anticardiolipin igg|anticardiolipin igm|anti-cardiolipin igg|anti-cardiolipin igm|=aCL|=ACL|acl igg|acl igm|acl antibodies',
  ),
  analyte(
    'cub0',
    'anti-beta-2 glycoprotein I antibodies',
    'anti-β2 glycoprotein|anti-beta2 glycoprotein i|anti-β2-glycoprotein i|anti-β2gpi|anti-β2-glycoprotein|β2 glycoprotein|anti-β2 glycoprotein i|anti-beta-2 glycoprotein|anti-β2 glycoprotein 1',
  ),
  analyte(
    'cub0',
    'acetylcholine receptor antibodies',
    'anti-achr|achr antibody|achr antibodies|anti-acetylcholine receptor antibody|anti-acetylcholine receptor antibodies|acetylcholine receptor antibody|anti-achr antibody|anti-achr antibodies|achr-ab|acetylcholine receptor binding antibody',
  ),
  analyte('cub0', 'anti-GM1 antibodies', 'anti-gm1|anti-gm1 igm antibody|anti-gm1 antibody|anti-gm1 igg'),
  analyte(
    'cub0',
    'GAD antibodies',
    'anti-gad|gad antibody|anti-gad65|gad65 antibodies|gad65 antibody|anti-gad antibodies|glutamic acid decarboxylase antibodies|anti-glutamic acid decarboxylase|gad-ab|anti-gad antibody|glutamic acid decarboxylase antibody|anti-glutamic acid decarboxylase antibody',
  ),
  analyte(
    'cub0',
    'tissue transglutaminase antibodies',
    'anti-ttg|ttg-iga|ttg iga|anti-tissue transglutaminase|tissue transglutaminase|anti-tissue transglutaminase antibody|anti-transglutaminase antibodies|anti-ttg iga|ttg|anti-tissue transglutaminase iga',
  ),
  analyte(
    'cub',
    'antistreptolysin O',
    'aso|aslo|anti-streptolysin o|asot|aso titer|aso titre|antistreptolysin o titer|antistreptolysin-o',
  ),
  analyte('0b', 'cold agglutinins', 'cold agglutinin titer|cold agglutinin titre|cold agglutinin'),
  analyte('0b', 'rapid plasma reagin', 'rpr|vdrl|rpr titer|vdrl titer|tppa|tpha|treponema pallidum hemagglutination'),
  analyte('c', 'tryptase', 'serum tryptase'),
  analyte('c', 'cryoglobulins', 'cryocrit'),
  analyte('0p', 'chimerism', 'donor chimerism|full donor chimerism'),
  // Infection.
  analyte('n', 'HIV RNA', 'hiv viral load|hiv-1 viral load|hiv-1 rna|hiv load|plasma hiv rna|viral load'),
  analyte('nc', 'HBV DNA', 'hepatitis b virus dna|hbv viral load|hbv-dna|hepatitis b viral load'),
  analyte('nc', 'HCV RNA', 'hepatitis c virus rna|hcv viral load|hcv-rna'),
  analyte('nc', 'CMV DNA', 'cmv viral load|cytomegalovirus dna|cmv dnaemia|cmv pcr'),
  analyte('nc', 'EBV DNA', 'ebv viral load|ebv-dna|epstein-barr virus dna'),
  analyte('nc', 'BK virus DNA', 'bk viral load|bkv dna'),
  analyte('cn0b', 'HBsAg', 'hepatitis b surface antigen|anti-hbs|hbsab|anti-hbs antibody'),
  analyte('np', 'parasitemia', 'parasitaemia|parasite density|parasite count'),
  analyte('0b', 'Widal titer', 'widal|widal titre'),
  // Blood gases.
  analyte('0', 'pH', 'arterial ph|blood ph|serum ph|venous ph|ph value|urine ph|urinary ph|pleural fluid ph'),
  analyte(
    'h',
    'partial pressure of carbon dioxide',
    'pco2|paco2|pvco2|partial pressure of co2|arterial carbon dioxide|pa co2|p co2|carbon dioxide partial pressure',
  ),
  analyte(
    'h',
    'partial pressure of oxygen',
    'po2|pao2|pvo2|partial pressure of o2|arterial oxygen tension|pa o2|p o2|arterial partial pressure of oxygen|oxygen partial pressure|arterial oxygen partial pressure',
  ),
  analyte(
    '0hr',
    'PaO2/FiO2 ratio',
    'p/f ratio|pao2/fio2|pf ratio|pao2:fio2 ratio|pao2/fio2 index|oxygenation index|p:f ratio|horowitz index',
  ),
  analyte('cb', 'base excess', 'base deficit|=BE|sbe|standard base excess|actual base excess'),
  // Urine, cerebrospinal and other fluids.
  analyte('0', 'specific gravity', 'urine specific gravity|urinary specific gravity|=SG'),
  analyte(
    'cer',
    'urine protein',
    'proteinuria|urinary protein|24-hour urine protein|24-hour proteinuria|24-h urine protein|24-h proteinuria|urinary protein excretion|24-hour urinary protein|24-hour urine protein excretion|24 hour urinary protein|24-hour protein|protein excretion|urine protein excretion|24-h urinary protein|daily proteinuria|24-hour urinary protein excretion|24 h proteinuria|24 hours proteinuria|proteinuria de 24 horas|protéinurie',
  ),
  analyte(
    '0r',
    'urine protein/creatinine ratio',
    'upcr|urine protein-creatinine ratio|protein-to-cr ratio|protein/cr ratio|urine protein-to-cr ratio|urine protein/cr ratio|spot urine protein-to-cr ratio|urine protein-to-creatinine ratio|protein/creatinine ratio|protein-to-creatinine ratio|protein creatinine ratio|spot urine protein/creatinine ratio|urinary protein/creatinine ratio|urine protein to creatinine ratio|urine protein creatinine ratio|urinary protein-to-creatinine ratio|u p/c ratio|pcr ratio|urine p/c ratio|spot urine protein-to-creatinine ratio|urine protein:creatinine ratio|protein:creatinine ratio|urinary protein creatinine ratio',
  ),
  analyte(
    '0r',
    'urine albumin/creatinine ratio',
    '=ACR|uacr|albumin/creatinine ratio|albumin-to-creatinine ratio|albumin creatinine ratio|urine albumin-to-creatinine ratio|urinary albumin/creatinine ratio|urinary albumin-to-creatinine ratio|urine albumin creatinine ratio|albumin to creatinine ratio|microalbumin/creatinine ratio',
  ),
  analyte(
    'cer',
    'urine albumin',
    'albuminuria|microalbuminuria|urinary albumin|microalbumin|urinary albumin excretion|urine microalbumin',
  ),
  analyte('ce', 'urine sodium', 'urinary sodium|urine na|una|spot urine sodium|urine sodium concentration'),
  analyte('ce', 'urine potassium', 'urinary potassium'),
  analyte(
    'cer',
    'urine calcium',
    'urinary calcium|calciuria|24-hour urinary calcium|24-hour urine calcium|urinary calcium excretion|urine calcium excretion|hypercalciuria',
  ),
  analyte(
    'p',
    'fractional excretion of sodium',
    'fena|fractional sodium excretion|fractional excretion of phosphate|fractional excretion of potassium',
  ),
  analyte(
    'cer',
    'urine oxalate',
    'urinary oxalate|oxaluria|hyperoxaluria|urinary citrate|urinary phosphate|urinary cystine',
  ),
  analyte(
    'ce',
    'CSF protein',
    'cerebrospinal fluid protein|csf protein level|csf total protein|protein level|protein content|protein concentration|proteinorachia|protein levels|cerebrospinal fluid (csf) protein|csf proteins',
  ),
  analyte(
    'n',
    'CSF white cells',
    'pleocytosis|csf white cell count|csf wbc|csf cell count|nucleated cells|cell count|total nucleated cell count|nucleated cell count|mononuclear cells|csf leukocytes|total cell count|csf white blood cells',
  ),
  analyte(
    'h',
    'opening pressure',
    'csf opening pressure|cerebrospinal fluid pressure|csf pressure|lumbar puncture opening pressure|intracranial opening pressure',
  ),
  analyte('n0b', 'sperm count', 'sperm concentration|semen concentration'),
  analyte('rcb', 'fecal calprotectin', 'faecal calprotectin|calprotectin|stool calprotectin'),
  analyte('r', 'fecal elastase', 'faecal elastase|pancreatic elastase|stool elastase|fecal elastase-1'),
  analyte('cb', 'sweat chloride', 'sweat chloride test|sweat test|sweat chloride concentration|sweat chloride level'),
  // Drug levels and poisons.
  analyte('c', 'digoxin', 'digoxin level|serum digoxin|serum digoxin level|digoxin concentration'),
  analyte('c', 'lithium', 'lithium level|serum lithium|serum lithium level'),
  analyte('c', 'phenytoin', 'phenytoin level|serum phenytoin|serum phenytoin level'),
  analyte('c', 'valproate', 'valproate level|valproic acid level|serum valproate|valproic acid|serum valproic acid'),
  analyte('c', 'carbamazepine', 'carbamazepine level|serum carbamazepine'),
  analyte('c', 'phenobarbital', 'phenobarbital level|phenobarbitone level'),
  analyte(
    'c',
    'tacrolimus',
    'tacrolimus level|tacrolimus trough|tacrolimus trough level|fk506 level|tacrolimus trough levels|tacrolimus levels|tacrolimus c0',
  ),
  analyte(
    'c',
    'cyclosporine',
    'cyclosporine level|ciclosporin level|ciclosporin|cyclosporin|cyclosporine trough level|cyclosporin a level|ciclosporin trough level',
  ),
  analyte(
    'c',
    'sirolimus',
    'sirolimus level|everolimus level|sirolimus trough level|everolimus|everolimus trough level',
  ),
  analyte(
    'c',
    'vancomycin',
    'vancomycin level|vancomycin trough|vancomycin trough level|trough vancomycin level|vancomycin concentration',
  ),
  analyte(
    'c',
    'gentamicin',
    'gentamicin level|gentamicin trough level|tobramycin level|amikacin level|amikacin trough level|tobramycin|amikacin',
  ),
  analyte(
    'c',
    'methotrexate',
    'methotrexate level|serum methotrexate|mtx level|plasma methotrexate|methotrexate concentration|serum methotrexate level',
  ),
  analyte('c', 'theophylline', 'theophylline level|aminophylline level'),
  analyte(
    'c',
    'acetaminophen',
    'acetaminophen level|paracetamol level|serum acetaminophen|serum paracetamol|acetaminophen concentration|paracetamol concentration|serum acetaminophen level|serum paracetamol level',
  ),
  analyte('c', 'salicylate', 'salicylate level|serum salicylate|salicylates|serum salicylate level'),
  analyte(
    'cp',
    'ethanol',
    'blood alcohol|blood alcohol level|blood alcohol concentration|serum ethanol|blood ethanol|bac|ethanol level|alcohol level|serum alcohol level|serum ethanol level',
  ),
  analyte('c', 'methanol', 'methanol level|serum methanol|ethylene glycol level|ethylene glycol'),
  analyte(
    'cr',
    'arsenic',
    'mercury|blood mercury|urine mercury|cobalt|serum cobalt|chromium|serum chromium|blood arsenic|aluminum|aluminium|cadmium',
  ),
];
