/** From when to when a relation is held to last where the text leaves a day open. */
import { firstReported } from "./evidence.ts";
import { fold } from "./fold.ts";
import type { RelationRow } from "./rows.ts";

/** First day: as told; else the day it was first reported; null where that is unknown too. */
export function heldFrom(relation: RelationRow): string | null {
  return relation.since ?? firstReported(relation.evidence);
}

/**
 * Last day, by relation id: as told; what is told as past ended before it was reported; an office that one person holds
 * ends the day before its next holder's began; else it is open (null).
 */
export function heldUntil(relations: readonly RelationRow[]): ReadonlyMap<string, string | null> {
  const holders = new Map<string, RelationRow[]>();
  for (const relation of relations) {
    const office = relation.type === "LEADS" ? singleOffice(relation.title) : null;
    if (office === null || relation.status === "NEGATED") continue;
    const key = `${relation.to}|${office}`;
    holders.set(key, [...(holders.get(key) ?? []), relation]);
  }
  return new Map(
    relations.map((relation) => [relation.id, lastDay(relation, holders.get(`${relation.to}|${singleOffice(relation.title)}`) ?? [])]),
  );
}

function lastDay(relation: RelationRow, holders: readonly RelationRow[]): string | null {
  if (relation.until !== null) return relation.until;
  const reported = firstReported(relation.evidence);
  if (relation.status === "HISTORICAL") return reported === null ? null : dayBefore(reported);
  const from = heldFrom(relation);
  if (relation.type !== "LEADS" || from === null) return null;
  const [next] = holders
    .filter((other) => other.from !== relation.from)
    .map(firstKnownDay)
    .filter((day) => day !== null && day > from)
    .sort();
  return next ? dayBefore(next) : null;
}

/** The first day on which somebody is known to have held the office: of a former holder the last one, where no other is told. */
function firstKnownDay(relation: RelationRow): string | null {
  if (relation.status === "HISTORICAL") return relation.since ?? relation.until;
  return factual.includes(relation.status) ? heldFrom(relation) : null;
}

// Somebody who is to hold an office has not yet taken it from its holder.
const factual: readonly string[] = ["HAPPENED", "ONGOING"];

/** An office that only one person holds at a time; null for one that several may: minister, commander, spokesman. */
function singleOffice(title: string | null): string | null {
  const words = fold(title ?? "").replace(/^((interim|transitional|transition|acting|de facto|elected|new) )+/, "");
  return singleOffices.test(words)
    ? words.replace("defense", "defence").replace(/^minister (of|for) (foreign affairs|defence|the interior|interior)$/, "$2 minister")
    : null;
}
const singleOffices =
  /^(president|prime minister|head of state|king|queen|emperor|sultan|emir|chancellor|supreme leader|pope|secretary general|chief of (the )?(general |defence |defense |army )?staff|army chief|(foreign|foreign affairs|defen[cs]e|interior) minister|minister (of|for) (foreign affairs|defen[cs]e|(the )?interior))$/;

function dayBefore(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
