/** The six articles of the invented region. */
import type { ArticleRows } from "../../graph/rows.ts";
import { army, article, belmar, council, front, ganai, gate, norvia, orlo, plainOrlo, tarsia } from "./region.ts";

const exactly = (count: number) => ({ best: count, low: count, high: count });

/** 1 May: the attack as the Herald tells it, and the office of its president. */
export const herald: ArticleRows = article(
  "herald",
  "Herald",
  "2023-05-02",
  "The River Front attacked Tarsian troops in Belmar on Monday, killing 12.",
  "Tarsia's President Ada Orlo condemned the attack.",
  "The River Front operates along the border of Tarsia and Norvia.",
)
  .names(front)
  .names(army, "Tarsian troops", "DEMONYM")
  .names(belmar)
  .names(tarsia)
  .names(norvia)
  .names(orlo)
  .event(0, "attack", "ASSAULT", "2023-05-01", { actors: [front], targets: [army], places: [belmar, tarsia], deaths: exactly(12) })
  .event(1, "condemned", "ACCUSE", "2023-05-01", { actors: [orlo], targets: [front] })
  .relation(1, "LEADS", orlo, tarsia, { title: "president" })
  .relation(0, "FIGHTS", front, army)
  .relation(2, "OPERATES_IN", front, tarsia, { status: "ONGOING" })
  .reference("BORDERS", norvia, tarsia)
  .rows();

/** 2 May: the same attack with other counts, in another paper. */
export const courier: ArticleRows = article(
  "courier",
  "Courier",
  "2023-05-03T08:00:00Z",
  "Rebels of the River Front struck Tarsian troops on Monday and killed at least 15 people.",
  "Orlo, who leads Tarsia, spoke with the Lake Council.",
)
  .names(front)
  .names(army, "Tarsian troops", "DEMONYM")
  .names(orlo, "Orlo")
  .names(tarsia)
  .names(council)
  .event(0, "struck", "ASSAULT", "2023-05-01", {
    mode: "ARMED_CLASH",
    actors: [front],
    targets: [army],
    deaths: { best: 15, low: 15, high: null },
  })
  .event(1, "spoke", "CONSULT", "2023-05-02", { actors: [orlo], targets: [council] })
  .relation(0, "FIGHTS", front, army)
  .relation(1, "LEADS", orlo, tarsia, { title: "president", since: "2020-01-01" })
  .rows();

/** What is planned, what is threatened and what somebody says. */
export const plans: ArticleRows = article(
  "plans",
  "Herald",
  "2023-06-10",
  "Tarsia will withdraw its troops from the Iron Gate by September.",
  "The River Front said that Norvia had sent it weapons.",
  "René Gañaï, of the Lake Council, warned that sanctions would follow.",
)
  .names(tarsia)
  .names(gate)
  .names(front)
  .names(norvia)
  .names(ganai)
  .names(council)
  .with(army)
  .event(0, "withdraw", "RETREAT", ["2023-06-10", "2023-09-30"], { status: "PLANNED", mode: "WITHDRAWAL", actors: [army], places: [gate] })
  .event(1, "weapons", "AID", "2023-06-09", { mode: "MILITARY_AID", actors: [norvia], targets: [front], claimedBy: [front] })
  .event(2, "warned", "THREATEN", null, { status: "HYPOTHETICAL", actors: [ganai], targets: [tarsia], confidence: 0.4 })
  .relation(1, "SUPPORTS", norvia, front, { claimedBy: [front], status: "ONGOING" })
  .relation(2, "MEMBER_OF", ganai, council, { status: "ONGOING" })
  .reference("BORDERS", norvia, tarsia)
  .rows();

/** A former office, and a second term apart from the first. */
export const terms: ArticleRows = article(
  "terms",
  null,
  "2024-02-01",
  "Ada Orlo was chair of the Lake Council from 2010 to 2012.",
  "She has held that office again since 2024.",
  "In Belmar, protests went on.",
)
  .names(orlo)
  .names(council)
  .names(belmar)
  .with(tarsia)
  .relation(0, "LEADS", orlo, council, { title: "chair", since: "2010-01-01", until: "2012-12-31", status: "HISTORICAL" })
  .relation(1, "LEADS", orlo, council, { title: "chair", since: "2024-01-01", status: "ONGOING" })
  .event(2, "protests", "PROTEST", "2024-01-30", { status: "ONGOING", places: [belmar, tarsia] })
  .rows();

/** An undated text that denies the attack. */
export const denial: ArticleRows = article(
  "denial",
  "Front Radio",
  null,
  "The River Front did not attack Tarsian troops in Belmar on 1 May 2023.",
)
  .names(front)
  .names(army, "Tarsian troops", "DEMONYM")
  .names(belmar)
  .with(tarsia)
  .event(0, "denied", "ASSAULT", "2023-05-01", { status: "NEGATED", actors: [front], targets: [army], places: [belmar, tarsia] })
  .rows();

/** Names a person without an office, under another alias. */
export const visit: ArticleRows = article("visit", "Courier", "2022-12-31", "Ms Orlo visited Belmar with Tarsian troops.")
  .names(plainOrlo, "Ms Orlo")
  .names(belmar)
  .names(army, "Tarsian troops", "DEMONYM")
  .event(0, "visit", "CONSULT", "2022-12-30", { mode: "VISIT", actors: [plainOrlo], places: [belmar] })
  .rows();

export const region: readonly ArticleRows[] = [herald, courier, plans, terms, denial, visit];
