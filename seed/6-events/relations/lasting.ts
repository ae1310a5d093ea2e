import type { RelationType } from "../../../graph/schema.generated.ts";
import type { EntityKind } from "../../reading.ts";
import { trailingReporter } from "../attributions.ts";
import { claimants } from "../claims.ts";
import { participants } from "../participants.ts";
import { placesOf } from "../places.ts";
import type { Predicate } from "../predicate.ts";
import { refuse } from "../refusals.ts";
import { entityOf, kindOf, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { accusing } from "../subjects.ts";
import { headOf, lastBefore, lemmaAt, relationAt, tokenAt } from "../tree.ts";
import { verbPredicate } from "../verb-predicates.ts";
import { isPassive } from "../voice.ts";
import { announcedOn, datedBy, timeOf, undated } from "../when.ts";
import { told } from "./told.ts";
import type { Link } from "./types.ts";

/** What a verb says of how its subject lastingly stands to its object, or to what is behind its preposition. */
interface Lasting {
  readonly verbs: readonly string[];
  readonly type: RelationType;
  /** The other end is behind one of these instead of being the object. */
  readonly prepositions?: readonly string[];
  /** Told in the passive alone, of whom it is done to: `was assigned to`. */
  readonly passive?: true;
  readonly from?: readonly EntityKind[];
  readonly to?: readonly EntityKind[];
  /** The day of publication opens or closes it. */
  readonly opens?: true;
  readonly closes?: true;
}

const bodies: readonly EntityKind[] = ["Force", "Organization"];
const ground: readonly EntityKind[] = ["Place", "Country"];

const rows: readonly Lasting[] = [
  {
    verbs: ["lead", "head", "command", "chair", "preside", "govern", "rule"],
    type: "LEADS",
    from: ["Person", "Country"],
    to: [...bodies, "Country"],
  },
  { verbs: ["join"], type: "MEMBER_OF", from: ["Person", "Country", "Force"], to: bodies, opens: true },
  { verbs: ["leave", "quit"], type: "MEMBER_OF", from: ["Person", "Country", "Force"], to: bodies, closes: true },
  { verbs: ["assign", "attach"], type: "MEMBER_OF", prepositions: ["to"], passive: true, from: ["Person"], to: bodies },
  { verbs: ["serve"], type: "MEMBER_OF", prepositions: ["in", "with"], from: ["Person"], to: bodies },
  { verbs: ["belong"], type: "MEMBER_OF", prepositions: ["to"], from: ["Person"], to: bodies },
  { verbs: ["belong"], type: "PART_OF", prepositions: ["to"], from: bodies, to: ["Force"] },
  { verbs: ["back", "support", "arm", "fund", "finance", "sponsor", "train", "bankroll"], type: "SUPPORTS" },
  { verbs: ["stand", "side"], type: "SUPPORTS", prepositions: ["with", "by", "behind", "alongside"] },
  { verbs: ["oppose"], type: "OPPOSES" },
  { verbs: ["ally"], type: "ALLIED_WITH", prepositions: ["with"] },
  { verbs: ["fight"], type: "ALLIED_WITH", prepositions: ["alongside"], from: ["Force", "Country"], to: ["Force", "Country"] },
  {
    verbs: ["operate"],
    type: "OPERATES_IN",
    prepositions: ["in", "across", "along", "around", "throughout"],
    from: ["Force"],
    to: ground,
  },
  { verbs: ["control", "occupy"], type: "OPERATES_IN", from: ["Force"], to: ["Place"] },
  { verbs: ["base", "headquarter"], type: "LOCATED_IN", prepositions: ["in", "at"], passive: true, from: ["Organization"], to: ground },
];

export function lastingLinks(scene: Scene, at: number): readonly Link[] {
  const own = rows.filter((row) => row.verbs.includes(lemmaAt(scene.tree, at)));
  if (own.length === 0) return [];
  const predicate = verbPredicate(scene, at);
  const standing = standingOf(scene, predicate);
  const rule = `verb/${lemmaAt(scene.tree, at)}`;
  if (!standing.told || !["HAPPENED", "ONGOING"].includes(standing.status)) return refuse(scene, at, rule, "NOT_TOLD") ?? [];
  // What somebody is only accused of is an event of the accuser's telling.
  if (isGuess(scene, at) || standing.reporters.some((reporter) => accusing.has(lemmaAt(scene.tree, reporter))))
    return refuse(scene, at, rule, "ONLY_SAID") ?? [];
  const reported = standing.reporters.length > 0 || trailingReporter(scene, predicate) >= 0;
  const saidBy = reported ? claimants(scene, predicate, standing) : [];
  if (standing.reporters.length > 0 && saidBy.length === 0) return refuse(scene, at, rule, "ONLY_SAID") ?? [];
  const time = timeOf(scene, predicate, { speech: false, done: true });
  const { from: first, to: last } = time ? datedBy(scene, time) : undated(scene.resolved.publishedAt);
  const links = own
    .filter((row) => (row.passive === true) === isPassive(scene.tree, at) || (!row.passive && !row.prepositions && predicate.passive))
    .flatMap((row) =>
      pairsOf(scene, predicate, row).map(([from, to]) => ({
        ...told(scene, row.type, from, to, at, at, rule, 0.82),
        since: row.opens ? first : null,
        // "announced on Sunday that they were leaving"
        until: row.closes ? ((time ? null : announcedOn(scene, standing.reporters)) ?? last ?? first) : null,
        claimedBy: saidBy.includes(from) ? [] : saidBy,
      })),
    );
  const asked = own.some(
    (row) => !row.prepositions || predicate.obliques.some(({ preposition }) => row.prepositions?.includes(preposition)),
  );
  return links.length > 0 || !asked ? links : (refuse(scene, at, rule, "NO_ENDS") ?? []);
}

/** `presumed to belong to the GIA`: nobody is named who holds it for sure. */
function isGuess({ tree }: Scene, at: number): boolean {
  const above = headOf(tree, at);
  return relationAt(tree, at) === "xcomp" && /^VB[DN]$/.test(tokenAt(tree, above).xpos) && guesses.has(lemmaAt(tree, above));
}
const guesses = new Set(["presume", "suspect", "believe", "think", "assume", "allege", "rumour", "rumor", "say"]);

function pairsOf(scene: Scene, predicate: Predicate, row: Lasting): readonly (readonly [string, string])[] {
  const others = row.prepositions
    ? predicate.obliques.filter(({ preposition }) => row.prepositions?.includes(preposition)).map(({ head }) => head)
    : [row.type === "LEADS" && predicate.passive ? lastBefore(scene.tree, predicate.object, predicate.at) : predicate.object];
  const ids = (head: number) =>
    head < 0 ? [] : row.to === ground || row.to?.includes("Place") ? placesOf(scene, head) : participants(scene, head);
  // "soldiers led by Captain Traoré": some of the army, not the army
  if (row.type === "LEADS" && ["soldier", "troop", "fighter"].includes(lemmaAt(scene.tree, predicate.object))) return [];
  // "led the German delegation": whom the adjective names isn't led
  const whole = (to: string) => row.type !== "LEADS" || kindOf(scene, to) !== "Country" || scene.mentionAt[predicate.object]?.entity === to;
  return participants(scene, row.passive ? predicate.object : predicate.subject).flatMap((from) =>
    others
      .flatMap(ids)
      .filter(whole)
      .filter((to) => to !== from && isOf(scene, from, row.from) && isOf(scene, to, row.to))
      .filter((to) => row.type !== "MEMBER_OF" || kindOf(scene, from) === "Person" || hasMembers.has(entityOf(scene, to)?.category))
      .map((to) => [from, to] as const),
  );
}

/** Bodies that countries and forces are members of. */
const hasMembers = new Set<unknown>(["IGO", "COALITION", "MULTINATIONAL_MISSION"]);

const isOf = (scene: Scene, id: string, kinds: readonly EntityKind[] | undefined): boolean =>
  !kinds || kinds.some((kind) => kind === kindOf(scene, id));
