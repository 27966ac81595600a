/** Phrases that speak of one thing, in the notation of `cue.ts`, and those that look like it and mean another. */
export interface Lexicon {
  readonly cues: string;
  /** False friends: what lies in one of these is no hit. */
  readonly not?: string;
}

/** A step of the treatment that went well is not the end of the story, nor is the recovery room. */
const uneventfulSteps =
  'recovery room/area/ward/unit/position | intraoperative/perioperative/intra-operative/anesthetic/anaesthetic course was/remained uneventful | operation/surgery/procedure/anesthesia/anaesthesia/emergence/induction/intubation/extubation was/were uneventful | uneventful operation/surgery/procedure/anesthesia/anaesthesia/emergence/induction/intubation/extubation';

/**
 * The cue lists from which the CARE items are judged: ordinary clinical English, none of it bound to one disease.
 * A negated finding ("no adverse events", "denied smoking") answers an item as well as a positive one, so negation
 * is not looked at. Sources: the checklist's own wording (CARE 2013 and its explanation, doi:10.1016/j.jclinepi.2017.04.026)
 * and the way published reports put it.
 */
export const careCues = {
  age: {
    cues: `N-year*-old* | N-yr*-old | N-y-o | N-month*-old | N-week*-old | N-day*-old | N-hour*-old | N-years of age | aged N
      | age of N | N-year boy/girl/male/female/man/woman | in his/her/their [early/mid/late] teens/twenties/thirties/forties/fifties/sixties/seventies/eighties
      | in his/her/their [early/mid/late] #s | neonate | newborn | infant | toddler | elderly | middle-aged | teenage* | adolescent | octogenarian | man/woman/boy/girl/patient/child/male/female of N | N years old`,
    not: 'N-year-old prosthesis/implant/graft/stent',
  },
  sex: {
    cues: 'man | woman | male | female | boy | girl | gentleman | lady | he | she | his | her | gravida | primigravida | multigravida | pregnant | mother',
    not: 'male/female connector/pelvis/adapter/partner/donor',
  },
  novelty: {
    cues: `rare* | uncommon* | unusual* | infrequent* | atypical | unique* | first reported/report/case/description/time/literature/patient | the first
      | only N case* | few case* | to our knowledge | to the best of our knowledge | not [yet] been [previously] reported/described | never been
      | previously unreported | novel | dilemma | mimic* | masquerad* | under-recognized | under-diagnosed | limited literature/data/evidence | no studies
      | challeng* | we wish to report | life-threatening | not been [previously] described | added to | unknown | controversial | remains unclear | potential | innovative | interesting | unexpected*
      | important | easily missed | second/third/fourth/fifth [confirmed/reported/known/published] case | not yet [well/fully/completely] known/understood/described/established | poorly understood | new disease/entity/syndrome/technique/approach | crucial | increasing* | key practical information | debat* | emerging | handful of | fewer than N | less than N ..  cases/reports/patients | not aware of | documented before | not been [previously/yet] documented/published/recorded/observed | seldom | scarce* | sparse* | sporadic* | exceptional* | anecdotal* | exceedingly | lack of literature/data/guidelines/reports | no [previous/prior/other/similar/published] report/reports/case/cases | under-reported | little is known | not [well/fully/clearly] described/established/characterised/characterized/understood | noteworthy | remarkable | peculiar | instructive | distinctive | curious | extraordinary | surprising* | not previously been | originality | unrecogni* | previously unrecogni* | coexistence of`,
    not: 'novel coronavirus | unique identif*',
  },
  presenting: {
    cues: `we report | we describe | we present | we discuss | we illustrate | here | herein | this case | this report | case report | report of | our case | this article | our observation`,
    not: 'case report form* | publication of this case report | preparing this case report',
  },
  symptom: {
    cues: `pain* | headache* | stomach-ache* | ache* | toothache | earache | backache | fever* | febrile | cough* | dyspnea | dyspnoea | *pnea | *pnoea | shortness of breath | breathless* | vomit* | nausea | diarrhea | diarrhoea
      | swelling* | swollen | mass | lump | nodule* | rash* | lesion* | ulcer* | bleeding | hemorrhag* | haemorrhag* | hemoptysis | haemoptysis | hematuria | haematuria | weakness
      | fatigue* | tired* | malaise | numb* | paresthesia* | paraesthesia* | seizure* | convulsion* | vertigo | dizz* | syncop* | faint* | confus* | unconscious*
      | palpitation* | edema | oedema | jaundice | icter* | weight-loss | anorexia | itch* | prurit* | discharge from | distension | distention | constipation
      | difficulty | unable to | inability | gait | limp* | stiffness | tremor* | visual | vision | blind* | diplopia | hearing | hoarse* | dysphagia | dysuria
      | nocturia | frequency of | incontinence | infertility | amenorrh* | hypotens* | hypertens* | tachycard* | bradycard* | shock | cyanos* | pallor | pale
      | erythema* | tender* | abscess* | leak* | infections | episodes | deficit* | paralysis | hemiparesis | *plegia | *paresis | anemia | anaemia | ecchymos* | bruis*
      | blister* | necro* | purul* | sweats | chills | rigor* | depress* | anxi* | agitat* | hallucinat* | failure to thrive | growth retardation | developmental delay
      | symptom* | complain* | complaint* | suffer* from | presented/presenting with | presents with | admitted with/for/because | referred for/with/because | history of
      | was found to have | noted to have | examination revealed/showed | revealed | showed | disclosed | demonstrated | decreased | elevated | dropped`,
    not: 'symptom-free | well presented/presenting',
  },
  'told-past': {
    cues: `was | were | had | did | underwent | presented | developed | came | complained | suffered | patient who/whose/presenting | patient's presenting`,
  },
  disease: {
    cues: `positive/negative/positively/negatively for/expressed | expressed | fell ill | infect* | metasta* | stricture* | sinus | tumor* | tumour* | cancer* | *carcinoma | *oma | *itis | *osis | injur* | fracture* | dislocat* | thromb* | stenos* | occlusion | ruptur* | perforat* | aneurysm* | infarct* | cyst* | fistula* | effusion* | lesion* | syndrome | disease | deficiency`,
  },
  diagnosis: {
    cues: `diagnos* | consistent with | confirmed | was/were found to have | revealed | identified | suffer* from | a case of | case of | with *oma | with *itis | patient/patients with | detected | caused by | due to | secondary to`,
  },
  treatment: {
    cues: `treat* | therap* | surg* | operat* | underwent | *ectomy | *plasty | *ostomy | *otomy | *scopy | *scopic | resect* | excis* | excision | repair* | reconstruct* | *pexy | *desis
      | graft* | flap | stent* | embolis* | embolization | coil* | drain* | transplant* | transfus* | dialysis | hemodialysis | haemodialysis | intubat* | ventilat* | chemotherap* | radiotherap*
      | radiation | immunotherap* | antibiotic* | steroid* | corticosteroid* | prednis* | *cillin | *mycin | *micin | *azole | *mab | *nib | *vir | heparin | insulin | aspirin
      | administered | was given | were given | received | prescribed | started on | was started | initiated | commenced | medication* | drug* | mg | managed | managed with | conservative*
      | supportive | infusion* | injection* | injected | physiotherapy | rehabilitation | diet* | supplement* | cast | plaster | immobili* | fixation | reduction | removed | removal | replacement
      | was/were fixed | antidote | atropine | vitamin* | thiamine | thrombolys* | anticoag* | dose* | extract* | enucleat* | caesarean | cesarean | photocoagulat* | laser | cryotherap* | cryosurg* | psychotherap* | electroconvulsive | photother* | amputat* | debrid* | irrigat* | splint* | implant* | ablat* | chelat* | phlebotom* | plasmapheres* | vitrectom* | prosthes* | was/were taken | *cycline | *floxacin | *picin`,
    not: 'without treatment | untreated | treating/treated physician* | treatment/therapy of choice | refused surgery/treatment/operation | operating theatre was | treatment options | therapeutic options | no [regular/current/other/new/long-term/concomitant] medication*/drug* | drug eruption*/allerg* | allergic/allergy to *cillin/*mycin/aspirin/antibiotic*/drug*/medication* | methicillin-sensitive/methicillin-susceptible/methicillin-resistant | dermoscopy | microscopy | mg//l | mg//dl',
  },
  outcome: {
    cues: `improv* | recover* | resolv* | resolution | symptom-free | asymptomatic | disease-free | discharg* | died | death | passed away | expired | deceased | succumb* | remission | recurr* | relaps*
      | returned to | follow-up | followed-up | outcome* | healed | healing | cured | cure | relie* | satisf* | uneventful* | remained | remains | no evidence of | success* | survive* | survival
      | regress* | ameliorat* | good functional | well | yielded | enabled | prevent* | avoid* | circumvent* | normali* | stable | disappear* | ceased | subsided | complete* | disappear* | worse* | progress* | deteriorat* | lost to follow-up | lost the/his/her/its graft/kidney/vision/sight/eye/limb/leg/pregnancy`,
    not: `as well as | as well | ${uneventfulSteps}`,
  },
  lesson: {
    cues: `should | must | need to be | needs to be | clinicians | physicians | surgeons | awareness | aware of | suspicion | suspect* | highlight* | underscor* | underlin* | emphasi* | illustrat* | reminds
      | reminder | lesson* | take-home | important to | importance of | it is important | is essential | essential to/for | crucial | is key | the key | early recognition/diagnosis/detection/treatment/surgical/surgery/identification
      | prompt* | timely | recommend* | we suggest | suggests | suggest that | suggesting that | suggest the | we conclude | can be considered | could be considered | be considered | may be considered | be kept in mind | caution* | consider* | better to
      | may be a/an | may be effective/useful/beneficial/helpful | may offer/provide/help/benefit/improve/represent | can be a/an/effective/used/useful/safely/treated/achieved/easily/misdiagnosed/missed/managed | can improve/provide/help/prevent/lead/occur/present/result/cause/mimic
      | could be a/an/used/useful | might be | potential* | promising | feasible | effective | valuable | is a safe | safe and | preferred | preferable | treatment of choice | option* | alternative
      | warrant* | necessary | is possible | advisable | vigilan* | the need for | value of | significance | useful | helps | help | role of | has a role | plays | be strengthened | provides satisfactory | worth | ought to | reinforce* | stress* | draw attention | draws attention | point to the | teaches | teach us | keep in mind | bear in mind | kept in mind | alert* | vital | mandatory | essential | beneficial | lifesaving | life-saving | can save | may save | prevents | prevent ..  damage/delay/complication*/recurrence/morbidity | remember* | look for | think of | think about | never be | always | we encourage | encourages | adds to | indispensable | paramount | key to`,
    not: 'he/she/patient suspected | essential tremor | essential hypertension | private lesson* | piano lesson*',
  },
  conclusion: {
    cues: 'in conclusion | to conclude | conclusion* | in summary | to summari* | we conclude | this case | the present case/report/cases | our case | our report | this report | learning point* | take-home | take-away | lesson* | key message* | our experience | these cases | our findings | our results | we believe | we think | we feel',
  },
  concluding: {
    cues: 'in conclusion | to conclude | conclusion* | in summary | to summari* | we conclude | learning point* | take-home | take-away | lesson* | key message* | our experience | we believe | we think | we feel',
  },
  background: {
    cues: `is a | is an | are a | is the | is defined as | are defined | is characterized/characterised by | first described by/in | accounts for | account for | incidence | prevalence | estimated | common* | usually | most | often | known as | the literature | few cases | reported in | remains | little is known | affects | rare | refers to`,
  },
  aim: {
    cues: `we report | we [here/herein/also/now] report/describe/present | here we | herein | this case report | this report | this article | this paper | in this case | this case refers/describes/reports/presents/shows/highlights/illustrates/demonstrates | the present case/report | we hereby | we put forward
      | the aim/purpose/objective of | in accordance with | in line with | we wish to | case of | we review | case is reported | to our knowledge | to the best of our knowledge | only N case* | few cases | this study | this manuscript`,
  },
  complaint: {
    cues: `presented with/to/at/in | presenting with/to | presented after/following/because/as | was presented | complain* | complaint* | chief complaint | admitted with/for/to/because/due/in/after | was/were admitted | hospitali* | referred to/for/with/because/by | was/were referred
      | brought to/by/in | was seen | came to | attended | consulted | sought | reported | history of | onset | associated with | accompanied by | worsen* | progressive* | intermittent | denied
      | incidental* | asymptomatic | suffer* | experienc* | developed | noticed | noted | was found | symptom* | diagnosed with | transferred to | collapsed | taken to | woke up with | sustained | injured | fell | sudden onset | came in | called | was rushed | visited | was seen | felt`,
    not: 'presented at the/a conference/meeting | data presented | father/mother/brother/sister ...  complained | no complaints at | referred to physiotherapy | presented at the ..  board | ultrasound/CT/MRI presented',
  },
  'came-with': {
    cues: 'man/woman/boy/girl/male/female/infant/child/baby/neonate/newborn/patient/gentleman/lady/he/she had/with/developed/came/fell/sustained/lost | came with/because/after/in',
    not: 'patient/he/she had [been/no/a/an/the] [previously/previous/past/prior] surgery/operation/history',
  },
  'history-medical': {
    cues: `medical/clinical/personal/pathological/health/psychiatric/surgical/obstetric/gynecological/gynaecological/perinatal/birth history | past history | significant history | past medical | history of | history included | known case of | known to have/suffer | known hypertensive/diabetic/hypertension/diabetes | with known
      | comorbid* | co-morbid* | previously/otherwise [fit/well] [and] healthy/well/fit | background of | was diagnosed with/as ... N years/months ago/earlier/before | was diagnosed with/as ... in #
      | diagnosed ... N years ago | since childhood | underlying disease*/condition*/illness*/disorder*/comorbid*/hypertension/diabetes/heart/lung/liver/kidney/cardiac/pulmonary | risk factor* | past illness* | previous illness* | pre-existing | medical background | no other disease* | immunocompetent | immunocompromised | hypertension | diabetes | diabetic | hypertensive | previously, she/he had | previously, the | history for N | no [previous/prior/past/other/significant] health/medical problem*/condition*/issue* | similar episode* | in the past | her/his/known asthma/epilepsy/migraine/depression/gout/psoriasis | had asthma/epilepsy/migraine/diabetes/hypertension/arthritis/cirrhosis | suffered from | had suffered from | healthy and | in good health | fit and well | no illness* of note | nothing of note | chronic | denied any/the/use/history`,
    not: 'N-year/years/month/months/week/weeks/day/days history of | history of present* | natural history of | history of the procedure/technique | case history | gestational diabetes | history of intestinal/organ/kidney/liver transplantation began',
  },
  'history-family': {
    cues: `family history | familial history | family member* had | family members | consanguin* | non-consanguin* | sibling* | brother* | his/her sister* | parents were | hereditary | inherited | family ... history | pedigree | no one in | mother/father/brother/sister/parents/aunt/uncle/grandmother/grandfather/grandparents/cousin/siblings/relative/relatives/son/daughter/sons/daughters [had/has/was/were] [also/both/previously] died/suffered/diagnosed/affected/healthy/carriers/well | mother/father/brother/sister/parents/aunt/uncle/grandmother/grandfather/cousin/siblings/relative/relatives/son/daughter had/has/with [a/an/the/also] [similar/known/history/same] .. cancer/diabetes/hypertension/disease/syndrome/lesions/symptoms/*oma/*itis/*emia/epilepsy/asthma/stroke | first cousins | relatives with | mother/father/brother/sister/aunt/uncle and ..  had | mother's | father's | maternal/paternal aunt/uncle/grandmother/grandfather/cousin`,
  },
  'history-social': {
    cues: `smok* | non-smoker | ex-smoker | tobacco | pack-year* | alcohol* | drinker | illicit | drug abuse | substance abuse/use | addiction* | lives/lived/living with/alone/in | married | unmarried | retired | works/worked/working as/in | began work* | employed
      | occupation* | travel* | exposure to | exposed to | sexual* history | farmer | teacher | housewife | worker | office | student | engineer | driver | labourer | laborer | nurse | by profession | socioeconomic | psychosocial | social history | vaccin* | immuniz* | immunis* | drank | drinks | drinking | beer | wine | pet/pets/cat/cats/dog/dogs | farm | school* | homeless | prison* | migrat* | immigrant* | refugee* | carpenter | builder | gardener | baker* | cook | police | soldier | clerk | manager | secretary | unemployed | sexually active | intravenous drug use* | cannabis | cocaine | heroin | unprotected | betel | recreational | herbal | chewed | chewing`,
    not: 'exposed to the surg* | alcohol swab*',
  },
  'history-drugs': {
    cues: 'allergy | allergies | allergic to | no allerg* | known allerg* | current/regular/home/chronic/long-term/daily/concomitant medication* | drug history | medication history | medications included/include | no [regular] medication* | not taking | not on any | was on ..  aspirin/warfarin/insulin/metformin/therapy/treatment/medication*/drug*/N-mg/mg/tablets | was on no | was on regular | was taking | been taking | was receiving | taking ... for | on/with aspirin/warfarin/metformin/insulin | oral contracepti* | contracepti*',
  },
  'history-birth': {
    cues: `gravida* | para | nulligravida | nullipar* | primigravida | primipar* | multipar* | G#P# | menarche | menopaus* | postmenopausal | obstetric | birth weight | born at/to/by/after/via/full | full-term | preterm | vaginal delivery | cesarean | caesarean
      | cesarian | miscarriage* | abortion* | gestation* | pregnancy | milestones | developmental history | first child | second child | breastfed | breast-fed`,
  },
  'history-none': {
    cues: `history ... unremarkable/insignificant/non-contributory/negative/uneventful/nil/normal/clear | unremarkable ... history | no [previous/prior/past] [significant/relevant/notable/other/known/remarkable/particular/specific] [past/previous/prior] [medical/family/familial/surgical/drug/personal/disease/clinical] history
      | no known [drug/medical] allergies/comorbidities/disease*/illness*/conditions/history | no comorbid* | no co-morbid* | without comorbid* | without [any] [significant/relevant/previous] [medical/past] history | no [significant/relevant] [past/previous/medical] illness*
      | previously/otherwise healthy | previously fit | previously well | denied [any] history/smoking/alcohol/past/previous/family | no [other] risk factors | without any risk factors | no other disease* | no underlying
      | no history of smoking/alcohol/drug/diabetes/hypertension/surgery/previous/chronic/any/disease/known | insignificant ... history`,
  },
  'past-treatment': {
    cues: `had [also/already/previously/recently] undergone | has/have [already/previously] undergone ..  N | had been [previously/recently/already] treated/operated/managed/hospitali*/prescribed/transfused | has been [previously/already] treated/operated | had been diagnosed and treated | had [previously/already/also/recently] received/taken/tried/used | had had surgery
      | previously underwent/received/treated/operated/managed/undergone/hospitali* | previous/prior/past/earlier cesarean/caesarean/deliver*/excision/biops*/*ectomy/*plasty | previous/prior/past/earlier [abdominal/cardiac/surgical/medical/conservative/systemic/local] surger*/operation*/treatment*/therap*/chemotherapy/radiotherapy/intervention*/procedure*/admission*/admissions/hospitali*/resection/repair/medication*
      | prior/previous/past ..  surger*/operation*/treatment*/chemotherapy/radiotherapy | status-post | s//p | treated elsewhere | initial treatment with | history of ..  surgery/operation*/admission*/hospitali*/treatment/radiotherapy/chemotherapy/transfusion*/transplant*/intervention*/resection/*ectomy/*plasty
      | history of admission* | history of N admission* | failed medical/conservative/previous/surgical | conservative management/treatment/therapy failed | had failed | had been [initially/previously/already] managed/treated/operated       | surgical history | history of ...  surgery/operation*/excision/surgical | no history of ..  surgery | treatment-naive | self-medicat* | over-the-counter | prior to referral | was treated at/in/by another/a/the local/referring/other | had had | no previous treatment* | without previous treatment* | status after | had tried | had not helped | had brought no | had no effect | had never had/undergone/been/taken | never ..  operated/treated | had been given/put | had had ...  *ectomy/*plasty/surgery/operation/transplant*/treatment | no earlier/previous/prior operation*/surgery/treatment*/therapy | was already on/taking/receiving | had already received/undergone/been | had never received/had/undergone/been | had not taken/received/had any | had completed N cycles/courses/sessions | earlier/previous attempts | before coming to us | was already operated/treated | traditional healer* | had consulted | by another dentist/doctor/surgeon/physician/clinic/hospital | in/at a/another peripheral/private/local/district/other hospital/clinic | in his/her home country | had been ..  aspirated/drained/inserted/revised/extracted/removed/excised/implanted/repaired/resected/irradiated/injected/ablated/grafted | sessions of ...  had`,
    not: 'previously treated patients | previously treated cases | prior to surgery | before surgery | mother/father/brother/sister/parents/aunt/uncle/grandmother/grandfather/cousin/son/daughter/husband/wife had had',
  },
  'failed-treatment': {
    cues: `failed to respond | unsuccessful* | no/without [significant/any] improvement/relief/benefit/success | did not improve/respond | didn't relieve/improve/respond | not respond* to | no response to | refractory to | despite ..  treatment/therapy/antibiotics/medication*/self-medication | had not helped | did not help | brought/gave no relief/benefit | without benefit/effect/relief/success | in vain | to no avail | ineffective | with little/no/minimal/partial/temporary/transient/short-lived improvement/relief/response/effect/benefit`,
    not: 'despite treatment options',
  },
  'past-surgery': {
    cues: `previously underwent/undergone | had [previously/already] undergone | underwent ... in 19#/20# | underwent ... N years ago/before/earlier/previously | previous/prior/past/earlier surger*/operation*/*ectomy/*plasty/resection/transplant* | history of .. surgery/*ectomy/*plasty/transplant*/resection | status-post | s//p | had had ...  *ectomy/*plasty/surgery/operation/transplant*/repair | *ectomy/*plasty in childhood | *ectomy/*plasty N years | operated on for ...  ago/earlier/before`,
  },
  arrival: {
    cues: `transferred/referred/admitted/readmitted/re-admitted/presented/came/brought/sent/attended to/at/in/into our | referred/transferred to us | arrived at our | was transferred to/for`,
  },
  'past-time': {
    cues: `N years/months/weeks/days/year/month/week/day ago/earlier/before/prior/previously/back | years/months/weeks/days ago/earlier/before/prior/previously | in the past | in the previous/last/preceding N | throughout the previous | previously | since childhood | in childhood | at [the] age of | at N-years/months/weeks/days old | at N years/months of age | another/other/outside/local/peripheral/district/provincial/rural [health] hospital/hospitals/clinic/center/centre/doctor*
      | prior to admission/referral/presentation | before admission/referral/presentation | since birth | at birth | general practitioner | primary care | elsewhere | last year | recently | in 19# | in 20# | following years | for N years | early childhood | family physician | earlier`,
    not: 'as previously described | previously reported | previously described | previously published',
  },
  exam: {
    cues: `on .. examination | during the .. examination | physical/clinical/neurological/general/abdominal/systemic/systematic/rectal/vaginal/pelvic/local/ophthalmic/ophthalmologic*/obstetric/gynecological/gynaecological/speculum/fundus/fundoscopic/ocular/oral/intraoral/extraoral/dermatological/cardiac/cardiovascular/respiratory/chest/musculoskeletal/bimanual/motor/sensory/cardiopulmonary/mental/bedside/skin/otoscopic/cutaneous/digital exam* | physical exam* | physically
      | examination revealed/showed/demonstrated/disclosed/was/found/of | examination ... revealed/showed/demonstrated | clinically | vital signs | blood pressure | heart rate | pulse | respiratory rate | body temperature | temperature was | oxygen saturation | SpO2 | afebrile | hemodynamically | haemodynamically | GCS
      | glasgow | auscult* | palpa* | percussion | inspection | tender* | guarding | rebound | murmur* | crackles | crepit* | wheez* | breath sounds | air entry | range of motion | range of movement | reflexes | cranial nerves | visual acuity | slit-lamp
      | on admission, he/she/the | was/were alert | conscious and | muscle strength | muscle power | muscle tension | muscle tone | N-bpm | mmHg | BMI | on inspection | body mass index | fontanelle | moro reflex | babinski | romberg | lachman | test/tests was/were positive on the | sign was/were positive/negative | intraocular pressure`,
    not: `control* [his/her/the] blood pressure | high blood pressure | blood pressure control/medication* | blood pressure was controlled | antihypertensive* | histo* examination | histopatholog* examination | pathological examination | microscopic examination | CT examination | post-mortem examination | ultrasound examination | radiological examination | radiographic examination | MRI examination | laboratory examination
      | signs of malignancy | blood test examination`,
  },
  sign: {
    cues: `lymphadenopathy | hepatomegaly | splenomegaly | hepatosplenomegaly | organomegaly | distended | swelling was/of | mass was | erythematous | ulcerated | indurat* | pitting | pallor | icter* | cyanos* | febrile | dehydrated | was/were pale | signs of | papule* | macule* | vesicle* | pustule* | bulla* | bullae | bulging | deformity | rash was | clubbing | nystagmus | ptosis | wheals`,
    not: 'signs of malignancy',
  },
  imaging: {
    cues: `CT* | computed tomograph* | computerized tomograph* | tomograph* | MRI* | magnetic resonance | X-ray* | radiograph* | radiolog* | ultraso* | sonograph* | doppler | echocardio* | PET* | angiogra* | scan* | imaging | endoscop* | *scopy | histolog* | histopath* | histochem* | biops* | patholog* | microscop* | immunohistochem* | cytolog* | mammogra*`,
  },
  'exam-weak': {
    cues: `examination* | patient/he/she was examined | swelling | swollen | fever | temperature | weight | height | ulcer* | erythema* | neurological deficit* | deficit* | oriented | conscious* | unconscious* | edema | oedema | mobility | blister* | peritonitis | tumor/tumour/mass ... cm | palsy | paralysis | paresis | hemodynamic* | haemodynamic*`,
    not: 'histo* examination | pathological examination | microscopic examination | CT examination',
  },
  test: {
    cues: `laborator* | blood test* | blood count | CBC | hemoglobin | haemoglobin | creatinine | CRP | C-reactive | white-cell | white blood | leukocyt* | leucocyt* | platelet* | urinalysis | urine | culture* | PCR | serolog* | antibod* | ECG | EKG | electrocardiogra* | echocardio* | X-ray* | xray* | radiograph* | radiolog* | ultraso* | sonograph* | doppler | CT | computed tomograph* | computerized tomograph* | tomograph*
      | MRI | MRA | magnetic resonance | PET* | angiogra* | endoscop* | *scopy | biops* | histolog* | histopatholog* | patholog* | cytolog* | immunohistochem* | lumbar puncture | CSF | cerebrospinal | bone marrow | genetic | sequencing | karyotyp* | mutation* | EEG | electroenceph* | electromyogra* | nerve conduction | questionnaire | score* | serum | plasma | levels | assay
      | test | tests | tested | testing | imaging | scan* | spirometr* | FEV1 | flow cytometry | smear | stain* | specimen | manometr* | audiogra* | tonometr* | arteriogra* | venogra* | lipid* | bilirubin | glucose | calcium | sodium | potassium | FVC | monitoring | BIS | uroflow* | sperm count | cystoscop* | titre | titer | sample* | stool* | scintigra* | OCT | viral load | CA-N | tumour marker* | tumor marker* | aspirate | blasts | hypercalc* | eosinophil* | neutrophil* | lymphocyte* | HbA1c | ferritin | troponin | tryptase | albumin | urea | lactate | ESR | sedimentation rate | INR | procalcitonin | D-dimer | TSH | thyrotropin | magnesium | phosphate | creatine kinase | transaminase* | alkaline phosphatase`,
  },
  result: {
    cues: `show* | reveal* | demonstrat* | disclos* | confirm* | indicat* | found | normal* | abnormal* | positive | negative | increas* | decreas* | elevat* | reduc* | high | low | was N | were N | is N | are N | was/were below/above/under/over N | was/were less/more/lower/higher than N | of N | N % | rose | fell | dropped | improv* | resol* | regress* | disappear* | no evidence | without | with no | stable | unremarkable | grew | detected | undetectable | returned | consistent | suggest* | remained | within | progress* | shrunk | shrink* | smaller | larger | declin* | rais* | N-mm | N-cm | identified | compatible | residual | diagnosed | up to N | to N | remission | favorable | favourable | disclos* | suppressed | resorption | collapsed | objectified | no abnormal`,
  },
  obstacle: {
    cues: `diagnostic challenge*/dilemma*/difficult*/uncertain*/delay*/pitfall*/error*/confusion | challenging diagnos* | challenge* ..  diagnos* | diagnosis/diagnose ...  challeng*/difficult*/delayed/missed/elusive | diagnoses ... challeng*/difficult* | difficult* [to/in/of] [make/establish*/reach*/the/definitive/early/an/accurate] [a/the/definitive/correct/accurate] diagnos* | difficult to clinically/differentiate/distinguish/detect/identify/recogni*/interpret/confirm/exclude/evaluate/assess
      | hard to diagnose/differentiate/distinguish/identify | delay* [in/the/of] [the/definitive/correct/final] diagnos* | delayed diagnosis/recognition/presentation | late diagnosis | misdiagnos* | mis-diagnos* | missed diagnos* | be/been/was/were [easily/often/initially/frequently] missed/overlooked/mistaken/misdiagnosed/misinterpreted | easily/initially/often/commonly missed/overlooked | mistaken for/as | mimic* | masquerad* | confused with
      | initially/originally/first/provisionally [was/were] thought/considered/suspected/treated/believed/interpreted/misinterpreted/labelled/tended/assumed | initially/originally/first/provisionally [was/were] diagnosed as | initial diagnosis of | initially [strongly/clinically/wrongly] suspected/misdiagnosed | certainty in/of [the] diagnosis | initial ... tended to | was/were [initially/first/originally] thought to be/have | non-specific [clinical] symptom*/sign*/presentation*/finding*/complaint*/manifestation*/nature | symptoms/signs/presentation/manifestations are/were/is/was [often/usually/mostly] non-specific | inconclusive | equivocal | indeterminate | ambiguous | false-negative | false-positive | falsely | unclear diagnosis | diagnosis was/remained unclear | diagnostic uncertainty
      | lack of facilities/awareness | could not be identified/determined/confirmed/ascertained/excluded/established/visualized/visualised/detected/tested/measured/differentiated | could not identify/confirm/determine/avail/rule/exclude | unable to confirm/identify/determine/establish | failed to detect/identify/reveal/demonstrate/show/establish/diagnose/confirm | resource-limited | limited resource* | resource* ..  limited | due to [its/the/high] cost* | financial | economic situation/reasons/constraints | could not afford | afford* | expensive | high cost*
      | refused/declined [the/a/further/any] biopsy/test*/investigation*/examination*/imaging/surgery/procedure/autopsy | language barrier | interpreter | technical difficult*/limitation*/problem* | contraindicat* ... contrast/MRI/biopsy/gadolinium | was/were/are not performed because/due/as/since/owing | was/were not done because/due/as/since/owing | not performed due/because | non-diagnostic | insufficient tissue/sample/material/for | repeated* negative | persistently negative | was/were [initially/repeatedly] negative ...  but/initially/first/beginning | negative at the beginning | despite ...  negative | initially/first treated as/for/like | initial impression | erroneous* | wrongly | mislabel* | unrecogni* | misinterpret* | went unnoticed | no definit* diagnos* | without a definit*/clear diagnos* | diagnosis was not made/established/suspected/considered/possible | despite extensive/multiple/repeated/several investigation*/test*/imaging/biops*/cultures | not suspected/recogni*/considered initially | not [been] initially suspected/recogni*/considered | masked by | obscured the/by | atypical presentation/symptom*/feature*/finding* | absence of specific/typical/classic* | lacks specific | without specific | high index of suspicion | clinical suspicion is | pitfall* | no consensus on the diagnos* | did not show/reveal/identify/detect/demonstrate [any/a/the] cause/source/pathog*/clear | lack ... specific* | overlap* symptom*/feature*/presentation*/clinical | not investigated | contrast/MRI/biopsy/CT/imaging ...  contra-indicated | was/were deferred/postponed because | no radiologist/pathologist/specialist | refused the/any/further/to | declined the/any/further/to undergo | reluctant to | concealed | denied ..  use | did not disclose | poor historian | unreliable history | history was/could not | misled | misleading | red herring | confounded | clouded | attributed to ...  at first/initially | at first | first thought | puzzl* | diagnostic odyssey | several/multiple/many/numerous doctors/physicians/specialists/hospitals/consultations | years before the diagnosis | months before the diagnosis | until ..  diagnosis was made/reached/established | obscur* | hamper* | problematic | only on/after/at the second/third/fourth/fifth/repeated | correct diagnosis was/is | before ...  was suspected/considered/recogni* | treated as/for ...  by N/several/different | lockdown | no reliable history`,
    not: `report/finding*/findings/results/data challenge* | delayed-release | food challenge | glucose challenge | challenge test | rechallenge | surgical challenge* | not available for follow-up | therapeutic challenge* | non-specific interstitial | non-specific inflammat* | diagnosis and challeng* | non-specific response`,
  },
  'not-possible': {
    cues: `un-available | unavailability | not [readily/easily/routinely/widely/yet] available | non-availab* | not been available | no ..  available | lack of readily/available/advanced/specific | was/were not available | could not be performed/done/obtained/carried/made | could not perform/obtain | unable to perform/obtain | was/were not possible`,
  },
  differential: {
    cues: `differential diagnos* | differentials | was/were [initially/first/also/strongly/not/therefore/thus/highly/clinically] considered/suspected | [been/be] considered ... diagnos* | suspected to be/have | suspected of | suspicion of/for/that | was/were suspicious | index of suspicion | suspicious for/of | ruled out | rule out | ruling out | to exclude | was/were [also/thus/therefore] excluded | is/are excluded/suspected | excluded the | exclude the | excluding | exclusion of | less likely | more likely | most likely | more probable | unlikely | likely to be | working diagnosis
      | provisional diagnosis | presumptive diagnosis | presumed | tentative diagnosis | preliminary diagnosis | initial diagnosis | initially diagnosed | raised the possibility | the possibility of | possibility of | [might/may/could] have been caused | might be caused | considered that | considered to be | considered as | thought to be/have | suggestive of | suggested a/an/the/that | suggests a | suggesting a/an/the | raised suspicion | argued against | in favor of | in favour of | favored | favoured | tended to favor
      | distinguish* | differentiat* | mimic* | other causes/cause/etiolog*/aetiolog* | alternative diagnos* | alternative explanation* | not consistent with | inconsistent with | were negative for | misdiagnosed as | suspect* | consideration | we considered | we suspected | we thought of | considered were | to rule | differential was/is | against a/the ..  diagnosis | spoke against/for | argued for | pointed to/towards | raised concern* | concern for/of | worrying for | sought and not | excluded by/on/with | possible diagnos* | diagnostic possibilit* | list of differential* | less/more probable | evoked | hypothes* | entertained | had to be considered | discriminate | was diagnosed since/because | since the ...  diagnosed`,
    not: 'differential blood | differential count | cell differential | differential expression | differential pressure | well-differentiated | poorly-differentiated | poorly differentiated | well differentiated | undifferentiated | differentiated adenocarcinoma | moderately differentiated',
  },
  reasoning: {
    cues: `consistent with | in keeping with | compatible with | confirmed the | confirm the diagnosis | confirmed diagnosis | confirming | diagnosis of | final diagnosis | definitive diagnosis | diagnosed with/as | diagnosis was | fulfilled | met ...  criteria | according to ...  criteria | based on these/the ..  finding*/result*/symptom*/histolog*/imaging/history/clinical | supported the diagnosis | confirmed as/by | gold standard | no evidence of`,
  },
  stage: {
    cues: `stage I/II/III/IV/IA/IB/IIA/IIB/IIIA/IIIB/IVA/IVB/N | stage # | staging | TNM | T#N#M# | T#aN#M# | T#bN#M# | pT* | cT#* | AJCC | FIGO | ann arbor | WHO grade | WHO group | grade I/II/III/IV/N/one/two/three | grade # | high-grade | low-grade | intermediate-grade | gleason* | child-pugh | MELD | NYHA | killip | ASA class/physical/grade/status/N/I/II/III/IV | american society of anesthesiolog* | hunt and hess | fisher grade | fontaine
      | rutherford | ECOG | karnofsky | KPS | APACHE | SOFA | CURB* | qSOFA | NIHSS | mRS | modified rankin | ISS | GCS | glasgow | injury severity score | prognostic* | prognosis | risk stratification | survival rate | survival time | median survival | overall survival | mitotic | mitoses | ki-67 | severity score | classified as | classification | type I/II/III/IV | spetzler* | metasta* | mortality | high-risk | risk group | life expectancy | end-stage | miettinen | fletcher | margin* [was/were] free/negative/clear | graded as | functional class | severity scale | rating scale | body surface area | outlook | index was/of N | scale score`,
    not: 'stage of labour | two-stage | one-stage | single-stage | staged surgery | type II diabetes | type I diabetes | type I error | low-grade fever',
  },
  'prognosis-strong': {
    cues: `stage I/II/III/IV/IA/IB/IIA/IIB/IIIA/IIIB/IVA/IVB/N | stage # | TNM stag* | T#N#M# | pT#* | cT#* | FIGO | WHO grade | grade I/II/III/IV/N/one/two/three | grade # | high-grade | low-grade | gleason* | child-pugh class/score/A/B/C | NYHA | ASA class/physical/grade/status/N/I/II/III/IV | hunt and hess | ECOG | karnofsky | APACHE | SOFA | NIHSS | mRS | ISS | poor/good/favorable/favourable/better/worse/dismal/excellent/unfavorable/unfavourable prognosis | prognosis is/was poor/good | mitotic | risk group | high-risk group | end-stage | prognosis of/for | expected survival | five-year survival | risk of recurrence | score of N/# | stage N/# disease`,
    not: 'type II diabetes | low-grade fever | high-grade fever | low-grade pyrexia | low-grade temperature | high-grade pyrexia',
  },
  staged: {
    cues: 'carcinoma* | cancer* | sarcoma* | lymphoma* | leukemia* | leukaemia* | melanoma* | glioblastoma* | glioma* | malignan* | metasta* | tumor* | tumour* | neoplas* | heart failure | cirrhosis | liver failure | sepsis | septic | polytrauma | stroke | renal failure | kidney disease | septicaemia | septicemia | aneurysm* | embolism | burn*',
  },
  'dose-amount': {
    cues: 'N-mg | N-g | N-mcg | N-μg | N-ug | N-ml | N-units | N-IU | N-U | N-mg//kg* | mg//kg* | mg//m2 | N-gy | N-cGy | N-drops | N-tablet* | N-packs | N-L of | N-% ',
    not: 'N-mg//dl | N-mg//l | N-g//dl | N-g//l | N-μg//l | N-ng//ml | N-IU//l | N-IU//ml | N-U//l | N-U//ml | N-ml of blood | N-mg//ml | N-μg//ml | N-units//l | N-g//day of protein | ingested ..  N-g | ingested approximately N-g | thickness of N-mm',
  },
  regimen: {
    cues: `intravenous* | IV | orally | oral | PO | intramuscular* | subcutaneous* | topical* | inhal* | nebuli* | daily | once | twice | thrice | times a/per | every N | every # | N-hourly | hourly | q8h | q12h | q#h | per day | a day | for N days/weeks/months/day/week/month/hours | loading | maintenance | taper* | bolus | infus* | cycle* | in N fractions | fraction* | course* | weekly | tablet* | continuous`,
  },
  technique: {
    cues: `under general/spinal/local/regional/epidural an* | general an*sthesia | incision* | approach* | sutur* | anastomos* | laparoscop* | arthroscop* | thoracoscop* | endoscop* | *-cm incision | blood loss | operative time | operating time | was/were dissected | dissection | mobili* | ligated | clamp* | resected | excised | stapl* | drain | drains | catheter* | stent | balloon | coil* | flap | graft | plate | screw* | nail | wire* | K-wire | plaster | cast | splint | fixed with | closed with | repaired | Roux | mesh | positioned | inserted | placed | craniotomy | cannula | bypass | cross-clamp | under direct vision | robot* | harvested | osteotom* | debrided | irrigated | lavage | decompress* | reduced and fixed | bonded | filled | implant* | needle | trocar* | port/ports | suction | haemostasis | hemostasis | biopsy forceps | snare`,
  },
  change: {
    cues: `changed to | was/were [then/subsequently/therefore/later] changed/switched/converted/escalated/de-escalated/increased/decreased/reduced/doubled/tapered/discontinued/stopped/withheld/withdrawn/replaced/added/revised/adjusted/modified/substituted/shifted/upgraded/interrupted/suspended/terminated/extended/resumed/restarted/reinstituted/ceased/weaned/aborted/abandoned | [we/they] [then/also/therefore] adjusted/switched/replaced/discontinued/stopped/changed/added/increased/reduced/decreased/modified | dose ...  increased/reduced/adjusted/decreased/tapered | dose/dosage adjust*/reduction/increase | escalat* | tapered | tapering | weaned | converted to | re-operat* | reoperation | re-explor* | second surgery/operation/procedure | further surgery | revision | as ...  developed | required further/additional | repeat surgery | rescue | had to be | increasing the | after increasing | second-line | alternative treatment | salvage | discontinuation | withdrawal | refractory | was/were put on | was/were shifted | lowered to/because | reintroduced | moved to | prompted a change/switch | interval ...  shortened/lengthened/extended | re-introduced | rechallenged`,
    not: 'mental status change* | changed dressing* | weight change* | failed to show | climate change | dressing* was/were changed | mood changed | bleeding stopped | pain/swelling/lesion/mass increased | regimens have changed',
  },
  'change-weak': {
    cues: `later | additional | decided to | instead | despite | persisted | persistent | worsen* | deteriorat* | progressed | failed | failure of | did not improve | no improvement | not improve* | no response | additionally | refused | opted | subsequently underwent`,
  },
  'next-treatment': {
    cues: `was/were then/subsequently/later/next treated/started/given/put/administered | he/she/patient then received/underwent | then treated/started/given with/on | another course | second/third course of | treated again`,
  },
  'after-treatment': {
    cues: `post-op* | postoperative* | post-operative* | after .. treatment/therapy/surgery/chemotherapy | under ...  treatment/therapy | after [the/this/her/his] [first/second/initial/N] [day*/week*/month*/hour*/year*] [of] surgery/operation*/procedure/treatment/therapy/discharge/admission/intervention/transplant*/transfusion/chemotherapy/radiotherapy/starting/initiation/completion/resection/reduction/*ectomy/*plasty/*ation
      | N days/weeks/months/years/hours/day/week/month/year later/after/post* | N-day*/week*/month*/year*/hour* follow* | after N days/weeks/months/years/hours/day/week/month/year | at N days/weeks/months/years | following [the] surgery/treatment/therapy/discharge/operation/procedure | follow-up* | followed-up | at N-month* | at N-week* | at N-year* | day N | on day # | by day # | month N | week N | at discharge | upon discharge | before discharge | on discharge | repeat* | control | serial | later | interval | surveillance | last visit | last seen | one year post* | months/years/weeks/days post* | thereafter | gradually | after treatment | post-treatment | post-transplant | post-transfusion | post-reduction | reassess* | re-examin* | next day | following day | remission | since then | again | recheck* | monitored | regular* | since treatment | now | after N cycles/courses/sessions/doses | by the first/second/third/fourth/fifth/sixth cycle | after induction/injection | N month/week/day/year after`,
    not: 'control group* | repeat expansion* | after admission to | postoperative period of | repeatedly negative',
  },
  'test-change': {
    cues: `normali* | returned to normal | return to normal | back to normal | fell to | dropped to | decreased from/to | increased from/to | rose from/to | fell from | dropped from | changed from | improved to/from | reduced from/to | declined to N | trended | completely/totally/entirely/largely absent/resolved/disappeared/resorbed/regressed | became negative/undetectable/normal | no residual/recurrent disease/tumour/tumor/lesion*/mass | no [further] recurrence | no [radiological/radiographic/clinical] evidence/sign*/signs of [any/local/tumor/tumour/disease] recurr*/residual/relaps*/progress* | resolution of | complete resolution | regression of | decreased in size | reduction in/of | repeat/repeated/follow-up/control/postoperative/post-operative/serial/subsequent/interval/second [contrast-enhanced/enhanced/chest/abdominal/brain/cranial/blood] CT/MRI/X-ray*/radiograph*/ultraso*/echo*/imaging/scan*/biops*/endoscop*/colonoscop*/angiogra*/culture*/labora*/test*/examination*/bronchoscop*/cystoscop*/urinalysis/hemoglobin/EEG/ECG/doppler/histolog*/cystogra* | rose to | climbed to | had recovered | recovered to | had normali* | had/has disappeared/resolved/healed/cleared/shrunk | back within | cleared | no longer | turned negative | became undetectable | sterile | down to | up to N ...  from`,
    not: 'was/were/remained/stayed sterile | sterile field/conditions/technique/saline/water/gauze/dressing*',
  },
  confirming: {
    cues: `confirm* ...  diagnos* | confirmed by | confirmation | final/definitive diagnosis | histopatholog* | histolog* | immunohistochem* | anatomopatholog* | patholog* examination/report/study/analysis/evaluation | genetic*`,
  },
  'imaged-finding': {
    cues: `effusion* | ascites | lesion* | tumor* | tumour* | mass | metasta* | nodule* | collection* | thromb* | abscess* | hematoma* | haematoma* | fracture* | consolidation | infiltrat* | hydronephrosis | stenosis | aneurysm* | cyst* | fistula* | leak* | lymph node* | opacit* | pneumothorax | infarct* | edema | oedema | *emia | *aemia | viremia | marker* | enzyme* | count* | level* | function | ejection fraction`,
    not: 'consciousness level* | level of consciousness | function of the',
  },
  'time-outcome': {
    cues: `followed-up for/over/until/up/at/by/in/every | followed for N | a/one day/week/month/year later/after | at N and N weeks/months/years | last control/visit/review/consultation/examination/check-up | to this day | within a period of N | decline/recul of N days/weeks/months/years | at [the] [last/latest/final/most] [recent] follow-up | at N-day*/week*/month*/year* [of] post*/follow*/after | N-day*/week*/month*/year* follow* | follow-up of N | follow-up period | follow-up at | follow-up for | during [the] follow-up | on follow-up | follow-up visit* | follow-up show* | follow-up observation | the last follow-up | [over/after] N days/weeks/months/years/hours/day/week/month/year later/after/post*/of/following | N days/weeks/months/years/hours/day/week/month/year later/after/post*/following | at N days/weeks/months/years | after N days/weeks/months/years/hours | by day N | on day N | day N | on [the] *th [post*] day | by the *nd/*rd/*th/second/third/first ..  day | last seen | now N | after about N | postoperative day | post-operative day | until now | to date | currently | N days/weeks/months/years on | N-day*/week*/month*/year* later | at N-day*/week*/month*/year* | seen again | at review | at the age of N | over the following/next/subsequent N days/weeks/months/years | in the following N weeks/months/years | since then | ever since | by week/month/day N | has since | is now`,
  },
  'state-outcome': {
    cues: `improv* | recover* | resolv* | resolution | shrank | shrunk | shrink* | *-free | symptom-free | disease-free | asymptomatic | discharg* | died | death | dead | passed away | expired | deceased | succumb* | remission | recurr* | relaps* | returned to | healed | heals | healing | cured | relie* | satisf* | uneventful* | remained | remains | remain | no evidence of | alive | survive* | regress* | regain* | doing well | well | good condition | good general | stable | disappear* | ceased | subsided | worsen* | deteriorat* | persist* | lost to follow-up | no new/further/residual/longer/clinical | responding | responded | able to | could walk/stand/eat/drink/speak/see/swallow/move/breathe | completely | complete recovery/resolution/healing/response/remission | reverted | off all | gained | no pain | free of/from | full recovery/range/function | better | quality of life | evolution/course/outcome/follow-up [was/is] [very] favorable/favourable/good/satisfactory/excellent | favorable/favourable evolution/course/outcome | good [psychomotor/functional/cosmetic/clinical/neurological] development/outcome/result* | acceptable | no complaints/complaint/symptoms/problems/recurrence/relapse/sequelae/deficits/deficit/limitation* | without recurrence/symptoms/complaints/pain/relapse/sequelae/deficit/limitation* | walks/walked/walking | back to work/school/normal | back at work/school | resumed | thriving | lost to | did not return | failed to attend | independent* | bedridden | wheelchair | cleared | regrowth | regrew | developing normally | conceived | normal development | resorption | settled | abated | eased | near-normal | nearly normal/total`,
    not: `as well as | as well | well-differentiated | well-defined | well-known | well defined | well known | ${uneventfulSteps}`,
  },
  visit: {
    cues: 'follow-up* | followed-up | review* | visit* | recheck* | appointment* | seen again | control',
  },
  onset: {
    cues: `developed | appeared | occurred | presented | complained | suffered | was admitted | readmitted | re-admitted | underwent | had been | having`,
    not: 'developed no',
  },
  'not-done': {
    cues: `no [formal/further/repeat/control] assessment/imaging/test*/examination ...  was/were performed/done/made | was/were not repeated/performed/done/available/assessed | not returned | did not return/attend`,
  },
  death: {
    cues: 'died | death | passed away | expired | deceased | succumbed | dead',
    not: 'cause/causes of death | brain death | cell death | sudden death syndrome | risk of death | father/mother/brother/sister/parents/uncle/aunt died',
  },
  adherence: {
    cues: `adheren* | complian* | non-complian* | took/taking/take ...  as prescribed | medication as | pill count | self-reported | missed dose* | missed N | attended all | regularly took | took ...  regularly | N % of ...  doses |  [well/good/poorly/better/excellent] tolerated | well-tolerated | tolerated the/this/her/his/it/well/oral/treatment/all/procedure | tolerating | tolerable | tolerabil* | no [intolerable/significant/severe/serious] toxicit* | intolerable | tolerance to/of [the] treatment/drug/procedure/feeding/feed*/diet/therapy | intoleran* | could not tolerate | unable to tolerate | not tolerate* | dose-limiting | poor tolerance | good tolerance
      | stopped ...  because of side | no side-effect* | side-effect* | side effects of | refused [the/further/next/any/his/her/to] cycle/treatment/therapy/chemotherapy/surgery/operation/medication*/continue* | declined [the/further/next/any] treatment/therapy/chemotherapy/surgery/medication* | against medical advice | discontinued ... by himself/herself/own | stopped taking | self-discontinued | defaulted | without ...  adverse effect* | no adverse effect* | no adverse drug | feeding was tolerated | continued to receive | continued to take | not taking his/her/the/it | drug level* | trough level* | trough | took the/her/his ...  regularly/daily/faithfully/irregularly | did not take | forgot* to take | skipped | missed his/her/several/some/doses/appointment* | diary | without side-effect* | no intolerance | bore the/it well | persevered | stuck to | kept to | attended every/all | failed to attend | did not attend | dropped out | as instructed/advised/directed/prescribed | contrary to ..  advice | without dose reduction/interruption | completed all/the N/full/planned cycles/course/sessions | sporadically | irregularly | refused most/the/his/her | cooperation | agreed to continue | did not adhere | tolerance was | observed therapy/treatment | directly observed | recorded every | no doses | little discomfort | used ...  only | was irregular owing/due/because`,
    not: 'lung complian* | arterial complian* | bladder complian* | static complian* | dynamic complian* | compliance with ethical | in compliance with | compliance with the declaration/ethical/helsinki | glucose intoleran* | lactose intoleran* | immune toleran* | platelet adheren* | adherent to the | densely adherent | adherent surface | adherent bowel | adherens | adherent placenta | exercise intoleran* | heat/cold/food/milk/gluten/fructose/alcohol intoleran* | compliant surface* | fault tolerance | glucose tolerance | common side-effect* | tolerated neither ...  heat/cold',
  },
  'adherence-weak': {
    cues: `continued on/with | continued to take/receive/use | is still on/taking/in | still taking | remains on | maintained on | early mobili* | under [regular] treatment | was satisfied`,
  },
  continuing: {
    cues: `for N days/weeks/months/week/month/years/cycles/courses | daily | twice | thrice | every N hours/h/weeks/days | N hourly | hourly | cycles | therapy | antibiotic* | chemotherap* | radiotherap* | medication* | steroid* | prednis* | tablet* | diet | rehabilitation | physiotherapy | dialysis | oral | maintenance | long-term | regimen | anticoag* | insulin | dose | mg | immobili* | plaster | cast | nebuli* | voriconazole | *mycin | *cillin | *azole | *mab | *nib`,
    not: 'without medication*',
  },
  adverse: {
    cues: `complication* | postoperative/post-operative course/period/recovery was simple/smooth/normal/unremarkable | post-operative was simple | uncomplicated recovery/course/postoperative/post* | uneventful* | event-free | no adverse | adverse event*/effect*/reaction*/drug | side-effect* | toxicit* | untoward | unanticipated | without [any/further/significant/major/new] problem*/incident*/sequela*/event* | no [post*/intra*/immediate/further/major/significant/obvious/early/late/new] [neurological] problem*/morbidity/sequela*/infection*/bleeding/leak*/fistula* | wound dehiscence | dehiscence | wound infection | surgical-site infection | anastomotic leak* | readmi* | re-admi* | re-operat* | clavien* | CTCAE | naranjo | developed [a/an/the/severe/acute/transient/mild/post*/new/increas*/hospital*/secondary/subsequent] hypotension/fever/infection*/rash/bleeding/pneumonia/sepsis/leak*/seizure*/arrhythmia*/delirium/hematoma/neutropenia/thrombocytopenia/diarrh*/nausea/thrombos*/fistula/wound/respiratory/renal/hepat*/urinary/GVHD/graft*/bone
      | myelosuppression | bone marrow suppression | hypersensitivity reaction | allergic reaction | anaphyla* | no occurrence of | did not occur | nephrotox* | hepatotox* | accidental* | inadvertent* | iatrogenic | unexpected* | tolerated well/without | well tolerated | without ...  complication* | perforation occurred | post* infection | flap loss | necrosis of the flap | partial necrosis | graft loss | no ...  recorded | hand-foot | mucositis | operation/surgery/procedure/course/recovery/postoperative/treatment/delivery/stay ..  complicated by | no untoward | no adverse | without [any/further/significant/major] mishap/difficulty | did not develop any/further | suffered a/an ..  infection/bleed/leak/stroke/arrest/reaction | had to be readmitted/reoperated/returned | returned to theatre | took/taken back to theatre | transient ..  palsy/numbness/hoarseness/rash/nausea/elevation | nausea and vomiting | undesirable effect* | transient paraesthesia/paresthesia | herxheimer | neither ...  was/were seen/observed/noted | experienced grade | fistula occurred | developed ...  soon/shortly after starting/the/his/her | haemorrhage/hemorrhage ...  followed | were the ..  undesirable | reaction appeared/occurred/developed | was encountered | had a prolonged | during the first/second/third session/infusion/cycle/dose | gained N-kg under/on/while/during | catheter-related/line-related/treatment-related infection/bacteraemia/bacteremia/sepsis/toxicity | complicated the | tolerated ... apart/except/save | at the site of ..  application/injection/infusion/insertion | application-site/injection-site/infusion-site/insertion-site reaction/pain/redness/infection/swelling | steroid-induced/treatment-induced/chemotherapy-induced/contrast-induced/radiation-induced`,
    not: `emergence/intubation/extubation/induction/anesthesia/anaesthesia was uneventful | uneventful emergence/intubation/extubation/induction | uneventful [full-term] pregnancy/delivery/birth/childhood | pregnancy/delivery/birth/childhood was/were uneventful | menstrual/neonatal/perinatal period was uneventful | perinatal period* ..  uneventful | antenatal ...  uneventful | antepartum/intrapartum/obstetric complication* | monitor* for adverse/complication* | complication* of [the] diabetes/disease/illness/condition | its complication* | diabet* complication* | complications of [the/this/her/his] disease | complicated appendicitis | uncomplicated malaria | prevent* complication* | adverse outcome* of | risk of complication* | no history of complication* | informed about/of ..  complication* | complication rates/rate | possible complication* | presented with ..  infection | explained ...  complication* | risks of complication* | risks and complication* | ruled out ..  drug | to control the bleeding | excluding ...  complication*`,
  },
  'continued-drug': {
    cues: `discharged [home] on/with ... N-mg/mg/tablet*/antibiotic*/steroid*/prednis*/anticoag*/aspirin/warfarin/insulin | discharged [home] on oral | continued/continues ... after discharge | on discharge, he/she was prescribed/started/given | discharge medication* | maintained on | maintenance treatment/therapy/dose | life-long treatment/therapy/anticoag*/replacement | is/are still/currently on/taking/receiving`,
  },
  'adverse-weak': {
    cues: `seroma | hematoma* | haematoma* | fistula | neutropeni* | desaturat* | respiratory depression | bradypn* | apnea | apnoea | laceration | cardiac arrest | arrested | hemorrhage | haemorrhage | thrombosis | dehiscence | bacteraemia | bacteremia  | bleeding from the wound/drain/stump | postoperative bleeding | pneumonia | neurological deterioration`,
  },
  'adverse-symptom': {
    cues: `akathisia | paraesthesia | paresthesia | seizure* | nausea | vomiting | vomited | alopecia | rash | hypotension | bradycardia | gained N-kg | weight gain | numbness | hoarseness | drowsiness | sedation | somnolence | dizziness | fall/falls | constipation | itching | hyperkal* | hyperglyc* | leukopeni* | leucopeni* | anaemia | anemia | bleeding | oedema | edema | palpitations | insomnia | agitation | parkinsonism | dystonia | dyskinesia | myalgia | pancreatitis | abdominal pain | gastrointestinal upset | hepatitis | creatinine | intoleran* | diarrhoea | diarrhea | sepsis | shock | fever | headache | tremor | cough | hyponatr* | hypokal* | elevated ..  enzymes | raised ..  pressure`,
  },
  because: {
    cues: `because | owing | due | on account | in view of | led/leading to | necessitat* | forced us`,
  },
  stopped: {
    cues: `was/were [then/therefore/subsequently] discontinued/stopped/withdrawn/withheld/reduced/halved/changed/switched/suspended/replaced | [we/he/she/they] discontinued/stopped/withdrew/reduced/halved/switched | its/the/his/her discontinuation/withdrawal/cessation | dose reduction`,
  },
  'cause-marker': {
    cues: `after starting/introducing/introduction/initiation/receiving | soon/shortly after starting/the | after the first/second/third/fourth N/dose/infusion/injection/cycle/session | during the first/second/third/whole/infusion/injection/session/procedure/cycle/treatment | under ..  treatment/therapy | attributed to the drug/treatment/therapy/injection | due to the drug/treatment/therapy | *-induced | as a result of the drug/treatment/operation | secondary to the drug/treatment | grade N/I/II/III/IV`,
  },
  event: {
    cues: `developed | experienced | occurred | suffered | complained | noted | followed | complicated | appeared | had a/an/some | was encountered | reported`,
  },
  limitation: {
    cues: `limitation* | limited by | limited data/evidence/number/information/to | limited ability | strength* of [this/our/the] report/study/case/approach/management | weakness of | drawback* | shortcoming* | single case | one case | single patient | small sample | sample size | small number of | cannot be generali* | generali* | short follow-up | short-term follow-up | longer follow-up | long-term follow-up | lack of follow*/data/evidence/close/standard*/long*/control* | we did not | were unable to | was unable to | we could not | we failed to | could not be performed/done/obtained/determined/ascertained/confirmed/established/excluded/assessed/verified/ruled/evaluated/tested | was/were not performed/done/available/measured/investigated/tested/conducted/possible/examined/assessed/obtained/carried/evaluated/checked/studied | data/records/results/images/information/reports/details not available | not available at/in our/the/this/to | un-availab*
      | retrospective* | causality | further stud* | further research | further investigation* | further clinical | further evaluation | further validation | future stud* | future research | additional cases/studies/research/data/investigation*/evidence | difficult to [definitively/clearly/reliably] ascertain/determine/establish/prove/conclude/generali* | more research | more studies | more cases | more data | more evidence | larger | large-scale | prospective | randomi*ed | remain* to be | needs to be verified/confirmed/studied/investigated/validated/explored/determined/elucidated | need to be verified/confirmed/studied/investigated/validated/explored/determined/elucidated | interpreted with caution | threat to | may have missed | not done | scarce | limited resources | limited experience | we cannot | cannot be excluded/ascertained/determined/established/proven | we cannot rule/exclude | no data | not [yet] known | unclear whether | unknown whether | not clear whether | no tissue/sample*/serum/material | was not possible | were not possible | we lack* | lacked | limits the/our | limited to one | only one patient | single-centre | single-center | single centre | follow-up was/is short/limited/brief | cannot be extrapolated | cannot draw/say/prove/conclude | did not measure/perform/test/obtain/repeat/assess/record | could have been | should have been | would have been | hindsight | in retrospect | retrospect* | caution | careful interpretation | preliminary | confounding | bias | recall | regret* | limit of our/this/the work/case/study/report | not yet available | restricts | we acknowledge | not formally | were not assayed/measured | was not assayed`,
    not: 'limited range of | limited motion | limited movement | limited mobility | muscle strength* | limitation of movement/motion/extension/flexion/abduction | limitation of range | grip strength | limited to the skin/lung*/kidney/bowel/wall | myocardial limitation | airflow limitation* | strength of the limb* | limitation* of mouth | limitation* of ultrasound/CT/MRI/imaging | mouth opening',
  },
  strength: {
    cues: `advantage* | strength of our | facilitat* | novel technique/approach/method* | allowed us | enabled | does not require | simple | low-cost | cost-effective | minimally invasive | successful* | benefit* | multidisciplinary | feasible | safe and | strength* of | major strength | careful documentation | well-documented | strong point* | adds strength | merit/merits of | strength to`,
  },
  rationale: {
    cues: `likely | probably | possibly | presumably | attribut* | explain* | explanation* | mechanism* | pathophysiolog* | pathogenes* | hypothes* | we believe | we think | we speculate | we postulate | we assume | we suggest | speculat* | causal* | temporal association/relationship | dechallenge | rechallenge | naranjo | WHO-UMC | plausible | could have | may have | might have | contribut* | because | supports | supported | suggest* | therefore | thus | hence | due to | caused by | consequence of | result of | as a result | led to | owing to | indicat* | reason* | associated with | related to | since | considering | in order to | consequently | given | prove* | so that | conceivable | we suppose | responsible for/of | account for | accounts for | provoked | induced | triggered | remains uncertain | coincid*`,
  },
  comparison: {
    cues: 'et al* | reported | described | previously published | literature | pubmed | medline | systematic review | review of | similar to | in contrast to | compared | consistent with previous | cases | according to | guideline* | stud* | authors | incidence | recommended',
  },
  perspective: {
    cues: `patient* perspective* | perspective of the patient/family/parents | the patient's [own] view/experience/point/words | in her/his own words | from the patient's | patient/he/she/parents/mother/father/family/husband/wife [also/later/herself/himself] [stated/said/described/felt/shared/expressed] that | expressed [her/his/their/great/deep] satisfaction/gratitude/happiness/thanks/relief | was/were/is/are [very/most/highly/extremely/fully/quite/completely] satisfied/happy/pleased/grateful/delighted/content | satisfied with the | satisfaction with | felt that [her/his/the] quality | declined to [provide/give/share] ...  perspective | quality of life ... improved | patient satisfaction | much better | her/his own account | in his/her words | the patient/mother/father/family/husband/wife/she/he recall*/remember*/recounts/recounted/regret*/hoped/feared/worried that | grateful | thankful | relieved | life-changing | patient's/her/his own words | described [the/her/his] experience | from her/his point of view`,
    not: 'surg* satisfied with | we were satisfied | are we satisfied | patient perspective on the literature | criteria ... satisfied | satisfied ... criteria',
  },
  feeling: {
    cues: `relief | happy | happier | happiness | satisf* | proud | grateful | thankful | thanks | thank | gratitude | ashamed | afraid | frustrat* | regret* | enjoy* | well informed | confidence | confident | independence | meant everything | meant a lot | price to pay | saved her/his life | exhausting | share their/her/his story | looking back | small price | taken seriously | life changed | hopeful | delighted | content with | disappointed | scared | better life | normal life | relieved that/to`,
    not: 'criteria ... satisfied | relief of | pain relief | relieved by | confidence interval* | we were satisfied | we are satisfied | surg* satisfied',
  },
  says: {
    cues: `expressed | reported that | said | says | stated | told | felt | feels | recall* | regretted | declared | hoped | wished | replied | mentioned | wrote | was/were/is/are happy/proud/grateful/frustrated/relieved/satisfied/pleased/delighted/afraid | according to the patient/mother/father/family/parents | enjoys | enjoyed | thanks | thanked`,
  },
  'first-person': {
    cues: `my life/case/pain/illness/family/doctor/doctors/husband/wife/child/son/daughter/baby/mother/father/body/health/experience/skin/story/surgery/treatment | I hope/felt/feel/am/hoped/thought/think/wish/wanted | our baby/son/daughter/child ..  recalled`,
  },
  'time-expression': {
    cues: `N days/weeks/months/years/hours/minutes/day/week/month/year/hour later/after/earlier/before/ago/prior/post*/following | day N | day # | on day # | N-day* later/after | week N | month N | on admission | at presentation | on arrival | at admission | hospital day # | postoperative day # | POD # | after N days/weeks/months/years/hours | at N days/weeks/months/years/hours | the next day | the following day | on the *th/*st/*nd/*rd/first/second/third/fourth/fifth day | in january/february/march/april/may/june/july/august/september/october/november/december | january/february/march/april/june/july/august/september/october/november/december # | in 19# | in 20# | for N days/weeks/months/years/hours | since N | N-year* history | N-month* history | N-day* history | at the age of | at N-month* | at N-year* | at N-week* | over the last/past/next | at discharge`,
  },
  'time-order': {
    cues: `initially | subsequently | thereafter | afterwards | then | later | finally | previously | next | post-operative* | postoperatively | before | after | during | follow-up | until | since | recently | eventually`,
  },
  'guideline-named': {
    cues: `SCARE | CARE guideline*/checklist/criteria/statement/reporting | PROCESS guideline*/criteria/checklist | surgical case report guideline*`,
  },
  allergy: {
    cues: 'allergy | allergies | allergic to | no allerg* | known allerg* | NKDA | drug reaction* | hypersensitivity',
  },
  preparation: {
    cues: `pre-operative* optimi*/preparation/assessment/work-up/evaluation/fasting/antibiotic*/physiotherapy/counsel* | pre-anesthetic | pre-anaesthetic | anesthetic/anaesthetic assessment/evaluation/fitness/review | optimi*ed before/for/prior | prehabilitation | antibiotic prophylaxis | prophylactic antibiotic*/heparin/enoxaparin | thromboprophylaxis | withheld/stopped/discontinued/bridged ...  before/prior | fasting | nil by mouth | cleared for surgery | prepared for surgery/operation | before/prior to the surgery/operation/procedure, | prior to surgery | before surgery | bowel preparation | cross-matched | resuscitated and`,
  },
  operation: {
    cues: `surg* | operat* | *ectomy | *plasty | *otomy | *ostomy | laparoscop* | arthroscop* | thoracoscop* | resect* | excis* | graft* | incision* | anastomos*`,
    not: 'non-surgical | surgical consult* | no surgery | without surgery',
  },
  operator: {
    cues: `performed/operated/done/carried by/out a/an/the/our/one/two .. surgeon*/consultant*/resident*/registrar*/specialist*/team/neurosurgeon*/urologist*/gynecologist*/gynaecologist*/author* | performed by ..  surgeon* | surgeon with N | surgeons with | years of experience | years experience | experienced surgeon*/team/operator* | senior/consultant/attending/lead/chief surgeon* | tertiary/academic/teaching/university/community/district/referral hospital/center/centre/care | first author operated | multidisciplinary team of surgeons`,
  },
  'ai-use': {
    cues: `artificial intelligence | AI tool* | AI-assisted | AI technolog* | generative AI | large language model* | language model* | chatbot* | ChatGPT | GPT-N | openai | copilot | deepL | quillbot | grammarly | AI was/were used | use of AI`,
  },
  'ai-none': {
    cues: `no [generative] AI/artificial ...  used | AI/intelligence was/were not used | not use .. artificial/AI/generative/language | without the use of .. artificial/AI/generative | did not use [any] AI/artificial/generative`,
  },
  'ai-purpose': {
    cues: `to improve/edit/check/correct/translate/summari*/draft/polish/refine | for language/editing/translation/grammar/readability/proofreading | readability | language editing | grammar | take full responsibility | responsible for the content`,
  },
  'ai-tool': {
    cues: 'ChatGPT | GPT-N | openai | copilot | gemini | claude | deepL | quillbot | grammarly | llama | mistral | version N',
  },
  'ai-data': {
    cues: 'no ..  patient ...  entered/uploaded/shared/input/provided | patient data/information ...  not | de-identified | no identif* ...  data | no personal data',
  },
  'ai-oversight': {
    cues: 'reviewed and edited | reviewed/verified/checked/edited by the/all authors | authors/we [then/carefully/critically] reviewed/verified/checked/edited',
  },
  'ai-ethics': {
    cues: 'bias | ethic* | no relationship/conflict* ...  vendor/maker/company/developer | no financial',
  },
  'ai-prompts': {
    cues: 'prompt/prompts ...  available/provided/given/listed/used | prompts | conversation log*',
  },
  timeline: {
    cues: 'timeline | time-line | time line | chronolog* | sequence of events | course of events | clinical course | course of the disease | time course | treatment course | history of treatment | disease course',
    not: 'timeline for publication',
  },
} as const satisfies Readonly<Record<string, Lexicon>>;

export type CueName = keyof typeof careCues;
