import type { RelationType } from "../../../graph/schema.generated.ts";
import type { EntityKind } from "../../reading.ts";
import { participants, placesOf } from "../participants.ts";
import { entityOf, kindOf, type Scene } from "../scene.ts";
import { childrenBy, formAt, headOf, isRelation, lemmaAt, prepositionOf, relationAt, tokenAt } from "../tree.ts";
import { type Link, link } from "./types.ts";

/** Relations that a phrase tells without a verb: `French-led task force`, `groups linked to al Qaeda`, `Gao, in northern Mali`. */
export function phraseLinks(scene: Scene): readonly Link[] {
  return [...hyphenLinks(scene), ...participleLinks(scene), ...memberLinks(scene), ...placeLinks(scene), ...presenceLinks(scene)];
}

/** `X-led Y`, `X-backed Y`, `X-linked Y`: what the participle makes of X and Y. */
const hyphened: Readonly<Record<string, { type: RelationType; swap?: true }>> = {
  led: { type: "LEADS" },
  backed: { type: "SUPPORTS" },
  supported: { type: "SUPPORTS" },
  armed: { type: "SUPPORTS" },
  funded: { type: "SUPPORTS" },
  trained: { type: "SUPPORTS" },
  linked: { type: "LINKED_TO", swap: true },
  affiliated: { type: "LINKED_TO", swap: true },
  aligned: { type: "LINKED_TO", swap: true },
  allied: { type: "ALLIED_WITH" },
};

function hyphenLinks(scene: Scene): readonly Link[] {
  const { tree } = scene;
  return tree.tokens.flatMap((token, at) => {
    const kind = hyphened[token.form.toLowerCase()];
    if (!kind || formAt(tree, at - 1) !== "-" || at < 2) return [];
    const lead = ledBy(scene, at - 2);
    const followed = followerOf(scene, at);
    if (!lead || !followed || lead === followed || kindOf(scene, lead) === "Place") return [];
    // A country's own military is no body that it leads as one of many.
    if (entityOf(scene, followed)?.category === "STATE_MILITARY" || (kind.type === "LEADS" && kindOf(scene, lead) === "Force")) return [];
    const [from, to] = kind.swap ? [followed, lead] : [lead, followed];
    return [told(scene, kind.type, from, to, at, at, "phrase/hyphen", 0.93)];
  });
}

/** The country or body before the hyphen, inside a longer name too: the mention of "French-led Takuba task force" covers it. */
function ledBy(scene: Scene, at: number): string | undefined {
  const own = scene.mentionAt[at];
  const whole = scene.mentionAt[at + 2];
  if (own && own !== whole && own.role !== "DEMONYM") return own.entity;
  const form = tokenAt(scene.tree, at).form;
  const named = [...scene.resolved.entities.values()].find((entity) => entity.kind === "Country" && demonymOf(scene, form) === entity.iso3);
  return named?.id ?? (own && own !== whole ? own.entity : undefined);
}

const demonymOf = (scene: Scene, word: string): string | undefined =>
  scene.lexicon.demonym(word)?.iso3[0] ??
  scene.lexicon
    .lookup(word)
    .find((one) => one.kind === "Country")
    ?.id.slice("country:".length);

/** The name that the hyphened word stands before. */
function followerOf(scene: Scene, at: number): string | undefined {
  const inside = scene.mentionAt[at];
  if (inside && inside.role !== "DEMONYM") return inside.entity;
  for (let next = at + 1; next < Math.min(at + 6, scene.tree.tokens.length); next++) {
    const mention = scene.mentionAt[next];
    if (mention && mention !== inside && ["Force", "Organization"].includes(mention.kind)) return mention.entity;
    if (["VERB", "ADP", "PUNCT"].includes(tokenAt(scene.tree, next).upos) && formAt(scene.tree, next) !== "-") return undefined;
  }
  return undefined;
}

interface Participle {
  readonly lemmas: readonly string[];
  readonly prepositions: readonly string[];
  readonly type: RelationType;
  readonly swap?: true;
  readonly to?: readonly EntityKind[];
}

/** Adjectives and participles after a noun or after "is": `linked to`, `loyal to`, `backed by`. */
const participles: readonly Participle[] = [
  {
    lemmas: ["link", "affiliate", "connect", "tie", "associate", "affiliated", "loyal", "ally", "linked", "close"],
    prepositions: ["to", "with"],
    type: "LINKED_TO",
    to: ["Force", "Organization"],
  },
  { lemmas: ["ally", "allied"], prepositions: ["with", "to"], type: "ALLIED_WITH" },
  { lemmas: ["lead", "head", "command", "spearhead"], prepositions: ["by"], type: "LEADS", swap: true },
  { lemmas: ["back", "support", "arm", "fund", "finance", "train", "sponsor"], prepositions: ["by"], type: "SUPPORTS", swap: true },
  { lemmas: ["oppose", "hostile", "opposed"], prepositions: ["to"], type: "OPPOSES" },
];

function participleLinks(scene: Scene): readonly Link[] {
  const { tree } = scene;
  return tree.tokens.flatMap((_, at) =>
    participles
      .filter((row) => row.lemmas.includes(lemmaAt(tree, at)))
      .flatMap((row) => {
        const about = describedBy(scene, at);
        const others = [at, headOf(tree, at)]
          .flatMap((holder) => childrenBy(tree, holder, "obl", "nmod"))
          .filter((child) => child > at && child < at + 8 && row.prepositions.includes(prepositionOf(tree, child)));
        return about.flatMap((one) =>
          others
            .flatMap((other) => participants(scene, other))
            .filter((other) => other !== one && (!row.to || row.to.some((kind) => kind === kindOf(scene, other))))
            .map((other) =>
              row.swap
                ? told(scene, row.type, other, one, at, at, `phrase/${row.type.toLowerCase()}`, 0.9)
                : told(scene, row.type, one, other, at, at, `phrase/${row.type.toLowerCase()}`, 0.9),
            ),
        );
      }),
  );
}

/** Who a participle or adjective is said of; verbs in the active voice are no phrase. */
function describedBy(scene: Scene, at: number): readonly string[] {
  const { tree } = scene;
  const link = relationAt(tree, at);
  if (isRelation(link, ["acl"]) && childrenBy(tree, at, "obj", "mark").length === 0) return nounSaid(scene, headOf(tree, at));
  const subject =
    childrenBy(tree, at, "nsubj:pass")[0] ?? (childrenBy(tree, at, "cop").length > 0 ? childrenBy(tree, at, "nsubj")[0] : undefined);
  if (subject !== undefined) return participants(scene, subject);
  return link === "amod" ? participants(scene, headOf(tree, at)) : [];
}

/** In `the RSF, a group led by X`, the group is the RSF. */
function nounSaid(scene: Scene, head: number): readonly string[] {
  if (head < 0) return [];
  const own = participants(scene, head);
  const meant = own.length > 0 || relationAt(scene.tree, head) !== "appos" ? own : participants(scene, headOf(scene.tree, head));
  return meant.filter((id) => kindOf(scene, id) !== "Country");
}

/** `a member of Y`, `a branch of Y`, `the 5th Division of the army`, `an ally of Y`. */
const kinds: Readonly<Record<string, RelationType>> = {
  member: "MEMBER_OF",
  fighter: "MEMBER_OF",
  operative: "MEMBER_OF",
  militant: "MEMBER_OF",
  recruit: "MEMBER_OF",
  part: "PART_OF",
  branch: "PART_OF",
  wing: "PART_OF",
  arm: "PART_OF",
  unit: "PART_OF",
  faction: "PART_OF",
  division: "PART_OF",
  offshoot: "LINKED_TO",
  affiliate: "LINKED_TO",
  proxy: "LINKED_TO",
  ally: "ALLIED_WITH",
  supporter: "SUPPORTS",
  backer: "SUPPORTS",
  opponent: "OPPOSES",
  critic: "OPPOSES",
};

function memberLinks(scene: Scene): readonly Link[] {
  const { tree } = scene;
  return tree.tokens.flatMap((_, at) => {
    const type = kinds[lemmaAt(tree, at)];
    if (!type || tokenAt(tree, at).upos !== "NOUN") return [];
    const of = childrenBy(tree, at, "nmod").filter((child) => ["of", "to"].includes(prepositionOf(tree, child)));
    const bodies = [
      ...of.flatMap((child) => participants(scene, child)),
      ...childrenBy(tree, at, "nmod:poss", "compound").flatMap((child) => participants(scene, child)),
    ];
    const link = relationAt(tree, at);
    const subject =
      link === "appos" || link === "nmod:desc"
        ? headOf(tree, at)
        : childrenBy(tree, at, "cop").length > 0
          ? (childrenBy(tree, at, "nsubj")[0] ?? -1)
          : -1;
    const who = [
      ...(subject < 0 ? [] : participants(scene, subject)),
      ...childrenBy(tree, at, "appos").flatMap((child) => participants(scene, child)),
    ];
    return who.flatMap((one) =>
      bodies
        .filter((body) => body !== one && fits(scene, type, one, body))
        .map((body) => told(scene, type, one, body, at, at, `phrase/${lemmaAt(tree, at)}-of`, 0.88)),
    );
  });
}

function fits(scene: Scene, type: RelationType, from: string, to: string): boolean {
  const [a, b] = [kindOf(scene, from), kindOf(scene, to)];
  if (type === "MEMBER_OF") return a !== "Organization" && (b === "Force" || b === "Organization" || b === "Country");
  if (type === "PART_OF") return a === "Force" || (a === "Organization" && b !== "Force");
  return type !== "LINKED_TO" || ((a === "Force" || a === "Person") && (b === "Force" || b === "Organization"));
}

/** `Gao, in northern Mali`, `the city of Gao in Mali`, `Tabqa Dam, Syria`, `the Malian town of Gao`. */
function placeLinks(scene: Scene): readonly Link[] {
  const { tree } = scene;
  return scene.mentions
    .filter((mention) => mention.kind === "Place")
    .flatMap((mention) => {
      const [first, end] = mention.tokens;
      const heads = tree.tokens
        .map((_, at) => at)
        .filter((at) => at >= first && at < end && (headOf(tree, at) < first || headOf(tree, at) >= end));
      const around = heads.flatMap((head) => [
        ...childrenBy(tree, head, "nmod", "appos").filter(
          (child) => child >= end && (relationAt(tree, child) === "appos" || prepositionOf(tree, child) === "in"),
        ),
        ...ofTown(scene, head),
      ]);
      const within = around.flatMap((at) => placesOf(scene, at));
      const beside = commaPlace(scene, end);
      return [...new Set([...within, ...beside])]
        .filter((id) => id !== mention.entity && holds(scene, mention.entity, id))
        .slice(0, 1)
        .map((id) => told(scene, "LOCATED_IN", mention.entity, id, first, end - 1, "place/within", 0.9));
    });
}

/** In `the Malian town of Gao` the town's own modifiers and phrases tell where Gao is. */
function ofTown(scene: Scene, head: number): readonly number[] {
  const { tree } = scene;
  const town = headOf(tree, head);
  if (town < 0 || prepositionOf(tree, head) !== "of" || !towns.has(lemmaAt(tree, town))) return [];
  return [
    ...childrenBy(tree, town, "amod", "compound", "nmod:poss"),
    ...childrenBy(tree, town, "nmod").filter((child) => child !== head && prepositionOf(tree, child) === "in"),
  ];
}

const towns = new Set(["town", "city", "village", "district", "province", "region", "state", "port", "capital", "suburb", "area", "camp"]);

/** `Palmyra, Syria`: the country or region right behind the comma. */
function commaPlace(scene: Scene, end: number): readonly string[] {
  if (formAt(scene.tree, end) !== ",") return [];
  const next =
    scene.mentionAt[formAt(scene.tree, end + 1) === "in" ? end + 2 : end + 1] ??
    (formAt(scene.tree, end + 1) === "in" ? scene.mentionAt[end + 3] : undefined);
  return next && next.role === "NAME" && (next.kind === "Country" || next.kind === "Place") ? [next.entity] : [];
}

/** A place lies in a country that its own coordinates don't contradict, or in a larger place. */
function holds(scene: Scene, inner: string, outer: string): boolean {
  const [small, large] = [entityOf(scene, inner), entityOf(scene, outer)];
  if (!small || !large) return false;
  if (large.kind === "Country") return !small.country || small.country === large.iso3;
  return (
    large.kind === "Place" &&
    large.category !== "CITY" &&
    large.category !== "SITE" &&
    small.category !== "REGION" &&
    (!small.country || !large.country || small.country === large.country)
  );
}

const armies = new Set(["STATE_MILITARY", "SPECIAL_FORCES", "MULTINATIONAL_MISSION", "COALITION", "PRIVATE_MILITARY_COMPANY", "POLICE"]);

/** `militants in Mali`, `foreign troops in Niger`, `groups active in the Sahel`. */
function presenceLinks(scene: Scene): readonly Link[] {
  const { tree } = scene;
  return scene.mentions
    .filter(
      (mention) => mention.kind === "Force" && mention.role !== "PRONOUN" && entityOf(scene, mention.entity)?.category !== "PROTESTERS",
    )
    .flatMap((mention) => {
      const head = headNoun(scene, mention.tokens);
      const own = childrenBy(tree, head, "nmod").filter(
        (child) => child > head && ["in", "along", "across"].includes(prepositionOf(tree, child)),
      );
      const active = [...childrenBy(tree, head, "amod", "acl", "acl:relcl")]
        .filter((child) => presence.has(lemmaAt(tree, child)))
        .flatMap((child) => childrenBy(tree, child, "obl", "nmod"))
        .filter((child) => ["in", "from", "across", "along"].includes(prepositionOf(tree, child)));
      const type: RelationType = armies.has(String(entityOf(scene, mention.entity)?.category)) ? "DEPLOYED_IN" : "OPERATES_IN";
      return [...own, ...active]
        .flatMap((at) => placesOf(scene, at))
        .filter((place) => place !== `country:${entityOf(scene, mention.entity)?.country}`)
        .map((place) =>
          told(
            scene,
            type,
            mention.entity,
            place,
            head,
            head,
            active.length > 0 ? "phrase/active-in" : "phrase/forces-in",
            active.length > 0 ? 0.88 : 0.75,
          ),
        );
    });
}

const presence = new Set(["active", "operate", "base", "deploy", "station", "present", "fight"]);

/** The noun a mention heads or stands before: `troops` of the mention `French`. */
export function headNoun(scene: Scene, [first, end]: readonly [number, number]): number {
  const { tree } = scene;
  let at = end - 1;
  for (let token = first; token < end; token++) if (headOf(tree, token) < first || headOf(tree, token) >= end) at = token;
  while (isRelation(relationAt(tree, at), ["amod", "compound"]) && headOf(tree, at) > at && headOf(tree, at) <= end + 3)
    at = headOf(tree, at);
  return at;
}

export function told(
  scene: Scene,
  type: RelationType,
  from: string,
  to: string,
  first: number,
  last: number,
  rule: string,
  confidence: number,
): Link {
  const probability = tokenAt(scene.tree, first).probability;
  return link({
    type,
    from,
    to,
    sentence: scene.sentence,
    trigger: { start: tokenAt(scene.tree, first).start, end: tokenAt(scene.tree, last).end },
    rule,
    confidence: Math.round(100 * confidence * (0.8 + 0.2 * probability)) / 100,
  });
}
