import { expect, it } from "vitest";
import { button, enter, press, shown } from "./doing.ts";
import { row } from "./page.ts";

row("Console", (here) => {
  it.each([
    ["by keyboard", () => enter(here.page, button(here.page, "This view as a GraphQL query"))],
    ["by mouse", () => button(here.page, "This view as a GraphQL query").click()],
  ] as const)("%s: opens the view as a question, which it answers", async (_way, act) => {
    const { page } = here;
    await press(page, "x");
    const [console] = await Promise.all([page.context().waitForEvent("page"), act()]);
    await console.getByText("subgraph").first().waitFor();
    const query = new URL(console.url()).searchParams.get("query");
    const answer = await page.request.post(`${here.explorer.url}/graphql`, { data: { query } });
    expect((await answer.json()).data.subgraph.nodes.length).toBe(await shown(page));
    await console.close();
  });
});
