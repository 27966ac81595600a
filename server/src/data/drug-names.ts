/** What a name of a drug stands for. */
export interface DrugName {
  /** The international nonproprietary name (INN), or the words in common use for what has none. */
  readonly generic: string;
  /**
   * `name`: a generic name; `brand`: a name of a maker; `class`: a group ("corticosteroid") or what is also a word of the
   * laboratory ("calcium"), which yields to a drug named beside it; `fluid`: given by volume.
   */
  readonly kind: 'name' | 'brand' | 'class' | 'fluid';
}

/**
 * Generic names that no stem below tells. Source: WHO Model List of Essential Medicines, 23rd list (2023), and the
 * WHO lists of INN; one line for each use.
 */
const genericNames = [
  // Pain, fever, gout.
  'paracetamol|acetylsalicylic acid|aspirin|metamizole|dipyrone|tramadol|tapentadol|morphine|codeine|oxycodone|hydromorphone|hydrocodone|methadone|buprenorphine|pethidine|meperidine|pentazocine|nalbuphine|butorphanol|naloxone|naltrexone|nefopam|ketorolac|indometacin|indomethacin|mefenamic acid|colchicine|allopurinol|febuxostat|probenecid|rasburicase|naproxen|nimesulide|etoricoxib|celecoxib',
  // Anaesthesia and intensive care.
  'propofol|fentanyl|remifentanil|sufentanil|alfentanil|lidocaine|bupivacaine|levobupivacaine|ropivacaine|prilocaine|rocuronium|vecuronium|cisatracurium|ketamine|esketamine|etomidate|thiopental|thiopentone|midazolam|dexmedetomidine|clonidine|suxamethonium|succinylcholine|atracurium|neostigmine|sugammadex|glycopyrronium|glycopyrrolate|atropine|ephedrine|phenylephrine|adrenaline|epinephrine|noradrenaline|norepinephrine|dopamine|dobutamine|isoprenaline|isoproterenol|milrinone|levosimendan|vasopressin|terlipressin|angiotensin ii|methylene blue|methylthioninium chloride|hydroxocobalamin|dantrolene|flumazenil|physostigmine|sevoflurane|isoflurane|desflurane|nitrous oxide|hyoscine|hyoscine butylbromide|scopolamine|droperidol',
  // Heart, vessels, blood.
  'amiodarone|adenosine|digoxin|flecainide|propafenone|ivabradine|ranolazine|verapamil|diltiazem|carvedilol|sacubitril|hydralazine|methyldopa|minoxidil|nitroglycerin|glyceryl trinitrate|nitroprusside|sodium nitroprusside|isosorbide mononitrate|isosorbide dinitrate|nicorandil|furosemide|frusemide|torasemide|torsemide|bumetanide|spironolactone|eplerenone|finerenone|indapamide|metolazone|chlortalidone|chlorthalidone|acetazolamide|mannitol|tolvaptan|clopidogrel|prasugrel|ticagrelor|cangrelor|cilostazol|dipyridamole|pentoxifylline|warfarin|acenocoumarol|phenprocoumon|fluindione|heparin|unfractionated heparin|fondaparinux|argatroban|bivalirudin|streptokinase|urokinase|protamine|tranexamic acid|aminocaproic acid|vitamin k|vitamin k1|phytomenadione|phytonadione|idarucizumab|prothrombin complex concentrate|antithrombin|ezetimibe|fenofibrate|ferrous sulfate|ferrous sulphate|ferrous fumarate|iron sucrose|ferric carboxymaltose|folic acid|folinic acid|leucovorin|calcium folinate|cyanocobalamin|methylcobalamin|vitamin b12|eltrombopag|romiplostim|epoetin alfa|erythropoietin|deferasirox|deferoxamine|desferrioxamine|deferiprone|hydroxyurea|hydroxycarbamide|anagrelide|ruxolitinib|antithymocyte globulin|anti-thymocyte globulin|alteplase|tenecteplase|propranolol|propanolol',
  // Infections.
  'penicillin|penicillin g|penicillin v|benzylpenicillin|benzathine penicillin|benzathine benzylpenicillin|amoxicillin-clavulanate|amoxicillin/clavulanic acid|amoxicillin and clavulanic acid|amoxicillin clavulanic acid|clavulanate|clavulanic acid|co-amoxiclav|amoxiclav|amoxycillin|aztreonam|vancomycin|teicoplanin|dalbavancin|daptomycin|linezolid|linezolide|tedizolid|clindamycin|erythromycin|chloramphenicol|colistin|colistimethate|polymyxin b|fosfomycin|nitrofurantoin|trimethoprim|sulfamethoxazole|sulphamethoxazole|trimethoprim-sulfamethoxazole|sulfamethoxazole-trimethoprim|co-trimoxazole|cotrimoxazole|sulfadiazine|dapsone|rifampicin|rifampin|rifabutin|rifapentine|rifaximin|isoniazid|pyrazinamide|ethambutol|streptomycin|amikacin|gentamicin|tobramycin|cycloserine|bedaquiline|delamanid|clofazimine|fidaxomicin|fusidic acid|mupirocin|fluconazole|amphotericin b|liposomal amphotericin b|amphotericin|flucytosine|griseofulvin|terbinafine|nystatin|ivermectin|praziquantel|pyrantel|niclosamide|diethylcarbamazine|miltefosine|sodium stibogluconate|meglumine antimoniate|pentamidine|atovaquone|proguanil|quinine|chloroquine|hydroxychloroquine|primaquine|artesunate|artemether-lumefantrine|artemeter-lumefantrin|artemether|pyrimethamine|oseltamivir|zidovudine|lamivudine|emtricitabine|efavirenz|nevirapine|raltegravir|foscarnet|ribavirin|interferon alfa|interferon alfa-2a|interferon alfa-2b|interferon beta|interferon gamma|peginterferon|bezlotoxumab|nitazoxanide|secnidazole|metronidazole',
  // Hormones, sugar, bones, minerals, vitamins.
  "insulin glargine|insulin aspart|insulin lispro|insulin detemir|insulin degludec|regular insulin|human insulin|nph insulin|metformin|gliclazide|glimepiride|glipizide|glibenclamide|glyburide|pioglitazone|acarbose|repaglinide|glucagon|diazoxide|levothyroxine|levothyroxin|thyroxine|l-thyroxine|liothyronine|carbimazole|methimazole|thiamazole|propylthiouracil|lugol's iodine|hydrocortisone|cortisone|prednisone|prednisolone|methylprednisolone|dexamethasone|betamethasone|triamcinolone|fludrocortisone|deflazacort|budesonide|octreotide|lanreotide|pasireotide|cabergoline|bromocriptine|desmopressin|somatropin|growth hormone|teriparatide|denosumab|calcitriol|alfacalcidol|cholecalciferol|colecalciferol|ergocalciferol|vitamin d|vitamin d3|vitamin a|vitamin c|ascorbic acid|vitamin e|vitamin b1|vitamin b6|thiamine|pyridoxine|riboflavin|niacin|nicotinamide|zinc sulfate|zinc acetate|copper sulfate|calcium gluconate|calcium chloride|calcium carbonate|potassium chloride|potassium phosphate|potassium citrate|sodium bicarbonate|magnesium sulfate|magnesium sulphate|sodium chloride|sodium polystyrene sulfonate|sevelamer|lanthanum carbonate|patiromer|cinacalcet|oestradiol|estradiol|progesterone|dydrogesterone|medroxyprogesterone|norethisterone|levonorgestrel|testosterone|cyproterone|danazol|tamoxifen|clomiphene|clomifene|follicle stimulating hormone|human menopausal gonadotropin|human chorionic gonadotropin|chorionic gonadotropin|oxytocin|carbetocin|misoprostol|mifepristone|methylergometrine|methylergonovine|ergometrine|ergonovine|dinoprostone|ritodrine|nifedipine|anti-d immunoglobulin",
  // Gut and liver.
  'omeprazole|ranitidine|famotidine|sucralfate|metoclopramide|domperidone|ondansetron|loperamide|racecadotril|lactulose|macrogol|polyethylene glycol|bisacodyl|senna|simethicone|mesalazine|mesalamine|sulfasalazine|sulphasalazine|ursodeoxycholic acid|ursodiol|obeticholic acid|lactitol|pancreatin|pancrelipase|colestyramine|cholestyramine|n-acetylcysteine|acetylcysteine|activated charcoal|penicillamine|d-penicillamine|trientine|silymarin|somatostatin|teduglutide|prucalopride|l-ornithine l-aspartate',
  // Lungs and allergy.
  'salbutamol|albuterol|terbutaline|ipratropium|tiotropium|theophylline|aminophylline|montelukast|dornase alfa|cetirizine|levocetirizine|loratadine|desloratadine|fexofenadine|chlorphenamine|chlorpheniramine|diphenhydramine|promethazine|hydroxyzine|ketotifen|cromoglicate|omalizumab|icatibant|pirfenidone|ambroxol|bromhexine|carbocisteine|dextromethorphan|surfactant|caffeine|caffeine citrate|bilastine|rupatadine',
  // Nerves and mind.
  'levetiracetam|valproate|sodium valproate|valproic acid|divalproex|carbamazepine|oxcarbazepine|phenytoin|fosphenytoin|phenobarbital|phenobarbitone|primidone|lamotrigine|topiramate|gabapentin|pregabalin|lacosamide|vigabatrin|zonisamide|ethosuximide|clobazam|clonazepam|rufinamide|perampanel|baclofen|tizanidine|dantrolene sodium|botulinum toxin|botulinum toxin type a|onabotulinumtoxina|levodopa|carbidopa|levodopa-carbidopa|levodopa/benserazide|benserazide|pramipexole|ropinirole|rotigotine|amantadine|trihexyphenidyl|biperiden|benztropine|donepezil|memantine|rivastigmine|galantamine|pyridostigmine|edrophonium|riluzole|edaravone|nusinersen|fingolimod|glatiramer|dimethyl fumarate|teriflunomide|cladribine|haloperidol|chlorpromazine|levomepromazine|olanzapine|quetiapine|clozapine|risperidone|paliperidone|aripiprazole|ziprasidone|amisulpride|sulpiride|lithium|lithium carbonate|fluoxetine|sertraline|paroxetine|citalopram|escitalopram|venlafaxine|desvenlafaxine|duloxetine|mirtazapine|trazodone|bupropion|amitriptyline|nortriptyline|clomipramine|imipramine|buspirone|melatonin|methylphenidate|atomoxetine|modafinil|zopiclone|zolpidem|eszopiclone|chloral hydrate|disulfiram|acamprosate|sumatriptan|ergotamine|flunarizine|betahistine|tetrabenazine|citicoline|piracetam|hexadecadrol',
  // Immune system and cancer.
  'azathioprine|methotrexate|mycophenolate|mycophenolate mofetil|mycophenolic acid|mycophenolate sodium|cyclosporine|cyclosporin|cyclosporin a|ciclosporin|tacrolimus|sirolimus|everolimus|leflunomide|cyclophosphamide|ifosfamide|mesna|chlorambucil|melphalan|busulfan|treosulfan|treosulphan|thiotepa|bendamustine|dacarbazine|procarbazine|temozolomide|fluorouracil|5-fluorouracil|5-fluoro-uracil|capecitabine|tegafur|s-1|cytarabine|gemcitabine|fludarabine|fludarbine|mercaptopurine|6-mercaptopurine|thioguanine|azacitidine|decitabine|pemetrexed|vincristine|vinblastine|vinorelbine|etoposide|irinotecan|topotecan|paclitaxel|docetaxel|bleomycin|dactinomycin|actinomycin d|mitomycin|mitomycin c|mitoxantrone|doxorubicin|liposomal doxorubicin|cisplatin|carboplatin|oxaliplatin|nedaplatin|asparaginase|l-asparaginase|pegaspargase|hydroxyprogesterone|bortezomib|lenalidomide|thalidomide|pomalidomide|venetoclax|idelalisib|vismodegib|arsenic trioxide|tretinoin|all-trans retinoic acid|isotretinoin|acitretin|bexarotene|anastrozole|letrozole|exemestane|fulvestrant|abiraterone|bicalutamide|flutamide|mitotane|interleukin-2|aldesleukin|bcg|etanercept|abatacept|anakinra|tofacitinib|baricitinib|upadacitinib|apremilast|methoxsalen|zoledronic acid|zoledronate|plerixafor|defibrotide|dexrazoxane|anlotinib|tisagenlecleucel|blinatumomab|eribulin|trabectedin|nintedanib|olaparib',
  // Skin, eye, others.
  'timolol|latanoprost|brimonidine|dorzolamide|brinzolamide|pilocarpine|tropicamide|cyclopentolate|ranibizumab|aflibercept|povidone-iodine|povidone iodine|chlorhexidine|silver sulfadiazine|salicylic acid|benzoyl peroxide|permethrin|calcipotriol|imiquimod|retinol|minocycline|sildenafil|tadalafil|tamsulosin|finasteride|dutasteride|oxybutynin|solifenacin|mirabegron|bethanechol|flavoxate|sodium thiosulfate|dimercaprol|pralidoxime|edetate calcium disodium|succimer|antivenom|anti-snake venom|tetanus immunoglobulin|gadobutrol|gadoterate|iohexol|indocyanine green|lipiodol|polidocanol|sodium tetradecyl sulfate|cannabidiol|l-carnitine|levocarnitine|l-arginine|coenzyme q10|sodium benzoate|sodium phenylbutyrate|nitisinone|carglumic acid|miglustat|eliglustat|imiglucerase|agalsidase beta|alglucosidase alfa|sapropterin|betaine|eculizumab|ravulizumab|glycerol fructose|ibuprofen|diclofenac',
  'clobetasol|clobetasol propionate|halobetasol|fluocinonide|desonide|natamycin|trifluridine',
  'stiripentol|fluvoxamine|agomelatine|lurasidone|lisdexamfetamine|doxepin|dronedarone|inclisiran|macitentan|selexipag|treprostinil|epoprostenol|tolterodine|trospium|lanthanum|paricalcitol',
  'exenatide|pegvisomant|leuprolide|atosiban|fomepizole|andexanet alfa|midostaurin|enasidenib|lurbinectedin|streptozocin|vorinostat|romidepsin|tazemetostat',
].flatMap((line) => line.split('|'));

/** Groups, and substances that are also measured in blood. */
const classNames =
  'insulin|calcium|potassium|magnesium|sodium|iron|zinc|phosphate|albumin|human albumin|glucose|steroid|steroids|corticosteroid|corticosteroids|glucocorticoid|glucocorticoids|immunoglobulin|immunoglobulins|intravenous immunoglobulin|intravenous immunoglobulins|intravenous immune globulin|immune globulin|gamma globulin|ivig|lmwh|low molecular weight heparin|low-molecular weight heparin|ufh|nsaid|proton pump inhibitor|multivitamin|multivitamins|folate|antibiotics|radioiodine|radioactive iodine|iodine-131|i-131|fsh|hcg|ascorbate|vitamin b|gonadotropins'.split(
    '|',
  );

/** Fluids that are given by volume. */
const fluidNames =
  "saline|normal saline|isotonic saline|hypertonic saline|physiological saline|0.9% saline|0.9% sodium chloride|0.9% nacl|nacl|ringer|ringer's lactate|ringer lactate|ringers lactate|lactated ringer|lactated ringer's|lactated ringer's solution|lactated ringer solution|ringer's solution|hartmann's solution|crystalloid|crystalloids|crystalloid solution|colloid|colloids|dextrose|plasmalyte|plasma-lyte|hydroxyethyl starch|gelatin|gelofusine".split(
    '|',
  );

/** Other spellings and abbreviations, to the name above them. Sources: INN, BAN and USAN names. */
const otherNames: readonly (readonly [generic: string, ...written: string[]])[] = [
  ['paracetamol', 'acetaminophen'],
  ['salbutamol', 'albuterol'],
  ['lidocaine', 'lignocaine'],
  ['aztreonam', 'azli'],
  ['methotrexate', 'mtx'],
  ['mycophenolate mofetil', 'mmf'],
  ['hydroxychloroquine', 'hcq'],
  ['cyclophosphamide', 'ctx', 'cyc'],
  ['fluorouracil', '5-fu'],
  ['acetylsalicylic acid', 'asa'],
  ['trimethoprim-sulfamethoxazole', 'tmp-smx', 'tmp/smx'],
  ['antithymocyte globulin', 'atg'],
  ['alteplase', 'rtpa', 'rt-pa', 'tpa', 't-pa'],
  ['isoniazid', 'inh'],
  ['potassium chloride', 'kcl'],
  ['magnesium sulfate', 'mgso4'],
  ['human menopausal gonadotropin', 'hmg'],
  ['granulocyte colony-stimulating factor', 'g-csf', 'gcsf'],
  ['infliximab', 'ifx'],
  ['n-acetylcysteine', 'nac'],
];

/** Names of makers to the generic name, as the makers' product information gives it. */
export const brandNames: readonly (readonly [generic: string, ...brands: string[]])[] = [
  ['amoxicillin-clavulanate', 'Augmentin'],
  ['paracetamol', 'Tylenol', 'Panadol'],
  ['ibuprofen', 'Advil', 'Motrin', 'Brufen'],
  ['clopidogrel', 'Plavix'],
  ['warfarin', 'Coumadin'],
  ['rivaroxaban', 'Xarelto'],
  ['apixaban', 'Eliquis'],
  ['dabigatran', 'Pradaxa'],
  ['enoxaparin', 'Lovenox', 'Clexane'],
  ['furosemide', 'Lasix'],
  ['atorvastatin', 'Lipitor'],
  ['rosuvastatin', 'Crestor'],
  ['metformin', 'Glucophage'],
  ['insulin glargine', 'Lantus'],
  ['semaglutide', 'Ozempic', 'Wegovy'],
  ['empagliflozin', 'Jardiance'],
  ['dapagliflozin', 'Farxiga', 'Forxiga'],
  ['levothyroxine', 'Synthroid', 'Euthyrox'],
  ['azithromycin', 'Zithromax'],
  ['ceftriaxone', 'Rocephin'],
  ['metronidazole', 'Flagyl'],
  ['trimethoprim-sulfamethoxazole', 'Bactrim', 'Septra'],
  ['piperacillin-tazobactam', 'Zosyn', 'Tazocin'],
  ['fluconazole', 'Diflucan'],
  ['liposomal amphotericin B', 'AmBisome'],
  ['aciclovir', 'Zovirax'],
  ['valaciclovir', 'Valtrex'],
  ['levetiracetam', 'Keppra'],
  ['phenytoin', 'Dilantin'],
  ['carbamazepine', 'Tegretol'],
  ['valproate', 'Depakote', 'Depakene', 'Depakine'],
  ['alprazolam', 'Xanax'],
  ['diazepam', 'Valium'],
  ['lorazepam', 'Ativan'],
  ['fluoxetine', 'Prozac'],
  ['sertraline', 'Zoloft'],
  ['quetiapine', 'Seroquel'],
  ['olanzapine', 'Zyprexa'],
  ['adalimumab', 'Humira'],
  ['infliximab', 'Remicade'],
  ['rituximab', 'Rituxan', 'MabThera'],
  ['pembrolizumab', 'Keytruda'],
  ['nivolumab', 'Opdivo'],
  ['imatinib', 'Gleevec', 'Glivec'],
  ['trastuzumab', 'Herceptin'],
  ['bevacizumab', 'Avastin'],
  ['tacrolimus', 'Prograf'],
  ['mycophenolate mofetil', 'CellCept'],
  ['onabotulinumtoxinA', 'Botox'],
  ['salbutamol', 'Ventolin'],
  ['esomeprazole', 'Nexium'],
  ['sildenafil', 'Viagra'],
  ['povidone-iodine', 'Betadine'],
  ['lidocaine', 'Xylocaine'],
  ['methylprednisolone', 'Solu-Medrol', 'Medrol'],
  ['hydrocortisone', 'Solu-Cortef'],
  ['colistimethate', 'Promixin', 'Colomycin', 'Coly-Mycin', 'ColiFin'],
  ['tobramycin', 'TOBI', 'Bramitob'],
  ['aztreonam', 'Cayston', 'Azactam'],
  ['meropenem', 'Meronem'],
  ['hydroxychloroquine', 'Plaquenil'],
  ['chloroquine', 'Nivaquine'],
];

/** Every name of the tables in small letters, to what it stands for. */
export const drugNames: ReadonlyMap<string, DrugName> = new Map([
  ...fluidNames.map((name): [string, DrugName] => [name, { generic: name, kind: 'fluid' }]),
  ...classNames.map((name): [string, DrugName] => [name, { generic: name, kind: 'class' }]),
  ...genericNames.map((name): [string, DrugName] => [name, { generic: name, kind: 'name' }]),
  ...otherNames.flatMap(([generic, ...names]) =>
    names.map((name): [string, DrugName] => [name, { generic, kind: 'name' }]),
  ),
  ...brandNames.flatMap(([generic, ...names]) =>
    names.map((name): [string, DrugName] => [name.toLowerCase(), { generic, kind: 'brand' }]),
  ),
]);

/**
 * Endings that generic names share. Source: WHO, "The use of stems in the selection of International Nonproprietary
 * Names (INN)" (2018); endings that ordinary words also have are left out.
 */
export const drugStems: readonly string[] =
  'mab|tinib|rafenib|metinib|ciclib|parib|zomib|lisib|brutinib|cillin|cillins|floxacin|mycin|micin|kacin|conazole|nidazole|bendazole|prazole|trozole|sartan|pril|olol|alol|dipine|vastatin|gliptin|gliflozin|glutide|heparin|parin|xaban|gatran|ciclovir|cyclovir|vir|vudine|clofenac|profen|oxicam|coxib|triptan|setron|azepam|zolam|barbital|caine|curonium|curium|pidem|tidine|lukast|meterol|moterol|butamol|cortisone|methasone|ometasone|nisolone|nisone|ticasone|cinolone|platin|rubicin|taxel|citabine|arabine|trexate|trexed|mustine|olimus|sporin|tacept|nercept|bercept|imod|dronate|dronic acid|thiazide|semide|penem|bactam|cycline|fungin|relin|relix|grastim|gramostim|poetin|denafil|dalafil|zosin|losin|steride|lutamide|fibrate|sentan|ciguat|teplase|asparaginase|tocin|iloprost|prost|oxetine|traline|ipramine|triptyline|perazine|promazine|methazine|peridol|peridone|zapine|tiapine|giline|capone|gabalin|racetam|phenytoin|fentanil|fentanyl|codone|phylline|tropium|pressin|oxifene|formin|glitazone|thiouracil|quine|artemether|vaptan|grelor|grel|tecan|stigmine|nacaftor|caftor|carbamazepine|aminosalicylic acid|terone acetate'.split(
    '|',
  );

/** Beginnings that generic names share; same source. */
export const drugPrefixes: readonly string[] = ['cef', 'ceph', 'sulfa', 'sulpha'];

/** Words that end like a drug and are none, or name no single one. */
export const drugLookalikes: ReadonlySet<string> = new Set(
  'april|cystatin|quine|caine|statin|heparinised|heparinized|cephalic|cephalad|cephalosporin|cephalosporins|cephalus|cephalgia|cephalopelvic|cephalocaudal|cephalosporium|cefalic|sulfate|sulfatide|quinoline|mycin|prost|cycline|penem|platin|sulfasalazine-induced|calcitonin|actin|streptomyces|sulfamide|cephalization|cephalhematoma|cephalohematoma|cephalometric|cephalopod|anticardiolipin|sartan|olol|mab|parin|formin|cillin|fentanyls|aquaporin|calmodulin|loperin|sulfatase|sulfated|sulfatides|sulfation|isosporin|endosporin|porin|inosine|harlequine|triptan|profen|setron|zolam|peridol|relin|codon'.split(
    '|',
  ),
);

/** Salts and other words that belong to the name before them. */
export const drugSalts: ReadonlySet<string> = new Set(
  'sodium|hydrochloride|hcl|maleate|acetate|succinate|tartrate|phosphate|sulfate|sulphate|mesylate|mesilate|besylate|citrate|fumarate|potassium|calcium|disodium|bromide|chloride|nitrate|esylate|ethanesulfonate|propionate|dipropionate|valerate|furoate|decanoate|palmitate|trometamol|magnesium|xinafoate|alfa|alafenamide|alpha|beta|disoproxil|lysine|proxetil|axetil|etexilate|medoxomil|cilexetil|acetonide|butylbromide|monohydrate|trihydrate|pivoxil|dinitrate|mononitrate|mofetil|vedotin|emtansine'.split(
    '|',
  ),
);
