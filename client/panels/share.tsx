/** Handing the view on: as a link or a file, as a picture, to other programs, with its sources, as a page to print, as a question. */
import type { ComponentChildren } from "preact";
import type { Command } from "../actions/command.ts";
import { graphql } from "../actions/console.ts";
import { dossier } from "../actions/dossier.ts";
import { copy, load, save } from "../actions/share.ts";
import { t } from "../messages/index.ts";
import { seen } from "../state/session.ts";
import { Formats } from "./formats.tsx";

export function Share() {
  const { nodes, edges } = seen.value;
  return (
    <div class="panel share">
      <h2>{t("share.title")}</h2>
      <p class="hint">{t("share.hint", { nodes: nodes.length, edges: edges.length })}</p>
      <Group title={t("share.view")}>
        <Do command={copy} primary />
        <Do command={save} />
        <Do command={load} />
      </Group>
      <Group title={t("share.report")}>
        <Do command={dossier} />
      </Group>
      <Formats group="picture" of={seen.value} />
      <Formats group="graph" of={seen.value} />
      <Formats group="sentences" of={seen.value} />
      <Group title={t("share.program")}>
        <Do command={graphql} />
      </Group>
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      <p class="row">{children}</p>
    </section>
  );
}

function Do({ command, primary = false }: { readonly command: Command; readonly primary?: boolean }) {
  return (
    <button
      type="button"
      class={`button${primary ? " primary" : ""}`}
      aria-disabled={!command.enabled()}
      onClick={() => command.enabled() && void command.run()}
    >
      {command.label()}
    </button>
  );
}
