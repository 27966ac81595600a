function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Shapes in which drugs come. They stand between the amount and the name and tell nothing of either. */
export const formWords: ReadonlySet<string> = words(
  'tablet tablets tab tabs capsule capsules cap caps injection injections inj syrup syp suspension solution drops drop cream ointment gel ' +
    'lotion powder infusion infusions drip bolus boluses dose doses dosage dosages dosing spray inhaler patch patches sachet vial vials ampoule ' +
    'ampoules ampule pill pills suppository pulse pulses therapy treatment prophylaxis regimen course courses supplement supplements ' +
    'supplementation preparation elixir mouthwash monotherapy medication xl sr xr er cr la mr ec ir retard depot',
);

/** Words that lead from a drug to its amount or back and carry no other thing. */
export const linkingWords: ReadonlySet<string> = words(
  'a an the of at in with by to as and was were is are be been being had has total initial initially starting maintenance loading daily single ' +
    'low high standard usual same dose doses dosage started given administered prescribed received commenced initiated added continued introduced ' +
    'maintained increased decreased reduced tapered titrated escalated raised lowered adjusted changed up down then subsequently later also only ' +
    'first second third initial equivalent each maximum max maximal minimal additional another further about approximately under on rate fixed ' +
    'target regular oral home hospital adult paediatric pediatric therapeutic prophylactic empirical empiric concomitant body weight per further using took take taking taken ' +
    'whose followed mg/kg orally her his their he she from via for i.e e.g equal fractionated cumulative alone once again intermittent effect-site concentrations concentration cet tci target-controlled respectively',
);

/** Words that show that a drug is given: beside them an unknown name with an amount is a drug. */
export const givingWords: ReadonlySet<string> = words(
  'administered administration given giving received receiving receives started starting commenced initiated prescribed treated treatment therapy ' +
    'treating took taking takes taken medication medications medicated managed added switched maintained continued injected injection infused infusion ' +
    'dose doses dosage course tapered titrated increased decreased reduced chemotherapy regimen cycles cycle discharged premedicated induced ' +
    'sedated tablet tablets capsule tab inj cap syrup regimen drug drugs antibiotic antibiotics steroids vaccinated advised ingested ingestion overdose',
);

/** Words of a changed or further amount of a drug named before. */
export const changeWords: ReadonlySet<string> = words(
  'reduced reducing increased increasing tapered tapering titrated uptitrated up-titrated down-titrated lowered decreased decreasing raised ' +
    'escalated adjusted doubled halved then followed maintenance thereafter subsequently restarted resumed continued maintained weaned from to changed reduction increase dose doses dosage bolus boluses loading repeated second additional another',
);

/** Behind these words the sentence tells of something else than how the drug was given. */
export const turningWords: ReadonlySet<string> = words(
  'discharged admitted followed-up observed developed resolved recovered recurred improved improvement underwent monitored hospitalised ' +
    'hospitalized symptoms symptom relapse relapsed remission remained showed revealed noted presented complained died returned became ' +
    'disappeared decreased increased response responded because due although but however which whereas while despite normalized normalised',
);

/** Things that are weighed or measured and are no drug. */
export const weighedThings: ReadonlySet<string> = words(
  'weight weighing weighed weighs birthweight placenta prostate tumor tumour mass spleen uterus kidney specimen urine protein proteinuria blood ' +
    'loss bleeding haemorrhage hemorrhage effusion ascites drained aspirated drainage bilirubin creatinine stone gland fetal foetal output ' +
    'intake diet alcohol volume residual excretion stool graft haemoglobin hemoglobin level levels radiation gray ester calories formula milk water oxygen',
);

/** Ordinary words that stand beside an amount: none of them is an unknown drug. */
export const notDrugWords: ReadonlySet<string> = words(
  'a an the of at in on with by to as and or was were is are be been had has for from per than then this that these those each every either both ' +
    'about approximately around nearly almost over under up down maximum minimum max total average mean median initial first second third last next ' +
    'previous daily weekly monthly single double dose doses dosage dosing amount amounts quantity concentration level levels rate volume weight ' +
    'tablet tablets tab tabs capsule capsules cap caps pill pills injection injections inj infusion bolus syrup drops cream ointment gel solution ' +
    'oral orally intravenous intravenously subcutaneous intramuscular iv im sc po pulse therapy treatment medication medications drug drugs ' +
    'antibiotic antibiotics prophylaxis regimen course cycle cycles patient patients he she his her it its they their we our who which when while ' +
    'after before during until since later again also only not no initially subsequently thereafter increased decreased reduced tapered titrated ' +
    'raised lowered given administered received started commenced prescribed taking took taken adjusted maintained continued equal equivalent ' +
    'divided between within more less least most low high standard additional another further diluted dissolved mixed mixture saline water body ' +
    'kg mg g ml iu units unit day days week weeks month months year years hour hours respectively minutes cc bid tid qid qd od bd prn stat once twice ' +
    'thrice three two four five one six time times area curve auc surface powder spray patch form formulation combination product agents agent ' +
    'maintenance loading target adult child infant age aged case cases table figure fig group cumulative requirement requirements needs need ' +
    'needle tube catheter stent balloon coil sheath wire suture sutures line lines port pump stage grade type size length iso spf contrast ' +
    'but if so plus minus versus vs via all any some other such same different various multiple repeat repeated separate equally ' +
    'supplement supplements supplementation replacement substitution consumption intake loss ct mri pet suv crp esr wbc rbc hb psa ' +
    'subcutaneously intramuscularly topically nightly below above around taper tapers weaning escalation titration start starting beginning output excretion urine proteinuria albuminuria protein morning evening night noon bedtime food meals breakfast lunch dinner',
);
