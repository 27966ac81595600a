function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words that may stand between a name and its value and say nothing of their own. English, then others. */
export const linkWords: ReadonlySet<string> = words(
  'of was were is are be been being at level levels value values concentration concentrations count counts result results titer titers ' +
    'titre titres activity index ratio percentage had has have showed shows showing revealed measured measuring measurement found to as ' +
    'came back returned risen fallen climbed climbing decreasing plateaued stabilised stabilized settled dipped doubled tripled recovered recovering rebounded jumped surged dropped fell rose rising falling declined declining reaching reached peaked peaking remained remaining stayed stable ' +
    'maintained kept fluctuated fluctuating ranged ranging varied between up down still just now then the a an her his its their our with by from initially ' +
    'serum plasma blood total maximum maximal peak nadir mean median average baseline initial repeat repeated random fasting score test tests ' +
    'on day days week weeks month months admission presentation arrival discharge recorded noted documented reported observed estimated calculated obtained equal equals equalled that ' +
    'increasing decreasing cleared clearing corrected trended trending improved improving worsened worsening normalized normalised rate around also it he she him respective both ' +
    'before after against pre post further again once only until even yielded gave demonstrated indicated indicating ' +
    'de fue era del la el los las un una con en des du le les à était etait fut avec war von lag bei auf mit betrug era di da do foi ' +
    'slightly mildly markedly severely moderately extremely absolute direct quantitative early morning evening nocturnal ' +
    'saturation room air today follow-up',
);

/** A result over its range. */
export const highWords: ReadonlySet<string> = words(
  'elevated raised high higher increased ↑ high-normal hoch erhöht elevado elevada aumentado élevé élevée supranormal high-grade',
);

/** A result under its range. */
export const lowWords: ReadonlySet<string> = words(
  'low lower decreased reduced depressed ↓ subnormal diminished niedrig erniedrigt bajo baja disminuido bas basse baixo',
);

/** A result within its range. */
export const normalWords: ReadonlySet<string> = words('normal unremarkable normales normaux');

/** Words that lead to a reference range. */
export const referenceWords: ReadonlySet<string> = words(
  'reference ref standard standards range ranges percentile nr rr nv rv uln lln limit limits cutoff cut-off interval threshold normales referencia référence referenzbereich norm norme valores vn normbereich ri',
);

/** Things that are weighed and are no patient. */
export const specimenWords: ReadonlySet<string> = words(
  'placenta specimen specimens tumor tumour mass spleen uterus kidney cyst gland lesion nodule fragment fragments liver stone heart tissue lung resected it which',
);

/** Words beside which a quantity is what was given, taken out or set, and no result. */
export const barrierWords: ReadonlySet<string> = words(
  'administered administration given giving dose doses dosage infusion infusions infused transfused transfusion transfusions transfusing treated started ' +
    'prescribed supplementation supplemented replaced replacement tablet tablets injection injections injected bolus boluses orally intravenous ' +
    'intravenously iv intramuscular received receiving solution diluted saline dextrose perfusion drained drainage aspirated removed ' +
    'jet gradient circumference tumor tumour mass lesion nodule cyst stone thickness diameter length infused therapy loss lost gained fio2 inspired peep defined',
);
