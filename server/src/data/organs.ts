/** Paired organs and limbs: every word that names a part of one, or what is done to it, under one name. */
export interface PairedOrgan {
  readonly name: string;
  /** Words, lower case; `*` stands for any ending. */
  readonly words: string;
}

/**
 * The pairs in which a finding on one side and a procedure on the other is a slip. None whose vessels or nerves are
 * reached from elsewhere (femoral artery), or whose other side is a usual donor.
 */
export const pairedOrgans: readonly PairedOrgan[] = [
  {
    name: 'kidney and ureter',
    words:
      'kidney kidneys renal ureter ureters ureter* uretero* hydronephro* hydroureter* nephrostom* nephrectom* nephroureter* pyelo* pyeloplast*',
  },
  {
    name: 'ovary',
    words: 'ovary ovarian adnexa adnexal adnexum oophorectomy salpingo* salpingectomy fallopian tubo-ovarian',
  },
  { name: 'testis', words: 'testis testicle testicular orchi* orchid* hemiscrotum scrotal epididym*' },
  {
    name: 'eye',
    words:
      'eye ocular eyeball orbit orbital retina retinal cornea corneal macula macular eyelid upper-eyelid vitrectomy enucleation',
  },
  { name: 'ear', words: 'ear tympan* mastoid mastoidectomy cochlea cochlear otorrh*' },
  { name: 'breast', words: 'breast mastectomy nipple lumpectomy' },
  {
    name: 'lung',
    words:
      'lung lungs pneumothorax hydropneumothorax hemothorax haemothorax pleural lobectomy pneumonectomy hemithorax thoracotomy thoracostomy thoracentesis thoracocentesis pleurodesis intercostal',
  },
  { name: 'adrenal', words: 'adrenal adrenalectomy suprarenal' },
  { name: 'parotid', words: 'parotid parotidectomy' },
  { name: 'knee', words: 'knee patella patellar' },
  { name: 'hip', words: 'hip acetabul*' },
  { name: 'shoulder', words: 'shoulder glenohumeral' },
  { name: 'elbow', words: 'elbow olecranon' },
  { name: 'wrist', words: 'wrist carpal scaphoid' },
  { name: 'ankle', words: 'ankle talus talar malleol*' },
  { name: 'foot', words: 'foot calcane* heel toe hallux' },
  { name: 'hand', words: 'hand palm thumb' },
  { name: 'thigh', words: 'thigh' },
  { name: 'leg', words: 'tibia tibial calf' },
  { name: 'forearm', words: 'forearm radius ulna ulnar' },
  { name: 'humerus', words: 'humerus humeral' },
  { name: 'clavicle', words: 'clavicle clavicular' },
  { name: 'maxilla', words: 'maxilla maxillary' },
  { name: 'mandible', words: 'mandible mandibular' },
];

/** What is done to an organ; it stands as the organ's own word ("nephrectomy") or beside it ("ureteral stent"). */
export const procedureWords =
  /\b(?:stent(?:s|ed|ing)?|nephrostom\p{L}{1,3}|\p{L}{2,20}(?:ectomy|ectomies|otomy|ostomy|plasty|scopy)|resect(?:ion|ed)|excis(?:ion|ed)|drain(?:s|ed|age)?|tube|catheter|repair(?:ed)?|fixation|replacement|implant(?:ation|ed)?|prosthesis|insertion|inserted|amputat(?:ion|ed)|surgery|operation|operated|aspirat(?:ion|ed)|decompression|emboli[sz]ation|injections?|block|removal|removed|debridement|enucleation|vitrectomy)\b/iu;
