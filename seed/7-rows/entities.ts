import type { ArticleRow, EntityRow, MentionRow } from "../../graph/rows.ts";
import type { ForceCategory, OrganizationCategory, PlaceCategory } from "../../graph/schema.generated.ts";
import { loadLexicon } from "../lexicon/index.ts";
import type { Entity, Mention } from "../reading.ts";
import { evidenceRow } from "./facts.ts";

/** The entity's row; countries take their facts from the lexicon, one unknown there is left out. */
export function entityRow(entity: Entity, article: ArticleRow): readonly EntityRow[] {
  const day = article.publishedAt?.slice(0, 10) ?? null;
  const base = { id: entity.id, name: entity.name, aliases: namesBeside(entity), firstSeen: day, lastSeen: day };
  switch (entity.kind) {
    case "Country":
      return countryRow(entity, base);
    case "Place":
      return [
        {
          ...base,
          kind: "Place",
          category: (entity.category as PlaceCategory | undefined) ?? null,
          country: entity.country ?? null,
          latitude: entity.latitude ?? null,
          longitude: entity.longitude ?? null,
          geonamesId: entity.geonamesId ?? null,
        },
      ];
    case "Person":
      return [{ ...base, kind: "Person", country: entity.country ?? null, leader: entity.labels.includes("Leader") }];
    case "Force":
      return [
        {
          ...base,
          kind: "Force",
          category: (entity.category as ForceCategory | undefined) ?? null,
          country: entity.country ?? null,
          strengths: (entity.strengths ?? []).flatMap(({ count, date, evidence }) =>
            evidence
              .slice(0, 1)
              .map((one) => ({ count, date, evidence: evidenceRow(one, article, { status: "HAPPENED", claimedBy: [] }) })),
          ),
        },
      ];
    case "Organization":
      return [
        {
          ...base,
          kind: "Organization",
          category: (entity.category as OrganizationCategory | undefined) ?? null,
          country: entity.country ?? null,
        },
      ];
  }
}

type Base = Pick<EntityRow, "id" | "name" | "aliases" | "firstSeen" | "lastSeen">;

function countryRow(entity: Entity, base: Base): readonly EntityRow[] {
  const country = loadLexicon().country(entity.iso3 ?? "");
  if (!country) return [];
  const { iso2, iso3, capital, region, subregion, demonyms, latitude, longitude } = country;
  // "Bamako" for its government and "Malian" in an adjective point to Mali, and are no names of it.
  const names = new Set([country.name, capital, ...demonyms]);
  const aliases = [...new Set([...base.aliases, ...country.aliases])].filter((alias) => !names.has(alias)).toSorted();
  return [{ ...base, name: country.name, aliases, kind: "Country", iso2, iso3, capital, region, subregion, demonyms, latitude, longitude }];
}

/** What else names it: "the group" and "the country" of one article may mean any other in the next. */
function namesBeside({ name, aliases }: Entity): readonly string[] {
  const isPlain = (alias: string) => /^[\p{Ll}-]+$/u.test(alias) && /\p{Lu}/u.test(name);
  return [...new Set(aliases)].filter((alias) => alias !== name && !isPlain(alias)).toSorted();
}

/** One row an entity, its spans in order of the text. */
export function mentionRows(mentions: readonly Mention[], article: string): readonly MentionRow[] {
  const spans = new Map<string, { start: number; end: number; role: Mention["role"] }[]>();
  for (const { entity, start, end, role } of mentions) {
    const own = spans.get(entity);
    if (own) own.push({ start, end, role });
    else spans.set(entity, [{ start, end, role }]);
  }
  return [...spans].map(([from, own]) => ({ type: "MENTIONED_IN", from, to: article, spans: own.toSorted((a, b) => a.start - b.start) }));
}
