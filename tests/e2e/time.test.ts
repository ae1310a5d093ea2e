import { expect, it } from "vitest";
import { button, enter, go, press, shown, tabTo, viewOf } from "./doing.ts";
import { row } from "./page.ts";

row("Time", (here) => {
  const limits = async () => (await viewOf(here.page))?.limits;
  const settled = (count: number) => expect.poll(() => shown(here.page)).toBe(count);

  it("by keyboard: the as-of hand goes by arrow keys, says its day, and takes out what was still to come", async () => {
    const { page } = here;
    const all = await shown(page);
    await press(page, "d");
    const hand = page.getByRole("slider", { name: "As of" });
    await tabTo(page, hand);
    expect(await hand.getAttribute("aria-valuetext")).toBe("any day");
    await page.keyboard.press("Home");
    await expect.poll(async () => (await limits())?.at).toBe("2022-02-01");
    expect(await hand.getAttribute("aria-valuetext")).toBe("1 Feb 2022");
    expect(await shown(page)).toBeLessThan(all);
    await enter(page, button(page, "as of 1 Feb 2022"));
    await settled(all);
    await press(page, "Control+z");
    expect((await limits())?.at).toBe("2022-02-01");
    await enter(page, button(page, "As of any day"));
    await settled(all);
  });

  it("by keyboard: plays and pauses, and what the press had told by a day", async () => {
    const { page } = here;
    const all = await shown(page);
    await enter(page, button(page, "Play from day to day"));
    await expect.poll(async () => ((await limits())?.at ?? "") > "2022-02-01").toBe(true);
    await page.keyboard.press("Enter");
    await button(page, "Play from day to day").waitFor();
    await press(page, "Control+z");
    expect((await limits())?.at).toBe(null);
    await tabTo(page, page.getByRole("slider", { name: "Reported by" }));
    await page.keyboard.press("Home");
    await expect.poll(() => shown(page)).toBeLessThan(all);
    expect((await limits())?.reportedBy).toBe("2022-02-19");
    await enter(page, button(page, "Reported by any day"));
    await settled(all);
  });

  it("by keyboard: a span of days is typed", async () => {
    const { page } = here;
    const all = await shown(page);
    await tabTo(page, page.getByLabel("From", { exact: true }));
    // The same in every order of day and month.
    await page.keyboard.type("03032022");
    await expect.poll(async () => (await limits())?.from).toBe("2022-03-03");
    expect(await shown(page)).toBeLessThan(all);
    await enter(page, button(page, "All days"));
    await settled(all);
  });

  it("by mouse: plays, pauses, and is one change to undo", async () => {
    const { page } = here;
    await button(page, "Play from day to day").click();
    await expect.poll(async () => ((await limits())?.at ?? "") > "2022-02-02").toBe(true);
    await button(page, "Pause").click();
    await button(page, "Undo: as-of day").click();
    expect((await limits())?.at).toBe(null);
  });

  it("by mouse: the hands are dragged, and let go by a click", async () => {
    const { page } = here;
    const all = await shown(page);
    for (const [hand, clear] of [
      ["As of", "As of any day"],
      ["Reported by", "Reported by any day"],
    ] as const) {
      const box = (await page.getByRole("slider", { name: hand }).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(box.x + box.width - 6, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + 2, box.y + box.height / 2, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => shown(page)).toBeLessThan(all);
      await button(page, clear).click();
      await settled(all);
    }
  });

  it("by mouse: a span is cut out on the bars; a reload and Back keep it", async () => {
    const { page } = here;
    const all = await shown(page);
    // Changes that follow close upon each other are one entry of the history.
    expect((await limits())?.reportedBy).toBe(null);
    const box = (await page.locator(".bars svg").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 7, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await limits())?.to).toBe("2022-03-31");
    expect(await shown(page)).toBeLessThan(all);
    const cut = await shown(page);
    await page.reload();
    await settled(cut);
    await page.goBack();
    await settled(all);
    await button(page, "Time").click();
  });

  it("says of a country what held on the as-of day, apart from what didn't", async () => {
    const { page } = here;
    const asOf = async (day: string) => {
      await page.getByLabel("Day of “as of”").fill(day);
      await page.getByLabel("Day of “as of”").blur();
    };
    const section = (heading: RegExp) => page.locator(".details section", { has: page.getByRole("heading", { name: heading }) });
    const bazoum = (heading: RegExp) => section(heading).locator("li", { hasText: "Mohamed Bazoum" }).first().waitFor();
    await asOf("2022-03-02");
    await go(page, "niger", "Niger");
    await bazoum(/^Relations on 2 Mar 2022/);
    await asOf("2022-02-01");
    await bazoum(/^At other times/);
    await button(page, "As of any day").click();
    await section(/^Relations \d/).waitFor();
  });
});
