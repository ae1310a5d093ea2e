/** The frame of the page: what is where. */

import { dossierOf } from "./actions/dossier.ts";
import { t } from "./messages/index.ts";
import { Canvas } from "./panels/canvas.tsx";
import { Details } from "./panels/details.tsx";
import { Help } from "./panels/help.tsx";
import { LazyDossier, LazyMap, LazyTime } from "./panels/lazy.tsx";
import { Legend } from "./panels/legend.tsx";
import { Notices } from "./panels/notices.tsx";
import { StatusBar } from "./panels/status-bar.tsx";
import { Table } from "./panels/table.tsx";
import { TopBar } from "./panels/top-bar.tsx";
import { ViewBar } from "./panels/view-bar.tsx";
import { legendOpen, timeOpen } from "./state/page.ts";
import { chosen, view } from "./state/session.ts";

export function App() {
  const { show, article, panel } = view.value;
  const open = chosen.value !== null || article !== null || panel !== null;
  return (
    <div class={`frame${article ? " reading" : ""}${open ? " open" : ""}`}>
      <a class="skip" href="#stage">
        {t("app.skip")}
      </a>
      <TopBar />
      <aside class={`side${legendOpen.value ? " shown" : ""}`} aria-label={t("legend.title")}>
        <Legend />
      </aside>
      <main class="stage" id="stage" tabIndex={-1}>
        <ViewBar />
        <div class="stage-body">
          <Canvas hidden={show !== "graph"} />
          {(show === "list" || show === "tree") && <Table />}
          {show === "map" && <LazyMap />}
          <Notices />
        </div>
        {timeOpen.value && <LazyTime />}
        <StatusBar />
      </main>
      <Details />
      <Help />
      {dossierOf.value && <LazyDossier ids={dossierOf.value} />}
    </div>
  );
}
