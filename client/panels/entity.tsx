/** What an entity is, what it has to do with others, and every sentence that says so. */
import type { EntityDetails } from "../api/details.ts";
import { readNode } from "../api/read.ts";
import { subtitle } from "../graph/scene.ts";
import { clean, days, t, words } from "../messages/index.ts";
import { Facts } from "../parts/facts.tsx";
import { NodeLink } from "../parts/name.tsx";
import { countryCalled } from "../state/country.ts";
import { EvidenceList } from "./evidence.tsx";
import { Expansion } from "./expansion.tsx";
import { Few } from "./few.tsx";
import { Heading } from "./heading.tsx";
import { MentionList } from "./mentions.tsx";
import { Relations } from "./relations.tsx";

export function EntityPanel({ entity }: { readonly entity: EntityDetails }) {
  return (
    <>
      <Facts
        rows={[
          ...ownFacts(entity),
          [t("details.aliases"), entity.aliases.length > 0 && <bdi>{clean(entity.aliases.slice(0, 12).join(", "))}</bdi>],
          [t("details.seen"), days(entity.firstSeen, entity.lastSeen)],
        ]}
      />
      <Roles entity={entity} />
      <Relations entity={entity} />
      <Strengths entity={entity} />
      {entity.events.nodes.length > 0 && <Events entity={entity} />}
      <Expansion id={entity.id} counts={entity.neighbourCounts} />
      {entity.mentions.nodes.length > 0 && (
        <section>
          <Heading title={t("details.mentions")} shown={entity.mentions.nodes.length} total={entity.mentions.totalCount} />
          <MentionList mentions={entity.mentions.nodes} />
        </section>
      )}
    </>
  );
}

function ownFacts(entity: EntityDetails): readonly (readonly [string, string | null])[] {
  const category = (name: keyof ReturnType<typeof words>["category"] | null) => (name ? words().category[name] : null);
  switch (entity.__typename) {
    case "Country":
      return [
        [t("details.capital"), entity.capital],
        [t("details.region"), entity.subregion],
      ];
    case "Place":
      return [
        [t("details.category"), category(entity.placeCategory)],
        [t("details.country"), entity.country && countryCalled(entity.country)],
      ];
    case "Force":
      return [
        [t("details.category"), category(entity.forceCategory)],
        [t("details.country"), entity.country && countryCalled(entity.country)],
      ];
    case "Organization":
      return [
        [t("details.category"), category(entity.organizationCategory)],
        [t("details.country"), entity.country && countryCalled(entity.country)],
      ];
    case "Person":
      return [[t("details.country"), entity.country && countryCalled(entity.country)]];
  }
}

function Roles({ entity }: { readonly entity: EntityDetails }) {
  if (entity.__typename !== "Person" || entity.roles.length === 0) return null;
  return (
    <section>
      <h3>{t("details.roles")}</h3>
      <ul class="rows">
        {entity.roles.map((role) => (
          <li key={role.relation.id}>
            <strong>{clean(role.title ?? words().edge.LEADS)}</strong> <NodeLink {...role.of} />
            <span class="hint"> {days(role.since, role.until)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Strengths({ entity }: { readonly entity: EntityDetails }) {
  if (entity.__typename !== "Force" || entity.strengths.length === 0) return null;
  return (
    <section>
      <h3>{t("details.strengths")}</h3>
      {entity.strengths.map(({ count, date, evidence }) => (
        <div key={`${count} ${date} ${evidence.start}`}>
          <p>
            <strong>{t("details.people", { count })}</strong> <span class="hint">{days(date, date)}</span>
          </p>
          <EvidenceList evidence={[evidence]} />
        </div>
      ))}
    </section>
  );
}

function Events({ entity }: { readonly entity: EntityDetails }) {
  const events = entity.events.nodes.flatMap((event) => readNode(event) ?? []);
  return (
    <section>
      <Heading title={t("details.events")} shown={events.length} total={entity.events.totalCount} />
      <Few
        rows={events.map((event) => (
          <li key={event.id}>
            <NodeLink id={event.id} kind="Event" name={event.name} event={event.event?.type} status={event.event?.status} />
            <span class="hint"> {subtitle(event)}</span>
          </li>
        ))}
      />
    </section>
  );
}
