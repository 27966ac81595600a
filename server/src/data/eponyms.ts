/**
 * Names that are those of diseases, signs, tests and instruments, in lower case, so that none of them is read as a
 * patient's. From the house's clinical notes and from knowledge; `|` between them.
 */
const names: readonly string[] = [
  'addison|alport|alzheimer|anders|apgar|argyll|babinski|baker|bankart|barrett|barre|bartter|basedow|becker|behcet|behçet|bell',
  'bence|bennett|berger|binet|binswanger|birt|blalock|boerhaave|bonnet|bouchard|bowen|breslow|brenner|broca|brown|brudzinski|brugada|bruton',
  'budd|buerger|burkitt|caroli|castleman|chagas|charcot|chiari|child|churg|chvostek|clark|clavien|cohn|colles|conn|coombs|cooper|cowden',
  'creutzfeldt|crohn|crigler|cushing|dandy|darier|dent|devic|dieulafoy|dindo|doppler|down|dressler|dubin|duchenne|duke|dupuytren|durie|ebstein',
  'edwards|ehlers|eisenmenger|erdheim|evans|ewing|fabry|fallot|fanconi|felty|fitz|foley|fournier|frank|friedreich|fuchs|gardner|gaucher',
  'gerstmann|giemsa|gilbert|gitelman|gleason|glisson|goodpasture|gorlin|gram|graves|grawitz|guillain|hansen|hartmann|hashimoto|hassall|henle|henoch',
  'heimlich|hirschsprung|hodgkin|hoffmann|holmes|holter|homan|homans|horner|howell|hunter|huntington|hurler|hutchinson|jakob|janeway|jones|jolly',
  'kaposi|kartagener|kawasaki|kernig|kienbock|kikuchi|killip|kimura|klatskin|klinefelter|koch|kocher|koplik|korsakoff|krukenberg|kussmaul',
  'ladd|lambert|langerhans|langhans|laennec|leigh|lemierre|leriche|leydig|lhermitte|lisch|lugol|ludwig|lyme|lynch|machado|mallory|marfan|masson|may',
  'mcburney|mccune|meckel|meigs|menetrier|meniere|ménière|merkel|meyer|miller|mirizzi|mohs|morgagni|mullerian|munchausen|murphy|naranjo|nissen',
  'noonan|ogilvie|ollier|osler|paget|pancoast|papanicolaou|parinaud|parkes|parkinson|perthes|peutz|peyronie|pfannenstiel|pick|plummer|pott|potter',
  'prader|prinzmetal|purkinje|ramsay|ranson|rathke|raynaud|reed|reiter|rett|reye|richter|rinne|robin|romberg|rosai|roth|rotter|rutherford|sanger',
  'schatzki|schilling|schmidt|schwann|seldinger|sertoli|sezary|sézary|sheehan|sjogren|sjögren|spigelian|starling|stevens|stewart|still|stokes|sturge|sweet|swan',
  'swyer|takayasu|takotsubo|taussig|tay|thomas|thomsen|tietze|tinel|todd|tolosa|tourette|trendelenburg|treves|trousseau|turner|valsalva|vater',
  'virchow|volkmann|waldenstrom|waldenström|wallenberg|waterhouse|weber|wegener|weil|wells|wermer|werner|wernicke|west|whipple|willebrand|williams',
  'wilms|wilson|winslow|wiskott|wolff|wright|young|zenker|ziehl|zollinger|charles|alice|proteus|job|lazarus|louis|dor|toupet|billroth|roux',
];

/** Names of diseases, signs, tests and instruments, in lower case. */
export const eponyms: ReadonlySet<string> = new Set(names.flatMap((line) => line.split('|')));

/** Behind a name with a capital these make it that of a thing: "Charles Bonnet syndrome", "Thomas splint". */
export const eponymNouns: ReadonlySet<string> = new Set(
  'disease syndrome sign test score scale stain staining procedure classification criteria criterion catheter forceps lymphoma sarcoma nodule nodules triad tetrad law node cell cells body bodies space ligament fracture palsy tumor tumour maneuver manoeuvre operation technique method reaction reflex phenomenon anemia anaemia thyroiditis arteritis vasculitis ulcer cyst hernia esophagus oesophagus contracture stage staging grade grading system index model equation formula anomaly malformation duct gland canal fascia pouch line point splint suture needle drain tube retractor clamp stent valve graft plate nail screw prosthesis medium agar solution lesion spots crisis chorea ataxia dystrophy neuropathy purpura nephritis glomerulonephritis granulomatosis histiocytosis macroglobulinemia leukemia leukaemia carcinoma melanoma approach incision position repair shunt flap questionnaire inventory protocol regimen rule trial study university hospital college institute foundation company pharmaceuticals instruments clinic laboratory laboratories'.split(
    ' ',
  ),
);
