/**
 * Words for persons beside the patient. A sentence that names one may carry that person's sex, age or side, so what a
 * pronoun or a number in it means is no longer sure. The list is the family and the attending of ordinary case reports.
 */
export const otherPersons =
  /\b(?:(?:grand|step|foster|half-)?(?:mother|father|parents?|brother|sister|son|daughter)s?|siblings?|twins?|(?:grand)?child(?:ren)?'s|uncles?|aunts?|cousins?|nephews?|nieces?|wife|husband|spouse|partner|fianc\p{L}{1,3}|boyfriend|girlfriend|friends?|roommate|famil(?:y|ies)|relatives?|caregivers?|guardians?|donors?|carers?|babys?|babies|newborns?|neonates?|f(?:o)?etus(?:es)?|authors?|physicians?|doctors?|dentists?|practitioners?|surgeons?|nurses?|therapists?|colleagues?|investigators?|researchers?|examiners?|proband|offspring|maternal|paternal|fetal|obstetrics)\b/iu;
