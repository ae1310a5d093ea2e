import { createReader } from "../../seed/pipeline.ts";

const read = createReader();

/** Every event of a text as `TYPE actors > targets`. */
export function told(text: string): readonly string[] {
  const { events, entities } = read({ id: "x", text, publishedAt: "2022-02-18" });
  const names = (ids: readonly string[]) => ids.map((id) => entities.find((entity) => entity.id === id)?.name).join(" + ");
  return events.map(({ type, actors, targets }) => `${type} ${names(actors)} > ${names(targets)}`.trim());
}
