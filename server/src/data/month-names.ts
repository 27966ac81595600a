/** The months of a language, from the first; `-` where there is no such form. */
interface MonthNames {
  /** In full, in every way in which they are written. */
  readonly full: readonly string[];
  /** Shortened. Many are words of another language, so that a short month counts only between its day and its year. */
  readonly short: readonly string[];
}

/** Without a full stop and in lower case. */
const monthNames: Readonly<Record<string, MonthNames>> = {
  en: {
    full: ['january february march april may june july august september october november december'],
    short: ['jan feb mar apr may jun jul aug sep oct nov dec', '- - - - - - - - sept - - -'],
  },
  de: {
    full: [
      'januar februar märz april mai juni juli august september oktober november dezember',
      'jänner feber maerz - - - - - - - - -',
    ],
    short: ['jan feb mär apr mai jun jul aug sep okt nov dez', '- - mrz - - - - - sept - - -'],
  },
  fr: {
    full: [
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      '- fevrier - - - - - aout - - - decembre',
    ],
    short: ['janv févr mars avr mai juin juil août sept oct nov déc', '- fév - - - - - - - - - -'],
  },
  es: {
    full: [
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      '- - - - - - - - setiembre - - -',
    ],
    short: ['ene feb mar abr may jun jul ago sep oct nov dic', '- - - - - - - - sept - - -'],
  },
  it: {
    full: ['gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'],
    short: ['gen feb mar apr mag giu lug ago set ott nov dic', '- febbr - - - - - - sett - - -'],
  },
  pt: {
    full: [
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
      '- - marco - - - - - - - - -',
    ],
    short: ['jan fev mar abr mai jun jul ago set out nov dez'],
  },
  // With the endings that a date has: "in March", "of March", "from March", "March".
  eu: {
    full: ['a', 'aren', 'an', 'ean', 'ko', 'tik', 'ra', 'ak'].map((ending) =>
      'urtarril otsail martxo apiril maiatz ekain uztail abuztu irail urri azaro abendu'
        .split(' ')
        .map((stem) => `${stem}${ending === 'an' && /[^o]$/.test(stem) ? 'ean' : ending}`)
        .join(' '),
    ),
    short: [],
  },
};

function numbered(rows: readonly string[]): readonly (readonly [string, number])[] {
  return rows.flatMap((row) => row.split(' ').flatMap((name, i) => (name === '-' ? [] : [[name, i + 1] as const])));
}

const english = numbered([...(monthNames.en?.full ?? []), ...(monthNames.en?.short ?? [])]);
const full = numbered(Object.values(monthNames).flatMap((names) => names.full));
const short = numbered(Object.values(monthNames).flatMap((names) => names.short));

/** The number of each month's name: English in full and shortened, the others in full. */
export const months: ReadonlyMap<string, number> = new Map([...full, ...english]);

/** The number of a shortened name, which counts only between a day and a year: "12 ene. 2020". */
export const shortMonths: ReadonlyMap<string, number> = new Map([...short, ...english]);

/** The English months in full or shortened, which alone may stand without a day and a year ("in March"). */
export const englishMonths: ReadonlySet<string> = new Set(english.map(([name]) => name));

/** Months whose name is a common word too, so that they need a day, a year or a leading word ("in May"). */
export const doubtfulMonths: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'mars', 'sept', 'dec', 'jan']);

/** Months of other languages in full, which alone may stand behind a word of their language ("en enero", "im Mai"). */
export const otherMonths: ReadonlySet<string> = new Set(full.map(([name]) => name).filter((name) => name !== 'may'));
