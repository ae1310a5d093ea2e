import { queries } from "./query.ts";

/** Roles that start at the event; the others start at the entity. `other` is the article for REPORTED_IN, else an entity. */
const fromEvent = { ACTOR_IN: false, TARGET_OF: false, OCCURRED_IN: true, CLAIMED_BY: true, REPORTED_IN: true } as const;

export type RoleType = keyof typeof fromEvent;
export const roleTypes = Object.keys(fromEvent) as readonly RoleType[];

interface RoleEnds {
  readonly event: string;
  readonly other: string;
}
const arrow = (type: RoleType) => (fromEvent[type] ? `-[r:${type}]->` : `<-[r:${type}]-`);
const otherLabel = (type: RoleType) => (type === "REPORTED_IN" ? "Article" : "Entity");

export const writeRoles = queries<RoleType, { readonly rows: readonly RoleEnds[] }, never>(
  roleTypes,
  (type) => /* cypher */ `
    UNWIND $rows AS row
    MATCH (e:Event {id: row.event})
    MATCH (o:${otherLabel(type)} {id: row.other})
    CREATE (e)${arrow(type)}(o)`,
);

export const deleteRoles = queries<RoleType, { readonly rows: readonly RoleEnds[] }, never>(
  roleTypes,
  (type) => /* cypher */ `
    UNWIND $rows AS row
    MATCH (e:Event {id: row.event})${arrow(type)}(o:${otherLabel(type)})
    WHERE o.id = row.other
    DELETE r`,
);
