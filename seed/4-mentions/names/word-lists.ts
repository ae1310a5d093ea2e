/** Everyday words that tell where a name starts, ends, or what it names. Lists of names themselves are the lexicon's. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const months = words(
  `january february march april may june july august september october november december
   monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec`,
);

/** What persons and bodies do in news. */
export const saying = words(
  `said says told adds added announced warned accused denied urged asked argued insisted claimed confirmed stated vowed met
   visited called described explained wrote tweeted noted signed ordered welcomed condemned expressed thanked reiterated spoke arrived`,
);

/** Before a place more often than before anything else. */
export const before = words(
  `in near at outside around inside across throughout toward towards into from northern southern eastern western central
   north south east west northeast northwest southeast southwest of to between`,
);

export const relative = words("who whom whose which where");

/** Small words inside a name: "Bashar al-Assad", "Ministry of the Interior". */
export const glue = words("of the and for & - – al el ag as ad an de del da du la le bin ben ibn ould van von der den abu ul i");

/** Heads of names of bodies, beside those of the lexicon. */
export const bodyHeads = words(
  `party ministry government army navy force forces guard guards council union front movement league group groups agency
   committee commission court bank university institute organization organisation organisations corps command coalition
   brigade brigades battalion division regiment police parliament senate congress assembly association federation
   confederation society company corp corp. corporation inc inc. ltd ltd. plc club united house department office bureau
   service services network news times post press television tv radio alliance nations authority campaign militia
   foundation centre center hospital school college museum church democrats republicans conservatives socialists
   administration airlines holdings partners motors industries systems exchange trust fund laboratory observatory academy
   secretariat mission programme program tribunal chamber regime resistance militants rebels fighters brotherhood jihad
   crescent cross initiative conference forum board directorate staff squadron wing unit taskforce defence defense
   liberation peshmerga units review journal herald guardian tribune daily gazette watch fleet legion`,
);

/** Heads of names of places, beside those of the lexicon. */
export const placeHeads = words(
  `city province river lake mountain mountains mount sea ocean gulf valley desert island islands street road avenue airport
   base district region county governorate town village bay peninsula strait border dam square bridge hills heights camp
   canal port harbor harbour oblast state states territory plain plains plateau delta basin coast cape highway zone
   corridor park beach crossing checkpoint prison commune sector department prefecture`,
);

/** Words before a person's name, beside the titles of the lexicon. */
export const callings = words(
  `president vice prime minister ministers deputy foreign defense defence interior secretary general gen gen. lieutenant lt lt.
   colonel col col. captain capt capt. major maj maj. sergeant sgt sgt. staff brig brig. brigadier admiral adm adm. commander
   leader chief chairman chairwoman chairperson director spokesman spokeswoman spokesperson envoy ambassador commissioner
   king queen prince princess sheikh sheik shaikh ayatollah imam dr dr. mr mr. mrs mrs. ms ms. miss sir lord lady baroness
   baron senator sen sen. rep rep. congressman congresswoman governor gov gov. mayor judge justice professor prof prof.
   sultan pope emperor emir caliph bishop archbishop cardinal rev rev. reverend premier chancellor private corporal cpl cpl.
   pfc specialist spc mp candidate lawmaker journalist activist warlord mullah maulana comrade field marshal attorney
   dictator militant rebel author coach actor actress singer host reporter analyst economist ex-president strongman cleric`,
);
