/** A way of giving a drug, in one word. */
export type RouteName =
  | 'oral'
  | 'intravenous'
  | 'intramuscular'
  | 'subcutaneous'
  | 'sublingual'
  | 'buccal'
  | 'rectal'
  | 'vaginal'
  | 'topical'
  | 'transdermal'
  | 'inhaled'
  | 'nasal'
  | 'ophthalmic'
  | 'otic'
  | 'intravitreal'
  | 'intrathecal'
  | 'intraventricular'
  | 'epidural'
  | 'intra-articular'
  | 'intralesional'
  | 'intradermal'
  | 'intraperitoneal'
  | 'intrapleural'
  | 'intra-arterial'
  | 'intraosseous'
  | 'intravesical'
  | 'intratracheal'
  | 'enteral'
  | 'local'
  | 'infusion';

function route(name: RouteName, written: string): readonly [RouteName, readonly string[]] {
  return [name, written.split('|')];
}

/**
 * How routes are written, in small letters; a form with a capital is one that must be written so. Source: EDQM Standard
 * Terms, routes and methods of administration; the Latin ones as in Martindale's list of abbreviations.
 */
export const drugRoutes: readonly (readonly [RouteName, readonly string[]])[] = [
  route('oral', 'oral|orally|by mouth|per os|po|p.o.|p.o|per oral|peroral|perorally|per orally'),
  route(
    'intravenous',
    'intravenous|intravenously|intravenous infusion|intravenous bolus|intravenous injection|intravenous drip|iv|i.v.|i.v|iv infusion|iv bolus|iv drip|IVI|endovenous|endovenously|c.iv|parenteral|parenterally',
  ),
  route('intramuscular', 'intramuscular|intramuscularly|intramuscular injection|im|i.m.|i.m'),
  route(
    'subcutaneous',
    'subcutaneous|subcutaneously|subcutaneous injection|subcut|SC|s.c.|s.c|sc|SQ|sub q|subq|hypodermic',
  ),
  route('sublingual', 'sublingual|sublingually|SL|s.l.'),
  route('buccal', 'buccal|buccally'),
  route('rectal', 'rectal|rectally|per rectum|PR|p.r.|suppository|suppositories|enema|enemas'),
  route('vaginal', 'vaginal|vaginally|intravaginal|intravaginally|per vaginam|PV|pessary|pessaries'),
  route('topical', 'topical|topically|cream|ointment|lotion|mouthwash|applied to the skin'),
  route('transdermal', 'transdermal|transdermally|patch|patches'),
  route(
    'inhaled',
    'inhaled|inhalation|inhalations|by inhalation|inhaler|nebulised|nebulized|nebulisation|nebulization|nebuliser|nebulizer|by nebuliser|via nebulizer',
  ),
  route('nasal', 'intranasal|intranasally|nasal spray|nasally'),
  route(
    'ophthalmic',
    'ophthalmic|eye drops|eyedrops|eye drop|eye ointment|ophthalmic solution|to the affected eye|in both eyes',
  ),
  route('otic', 'otic|ear drops|eardrops'),
  route('intravitreal', 'intravitreal|intravitreally'),
  route('intrathecal', 'intrathecal|intrathecally'),
  route('intraventricular', 'intraventricular|intraventricularly'),
  route('epidural', 'epidural|epidurally'),
  route('intra-articular', 'intra-articular|intraarticular|intra-articularly'),
  route('intralesional', 'intralesional|intralesionally|intratumoral'),
  route('intradermal', 'intradermal|intradermally'),
  route('intraperitoneal', 'intraperitoneal|intraperitoneally'),
  route('intrapleural', 'intrapleural|intrapleurally|intrathoracic'),
  route('intra-arterial', 'intra-arterial|intraarterial|intra-arterially|intracoronary'),
  route('intraosseous', 'intraosseous|intraosseously'),
  route('intravesical', 'intravesical|intravesically'),
  route('intratracheal', 'intratracheal|intratracheally|endotracheally'),
  route(
    'enteral',
    'enteral|enterally|via nasogastric tube|via the nasogastric tube|through the nasogastric tube|by nasogastric tube|via gastrostomy',
  ),
  route('local', 'in-situ|in situ|by local infiltration|local infiltration|subconjunctival|sub-tenon|perineural'),
  route('infusion', 'infusion|continuous infusion|infusions'),
];
