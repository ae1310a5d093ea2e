import type { Frame } from "./frames/index.ts";
import { gravity, isDated, isGrave, isIncident, isMeant, isPlaced, isReported } from "./incidents.ts";
import type { Scene } from "./scene.ts";
import type { World } from "./world-words.ts";

/**
 * Whether an article that is of books, games, trade or votes from end to end, or of a disaster, takes the words of war for
 * something else here.
 */
export function isPeacetime(scene: Scene, frame: Frame): boolean {
  const { genres } = scene.around;
  const isOf = (kinds: readonly World[]) => kinds.some((world) => genres.has(world));
  const reported = isReported(scene);
  if (isOf(retold) && !isDated(scene) && !(reported && isPlaced(scene)) && (warlike.has(frame.type) || frame.mode === "VISIT")) return true;
  if (isOf(["SPORT"]) && games.has(frame.type)) return true;
  if (!warlike.has(frame.type) || isIncident(scene)) return false;
  if (isOf(disasters) && (frame.type === "ASSAULT" || frame.mode === "CURFEW")) return !isMeant(scene);
  if (isOf(trades) && frame.type !== "COERCE" && frame.type !== "MOBILIZE")
    return gravity(scene) < 2 && !(isGrave(scene) && isDated(scene));
  return isOf(plays) && !reported;
}

/** Articles that tell what happened in a book or long ago. */
const retold: readonly World[] = ["FICTION", "PAST"];
const disasters: readonly World[] = ["WEATHER", "MISHAP", "SCIENCE"];
const trades: readonly World[] = ["BUSINESS", "ELECTION"];
const plays: readonly World[] = ["SPORT", "STAGE", "LEISURE"];
const games: ReadonlySet<string> = new Set(["CONCEDE", "SUPPORT"]);

/** Types of war, which games and prices borrow. */
export const warlike: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "MOBILIZE", "THREATEN", "RETREAT"]);
