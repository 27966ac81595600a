/**
 * A test that a report may name as done, in the notation of `cue.ts`. `written`: its names; `answers`: further words by
 * which its result is told; `group`: tests that can answer for one another where one of them was inconclusive.
 */
export interface ClinicalTest {
  readonly written: string;
  readonly not?: string;
  readonly answers?: string;
  readonly group: TestGroup;
  /** In plain words, for a message. */
  readonly called: string;
}

/** Tests that look at the same thing. */
export type TestGroup = 'imaging' | 'tissue' | 'germ' | 'inside' | 'signal' | 'gene' | 'blood';

/** Tests that case reports name, in ordinary clinical English. */
export const clinicalTests = {
  culture: {
    called: 'culture',
    group: 'germ',
    written: 'culture* | sputum/wound/pus swab* | throat swab* | wound swab*',
    not: 'cultured cells/fibroblasts/keratinocytes | culture medium | cell culture* | cultural*',
    answers:
      'grew | growth | isolat* | sterile | *coccus | *cocci | *bacter* | *bacill* | gram-positive | gram-negative | coli | aureus | yield* | candida | mycobact*',
  },
  biopsy: {
    called: 'biopsy',
    group: 'tissue',
    written:
      'biops* | bone marrow aspirat* | fine-needle aspiration | FNA | FNAC | histopathological/histological examination/analysis/evaluation/study | histopathology | immunohistochem* | cytolog*',
    not: 'CT-guided/ultrasound-guided biops* | biopsy-proven',
    answers:
      'histo* | patholog* | microscop* | immunohisto* | cytolog* | specimen* | smear* | granuloma* | *oma | cells | marrow | IHC',
  },
  ct: {
    called: 'CT scan',
    group: 'imaging',
    written: 'CT | CTs | computed/computerised/computerized/computer tomogra* | CT-scan* | CECT | HRCT | NCCT | CTA',
    not: 'CT-guid* | CT guidance | SPECT CT | PET-CT | PET//CT',
    answers: 'tomogra* | scan* | imaging | angiogra*',
  },
  mri: {
    called: 'MRI',
    group: 'imaging',
    written: 'MRI | MRIs | magnetic resonance | MR imaging/angiogra*/venogra*/cholangio* | MRCP | MRA | MRV',
    answers: 'MR | scan* | imaging | T#',
  },
  ultrasound: {
    called: 'ultrasound scan',
    group: 'imaging',
    written: 'ultraso* | sonogra* | doppler | USG',
    not: 'ultrasound-guid* | ultrasonography-guid* | ultrasonographic-guid* | sonographic-guid* | ultrasound/ultrasonographic/sonographic guidance | endoscopic ultras* | ultrasonic*',
    answers: 'scan* | imaging | duplex',
  },
  radiograph: {
    called: 'radiograph',
    group: 'imaging',
    written: 'X-ray* | radiograph* | chest film* | orthopantomogra* | OPG | mammogra*',
    not: 'radiographer*',
    answers: 'radiolog* | imaging | film* | roentgen*',
  },
  pet: {
    called: 'PET scan',
    group: 'imaging',
    written: 'PET | positron',
    answers: 'FDG | uptake | SUV*',
  },
  scintigraphy: { called: 'scintigraphy', group: 'imaging', written: 'scintigra* | bone scan*', answers: 'uptake' },
  angiography: {
    called: 'angiography',
    group: 'imaging',
    written: 'angiogra* | arteriogra* | venogra* | cholangiogra* | catheteri*ation | ERCP',
    not: 'CT angiogra* | MR angiogra* | tomography/tomographic/resonance angiogra* | urinary/bladder/urethral catheteri*ation',
    answers: 'CTA | MRA | occlu* | stenos* | coronary | artery | duct',
  },
  echocardiography: {
    called: 'echocardiography',
    group: 'imaging',
    written: 'echocardio* | TTE | TEE',
    answers: 'echo | ejection | ventric* | valve* | LVEF',
  },
  ecg: {
    called: 'ECG',
    group: 'signal',
    written: 'ECG* | EKG* | electrocardio* | holter',
    answers: 'rhythm | ST | QT* | QRS | T-wave* | block | tachycard* | bradycard* | fibrillation | sinus | elevation',
  },
  eeg: {
    called: 'EEG',
    group: 'signal',
    written: 'EEG* | electroenceph*',
    answers: 'epilept* | slowing | discharge* | wave*',
  },
  'nerve-test': {
    called: 'nerve conduction study',
    group: 'signal',
    written: 'EMG | electromyogra* | nerve conduction | NCS',
    answers: 'conduction | amplitude* | latenc* | denervat*',
  },
  endoscopy: {
    called: 'endoscopy',
    group: 'inside',
    written:
      'gastroscop* | endoscopy | colonoscop* | sigmoidoscop* | bronchoscop* | cystoscop* | laryngoscopy | nasendoscop* | hysteroscop* | EGD | OGD | *gastroduodenoscop* | enteroscop* | colposcop* | proctoscop* | rhinoscop* | capsule endoscop*',
    not: 'direct/video laryngoscop* | fiberoptic/fibreoptic bronchoscop*',
    answers: 'endoscop* | *scopic* | mucosa* | ulcer* | polyp*',
  },
  'lumbar-puncture': {
    called: 'lumbar puncture',
    group: 'germ',
    written:
      'lumbar puncture* | spinal tap | CSF analysis/examination/study/studies/sample | cerebrospinal fluid analysis/examination/study/sample',
    answers: 'CSF | cerebrospinal | opening pressure | LP',
  },
  pcr: {
    called: 'PCR',
    group: 'germ',
    written: 'PCR | RT-PCR | polymerase chain | serolog* | antigen test* | swab test*',
    answers: 'positive | negative | antibod* | IgM | IgG | DNA | RNA | titer* | titre*',
  },
  'genetic-test': {
    called: 'genetic test',
    group: 'gene',
    written:
      'genetic test*/analys*/studies/study/investigation*/screening | sequencing | karyotyp* | exome | gene panel | chromosom* analysis/study/microarray | microarray | molecular testing/analysis',
    answers:
      'mutation* | variant* | heterozyg* | homozyg* | gene | genes | deletion | 46 | 46xx | 46xy | chromosom* | exon | genotype | trisomy | genetic*',
  },
  'blood-test': {
    called: 'blood test',
    group: 'blood',
    written:
      'blood test* | laboratory test*/investigation*/examination*/workup/work-up/analys* | blood investigation* | blood count | blood work | blood sample* | full blood count | autoimmune screen/workup/panel/profile | autoantibod* | coagulation profile/screen | thyroid function | liver function | renal function | blood gas* | ABG | urinalysis | urine analysis/examination/microscopy | hormonal profile/assay* | viral markers | tumour/tumor marker*',
    not: 'blood group*',
    answers:
      '*emia | *aemia | *cytosis | *penia | antibod* | ANA | ANCA | *globin | creatinine | CRP | level* | lab | labs | laborator* | leuko* | leuco* | pH | acidosis | alkalosis',
  },
  spirometry: {
    called: 'lung function test',
    group: 'signal',
    written: 'spirometr* | pulmonary/lung function test*',
    answers: 'FEV* | FVC | obstruct* | restrict* | DLCO',
  },
  audiometry: {
    called: 'audiometry',
    group: 'signal',
    written: 'audiometr* | audiogra*',
    answers: 'hearing | dB | decibel*',
  },
  autopsy: {
    called: 'autopsy',
    group: 'tissue',
    written: 'autopsy | post-mortem examination | necropsy',
    answers: 'post-mortem | patholog*',
  },
} as const satisfies Readonly<Record<string, ClinicalTest>>;

export type TestName = keyof typeof clinicalTests;

/** Words that a test was done. */
export const doneCues =
  'was/were [also/then/subsequently/initially/therefore/immediately/urgently] performed/done/obtained/taken/ordered/requested/sent/carried/conducted/collected/undertaken/made/drawn/arranged/repeated | underwent | we [also/then/therefore] performed/obtained/did/ordered/took/sent/requested/arranged/repeated | was/were subjected to | was/were sent for | had [also] undergone';

/** Words that a test was not done, or was done for a purpose that is no finding. */
export const undoneCues =
  'not | refused | declined | unable | un-available | guided | under ... guidance | planned | scheduled | advised | recommended | suggested | awaiting | awaited | pending | could | unfeasible | deferred | without | prior to performing | to perform';

/** Words that tell what a test found. */
export const findingCues =
  'show* | reveal* | demonstrat* | disclos* | confirm* | indicat* | found | finding* | normal* | abnormal* | positive | positivity | negative | evidence | unremarkable | detect* | undetect* | consisten* | suggest* | identif* | compatible | diagnos* | seen | visible | visuali* | noted | observed | delineat* | depict* | result* | read as | interpreted | keeping | typical | measur* | lesion* | mass | tumor | tumour | fracture* | effusion* | *itis | *oma | thromb* | nodule* | inconclusive | equivocal | indeterminate | non-diagnostic | came back | proved | verif* | document* | highlight* | uncover* | illustrat* | appear* | presence | absence | absent | grew | isolat* | sterile | yield* | N-cm | N-mm | macroscop* | microscop* | stain*';

/** Further words with which the sentence of a test may tell what it found; wide, so that an unusual way is not overlooked. */
export const maybeCues =
  'negativ* | positiv* | increas* | decreas* | elevat* | reduc* | high | low | N-% | no | without | stable | returned | within | residual | excluded | exclude | rule* out | ruling out | ruled | established | describ* | report* | characteri* | contributory | prove* | reflect* | expos* | present | was N | were N | of N | improv* | resol* | regress* | recurr* | worsen* | progress* | unchanged | changes | clear | suspicious | suspicion | recover*';

/** A test whose result tells nothing. */
export const inconclusiveCues =
  'inconclusive | equivocal | indeterminate | un-interpretable | non-diagnostic | not diagnostic | non-contributory sample | insufficient sample/material/tissue/specimen/cells | inadequate sample/material/tissue/specimen | unsatisfactory sample/specimen/smear | not conclusive | non-conclusive | could not be interpreted | borderline positive/negative/result';
