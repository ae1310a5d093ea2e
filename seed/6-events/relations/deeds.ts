import type { RelationType } from "../../../graph/schema.generated.ts";
import { countOf } from "../casualties.ts";
import { participants } from "../participants.ts";
import { placesOf } from "../places.ts";
import { isPassive, obliquesOf } from "../predicates.ts";
import { entityOf, isPlace, kindOf, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { subjectOf } from "../subjects.ts";
import { childrenBy, formAt, headOf, lemmaAt, prepositionOf, relationAt, tokenAt } from "../tree.ts";
import { garrisonLinks } from "./garrisons.ts";
import { told } from "./told.ts";
import type { Link } from "./types.ts";

/** Relations that verbs tell: who is deployed where, who fights, backs, joins, leads whom. */
export function verbLinks(scene: Scene): readonly Link[] {
  const { tree } = scene;
  return tree.tokens.flatMap((token, at) =>
    token.upos === "VERB" ? [...deployed(scene, at), ...garrisonLinks(scene, at), ...lasting(scene, at), ...purpose(scene, at)] : [],
  );
}

const deploying = new Set(["deploy", "station", "base", "garrison"]);

/** `2,400 French troops deployed in Mali`, `France has stationed troops in Niger`; only where they already are. */
function deployed(scene: Scene, at: number): readonly Link[] {
  const { tree } = scene;
  if (!deploying.has(lemmaAt(tree, at))) return [];
  const passive = isPassive(tree, at) || relationAt(tree, at) === "acl";
  const head = passive ? subjectOf(scene, at) : (childrenBy(tree, at, "obj")[0] ?? -1);
  const standing = standingOf(scene, {
    at,
    carrier: at,
    lemma: "",
    kind: "VERB",
    subject: -1,
    object: -1,
    indirect: -1,
    obliques: [],
    clauses: [],
    passive,
  });
  if (head < 0 || !standing.told || !["HAPPENED", "ONGOING"].includes(standing.status)) return [];
  const heads = [head, ...partOf(scene, head)];
  const where = obliquesOf(tree, at).filter(({ preposition }) => ["in", "to", "into", "across", "at"].includes(preposition));
  return heads
    .flatMap((one) =>
      participants(scene, one)
        .filter((id) => kindOf(scene, id) === "Force")
        .flatMap((force) =>
          where
            .flatMap(({ head: place }) => placesOf(scene, place))
            .map((place) => ({
              ...told(scene, "DEPLOYED_IN", force, place, at, at, "verb/deployed", 0.92),
              strength: countOf(scene, one)?.best ?? null,
            })),
        ),
    )
    .filter(({ from, to }) => to !== `country:${entityOf(scene, from)?.country}`);
}

/** `troops that were part of the forces deployed in Mali`: the troops are deployed too. */
function partOf(scene: Scene, head: number): readonly number[] {
  const { tree } = scene;
  const part = headOf(tree, head);
  if (part >= 0 && prepositionOf(tree, head) === "of" && participants(scene, part).some((id) => kindOf(scene, id) === "Force"))
    return [part];
  if (part < 0 || lemmaAt(tree, part) !== "part") return [];
  return relationAt(tree, part) === "acl:relcl" ? [headOf(tree, part)] : childrenBy(tree, part, "nsubj");
}

interface Lasting {
  readonly verbs: readonly string[];
  readonly type: RelationType;
  readonly until?: true;
  readonly since?: true;
  readonly object?: "PLACE";
  readonly prepositions?: readonly string[];
}

const rows: readonly Lasting[] = [
  { verbs: ["lead", "head", "command", "chair", "preside", "govern", "rule"], type: "LEADS" },
  { verbs: ["join"], type: "MEMBER_OF", since: true },
  { verbs: ["leave", "quit"], type: "MEMBER_OF", until: true },
  { verbs: ["back", "support", "arm", "fund", "finance", "sponsor", "train", "bankroll"], type: "SUPPORTS" },
  { verbs: ["oppose"], type: "OPPOSES" },
  { verbs: ["ally"], type: "ALLIED_WITH", prepositions: ["with"] },
  { verbs: ["operate"], type: "OPERATES_IN", prepositions: ["in", "across", "along", "around", "throughout"] },
];

/** Which kinds the ends of such a relation have. */
const ends: Partial<Record<RelationType, readonly [readonly string[], readonly string[]]>> = {
  LEADS: [
    ["Person", "Country"],
    ["Force", "Organization", "Country"],
  ],
  MEMBER_OF: [
    ["Person", "Country", "Force"],
    ["Force", "Organization"],
  ],
  OPERATES_IN: [["Force"], ["Place", "Country"]],
};

function lasting(scene: Scene, at: number): readonly Link[] {
  const { tree } = scene;
  const row = rows.find((one) => one.verbs.includes(lemmaAt(tree, at)));
  if (!row || isPassive(tree, at)) return [];
  const standing = standingOf(scene, {
    at,
    carrier: at,
    lemma: "",
    kind: "VERB",
    subject: -1,
    object: -1,
    indirect: -1,
    obliques: [],
    clauses: [],
    passive: false,
  });
  if (!standing.told || !["HAPPENED", "ONGOING"].includes(standing.status)) return [];
  // What somebody is only accused of is an event of the accuser's telling.
  if (standing.reporters.length > 0) return [];
  const subjects = participants(scene, subjectOf(scene, at));
  const object = childrenBy(tree, at, "obj")[0] ?? -1;
  const targets = row.prepositions
    ? obliquesOf(tree, at)
        .filter(({ preposition }) => row.prepositions?.includes(preposition))
        .flatMap(({ head }) => (row.type === "OPERATES_IN" ? placesOf(scene, head) : participants(scene, head)))
    : participants(scene, object);
  const [fromKinds, toKinds] = ends[row.type] ?? [null, null];
  const day = scene.resolved.publishedAt;
  return subjects.flatMap((from) =>
    targets
      .filter(
        (to) =>
          to !== from &&
          (!fromKinds || fromKinds.includes(String(kindOf(scene, from)))) &&
          (!toKinds || toKinds.includes(String(kindOf(scene, to)))),
      )
      .filter((to) => row.type !== "OPERATES_IN" || isPlace(scene, to))
      .filter(
        (to) =>
          row.type !== "MEMBER_OF" ||
          ["IGO", "COALITION", "MULTINATIONAL_MISSION"].includes(String(entityOf(scene, to)?.category)) ||
          kindOf(scene, from) === "Person",
      )
      .map((to) => ({
        ...told(scene, row.type, from, to, at, at, `verb/${lemmaAt(tree, at)}`, 0.82),
        since: row.since ? day : null,
        until: row.until ? day : null,
      })),
  );
}

const fighting = new Set(["combat", "fight", "battle", "contain", "counter", "tackle", "confront", "repel"]);

/** `deployed in Mali to combat groups`: a force that is there to fight them fights them. */
function purpose(scene: Scene, at: number): readonly Link[] {
  const { tree } = scene;
  if (!fighting.has(lemmaAt(tree, at))) return [];
  const object = childrenBy(tree, at, "obj")[0] ?? obliquesOf(tree, at).find(({ preposition }) => preposition === "against")?.head ?? -1;
  const foes = participants(scene, object).filter((id) => kindOf(scene, id) === "Force");
  if (foes.length === 0) return [];
  return fightersOf(scene, at)
    .filter((id) => ["Force", "Country"].includes(String(kindOf(scene, id))) && !foes.includes(id))
    .flatMap((id) => foes.map((foe) => told(scene, "FIGHTS", id, foe, at, at, "verb/fights", 0.85)));
}

function fightersOf(scene: Scene, at: number): readonly string[] {
  const { tree } = scene;
  const link = relationAt(tree, at);
  const head = headOf(tree, at);
  const infinitive = childrenBy(tree, at, "mark").some((mark) => formAt(tree, mark) === "to");
  if (infinitive && head >= 0 && (link === "advcl" || link === "acl")) {
    const verb = tokenAt(tree, head).upos === "VERB" ? head : (childrenBy(tree, head, "acl")[0] ?? -1);
    if (verb >= 0 && deploying.has(lemmaAt(tree, verb))) {
      const force =
        isPassive(tree, verb) || relationAt(tree, verb) === "acl" ? subjectOf(scene, verb) : (childrenBy(tree, verb, "obj")[0] ?? -1);
      return [force, ...partOf(scene, force)].flatMap((one) => participants(scene, one));
    }
    if (lemmaAt(tree, head) === "part")
      return [...partOf(scene, head), ...(relationAt(tree, head) === "acl:relcl" ? [headOf(tree, head)] : [])].flatMap((one) =>
        participants(scene, one),
      );
    return [];
  }
  const standing = standingOf(scene, {
    at,
    carrier: at,
    lemma: "",
    kind: "VERB",
    subject: -1,
    object: -1,
    indirect: -1,
    obliques: [],
    clauses: [],
    passive: false,
  });
  if (!["HAPPENED", "ONGOING"].includes(standing.status)) return [];
  return participants(scene, subjectOf(scene, at));
}
