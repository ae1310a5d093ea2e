import type { Found } from "../4-mentions/index.ts";
import { type Context, mainCountry } from "./context.ts";
import { placeOf } from "./places.ts";
import type { Draft } from "./register.ts";
import { groundsOf } from "./surroundings.ts";

/**
 * Which place each mention means, by its start. One that the gazetteer lacks lies where the article says: in or near a place
 * beside it ("the Kalakla district of Khartoum", "near Oicha"), else in the one country of the places that its sentence names,
 * else in the one that the article is about.
 */
export function placesOf(context: Context, places: readonly Found[]): ReadonlyMap<number, Draft> {
  const grounds = groundsOf(context, places);
  const drafts = new Map(places.map((found) => [found.start, placeOf(context, found, grounds.get(found.start) ?? null)]));
  const told = new Map<string, Draft>();
  for (const found of places) {
    const draft = drafts.get(found.start);
    if (!draft || !isUnlisted(draft) || told.get(draft.id)?.latitude !== undefined) continue;
    const beside = placeBeside(context, drafts, found);
    if (beside) told.set(draft.id, { ...draft, ...beside });
    else if (!told.has(draft.id)) told.set(draft.id, { ...draft, ...countryAround(context, drafts, draft, found) });
  }
  return new Map([...drafts].map(([start, draft]) => [start, told.get(draft.id) ?? draft]));
}

/** Known neither to the gazetteer nor as something that lies across countries. */
const isUnlisted = (draft: Draft): boolean => draft.kind === "Place" && draft.latitude === undefined;

type Lies = Pick<Draft, "country" | "latitude" | "longitude" | "precision">;

const kinds =
  "(?:(?:refugee|military|displacement|army) )?(?:district|quarter|neighbou?rhood|suburb|area|township|camp|sector|village|town|market|territory|locality|zone|county|commune|base)";
/** "In Mozambique's Zambezia province", "in the Malian region of Mopti". */
const owned = "(?: \\S+(?: \\S+)? ['’]s| \\S+ (?:region|province|state|district|county|governorate|department|territory) of)?";
/** What stands between a place and the one that it lies in. */
const inside = new RegExp(`^(?:,|\\(|(?:,? ?${kinds} ?)?,? ?(?:in|of|inside)|,? ${kinds} ,)(?: the)?${owned}$`);
/** What stands between a place and one that it lies near. */
const near = new RegExp(
  `^(?:${kinds} )?,? ?(?:(?:just |\\d+ (?:km|kilomet(?:re|er)s|miles) |some \\d+ \\S+ )?(?:(?:north|south|east|west)\\S* of|outside|near|close to|from))(?: the)?(?: ${kinds} of)?$`,
);

/** Country and degrees of the listed place that stands beside an unlisted one; less exact than its own would be. */
function placeBeside(context: Context, drafts: ReadonlyMap<number, Draft>, found: Found): Lies | null {
  const tokens = context.sentences[found.sentence]?.tokens ?? [];
  const here = (context.foundIn[found.sentence] ?? []).filter((one) => one.kind === "Place");
  const between = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map((token) => token.form.toLowerCase())
      .join(" ");
  const next = here.find((one) => one.tokens[0] >= found.tokens[1]);
  const way = next ? between(found.tokens[1], next.tokens[0]) : "";
  const after = drafts.get(next?.start ?? -1);
  // "Shire, Adwa and Alamata" are three of a list.
  const isList = way === "," && after?.category !== "ADMIN_REGION" && /^(?:,|and|or)$/.test(tokens[next?.tokens[1] ?? -1]?.form ?? "");
  const isWider = after && !isList;
  if (isWider && inside.test(way)) return lies(after, "REGION");
  if (after && near.test(way)) return lies(after, "NEAR");
  const before = here.findLast((one) => one.tokens[1] <= found.tokens[0]);
  const owner = drafts.get(before?.start ?? -1);
  return before && owner && /^['’]s$/.test(between(before.tokens[1], found.tokens[0])) ? lies(owner, "REGION") : null;
}

function lies({ country, latitude, longitude }: Draft, precision: "NEAR" | "REGION"): Lies | null {
  if (country === undefined || latitude === undefined || longitude === undefined) return null;
  return { country, latitude, longitude, precision };
}

/** The one country of all that a sentence names, else the one that the article is about. */
function countryAround(context: Context, drafts: ReadonlyMap<number, Draft>, draft: Draft, found: Found): Lies {
  if (draft.country !== undefined) return {};
  const here = (context.foundIn[found.sentence] ?? []).flatMap((one) => homeOf(one, drafts) ?? []);
  const told = new Set(here);
  const country = told.size === 0 ? mainCountry(context) : told.size === 1 ? here[0] : null;
  return country ? { country } : {};
}

/** ISO alpha-3 of a country that is named, or in which a named place lies. */
function homeOf(one: Found, drafts: ReadonlyMap<number, Draft>): string | undefined {
  if (one.kind === "Place") return drafts.get(one.start)?.country ?? drafts.get(one.start)?.iso3;
  const id = one.kind === "Country" && one.role === "NAME" ? (one.id ?? one.entries[0]?.id) : undefined;
  return id?.slice("country:".length);
}
