/** Cues, in the notation of `cue.ts`, by which a report tells that a growth was cut out, and whether all of it was. */
export const resectionCues = {
  /** That it was cut out. */
  done: {
    cues: 'excised | excision | resected | resection | extirpat* | enucleat* | was/were [surgically/then/carefully] removed',
    not: 'excisional biops* | excision biops* | resection was not | transurethral resection',
  },
  growth: {
    cues: 'tumor | tumors | tumour | tumours | mass | malformation | AVM | *carcinoma | *sarcoma | *blastoma | *glioma | meningioma* | schwannoma* | melanoma* | adenoma* | neoplasm* | growth | metastas*',
    not: 'mass index | muscle mass | growth factor* | growth hormone | body mass',
  },
  /** Whether all of it was. */
  complete: {
    cues: `margin* | en-bloc | R0 | R1 | residu* | radical* | in toto | remnant* | recurr* | relaps* | gross total | sub-total | near-total | debulk* | free of tumor/tumour/disease | disease-free | tumor-free | tumour-free | remission | no [further/clinical/radiological/local] evidence/sign/signs of [the/any] [local/residual] disease/tumor/tumour/mass/malformation
      | complete/completely/total/totally/whole/entire/entirely/fully/partial/partially/incomplete/incompletely/wide/widely ...  excis*/resect*/remov*/extirpat*/enucleat*/tumor/tumour/mass/lesion/malformation | excis*/resect*/remov*/extirpat*/enucleat* ...  complete/completely/total/totally/whole/entire/entirely/fully/partial/partially/incomplete/incompletely/wide/widely | total/partial/radical *ectomy | hemi*ectomy | *ectomy specimen | lymph-node* | lymphadenectomy`,
  },
} as const;
