function names(list: string): readonly string[] {
  return list.split('|');
}

/**
 * Drugs that are given both by mouth and by injection, so that a dose without a route leaves open which; the others are
 * taken in one way. Source: WHO Model List of Essential Medicines (2023), dosage forms.
 */
const bothWays = names(
  'methotrexate|ciprofloxacin|levofloxacin|moxifloxacin|metronidazole|clindamycin|linezolid|fluconazole|voriconazole|posaconazole|' +
    'isavuconazole|azithromycin|erythromycin|clarithromycin|doxycycline|minocycline|ampicillin|penicillin|cefuroxime|' +
    'trimethoprim-sulfamethoxazole|co-trimoxazole|cotrimoxazole|rifampicin|rifampin|isoniazid|aciclovir|acyclovir|dexamethasone|' +
    'methylprednisolone|hydrocortisone|furosemide|frusemide|digoxin|amiodarone|metoprolol|labetalol|propranolol|verapamil|diltiazem|' +
    'levetiracetam|valproate|sodium valproate|phenytoin|phenobarbital|lacosamide|diazepam|lorazepam|haloperidol|morphine|tramadol|' +
    'ketorolac|diclofenac|metoclopramide|ondansetron|omeprazole|pantoprazole|esomeprazole|ranitidine|famotidine|cyclophosphamide|' +
    'vitamin k|vitamin b12|cyanocobalamin|thiamine|folinic acid|leucovorin|' +
    'tranexamic acid|colistin|acetylcysteine|n-acetylcysteine|chlorpromazine|promethazine|diphenhydramine|chloroquine|quinine|artesunate|' +
    'potassium chloride|magnesium sulfate|triamcinolone|paracetamol|amoxicillin-clavulanate',
);

/** Beginnings and endings of the generic names of drugs against infection. */
const antiInfective =
  /^(?:cef|ceph|sulfa)|(?:cillin|penem|floxacin|mycin|micin|cycline|conazole|fungin|nidazole|vir|bendazole|zolid|bactam|cillin-clavulanate)$|^(?:amikacin|vancomycin|teicoplanin|linezolid|aztreonam|colistin|fosfomycin|nitrofurantoin|trimethoprim|co-?trimoxazole|dapsone|rifamp|isoniazid|ethambutol|pyrazinamide|amphotericin|liposomal amphotericin|flucytosine|ivermectin|praziquantel|amoxicillin|piperacillin|ampicillin|artesunate|penicillin|benzylpenicillin)/;
/** Generic names of corticosteroids that act in the whole body; hydrocortisone often replaces what lacks, for life. */
const steroid =
  /^(?:prednison|prednisolon|methylprednisolon|dexamethason|betamethason|corticosteroid|glucocorticoid|steroid|deflazacort)/;
/** Given around an operation, by effect: how often and how long tells nothing. */
const aroundOperations =
  /^(?:propofol|ketamine|esketamine|etomidate|thiopent|midazolam|dexmedetomidine|.{0,5}fentan|remifentanil|.{0,4}curonium|.{0,4}curium|suxamethonium|succinylcholine|neostigmine|sugammadex|glycopyrr|atropine|ephedrine|phenylephrine|.{0,24}caine|adrenaline|epinephrine|noradrenaline|norepinephrine|dopamine|dobutamine|vasopressin|milrinone|flumazenil|naloxone|protamine|oxytocin|carbetocin|methylergo|heparin|alteplase|tenecteplase|streptokinase|urokinase|mannitol|tranexamic|botulinum|adenosine|sevoflurane|contrast)/;

/** Is the drug given by mouth and by injection? */
export function isGivenBothWays(generic: string): boolean {
  return bothWays.includes(generic.toLowerCase());
}

/** Is it a drug against infection or a corticosteroid, whose length of treatment is always asked for? */
export function isGivenAsCourse(generic: string): boolean {
  return antiInfective.test(generic.toLowerCase()) || steroid.test(generic.toLowerCase());
}

/** Is it given once or by effect, in an operation or an emergency? */
export function isGivenByEffect(generic: string): boolean {
  return aroundOperations.test(generic.toLowerCase());
}
