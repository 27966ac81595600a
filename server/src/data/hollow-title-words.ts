/**
 * Words of titles that name no diagnosis, finding or treatment: what kind of article it is, how rare the case was, who
 * the patient was, and small words. `|` between them.
 */
const words: readonly string[] = [
  'a|an|the|of|in|on|with|without|and|or|for|to|from|by|at|as|is|it|its|be|not|no|all|that|this|these|what|when|who|how|why',
  'our|my|his|her|their|we|i|you|s|one|two|three|four|five|single|several|multiple|another|versus|vs|plus|than|more|only',
  'case|cases|report|reports|reported|series|study|studies|presentation|presentations|presenting|description|review',
  'literature|article|paper|manuscript|title|clinical|medical|brief|short|scientific|narrative|systematic|published',
  'rare|unusual|uncommon|interesting|unique|first|second|new|novel|strange|curious|atypical|remarkable|unexpected|known',
  'difficult|challenging|challenge|challenges|diagnostic|diagnosis|dilemma|dilemmas|puzzle|mystery|mysterious|enigma',
  'pitfall|pitfalls|experience|experiences|lesson|lessons|learned|learnt|story|tale|journey|surprise|surprising|look',
  'patient|patients|man|woman|boy|girl|male|female|child|infant|neonate|adult|adolescent|elderly|young|old|middle|aged',
  'year|years|month|months|week|weeks|day|days|previously|healthy',
  // Spanish and Portuguese
  'un|una|uno|de|del|la|el|los|las|en|con|y|o|que|por|para|um|uma|do|da|dos|das|em|com|e|no|na|dois|dos|tres|três',
  'caso|casos|clínico|clínica|clínicos|reporte|informe|relato|presentación|apresentação|descripción|descrição|propósito',
  'comunicación|revisión|revisão|literatura|raro|rara|inusual|interesante|paciente|pacientes|hombre|mujer|niño|niña|homem',
  'mulher|criança|primer|primeiro|serie|série|estudio|estudo|y|años|anos',
  // French
  'une|des|du|d|l|le|les|et|à|au|chez|sur|cas|clinique|cliniques|rapport|propos|observation|observations|présentation',
  'étude|revue|littérature|rare|rares|patiente|homme|femme|enfant|nouveau|premier',
  // German
  'ein|eine|einer|eines|einem|einen|der|die|das|des|dem|den|von|mit|und|bei|im|über|fall|fallbericht|fallberichte',
  'kasuistik|fallbeschreibung|fallvorstellung|fallserie|seltener|seltene|seltenen|ungewöhnlicher|interessanter|patientin',
  'patienten|mann|frau|kind|literaturübersicht|bericht',
  // Italian
  'di|il|lo|gli|un|uno|con|per|caso|casi|clinico|clinici|presentazione|descrizione|segnalazione|revisione|letteratura',
  'raro|uomo|donna|bambino|bambina|paziente|pazienti',
];

export const hollowTitleWords: ReadonlySet<string> = new Set(words.flatMap((group) => group.split('|')));
