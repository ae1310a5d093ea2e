/** Reports of one paragraph, one of each kind of political violence: how it was done, who did it, where and when. The floors only go up. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createReader } from "../../seed/pipeline.ts";

interface Report {
  readonly text: string;
  readonly type: string;
  readonly mode: string;
  /** Part of a name of the one who acts; null where the report names nobody. */
  readonly actor: string | null;
  readonly place: string;
  readonly day: string;
}

const reports = JSON.parse(readFileSync(new URL("./reports.json", import.meta.url), "utf8")) as readonly Report[];

/** Percent of the reports whose first event tells it right. */
const floors = { type: 97, mode: 97, actor: 97, place: 89, day: 97 };

const read = createReader();
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function told(report: Report): Readonly<Record<keyof typeof floors, boolean>> {
  const { events, entities } = read({ id: report.day, text: report.text, publishedAt: `${report.day.slice(0, 4)}-12-31` });
  const first = events.toSorted((a, b) => (a.evidence[0]?.trigger.start ?? 0) - (b.evidence[0]?.trigger.start ?? 0))[0];
  const names = (ids: readonly string[] = []) =>
    entities.filter(({ id }) => ids.includes(id)).flatMap(({ name, aliases }) => [name, ...aliases].map(plain));
  const has = (ids: readonly string[] | undefined, name: string) => names(ids).some((one) => one.includes(plain(name)));
  return {
    type: first?.type === report.type,
    mode: first?.mode === report.mode,
    actor: report.actor === null || has(first?.actors, report.actor),
    place: has(first?.places, report.place),
    day: first?.date.from === report.day,
  };
}

const readings = reports.map((report) => ({ report, right: told(report) }));

test.each(Object.entries(floors) as [keyof typeof floors, number][])("the %s is right in %i of 100 reports", (part, floor) => {
  const wrong = readings.filter(({ right }) => !right[part]).map(({ report }) => report.text);
  expect((100 * (reports.length - wrong.length)) / reports.length, wrong.join("\n")).toBeGreaterThanOrEqual(floor);
});
