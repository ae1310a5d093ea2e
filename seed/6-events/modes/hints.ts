import type { EventMode } from "../../../graph/schema.generated.ts";

/** Words of the clause that tell how it was done, the most telling first. */
export const hints: readonly Hint[] = [
  { types: ["ASSAULT"], pattern: /\bsuicide\b|blew (?:himself|herself|themselves) up|\bkamikaze\b/, mode: "SUICIDE_BOMBING" },
  { types: ["ASSAULT"], pattern: /\bdrones?\b|\bpredator\b|\buavs?\b|\bunmanned\b/, mode: "DRONE_STRIKE" },
  { types: ["ASSAULT"], pattern: /\bchemical\b|\bsarin\b|\bchlorine\b|\bmustard gas\b|\bnerve agent\b/, mode: "CHEMICAL_WEAPON" },
  {
    types: ["ASSAULT"],
    pattern:
      /\bair ?strikes?\b|\bair - ?strikes?\b|\bair raids?\b|\b(?:war)?planes?\b|\bjets?\b|\baircraft\b|\bhelicopters?\b|\bgunships?\b|\baerial\b|\bair force\b/,
    mode: "AIR_STRIKE",
  },
  {
    types: ["ASSAULT"],
    pattern:
      /\broadside\b|\bieds?\b|\bexplosive devices?\b|\bbombs? (?:planted|attached|placed|laid|hidden)\b|\bland ?mines?\b|\bminefield\b|(?<!gold |coal |copper |diamond |cobalt |coltan |tin )\bmines?\b|\bbooby\b/,
    mode: "REMOTE_EXPLOSIVE",
  },
  { types: ["ASSAULT"], pattern: /\bgrenades?\b/, mode: "GRENADE" },
  { types: ["ASSAULT"], pattern: /\bshell(?:s|ed|ing)?\b|\bartillery\b|\bmortars?\b|\brockets?\b|\bmissiles?\b/, mode: "SHELLING" },
  {
    types: ["ASSAULT"],
    pattern: /(?<!petrol |fire )\bbomb(?:s|ed|ing|ings)?\b|\bexplosions?\b|\bexplosives?\b|\bblasts?\b/,
    mode: "BOMBING",
  },
  { types: ["ASSAULT"], pattern: /\bgun ?battles?\b|\bfirefights?\b|\bclash(?:es|ed)?\b|\bfighting\b|\bbattles?\b/, mode: "ARMED_CLASH" },
  {
    types: ["PROTEST"],
    pattern: /\btear ?gas\b|\bteargas\b|\bwater cannons?\b|\brubber bullets?\b|\bdispersed\b|\bbroken up by\b/,
    mode: "PROTEST_WITH_INTERVENTION",
  },
  { types: ["PROTEST"], pattern: /\briot(?:s|ed|ing|ers)?\b/, mode: "RIOT" },
  {
    types: ["PROTEST"],
    pattern:
      /(?<!non - |non)\bviolent(?:ly)?\b|\bstones?\b|\bpetrol bombs?\b|\bclashed?\b|\bturned violent\b|\btorched\b|\bburn(?:ed|t|ing)\b/,
    mode: "VIOLENT_DEMONSTRATION",
  },
  { types: ["PROTEST"], pattern: /\bpeaceful(?:ly)?\b|\bsit - ?ins?\b|\bvigils?\b/, mode: "PEACEFUL_PROTEST" },
  { types: ["PROTEST"], pattern: /\bstrikes?\b|\bwalkout\b|\bstopped work\b/, mode: "STRIKE" },
  { types: ["CONSULT", "AGREE"], pattern: /\bvisit(?:s|ed|ing)?\b|\bvisits\b|\btour(?:ed)?\b/, mode: "VISIT" },
  { types: ["CONSULT"], pattern: /\bsummit\b/, mode: "SUMMIT" },
  { types: ["CONSULT"], pattern: /\bpeace\b|\bnegotiat\w*\b|\bmediat\w*\b|\brebels?\b/, mode: "PEACE_TALKS" },
  { types: ["AGREE"], pattern: /\bcease - ?fire\b|\bceasefire\b|\btruce\b|\barmistice\b/, mode: "CEASEFIRE" },
  { types: ["AID"], pattern: /\bmilitary\b|\bweapons?\b|\bammunition\b|\bmissiles?\b/, mode: "MILITARY_AID" },
  { types: ["SANCTION"], pattern: /\bembargo\b/, mode: "EMBARGO" },
  { types: ["SANCTION"], pattern: /\bdiplomatic (?:relations|ties)\b|\bembassy\b/, mode: "DIPLOMATIC_BREAK" },
  { types: ["MOBILIZE"], pattern: /\bredeploy\w*\b/, mode: "REDEPLOYMENT" },
  { types: ["RETREAT"], pattern: /\bredeploy\w*\b/, mode: "REDEPLOYMENT" },
];

interface Hint {
  /** Types it holds for. */
  readonly types: readonly string[];
  readonly pattern: RegExp;
  readonly mode: EventMode;
}
