import type { EventMode, EventType, Status } from "./schema.generated.ts";

/** What a label is made of; names, not ids. */
export interface LabelParts {
  readonly type: EventType;
  readonly mode: EventMode;
  readonly status: Status;
  readonly claimed: boolean;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  /** Most exact first. */
  readonly places: readonly string[];
}

/** One line that names an event: "French armed forces: withdrawal from Mali (planned)". */
export function eventLabel(parts: LabelParts): string {
  const [noun, toward, where] = wordsFor(parts);
  const targets = parts.targets.filter((name) => !parts.actors.includes(name));
  const place = parts.places.find((name) => !parts.actors.includes(name) && !targets.includes(name));
  const what = [noun, targets.length > 0 ? `${toward} ${named(targets)}` : "", place ? `${where} ${place}` : ""].filter(Boolean).join(" ");
  const line = parts.actors.length > 0 ? `${named(parts.actors)}: ${what}` : what;
  const capital = `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
  const marks = [statusWords[parts.status], parts.claimed ? "claimed" : null].filter((mark) => mark !== null);
  return marks.length > 0 ? `${capital} (${marks.join(", ")})` : capital;
}

/** A deed that is only spoken of is told as what is said of it: "agreement over visit with", never "visit to". */
function wordsFor({ type, mode }: LabelParts): Words {
  const deed = modeWords[mode];
  if (!deed || !(type in inWords) || inWords[type]?.includes(mode)) return deed ?? typeWords[type];
  const [noun, toward, where] = typeWords[type];
  return [`${noun} over ${deed[0]}`, toward, where];
}

function named(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

// A reader must see at a glance what is no fact.
const statusWords: Readonly<Record<Status, string | null>> = {
  HAPPENED: null,
  ONGOING: "ongoing",
  PLANNED: "planned",
  HYPOTHETICAL: "hypothetical",
  NEGATED: "said not to be so",
  HISTORICAL: null,
};

/** A noun, the preposition before a target, and the one before a place. */
type Words = readonly [noun: string, toward: string, where: string];

const typeWords: Readonly<Record<EventType, Words>> = {
  AGREE: ["agreement", "with", "in"],
  CONSULT: ["talks", "with", "in"],
  SUPPORT: ["support", "for", "in"],
  CONCEDE: ["concession", "to", "in"],
  COOPERATE: ["cooperation", "with", "in"],
  AID: ["aid", "for", "in"],
  RETREAT: ["retreat", "before", "from"],
  REQUEST: ["request", "to", "in"],
  ACCUSE: ["accusation", "against", "in"],
  REJECT: ["rejection", "of", "in"],
  THREATEN: ["threat", "against", "in"],
  PROTEST: ["protest", "against", "in"],
  SANCTION: ["sanctions", "against", "in"],
  MOBILIZE: ["mobilisation", "against", "in"],
  COERCE: ["coercion", "of", "in"],
  ASSAULT: ["attack", "on", "in"],
};

/** Types that are done in words, each with the modes that name the whole of it. */
const inWords: Readonly<Partial<Record<EventType, readonly EventMode[]>>> = {
  AGREE: ["CEASEFIRE", "PEACE_TALKS"],
  CONCEDE: ["RESIGNATION"],
  REQUEST: [],
  ACCUSE: [],
  REJECT: ["DIPLOMATIC_BREAK"],
  THREATEN: [],
};

/** Where a mode has no words of its own, those of the type stand. */
const modeWords: Readonly<Record<EventMode, Words | null>> = {
  ARMED_CLASH: ["clash", "with", "in"],
  AIR_STRIKE: ["air strike", "on", "in"],
  DRONE_STRIKE: ["drone strike", "on", "in"],
  SHELLING: ["shelling", "of", "in"],
  BOMBING: ["bombing", "of", "in"],
  SUICIDE_BOMBING: ["suicide bombing", "of", "in"],
  REMOTE_EXPLOSIVE: ["explosive device", "against", "in"],
  GRENADE: ["grenade attack", "on", "in"],
  CHEMICAL_WEAPON: ["chemical attack", "on", "in"],
  PROPERTY_DESTRUCTION: ["destruction", "of", "in"],
  ATTACK_ON_CIVILIANS: ["attack on civilians", "of", "in"],
  ABDUCTION: ["abduction", "of", "in"],
  SEXUAL_VIOLENCE: ["sexual violence", "against", "in"],
  KILLING: ["killing", "of", "in"],
  EXECUTION: ["execution", "of", "in"],
  ASSASSINATION: ["assassination", "of", "in"],
  COUP: ["coup", "against", "in"],
  PEACEFUL_PROTEST: ["peaceful protest", "against", "in"],
  VIOLENT_DEMONSTRATION: ["violent demonstration", "against", "in"],
  RIOT: ["riot", "against", "in"],
  STRIKE: ["strike", "against", "in"],
  PROTEST_WITH_INTERVENTION: ["protest broken up", "against", "in"],
  EXCESSIVE_FORCE_AGAINST_PROTESTERS: ["deadly force against protesters", "of", "in"],
  ARREST: ["arrest", "of", "in"],
  EXPULSION: ["expulsion", "of", "from"],
  CURFEW: ["curfew", "on", "in"],
  CEASEFIRE: ["ceasefire", "with", "in"],
  PEACE_TALKS: ["peace talks", "with", "in"],
  VISIT: ["visit", "to", "in"],
  SUMMIT: ["summit", "with", "in"],
  WITHDRAWAL: ["withdrawal", "from", "from"],
  DEPLOYMENT: ["deployment", "against", "in"],
  REDEPLOYMENT: ["redeployment", "against", "in"],
  TERRITORY_GAINED: ["territory gained", "from", "in"],
  TERRITORY_LOST: ["territory lost", "to", "in"],
  BASE_ESTABLISHED: ["base established", "against", "in"],
  DISARMAMENT: ["disarmament", "of", "in"],
  SURRENDER: ["surrender", "to", "in"],
  RECRUITMENT: ["recruitment", "of", "in"],
  HUMANITARIAN_AID: ["humanitarian aid", "for", "in"],
  MILITARY_AID: ["military aid", "for", "in"],
  ECONOMIC_SANCTIONS: ["economic sanctions", "against", "in"],
  EMBARGO: ["embargo", "against", "in"],
  DIPLOMATIC_BREAK: ["break", "with", "in"],
  ELECTION: ["election", "of", "in"],
  APPOINTMENT: ["appointment", "of", "in"],
  RESIGNATION: ["resignation", "before", "in"],
  STATEMENT: null,
  OTHER: null,
};
