/**
 * Cues, in the notation of `cue.ts`, by which a report tells which germ an infection had, or that none was found.
 * Genera as in the List of Prokaryotic names with Standing in Nomenclature (lpsn.dsmz.de), those that case reports name.
 */
export const germCues = `*coccus | *cocci | *coccal | *bacter | *bacterium | *bacteria | *bacillus | *bacilli | *monas | *spirillum | *spira | *plasma | escherichia | coli | klebsiella | salmonella | shigella | yersinia | serratia | proteus | morganella | providencia | pasteurella | haemophilus | hemophilus | neisseria | gonococ* | meningococ* | brucella | bordetella | bartonella | legionella | listeria | clostridi* | nocardia | actinomyc* | rickettsia* | coxiella | chlamydi* | mycoplasma | ureaplasma | treponema | borrelia | leptospir* | vibrio | aeromonas | campylobacter | fusobacter* | bacteroides | prevotella | cutibacter* | propionibacter* | eikenella | kingella | moraxella | francisella | burkholderia | stenotrophomonas | tropheryma | tubercul* | leprae | mycobact* | MRSA | MSSA | ESBL | VRE | GBS | candid* | aspergill* | cryptococ* | histoplasm* | mucor* | rhizopus | pneumocystis | plasmodium | malaria | toxoplasm* | leishmania* | entamoeba | amoeb* | amebic | echinococc* | taenia | strongyloid* | schistosom* | trypanosom* | covid* | SARS-CoV-# | influenza | dengue | measles | varicella | herpes | viral h*emorrhagic | lassa | typhoid | syphil* | lyme | gonorrh* | scrub typhus | melioidosis | anthrax | tetanus | botul* | diphtheria | pertussis | acid-fast | gram-positive | gram-negative | gram stain* | polymicrobial | flora | no growth | sterile | culture-negative | culture-positive | culture-specific | culture-directed | culture-guided | culture-based | culture-proven
   | culture*/swab*/haemoculture*/hemoculture* ... negative/positive/sterile/grew/isolated/yielded/showed/revealed/remained | negative culture*/blood/urine/CSF/sputum | grew | isolated ... from | germ | germs | pathogen* | organism* | microorganism* | micro-organism* | microbiolog* | bacteriolog* | no bacteria* | fungus | fungi | fungal | fung* | parasit* | spirochet* | H. pylori | pylori`;

/** Bacteria that are tested against drugs where they are grown. */
export const testedBacteriaCues =
  'staphylococc* | streptococc* | enterococc* | pneumococc* | aureus | pneumoniae | escherichia | coli | klebsiella | salmonella | shigella | serratia | proteus | enterobacter* | citrobacter | acinetobacter | pseudomonas | aeruginosa | haemophilus | neisseria | listeria | burkholderia | stenotrophomonas | gram-positive | gram-negative';

/** Words that a germ was tested against drugs, or what came of it. */
export const susceptibilityCues =
  'suscept* | sensitiv* | resist* | antibiogram* | MIC | MRSA | MSSA | ESBL | VRE | carbapenemase | multidrug* | antimicrobial test*';

/**
 * Infections that are treated by what grows: words that a patient had one. Erysipelas and cellulitis are left out: a
 * culture is not asked for (IDSA guideline on skin infections 2014, doi:10.1093/cid/ciu296).
 */
export const infectionCues = {
  cues: `infection* | infected | sepsis | septic | bacter*emia | pneumonia | meningitis | abscess* | osteomyelitis | pyelonephritis | endocarditis | empyema | septic*emia | fasciitis | mediastinitis | cholangitis | peritonitis | septic arthritis | urosepsis | pyometra | discitis | spondylodiscitis`,
  not: `no [sign*/evidence/symptom*/history] [of] infection* | risk of ... infection* | aspiration pneumonia | without ... infection* | rule* out ... infection* | prevent ... infection* | aseptic meningitis | viral infection*/pneumonia/meningitis`,
};

/** Antibiotics by the word or by name. */
export const antibioticCues = {
  cues: `antibiotic* | antimicrobial* | anti-bacterial* | anti-tubercul* | *cillin | *cilline | amoxicillin-clavul* | co-amoxiclav | tazobactam | *floxacin | *penem | cef* | ceph* | vancomycin | teicoplanin | daptomycin | linezolid | gentamicin | gentamycin | amikacin | tobramycin | clindamycin | metronidazole | azithromycin | clarithromycin | erythromycin | doxycycline | minocycline | tigecycline | colistin | trimethoprim | sulfamethoxazole | cotrimoxazole | co-trimoxazole | rifamp* | fosfomycin | nitrofurantoin | aztreonam | augmentin | tazocin | zosyn | zithromax | rocephin | flagyl | bactrim | septra | meronem | colomycin | promixin | cayston`,
  not: `antibiotic prophyla* | prophylactic antibiotic*/antimicrobial* | prophylactic* ... cef* | cephal* | perioperative/preoperative antibiotic* | antibiotic cover* | antibiotic resist* | antimicrobial resist* | ceft ... prophyla* | allerg* to ... *cillin/antibiotic* | *cillin allergy | sulfasalazine`,
};

/** Words that an antibiotic was given once more. */
export const againCues =
  'another ... course/courses/round/cycle | second/third/fourth/repeated/repeat/further/additional/subsequent ... course/courses/round | repeated courses | restarted | re-started | recommenced | reinstituted | course was repeated';

/** Words that a treatment was for fear, not for a germ. */
export const preventiveCues =
  'prophyla* | prevent* | induction of an*sthesia | before incision | perioperative* | postoperative* antibiotic* | pre-operative*';
