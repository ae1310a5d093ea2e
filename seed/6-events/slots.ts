import { aimedAt } from "./aims.ts";
import { inClause, isOwn, touchedBy, wishes } from "./complements.ts";
import { before, dealersOf, doers, shots } from "./doers.ts";
import type { Frame, Slot } from "./frames/index.ts";
import { behind } from "./obliques.ts";
import { participantsOwning } from "./owners.ts";
import { participants } from "./participants.ts";
import { participantsWithin } from "./participants-within.ts";
import { unique } from "./places.ts";
import type { Predicate } from "./predicate.ts";
import { canAct, entityOf, kindOf, type Scene } from "./scene.ts";
import { ownSubject, subjectOf } from "./subjects.ts";
import { childrenBy, formAt, headOf, lemmaAt, prepositionOf, relationAt } from "./tree.ts";
import { isPassive } from "./voice.ts";

/** Who stands in the first of these slots that holds somebody who may be meant: `offered its troops to Lebanon` is for Lebanon. */
export function inSlots(
  scene: Scene,
  predicate: Predicate,
  slots: readonly Slot[],
  deep: Frame["deep"],
  may: (id: string) => boolean = () => true,
): readonly string[] {
  for (const slot of slots) {
    const found = inSlot(scene, predicate, slot, deep).filter(may);
    if (found.length > 0) return found;
  }
  return [];
}

function inSlot(scene: Scene, predicate: Predicate, slot: Slot, deep: Frame["deep"]): readonly string[] {
  const who = deep === "owned" ? participantsOwning : deep ? participantsWithin : participants;
  switch (slot) {
    case "subject":
      return predicate.subject < 0 ? dealersOf(scene, predicate) : doers(scene, predicate.subject);
    case "speaker":
      return [];
    case "object":
      if (isOwnGift(scene, predicate) || predicate.lemma === "discuss") return [];
      return itMeant(scene, predicate) ?? who(scene, predicate.object < 0 && !predicate.passive ? predicate.indirect : predicate.object);
    case "wanted": {
      if (isBrought(scene, predicate.object)) return [];
      const by =
        predicate.object < 0
          ? -1
          : (childrenBy(scene.tree, predicate.object, "nmod").find((child) => prepositionOf(scene.tree, child) === "by") ?? -1);
      const wanted = by < 0 ? [] : participants(scene, by);
      return wanted.length > 0 ? wanted : inSlot(scene, predicate, "object", deep);
    }
    case "indirect":
      return who(scene, predicate.indirect);
    case "clause":
      return unique(
        wishes(scene, predicate)
          .flatMap((clause) => inClause(scene, predicate, clause))
          .slice(0, 3),
      );
    case "asked":
      return unique(predicate.clauses.flatMap((clause) => participants(scene, ownSubject(scene.tree, clause))));
    case "company":
      return unique([...doers(scene, predicate.subject), ...participants(scene, predicate.object)]);
    case "touched":
      return unique(predicate.clauses.flatMap((clause) => touchedBy(scene, predicate, clause)).slice(0, 3));
    case "promised":
      return unique(
        predicate.clauses
          .filter((clause) => isOwn(scene, clause))
          .flatMap((clause) => touchedBy(scene, predicate, clause))
          .slice(0, 3),
      ).filter((id) => kindOf(scene, id) !== "Force");
    case "before":
      return before(scene, predicate.at);
    case "attending":
      return attending(scene, predicate);
    case "aim":
      return aimedAt(scene, predicate);
    case "troops":
      return troopsMoved(scene, predicate);
    default:
      if (slot === "from" && predicate.kind === "NOUN" && shots.has(predicate.lemma))
        return unique(
          behind(scene, predicate, slot).flatMap((head) => (scene.mentionAt[head]?.kind === "Country" ? [] : who(scene, head))),
        );
      return unique(
        behind(scene, predicate, slot).flatMap((head) => (asking.has(predicate.lemma) && isBrought(scene, head) ? [] : who(scene, head))),
      );
  }
}

/** `offered Britain's help`: whose help it is, is not for whom. */
const isOwnGift = ({ tree }: Scene, { object, lemma }: Predicate): boolean =>
  ["offer", "pledge", "promise", "express", "convey"].includes(lemma) && childrenBy(tree, object, "nmod:poss").length > 0;

/** `called for the deployment of peacekeepers`: whoever is to come, somebody else is asked to send them. */
const isBrought = ({ tree }: Scene, head: number): boolean => coming.has(lemmaAt(tree, head));
const coming = new Set("deployment dispatch arrival creation formation establishment".split(" "));
const asking = new Set(["call", "call for", "appeal", "ask", "push", "plead"]);

/** `broke with Qatar and accused it`: the one named last before the pronoun in the sentence, the subject left out. */
function itMeant(scene: Scene, { object, subject, at }: Predicate): readonly string[] | null {
  if (!["it", "them", "him", "her"].includes(formAt(scene.tree, object)) || scene.mentionAt[object]) return null;
  // "denied it", "condemned it": what was said or done, and nobody
  if (formAt(scene.tree, object) === "it" && ofDeeds.has(lemmaAt(scene.tree, at))) return [];
  const agents = participants(scene, subject);
  // "ended its operation in Chad after the government there had asked it to": not Chad
  const state = (id: string) => (entityOf(scene, id)?.category === "GOVERNMENT" ? entityOf(scene, id)?.country : undefined);
  // "said that Russia would not attack them": more than one
  const plural = formAt(scene.tree, object) === "them";
  // "struck Hezbollah, which attacked it": whoever attacks, it isn't itself
  const own = formAt(scene.tree, subject) === "which" ? subject - 1 : -1;
  const before = scene.mentions.filter(
    (mention) =>
      mention.tokens[1] <= at &&
      mention.tokens[1] !== own &&
      canAct(scene, mention.entity) &&
      !agents.some((id) => id === mention.entity || (state(id) !== undefined && state(id) === entityOf(scene, mention.entity)?.iso3)) &&
      !(plural && mention.kind === "Person"),
  );
  const last = before.at(-1);
  return last ? [last.entity] : plural ? [] : null;
}

const ofDeeds = new Set(
  "deny refute dispute reject condemn denounce confirm welcome regret deplore call describe brand label dismiss".split(" "),
);

/** The force that is moved; `France withdrew its troops` moves its military, where the article knows it. */
function troopsMoved(scene: Scene, predicate: Predicate): readonly string[] {
  const named = doers(scene, predicate.object).filter((id) => kindOf(scene, id) === "Force");
  if (named.length > 0 || !["troop", "soldier", "force", "army"].includes(lemmaAt(scene.tree, predicate.object))) return named;
  return participants(scene, predicate.subject).flatMap((id) => {
    const iso = entityOf(scene, id)?.iso3;
    const military = iso ? scene.lexicon.militaryOf(iso)?.id : undefined;
    return military && entityOf(scene, military) ? [military] : [];
  });
}

/** `said after talks with Sudan`: who is told to do something after them, or during them, took part. */
function attending(scene: Scene, { at, carrier, obliques }: Predicate): readonly string[] {
  const { tree } = scene;
  const verb = headOf(tree, at);
  if (carrier !== at || !relationAt(tree, at).startsWith("obl") || !meeting.has(prepositionOf(tree, at)) || isPassive(tree, verb))
    return [];
  return obliques.some(({ preposition }) => preposition === "with") ? doers(scene, subjectOf(scene, verb)) : [];
}
const meeting = new Set(["after", "during", "in", "at", "following"]);
