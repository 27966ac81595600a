/**
 * Phrases that hold the name of an analyte or of a vital sign and are something else: a drug, a procedure, a
 * disease. Written as the names themselves are.
 */
export const lookalikes: readonly string[] = (
  'sodium chloride|sodium bicarbonate|sodium valproate|sodium nitroprusside|sodium thiosulfate|sodium phosphate|sodium heparin|' +
  'sodium acetate|sodium citrate|sodium lactate|sodium polystyrene sulfonate|sodium hypochlorite|sodium hyaluronate|sodium channel|sodium diet|sodium intake|' +
  'sodium fluorescein|sodium fluoride|sodium glucose cotransporter|sodium stibogluconate|sodium benzoate|sodium phenylbutyrate|sodium tetradecyl sulfate|' +
  'potassium chloride|potassium citrate|potassium phosphate|potassium iodide|potassium permanganate|potassium hydroxide|potassium channel|potassium supplement|' +
  'potassium supplements|potassium supplementation|potassium replacement|potassium repletion|potassium binder|' +
  'calcium gluconate|calcium chloride|calcium carbonate|calcium channel|calcium acetate|calcium folinate|calcium oxalate|calcium phosphate|' +
  'calcium pyrophosphate|calcium antagonist|calcium supplement|calcium supplements|calcium supplementation|calcium score|calcium lactate|calcium citrate|calcium deposition|calcium deposits|' +
  'calcium hydroxide|calcium hydroxyapatite|calcium infusion|calcium replacement|oral calcium|elemental calcium|intravenous calcium|' +
  'magnesium sulfate|magnesium sulphate|magnesium oxide|magnesium supplementation|magnesium hydroxide|magnesium replacement|intravenous magnesium|' +
  'iron sucrose|iron supplement|iron supplements|iron supplementation|iron carboxymaltose|iron deficiency|iron therapy|iron dextran|iron overload|oral iron|' +
  'elemental iron|intravenous iron|zinc sulfate|zinc sulphate|zinc oxide|zinc supplementation|copper sulfate|phosphate binder|phosphate binders|phosphate buffer|phosphate buffered saline|phosphate supplementation|' +
  'ringer lactate|ringer lactate solution|ringers lactate|lactate ringer|lactate ringers|lactated ringer|lactated ringers|' +
  'platelet transfusion|platelet transfusions|platelet concentrate|platelet concentrates|platelet aggregation|platelet units|platelet inhibitors|platelet function|platelet-derived growth factor|platelet rich plasma|' +
  'insulin glargine|insulin aspart|insulin lispro|insulin detemir|insulin degludec|insulin infusion|insulin therapy|insulin resistance|insulin pump|insulin dose|insulin requirement|insulin requirements|regular insulin|' +
  'glucose tolerance test|glucose infusion|glucose solution|glucose metabolism|glucose uptake|glucose-6-phosphate dehydrogenase|glucose 6 phosphate|glucose monitoring|' +
  'albumin infusion|albumin infusions|human albumin|bovine serum albumin|intravenous albumin|albumin transfusion|' +
  'hemoglobin electrophoresis|haemoglobin electrophoresis|hemoglobin s|hemoglobin c|hemoglobin a2|hemoglobin f|paroxysmal nocturnal hemoglobinuria|' +
  'red blood cell transfusion|red blood cell transfusions|packed red blood cells|packed red blood cell|packed red cells|red cell concentrate|red blood cells transfusion|red blood cell concentrates|red blood cell concentrate|washed red blood cells|units of red blood cells|' +
  'vitamin d supplementation|vitamin d supplements|vitamin d supplement|vitamin b12 injection|vitamin b12 injections|vitamin b12 supplementation|vitamin c supplementation|vitamin k|oral vitamin d|folic acid supplementation|' +
  'fibrinogen concentrate|factor viii concentrate|prothrombin complex concentrate|prothrombin complex concentrates|antithrombin concentrate|' +
  'growth hormone deficiency|growth hormone therapy|growth hormone replacement|growth hormone stimulation test|testosterone replacement|testosterone enanthate|testosterone undecanoate|cortisol stimulation|' +
  'progesterone only|estradiol valerate|gonadotropin releasing hormone|parathyroid hormone suppression|dexamethasone suppression|acth stimulation test|acth stimulation|acth test|' +
  'interleukin-6 inhibitor|il-6 inhibitor|il-6 receptor|tnf-alpha inhibitor|tnf-alpha inhibitors|tnf-α inhibitors|ace inhibitor|ace inhibitors|ace-inhibitor|ace-inhibitors|angiotensin-converting enzyme inhibitor|angiotensin-converting enzyme inhibitors|' +
  'b-cell lymphoma|b cell lymphoma|t-cell lymphoma|nk cell lymphoma|plasma cell myeloma|plasma cell leukemia|blast crisis|blast phase|neutrophil engraftment|lymphocyte immunoglobulin|' +
  'pulse therapy|pulse methylprednisolone|pulse steroid|pulse steroids|pulse dose|pulse cyclophosphamide|pulse wave|pulse width|pulse pressure|pulse sequence|steroid pulse|methylprednisolone pulse|pulse generator|pulse duration|' +
  'weight loss|weight gain|weight bearing|weight reduction|weight lifting|molecular weight|low molecular weight heparin|low molecular weight|ideal body weight|weight percentile|tumor weight|placental weight|placenta weight|specimen weight|weight of specimen|body weight loss|body weight gain|weight for age|weight for height|weight-for-age|weight-for-height|' +
  'height loss|vertebral height|vertebral body height|disc height|height for age|height-for-age|uterine height|fundal height|symphysis fundal height|mid parental height|midparental height|target height|' +
  'pulmonary hypertension|portal hypertension|intracranial hypertension|pulmonary arterial hypertension|ocular hypertension|pulmonary artery pressure|pulmonary arterial pressure|systolic pulmonary artery pressure|mean pulmonary artery pressure|pulmonary artery systolic pressure|central venous pressure|intraocular pressure|portal pressure|systolic function|systolic murmur|systolic dysfunction|intracranial pressure|right ventricular systolic pressure|systolic pulmonary arterial pressure|compartment pressure|orthostatic hypotension|' +
  'malignant hyperthermia|fever clinic|dengue fever|yellow fever|typhoid fever|scarlet fever|rheumatic fever|hay fever|q fever|therapeutic hypothermia|familial mediterranean fever|room temperature|ambient temperature|melting temperature|annealing temperature|' +
  'protein c deficiency|protein s deficiency|antithrombin deficiency|factor v leiden|factor xa inhibitor|myeloid sarcoma|lithium carbonate|lead time|lead aprons|albumin bound paclitaxel|nab-paclitaxel|ammonium chloride|ammonium sulfate|ethanol injection|ethanol ablation|absolute ethanol|' +
  'liothyronine|levothyroxine|l-thyroxine|thyroxine replacement|thyroxine therapy|thyroxine sodium|calcitriol capsules|vancomycin resistant|vancomycin-resistant enterococcus|methotrexate therapy|tacrolimus ointment|topical tacrolimus|topical sirolimus|cyclosporine eye drops|gentamicin ointment|sweat glands'
).split('|');
