/** Phrases around a time that tell whether it is one of follow-up, in the notation of `cue.ts`. */
export const followUpCues = {
  /** A patient is seen again: a time in the same clause is one of follow-up. */
  seen: {
    cues: `follow-up* | followed-up | followed | following-up | fellow-up | check-up* | recheck* | re-check* | review* | visit* | re-examin* | reexamin* | re-evaluat* | reevaluat*
      | reassess* | re-assess* | last seen | seen again | when seen | control* | clinic | outpatient* | out-patient* | mark | surveillance | progression-free/disease-free/event-free/relapse-free/overall survival | returned for/to | last/latest/final assessment/evaluation/examination/consultation/contact`,
    not: 'followed by | control group | control of | controlled with/by | visited a/an/the/another/our | review of the literature | literature review | poorly/well controlled | followed [the/a/an] protocol/diet',
  },
  /** A visit that counts without a time. */
  visit: {
    cues: `at/on/during/in/until/through/throughout [the/his/her/our/this/a/every/each] [last/latest/final/most] [recent/subsequent/regular/further/long-term/short-term/clinical/radiological/next] follow-up/follow-ups
      | at/on/during/in/until [the/his/her/a] last/latest/final/recent/next/subsequent [clinic/outpatient/control] visit/review/check-up/re-examination/reexamination/assessment/control/consultation/appointment
      | most recent follow-up/visit/review/check-up/re-examination/reexamination/assessment | follow-up visit* | last follow-up | last seen | follow-up period/year
      | followed-up regularly/closely/clinically/as/in/with/by/at/every/once | followed regularly/closely/once/every | regular follow-up | follow-up once/every | further/subsequent/long-term/clinical/close follow-up
      | follow-up CT/MRI/PET*/US/ultraso*/X-ray*/radiograph*/imaging/scan*/echo*/angiogra*/endoscop*/colonoscop*/gastroscop*/cystoscop*/bronchoscop*/biops*/examination*/re-examination/reexamination/laborator*/test*/blood/culture*/visit*/studies/study
      | follow-up computed/magnetic/chest/abdominal/brain/cranial | lost to follow-up | follow-up was/showed/revealed/demonstrated/did/has/remained | under follow-up`,
  },
  /** So many rounds of a treatment are a time, though one without a length. */
  rounds: {
    cues: `after [the] [completion/end] [of] [the/his/her/a/an] [first/second/third/fourth/fifth/sixth/last/final/N] [further/more/additional] cycle/cycles/course/courses/session/sessions/round/rounds [of]
      | after [the/his/her/only] [first/second/third/N] injection/injections/infusion/infusions/dose/doses | after N-cycle*/course*/session*/dose*`,
  },
  /** In the clause of a time these make it the length of a treatment, a procedure or a measurement. */
  course: {
    cues: `mg | g | ml | mcg | dose* | course of | N-day course | N-week course | prescribed | administered | given | received | infus* | daily | twice | thrice | tablet* | antibiotic* | prophyla* | regimen
      | treated with/for | treatment with/for | therapy with/for | continued/maintained/kept for/on | cycle | cycles | immobili* | splint* | cast | nebuli* | *mycin | *cillin | *azole | *floxacin | *cycline | *mab | *nib | *vir | medication* | steroid* | prednis* | stopped | tapered | discontinued | withdrawn`,
  },
  /** What lasts for so long is no follow-up, and what is counted from these is none. */
  unrelated: {
    cues: `apgar | incision | anesthe* | anaesthe* | operation/operating/operative/surgical time/duration | procedure/operation/surgery took/lasted/was | procedure lasting | N-hour* procedure/operation/surgery/surgical/infusion | history of | gestation* | of age who | incubat* | interval | half-life | biopsy sample | skin-to-skin
      | before surgery/operation/admission/presentation/treatment/the | prior to | not performed/available | in the literature | survival of | survival rate | mortality`,
    not: 'before and N/after',
  },
  /** Told in the clause itself these outweigh a drug: "received fluids and was discharged 4 days later". */
  outcome: {
    cues: 'discharg* | improv* | recover* | resolv* | remained | died | disappear* | regress* | normali* | ceased | subsided | healed | stable | persist* | relaps* | recur* | returned to',
  },
  /** A stay in hospital has a length that tells when the patient was well enough to leave it. */
  stay: {
    cues: 'hospital stay | stay lasted/was | length of stay | in-patient days | inpatient days | stayed in | remained in',
  },
  /** What may happen to a patient after a treatment, beside the outcomes of the CARE cues. */
  happening: {
    cues: `developed | appeared | occurred | progressed | progression | readmi* | re-admi* | was admitted | complained | presented | started/began/begun to | became | noticed | noted | reported | experienced | felt | returned | transferred | shifted | sent/moved to | weaned | extubated
      | cultured | grew | isolated | detected | found | show* | reveal* | demonstrat* | confirm* | seen | image/images | photograph* | appearance | radiograph* | X-ray* | scan* | hospitali*
      | restored | rose/fell/increased/decreased/declined/dropped/reached/improved/turned/changed | increased/decreased/reduced/lower/higher/raised | normal | normali* | regained | tolerat* | ambulat* | mobili* | evaluat* | repeat* | repeated | re-operat* | reoperat* | voiding | afebrile | conscious* | fused | union | united | maintained | unchanged | clear | dry | fine | gone | no change/changes/difference/evidence/sign/signs/improvement/response | response | complete* | success*`,
  },
} as const satisfies Readonly<Record<string, { readonly cues: string; readonly not?: string }>>;

export type FollowUpCue = keyof typeof followUpCues;
