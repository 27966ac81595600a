/** A finding that may be affirmed in one place and denied in another. */
export interface FindingTerm {
  /** As a reader would name it. */
  readonly name: string;
  /** Words of it, each a whole word or phrase; `*` stands for any ending. */
  readonly words: string;
  /** Words of what it holds: whoever has one of these has it. Denying it denies them. */
  readonly kinds?: string;
}

/** Findings of ordinary case reports that are there or not, with their synonyms and with what they comprise. */
export const findingTerms: readonly FindingTerm[] = [
  {
    name: 'hepatosplenomegaly',
    words: 'hepatosplenomegaly|organomegaly|visceromegaly',
    kinds: 'hepatomegaly|splenomegaly|enlarged liver|enlarged spleen',
  },
  { name: 'hepatomegaly', words: 'hepatomegaly|enlarged liver', kinds: 'hepatosplenomegaly' },
  { name: 'splenomegaly', words: 'splenomegaly|enlarged spleen', kinds: 'hepatosplenomegaly' },
  {
    name: 'eye disease',
    words:
      'eye disease*|eye disorder*|eye abnormalit*|ocular abnormalit*|ocular involvement|eye involvement|ophthalmologic* abnormalit*|visual impairment',
    kinds:
      'astigmatism|hyperopia|myopia|cataract*|glaucoma|optic atrophy|retinopathy|retinitis|strabismus|nystagmus|uveitis|keratitis',
  },
  {
    name: 'gastrointestinal bleeding',
    words: 'gastrointestinal bleeding|gastrointestinal haemorrhage|gastrointestinal hemorrhage|GI bleeding',
    kinds: 'melena|melaena|hematemesis|haematemesis|hematochezia|haematochezia|bloody stool*|tarry stool*',
  },
  {
    name: 'lymphadenopathy',
    words: 'lymphadenopathy|lymphadenopathies|enlarged lymph nodes',
    kinds: 'cervical lymphadenopathy',
  },
  { name: 'jaundice', words: 'jaundice|icterus|icteric' },
  { name: 'ascites', words: 'ascites' },
  { name: 'pleural effusion', words: 'pleural effusion*' },
  { name: 'pericardial effusion', words: 'pericardial effusion*' },
  { name: 'seizures', words: 'seizure*|convulsion*' },
  { name: 'hearing loss', words: 'deafness|hearing loss|hearing impairment' },
  { name: 'fever', words: 'fever|febrile' },
  { name: 'rash', words: 'rash|skin rash|exanthem*' },
  { name: 'weight loss', words: 'weight loss' },
  { name: 'haematuria', words: 'hematuria|haematuria' },
  { name: 'haemoptysis', words: 'hemoptysis|haemoptysis' },
  { name: 'vomiting', words: 'vomiting' },
  { name: 'diarrhoea', words: 'diarrhea|diarrhoea' },
  { name: 'cough', words: 'cough' },
  { name: 'headache', words: 'headache*' },
  { name: 'abdominal pain', words: 'abdominal pain', kinds: 'epigastric pain|right upper quadrant pain' },
  { name: 'chest pain', words: 'chest pain' },
  { name: 'dyspnoea', words: 'dyspnea|dyspnoea|shortness of breath|breathlessness' },
  { name: 'night sweats', words: 'night sweats' },
  { name: 'eosinophilia', words: 'eosinophilia|hypereosinophilia' },
  { name: 'thrombocytopenia', words: 'thrombocytopenia' },
  { name: 'leukocytosis', words: 'leukocytosis|leucocytosis' },
  { name: 'anaemia', words: 'anemia|anaemia' },
  { name: 'proteinuria', words: 'proteinuria|albuminuria' },
  { name: 'diabetes', words: 'diabetes|diabetes mellitus|diabetic' },
  { name: 'hypertension', words: 'hypertension|hypertensive' },
  { name: 'syncope', words: 'syncope' },
  { name: 'metastasis', words: 'metastas*|metastatic disease' },
  { name: 'hydronephrosis', words: 'hydronephrosis' },
  { name: 'fracture', words: 'fracture*' },
  { name: 'papilloedema', words: 'papilledema|papilloedema' },
  { name: 'family history', words: 'positive family history' },
];
