/** A way to tell that somebody was treated without telling with what, in the notation of `cue.ts`. */
export interface VagueTreatment {
  readonly cues: string;
  readonly not?: string;
  /** Words that tell with what. */
  readonly answers: string;
  /** Is the answer looked for in the sentences around it only, or in the whole case? */
  readonly within: 'near' | 'case';
  /** What a reader expects instead, in plain words. */
  readonly expected: string;
}

/** Words that name an operation or a step of one. */
const operations =
  '*ectomy | *ectomies | *plasty | *otomy | *ostomy | *pexy | *desis | *oscopy | *oscopic | *oscopically | resect* | excis* | exer* | graft* | flap* | fixat* | fixed | repair* | reconstruct* | incis* | approach* | sutur* | anastomos* | stent* | coil* | clip* | drain* | debrid* | amputat* | transplant* | bypass* | decompress* | embol* | ablat* | remov* | evacuat* | ligat* | plate* | screw* | nail* | enucleat* | caesarean | cesarean | laser | curett* | extract* | implant* | biops* | dissect* | clamp* | shunt* | exenterat* | lavage | washout | released | release | exploration | explored | laparoscop* | laparotom* | osteotom* | osteosynth* | arthrodes* | reduction | replacement | percutaneous* | PCI | ERCP | TURP | endovascular | thrombolys* | extirpat* | closure | closed | mesh | prosthe* | tube* | pacemaker | ICD | valve*';

/** Words that name a measure other than an operation. */
const measures =
  'fluid* | saline | ringer* | oxygen | rest | bed-rest | analges* | painkiller* | physiotherap* | exercise* | diet* | fasting | NPO | antibiotic* | steroid* | transfus* | ventilat* | intubat* | dialysis | hemodialysis | haemodialysis | catheter* | compress* | splint* | cast | brace | sling | immobili* | bandage* | dressing* | ice | cool* | warm* | nutrition* | insulin | vitamin* | supplement* | ointment* | cream* | drops | emollient* | massage | monitor* | observ* | expectant* | wait* | follow-up | surveillance | antipyretic* | antiemetic* | antihistamin* | NSAID* | anti-inflammator* | diuretic* | vasopressor* | inotrop* | oxytocin | uterotonic* | anticoagul* | chemotherap* | radiother* | immunoglobulin* | plasma* | drain* | lavage | stent* | psychotherap* | counsel* | stopp* | withdraw* | discontinu* | cessation | avoid* | elevation | heparin | tamponade | packing | mg | paracetamol | aspiration | needle | pill* | tablet*';

/** Treatments told without what was done. */
export const vagueTreatments = {
  conservative: {
    cues: 'treated/managed conservatively/symptomatically/supportively/medically/accordingly/appropriately/adequately | conservatively treated/managed | actively managed | conservative/supportive/symptomatic/appropriate/adequate treatment/management/therapy/care/measures/intervention | treated/managed ...  protocol/protocols | standard/routine treatment/management protocol | standard/routine treatment',
    not: 'failed conservative/medical | conservative/supportive/appropriate treatment/management/therapy failed | failure of conservative/medical/supportive treatment/management/therapy | no ... treatment/management | response to ... treatment/therapy | best supportive care | despite ... treatment/management/therapy/care | in spite of ... treatment/management/therapy/care | treatment/management/therapy/care was/were continued',
    answers: measures,
    within: 'near',
    expected: 'the drugs and measures',
  },
  surgical: {
    cues: 'underwent [emergency/emergent/urgent/elective/an/a/successful/the] [emergency/emergent/urgent/elective/surgical] surgery/operation/intervention/procedure | was/were [successfully/urgently/immediately] operated | treated/managed surgically | surgery was [successfully] performed/done | surgical treatment/intervention was performed/done/carried',
    not: 'underwent surgery for | was operated for',
    answers: operations,
    within: 'case',
    expected: 'which operation it was',
  },
  antibiotics: {
    cues: 'antibiotic* | broad-spectrum antimicrobial* | antibiotherap*',
    not: 'antibiotic prophyla* | prophylactic* antibiotic* | antibiotic-free | antibiotic-impregnated | without ... antibiotic* | no antibiotic* | topical antibiotic* | antibiotic ointment/cream | antibiotic resist* | antibiotic-resist* | course/courses of antibiotics failed',
    answers:
      '*cillin | *cilline | clavul* | amoxiclav | co-amoxiclav | *floxacin* | *penem | cef* | ceph* | *mycin* | *micin | *oxacin | *cycline* | *kacin | linezolid | aztreonam | colisti* | trimethoprim | sulfa* | sulpha* | co-trimox* | cotrimox* | rifa* | fosfomycin | nitrofur* | *nidazol* | *bactam | teicoplanin | isoniazid | antitubercul* | anti-tubercul* | fusid* | mupirocin | polymyxin | beta-lactam* | *sporin* | quinolon* | macrolid* | aminoglyc* | tobi | tazocin | augmentin | metronid* | chloramphenicol | dapsone',
    within: 'case',
    expected: 'their names with dose and duration',
  },
  steroids: {
    cues: '*steroid | *steroids | *steroid therapy | steroid treatment/therapy/pulse',
    not: 'anabolic steroid* | without ... *steroid/*steroids | no ... *steroid/*steroids | e.g. *steroid/*steroids | non-steroid* | topical steroid* | inhaled steroid* | steroid-induced | steroid-dependent | steroid-resist* | *steroidal',
    answers:
      '*sone | *solone | *solon | *nisone | *sonide | *cort | *cortisol | *cinolone | deflazacort | cortiso* | hydrocort* | clobetas* | momet* | medrol | solu-medrol | decadron',
    within: 'case',
    expected: 'the drug with dose and duration',
  },
  chemotherapy: {
    cues: 'chemotherapy | chemotherapeutic agent*/drug*/treatment',
    not: 'refused ... chemotherapy | no chemotherapy | without ... chemotherapy | declined ... chemotherapy | for chemotherapy | chemotherapy unit/department/port/regimen/protocol | instead of chemotherapy',
    answers: `*platin* | *taxel | *rubicin | *citabine | *arabine | *trexate | *mustine | *fosfamide | *poside | *tecan | *mab | *nib | *mide | *phamide | fluorouracil | 5-FU | FU | leucovorin | vincristin* | vinblastin* | vinorelb* | bleomycin | *mycin | temozolomide | dacarbazine | procarbazine | capecitab* | hydroxyurea | imatinib | *zomib | *lidomide | tamoxifen | rituximab | *-CHOP | CHOP | ABVD | FOLFOX | FOLFIRI* | FOLFIRINOX | CAPOX | XELOX | BEP | EP | VAC | VAI | VIDE | MVAC | BEACOPP | hyper-CVAD | FLOT | ECF | TCH | AC-T | CMF | ICE | DHAP | MAID | PCV | EMA-CO | interferon | melphalan | busulfan | asparaginase | mercaptopurine | methotrexate | methotrexat | docetax* | paclitax* | cyclophos* | ifosf* | doxorub* | cisplat* | carboplat* | oxaliplat* | gemcitab* | pemetrexed | trabectedin | eribulin`,
    within: 'case',
    expected: 'the drugs and the number of cycles',
  },
  anticoagulation: {
    cues: 'anticoagulation | anticoagulant* | anticoagulant therapy | anti-coagul*',
    not: 'lupus anticoagulant* | no anticoag* | without ... anticoag* | anticoagulants or | contraindicat* ... anticoag* | history of ... anticoag* | taking anticoag* | on anticoag*',
    answers:
      'heparin* | LMWH | UFH | *parin | *parine | *parinux | warfarin | *coum* | *coumon | *xaban | dabigatran | argatroban | bivalirudin | fondaparinux | vitamin K antagonist* | VKA | DOAC* | NOAC* | fluindione | INR | coumadin | *coumarol',
    within: 'case',
    expected: 'the drug with its dose',
  },
} as const satisfies Readonly<Record<string, VagueTreatment>>;

export type VagueKind = keyof typeof vagueTreatments;
