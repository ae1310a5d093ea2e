// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { commands } from "../../client/actions/index.ts";

it("no two commands answer to one key, and none has the name of another", () => {
  const keys = commands.flatMap(({ keys }) => keys);
  expect(keys).toEqual([...new Set(keys)]);
  const ids = commands.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
