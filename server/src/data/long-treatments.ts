/** Cues, in the notation of `cue.ts`, by which a report tells that a drug went on when the patient had gone home, and how it was borne. */
export const longTreatmentCues = {
  /** That a drug went on for weeks at least. */
  goesOn: {
    cues: `discharged [home] on/with ... N-mg/mg/tablet*/*parin/*xaban/warfarin/aspirin/insulin/*one/*olone/*ine/*ide/*ate/*mab/*nib | for the next/following/subsequent N weeks/months/years | for [a] [total/period] [of] N weeks/months/years | for life | life-long | indefinite* | maintained on | maintenance dose/therapy/treatment | long-term treatment/therapy/anticoag* | continued ... after discharge | continued for N weeks/months/years | is/are still/currently on/taking/receiving | prescribed for N weeks/months | discharge medication*`,
    not: 'followed up for N weeks/months/years | follow-up for N weeks/months/years | for N years/months prior/before | history of ... for N years/months | for the last/past N',
  },
  /** Side effects, or that there were none. */
  borne: {
    cues: 'side-effect* | adverse | tolerat* | tolerab* | intoleran* | toxicit* | well-tolerated | drug reaction* | drug-induced | drug-related | treatment-related',
    not: 'glucose toleran* | tolerated oral/enteral/feed*/diet | tolerated the procedure/operation/surgery | tolerating oral/feed*/diet | immune toleran* | exercise toleran* | heat/cold intoleran* | lactose/gluten intoleran*',
  },
  /** What tells the same where it is said behind the drug. */
  borneLater: {
    cues: 'complication* | uneventful* | bleeding | haemorrhage | hemorrhage | hypoglyc* | reaction* | because of ... nausea/rash/pain/bleeding | no problems | *penia | *-induced | infection* | weight gain',
  },
} as const;
