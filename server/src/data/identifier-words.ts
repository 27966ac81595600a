/** What a person is called in a report, as the source of a pattern without groups. */
export const personNouns =
  '(?:patient|proband|man|woman|boy|girl|male|female|child|infant|toddler|neonate|newborn|baby|teenager|adolescent|adult|youth|lady|gentleman|person|mother|father|brother|sister|son|daughter|wife|husband|spouse|partner|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|grandson|granddaughter|twin|guardian|farmer|teacher|worker|student|driver|housewife|nurse|soldier|fisherman|labou?rer|miner|engineer|retiree|athlete|primigravida|multigravida)';

/** Given before a name: "Mrs". Doctors are not patients. */
export const personTitles = '(?:Mr|Mrs|Mister|Mx|Mme|Madame|Monsieur|Herr|Frau|Señora?|Signora?|Miss|Ms|Shri|Smt)';

/** Labels of the numbers that an institution gives to one patient. */
export const recordLabels =
  "(?:MRN|UHID|UMRN|SSN|Aadhaar|CPF|CURP|PESEL|HKID|(?:medical|clinical|health|electronic|patient|hospital|unit) (?:record|file|chart)(?: (?:number|nr|no|ID))?|(?:medical|clinical|health|patient|hospital) (?:registration|identification|identity|admission|card) ?(?:number|no|nr|ID|#)|passport(?: (?:number|no))?|(?:CR|OPD|IPD|IP|hospital|chart|patient|patient file|unit|NHS|CHI|Medicare|Medicaid|(?:national|social) (?:identity|identification|insurance|security|ID)(?: card)?|social security|national|driving licen[cs]e|driver's licen[cs]e|insurance|(?:health|insurance)(?: insurance)? (?:policy|plan|card)|policy|beneficiary|membership|bank account|account|certificate|birth certificate|Aadhaar|CPF|CURP|PESEL) ?(?:number|no|nr|ID|#)|social security|driving licen[cs]e|driver's licen[cs]e)";

/** The same in other languages: of the record, of the person before the state, and of health insurance. */
export const otherRecordLabels =
  '(?:historia cl[ií]nica|n(?:[uú]mero|[uú]m\\.|\\.? ?[º°o]) de (?:historia(?: cl[ií]nica)?|expediente|prontu[aá]rio)|NHC|NUHSA|DNI|expediente cl[ií]nico|(?:num[eé]ro|n[°º]) de (?:dossier|s[eé]curit[eé] sociale)(?: m[eé]dical)?|dossier m[eé]dical|cartella clinica|codice (?:fiscale|sanitario|paziente)|prontu[aá]rio|n[uú]mero de (?:seguridad social|afiliaci[oó]n)|Patientennummer|Fallnummer|Versichertennummer)';

/** Labels of other languages that are a patient's only where a number word and a long number follow: "dossier n° 20191234". */
export const weakOtherRecordLabels = '(?:dossier|expediente|cartella|pratica|caso|muestra|biopsia|Akte)';

/** "n.º", "núm.", "numéro", "Nr.": what stands between a label of other languages and its number. */
export const otherNumberWords = '(?:n\\.? ?[º°o]\\.?|n\\.|n[uú]m(?:ero)?\\.?|num[eé]ro|nr\\.?)';

/** An age in other languages: "43 anni", "anni 43", "de 43 años", "âgée de 43 ans". */
export const otherAges =
  "(?:(?:una? |une? )?(?:donna|uomo|paziente|pz|ragazz[ao]|bambin[ao]|mujer|hombre|var[oó]n|ni[nñ][ao]|paciente|femme|homme|patiente?|fille|gar[cç]on|enfant|mulher|homem|crian[cç]a|Frau|Mann|Patientin?|eine? \\p{L}{1,20}),? )?(?:(?:di |de |d'|âgée? de |agée? de |von )?\\d{1,3} ?(?:años|ans|anni|aa|anos|Jahren?)|(?:di |de )?(?:anni|aa) \\d{1,3})(?![\\p{L}\\d])";

/** Labels that are a patient's only where a long number follows. */
export const weakRecordLabels =
  '(?:case|file|registration|admission|encounter|visit|accession|pathology|specimen|biopsy|histology|radiology|laboratory|lab|sample|study|inpatient|outpatient|ID) ?(?:number|no|nr|ID|#)';

/** Sentences with these words tell of approvals, trials and data banks, whose numbers and dates are nobody's. */
export const officialWords =
  /\b(?:ethic(?:s|al)|IRB|institutional review|review board|committee|approv(?:ed|al)|trial|registry|registered (?:at|in|with)|prospero|grant|fund(?:ed|ing)|protocol|GenBank|ClinVar|dbSNP|accession|catalog(?:ue)?|RRID|ISBN|ISSN|ORCID|doi|patent|NCT\d|guidelines?|ISRCTN)\b/i;

/** Sentences with these words tell of what was printed, searched or approved, not of this patient. */
export const literatureWords =
  /\b(?:publi(?:shed|cation|cations)|literature|PubMed|MEDLINE|Embase|Scopus|Web of Science|Cochrane|databases?|search(?:ed|es)?|guidelines?|version|updated|accessed|retrieved|approved|approval|received|accepted|revised|authori[sz]ed|FDA|EMA|World Health Organi[sz]ation|WHO declared|first (?:described|reported|identified|confirmed)|was (?:first )?described|declared|et al|manuscript|preprint|legislation|came into force|copyright|licen[cs]ed|publi(?:cad[oa]s?|caci[oó]n|caç(?:ão|ões)|[eé]e?s?|cazione|cazioni)|pubblicat[oaie]|ver[öo]ffentlicht|literatura|littérature|letteratura|Literatur|bibliograf[ií]a|bibliographie)(?![\p{L}\d])/iu;

/** Words of the care of one patient. */
export const careWords =
  /\b(?:admitted|admission|referr?(?:ed|al)|transferr?(?:ed|al)|presented|presents|visited|visit|seen|treated|underwent|hospitali[sz]ed|came|taken|brought|diagnosed|evaluated|operated|performed|followed|discharged?|attended|consult(?:ed|ation)?|emergency|born|delivered|sought|went|arrived|moved|sent|our|treatment|surgery|died|rushed|airlifted|reviewed|examined|obtained|assessed)\b/i;

/** The last word of the name of an institution that treats patients. */
export const facilityNouns =
  '(?:Hospital|Hospitals|Clinic|Clinics|Infirmary|Medical Cent(?:er|re)|Health Cent(?:er|re)|Cancer Cent(?:er|re)|Heart Cent(?:er|re)|Trauma Cent(?:er|re)|Fertility Cent(?:er|re)|Rehabilitation Cent(?:er|re)|Eye Cent(?:er|re)|Medical College|Sanatorium|Hospice|Polyclinic|Policlinic|Nursing Home|Klinikum|Krankenhaus)';

/** The first word of such a name in other languages, or with "of". */
export const facilityLeads =
  '(?:Hospital|Hôpital|Ospedale|Policlinico|Clínica|Clinique|Klinikum|Universitätsklinikum|Centre Hospitalier|Complejo Hospitalario|Azienda Ospedaliera|CHU|Institut|Istituto|Krankenhaus|Medical (?:College|Cent(?:er|re)))';

/** Words of such names that name none, in lower case: "the University Hospital", "our Tertiary Care Hospital". */
export const plainFacilityWords: ReadonlySet<string> = new Set(
  "a an the our this that in at of for and to from by with de di la le del university general regional district county central national city tertiary secondary primary care teaching emergency department medical center centre clinic clinics health outpatient inpatient people's peoples children's childrens children women's maternity maternal military army pediatric paediatric private public local provincial state community first second third affiliated referral day field memory pain fertility hospital hospitals hospitalization academic federal government rural urban mission base specialist speciality specialty specialized cancer heart eye trauma burn rehabilitation psychiatric mental obstetrics gynecology gynaecology surgery surgical dermatology oncology neurology cardiology hematology haematology orthopedic orthopaedic ophthalmology dental infectious diseases disease nursing home unit ward division service college school institute intensive icu another same other nearby college infirmary hospice polyclinic sanatorium she he patient after before on when she".split(
    ' ',
  ),
);

/** Kinds of places smaller than a state, as the source of a pattern without groups. */
export const settlementNouns =
  '(?:village|town|city|district|county|municipality|suburb|hamlet|parish|township|commune|neighbou?rhood|borough|taluk|tehsil|settlement|locality|subdistrict|quarter)';

/** Words that say where somebody lives or comes from, as the source of a pattern without groups. */
export const residenceWords =
  '(?:lives?|lived|living|resides?|resided|residing|residents?|inhabitants?|natives?|born(?: and (?:raised|brought up))?|raised|grew up|brought up|settled|domiciled|hails?|hailed|hailing|originates?|originating|originally|comes|coming|based|resident)';

/** Words with a capital that may follow "from" or "in" and are no place, in lower case. */
export const noPlaces: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter figure table case section appendix group patient type stage grade day week department emergency hospital clinic intensive medical university ward unit school nursing doppler latin caucasian muslim christian hindu catholic jewish i a the her his our african asian european american english french german northern southern eastern western north south east west central rural new'.split(
    ' ',
  ),
);
