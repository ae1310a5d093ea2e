/** A page to print or to keep as one HTML file: what the graph says of some nodes, every sentence with its source. */
import { useEffect, useRef } from "preact/hooks";
import { dossierOf } from "../actions/dossier.ts";
import { download } from "../actions/download.ts";
import { dossierParts } from "../api/dossier.ts";
import { locale, t } from "../messages/index.ts";
import { Icon } from "../parts/icon.tsx";
import { Failed, Waiting } from "../parts/waiting.tsx";
import { useAnswer } from "../state/answer.ts";
import style from "../style/dossier.css?inline";
import { DossierPage, titleOf } from "./dossier-page.tsx";

export function Dossier({ ids }: { readonly ids: readonly string[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const page = useRef<HTMLElement>(null);
  const answer = useAnswer(`dossier ${ids.join(" ")}`, (signal) => dossierParts(ids, signal));
  useEffect(() => dialog.current?.showModal(), []);
  const parts = answer.state === "ready" ? answer.value : null;
  const close = () => (dossierOf.value = null);
  return (
    <dialog ref={dialog} class="dossier" aria-label={t("dossier.title")} onClose={close}>
      <header class="dossier-bar">
        <button
          type="button"
          class="button primary"
          aria-disabled={parts === null}
          onClick={() => parts && page.current && keep(titleOf(parts), page.current)}
        >
          {t("dossier.save")}
        </button>
        <button type="button" class="button" aria-disabled={parts === null} onClick={() => parts && print()}>
          {t("dossier.print")}
        </button>
        <button type="button" class="icon-button" aria-label={t("help.close")} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      {answer.state === "waiting" && <Waiting text={t("dossier.loading")} />}
      {answer.state === "failed" && <Failed error={answer.error} retry={answer.retry} />}
      {parts && (
        <article ref={page} class="dossier-page">
          <DossierPage parts={parts} address={location.href} />
        </article>
      )}
    </dialog>
  );
}

/** One file without scripts, that asks nobody for anything. */
function keep(title: string, page: HTMLElement): void {
  const name = document.createElement("title");
  name.textContent = title;
  const html = `<!doctype html>
<html lang="${locale()}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${name.outerHTML}
<style>${style}</style>
<body>${page.outerHTML}</body>
</html>
`;
  const file = title.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60);
  download(`${file || "dossier"}.html`, html, "text/html;charset=utf-8");
}
