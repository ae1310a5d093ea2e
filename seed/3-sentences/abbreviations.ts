/** Short words that tokens and sentences turn on. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Written with a stop that ends no sentence by itself. */
export const abbreviations = words(
  `mr mrs ms dr prof gen lt col sgt capt maj adm cmdr brig cpl pte pvt rev hon sen rep gov amb pres supt insp messrs st jr sr
   vs etc inc ltd co corp bros al jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri mt ft approx dept est
   u.s u.k u.n e.g i.e a.m p.m ph.d d.c`,
);

/** Abbreviations only before a number: "No. 5", "p. 12". */
export const needsNumber = words("no nos p pp art fig vol sec");

/** Abbreviations that often end a sentence: there the next word decides. */
export const mayEnd = words("u.s. u.k. u.n. u.a.e. d.c. a.m. p.m. etc. inc. ltd. co. corp. jr. sr. bros. al. ph.d. dept. est.");

/** Words that seldom follow "U.S." inside a sentence when capitalised. */
export const starters = words(
  `the a an this that these those it its he she they we i you his her their our my there here in on at by for from with
   after before when while as if but and or so although however since under during among despite meanwhile last no not
   what who why how some many most all both each one two three more other another`,
);

/** Prefixes that keep their hyphen. */
export const keptPrefixes = words("co non re pre e anti multi semi sub inter post neo intra counter trans bi de x");

/** What stands before "n't". */
export const negatable = words("ca wo do does did is are was were has have had would could should might must need ai sha dare may");
