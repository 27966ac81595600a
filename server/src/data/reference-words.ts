/** Words of journal titles, full and abbreviated (NLM title abbreviations, ISO 4), lower case and without a stop. */
export const journalWords: ReadonlySet<string> = new Set(
  `j journal am american br british eur european int international ann annals arch archives acta clin clinical exp
  experimental med medicine medical surg surgery surgical sci science sciences scientific res research rev review
  reviews rep reports proc proceedings natl national acad academy biol biology chem chemistry biochem biophys phys
  physiol physiology pharmacol pharmacology ther therapy therapeutics toxicol pathol pathology immunol immunology
  infect infection infectious dis disease diseases microbiol microbiology virol virology bacteriol parasitol trop
  tropical hyg genet genetics genomics genome mol molecular cell cells cellular dev development neurol neurology
  neurosci neuroscience neurosurg neurosurgery psychiatry psychiatr psychol psychology cardiol cardiology heart
  circ circulation vasc vascular thorac thoracic cardiovasc chest respir respiratory pulm pulmonol lung allergy
  asthma gastroenterol gastroenterology hepatol hepatology gut liver endosc pancreas nephrol nephrology kidney
  urol urology endocrinol endocrinology metab metabolism diabetes obes nutr nutrition hematol haematol haematologica
  blood transfus thromb haemost oncol oncology cancer carcinog tumor neoplasia radiol radiology roentgenol imaging
  nucl ultrasound orthop orthopaedic orthopedics bone joint spine rheum rheumatol rheumatology arthritis trauma
  injury inj burns plast reconstr dermatol dermatology venereol skin cutan ophthalmol ophthalmology retina cornea
  otol otolaryngol laryngol rhinol ear nose throat head neck oral maxillofac dent dental pediatr pediatrics
  paediatr paediatrics child neonatal perinat obstet obstetrics gynecol gynecology gynaecol reprod fertil hum human
  women anesth anaesth analg anesthesiol anesthesiology intensive crit critical care emerg emergency nurs nursing
  public health epidemiol epidemiology prev preventive environ environmental occup food agric plant ecol evol
  evolution nature lancet jama bmj nejm n engl new england plos one frontiers front cureus malays indian chin
  chinese jpn japan japanese korean scand scandinavica can canadian aust nz zealand afr african asian asia pac
  ital german ger fr french span saudi turk iran pak brazil bull bulletin lett letters commun communications opin
  opinion curr current adv advances trends mem trans transactions soc society assoc association coll college inst
  univ u s a usa uk ser series suppl ed educ education stat statist methods technol technology eng engineering
  bioeng mater comput inform case cases open online world gen general basic appl applied physician fam family
  pract practice geriatr geriatrics aging sleep pain sport sports exerc biomech rehabil bio biotechnol biotechnology
  biosci syst vet animal anat anatomy histochem cytol cytopathol mycol antimicrob agents chemother hosp hospital
  ment behav behaviour behavior cogn brain cereb cortex neuron stroke seizure epilepsy epilepsia muscle nerve mov
  disord disorders psychosom addict alcohol drug drugs expert lab laboratory diagn diagnostic pathog ecology acids
  nucleic protein proteins struct microsc hypertens angiol interv intervent electrophysiol pacing catheter ultrason
  endocr pituitary thyroid hormone horm steroid bmc elife embo faseb pnas acs ieee nat sarcoma oncologist mycopathologia
  mycoses neuropathology urologia chir fortschr wochenschr klin dtsch z zentralbl beitr presse rev esp mex bras
  hepatogastroenterology medrxiv biorxiv arxiv ssrn preprints cytokine transplant transplantation transplantat proc register data statistics quarterly
  annual annu semin theor contr cult resour alloc wkly morb mortal mmwr morphol histol hist compr insights perspect
  perspectives ophthalmic orthod periodontol endod implant laparosc gastrointest dig digestive thrombosis tuberc
  tuberculosis leprosy lipid lipids obesity peptides steroids toxicology vaccine vaccines viruses virus arthroplasty`
    .split(/\s+/)
    .filter(Boolean),
);

/** Small words within titles of journals. */
export const titleConnectors: ReadonlySet<string> = new Set(
  'of the and in for on to de la le el des du der die das und et y e a an & - del los las dei di da do dos au aux'.split(
    ' ',
  ),
);

/** Words that make a corporate author. */
export const corporateWords =
  /\b(?:organi[sz]ation|association|society|group|committee|ministry|department|institutes?|centers?|centres?|national|commission|agency|council|collaborat(?:ion|ors|ive)|consortium|academy|foundation|college|university|network|task force|working|investigators?|office|bureau|administration|federation|union|board|company|inc|ltd|gmbh|society|panel|program(?:me)?|service|authority|hospital|initiative|team|who|cdc|fda|ema|nice|iarc)\b/i;

/** Words that stand in the names of bodies and in no person's name. */
export const bodyWords =
  /^(?:Organi[sz]ation|Association|Society|Groups?|Committee|Ministry|Departments?|Institutes?|Cent(?:er|re)s?|National|Commission|Agency|Council|Consortium|Academy|Foundation|College|University|Networks?|Force|Investigators|Reviewers|Collaborat(?:ors|ion|ive)|Bureau|Administration|Federation|International|World|Health|Board|Hospital|Initiative|Clinic|Guidelines?|Registry|Statistics|Office|Service|Teams?|Panel|Program(?:me)?|Taskforce)$/;

/** Words of publishers' names. */
export const publisherWords =
  /\b(?:Press|Publish\w*|Publications?|Springer|Elsevier|Wiley|Blackwell|Saunders|Mosby|Lippincott|Williams|Churchill|Livingstone|McGraw|Thieme|Karger|Verlag|Academic|Oxford|Cambridge|Butterworth|Heinemann|CRC|Routledge|Masson|Panamericana|Raven|Appleton|Jaypee|IARC|WHO|Organi[sz]ation|Society|Association|Institutes?|University|Ministry|Books|Inc|Ltd|GmbH|Agency|College)\b/;

/** Particles of family names. */
export const nameParticles: ReadonlySet<string> = new Set(
  'van vander von der den de del della di da dos do das du el al la las le les lo los ten ter te zu zum zur bin ibn ben abu af av st vom'.split(
    ' ',
  ),
);

/** English months by the three letters that all their abbreviations share. */
export const monthNames = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
