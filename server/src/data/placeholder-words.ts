/**
 * The words with which an instruction to the author begins, by language, `|` between them: `[Describe the treatment]`.
 * A citation, a translated title or a link begins otherwise.
 */
export const instructionWords: readonly string[] = [
  'add|choose|cite|compare|describe|enter|explain|fill|give|insert|list|name|provide|relate|say|specify|state',
  'summari[sz]e|tell|what|write|your',
  'indique|describa|escriba|añada|enumere|explique|señale|elija', // Spanish
  'indiquez|décrivez|écrivez|rédigez|nommez|ajoutez|énumérez|expliquez|comparez|citez|précisez|donnez|racontez', // French
  'descreva|escreva|acrescente', // Portuguese, beside those that are Spanish too
  '(?:geben|beschreiben|nennen|schreiben|fügen|vergleichen|erklären|führen|berichten|listen) sie,?', // German
  'indicare|descrivere|scrivere|aggiungere|elencare|spiegare|confrontare|specificare|riportare', // Italian
];

/** What a template names in brackets, alone or one beside the other: `[DATE]`, `[Patient name]`. */
export const blankNames =
  'age|authors?|citations?|city|committee|country|date|day|department|diagnosis|disease|dosage|dose|drug|duration|ethnicity|findings?|gender|hospital|institution|medication|month|name|number|organi[sz]ation|patient|place|reference|refs?|sex|symptoms?|test|text|time|title|treatment|unit|value|year';
