import type { Scene } from "./scene.ts";
import { childrenBy, formAt, headOf, lemmaAt, prepositionOf, relationAt, tokenAt } from "./tree.ts";

/**
 * Whether a phrase is people told by where they come from: `hundreds of Sudanese`, `young Ugandans`, `three Belgian hikers`. They
 * are a crowd or nobody, and never the state whose adjective they bear; `the Serbs` may be it.
 */
export const isPeople = (scene: Scene, at: number): boolean => isCounted(scene, at) || isPrivate(scene, at);

/** `Dozens of Sudanese`, `several Germans`, `masked Serbs`: how many they are or of what sort; a bare number is told of victims, too. */
function isCounted(scene: Scene, at: number): boolean {
  const { tree } = scene;
  const mention = scene.mentionAt[at];
  if (mention?.role !== "DEMONYM" || mention.kind !== "Country" || mention.tokens[1] !== at + 1) return false;
  if (prepositionOf(tree, at) === "of" && relationAt(tree, at) === "nmod" && counts.has(lemmaAt(tree, headOf(tree, at)))) return true;
  if (!tokenAt(tree, at).xpos.endsWith("S")) return false;
  return (
    childrenBy(tree, at, "amod").length > 0 || childrenBy(tree, at, "det").some((child) => counts.has(formAt(tree, child).toLowerCase()))
  );
}

/** `Belgian hikers`, `a Kenyan nun`: who they are says that no state acts through them. */
function isPrivate(scene: Scene, at: number): boolean {
  if (at < 0 || !persons.has(lemmaAt(scene.tree, at))) return false;
  const before = childrenBy(scene.tree, at, "amod", "compound", "nmod:desc").map((child) => scene.mentionAt[child]);
  return before.some((mention) => mention?.role === "DEMONYM" && mention.kind === "Country");
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const counts = words("hundred thousand million dozen score ten number group crowd handful scores dozens many several some few couple");

const persons = words(`
  hiker tourist traveller traveler backpacker climber mountaineer camper cyclist walker swimmer visitor holidaymaker pilgrim worshipper
  nun priest monk missionary pensioner teenager girl boy toddler baby infant grandmother grandfather couple family shopper
  motorist passenger commuter fan footballer singer actor musician artist footballer housewife nanny maid cleaner waiter cook
  buyer investor shareholder customer survivor bystander onlooker victim hostage captive expatriate
`);
