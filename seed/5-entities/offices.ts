import type { Leader, Lexicon } from "../lexicon/index.ts";
import { type Context, mainCountry, onlyCountry } from "./context.ts";

/**
 * Who held an office on the day of publication, by the lexicon: "the president" of an article about one country, "Mali's prime
 * minister". `of` is a country or body that the words tell; null where they don't. Null without a day, and where two held it.
 */
export function officeHolder(context: Context, title: string, of: string | null): Leader | null {
  const day = context.publishedAt;
  const whose = of ?? ownerOf(context, title);
  if (day === null || whose === null) return null;
  const holders = (officesOf(context.lexicon).get(`${title} ${whose}`) ?? []).filter(({ roles }) =>
    roles.some(
      (role) =>
        role.of === whose &&
        role.title.toLowerCase() === title &&
        role.since !== null &&
        role.since <= day &&
        (role.until === null || role.until >= day),
    ),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** Whose office it is where the words don't tell: that of the article's country, or of the one body that has it. */
function ownerOf(context: Context, title: string): string | null {
  if (/^secretary[- ]general$/.test(title)) return onlyBody(context);
  if (!ofOneState.test(title)) return null;
  const iso3 = mainCountry(context) ?? onlyCountry(context);
  // A summit's town is not the country that is spoken of.
  const [most] = context.weights.ranked;
  return iso3 && (most === undefined || context.weights.weight(iso3) > 0) ? `country:${iso3}` : null;
}

const ofOneState = /^(?:president|prime minister|foreign minister|defence minister|interior minister|king|supreme leader|chancellor)$/;

/** The United Nations, unless an alliance or union with a secretary-general of its own is named. */
function onlyBody({ named }: Context): string | null {
  const others = ["nato", "league-of-arab-states", "arab-league", "asean", "gulf-cooperation-council", "commonwealth-of-nations"];
  return others.some((one) => named.has(`organization:${one}`)) ? null : "organization:united-nations";
}

const kept = new WeakMap<Lexicon, ReadonlyMap<string, readonly Leader[]>>();

function officesOf(lexicon: Lexicon): ReadonlyMap<string, readonly Leader[]> {
  const known = kept.get(lexicon);
  if (known) return known;
  const offices = new Map<string, Leader[]>();
  for (const leader of lexicon.leaders)
    for (const key of new Set(leader.roles.map(({ title, of }) => `${title.toLowerCase()} ${of}`)))
      offices.set(key, [...(offices.get(key) ?? []), leader]);
  kept.set(lexicon, offices);
  return offices;
}
