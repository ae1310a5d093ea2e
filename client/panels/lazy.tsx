/** Panels that not every reader opens: each comes when it is first asked for. */
import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../messages/index.ts";
import { Failed, Waiting } from "../parts/waiting.tsx";

/** Stands in for a component until it is there. */
function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  let Loaded: ComponentType<P> | null = null;
  return function Later(props: P) {
    const failure = useSignal<unknown>(null);
    const tries = useSignal(0);
    useEffect(() => {
      if (Loaded) return;
      failure.value = null;
      load().then(
        (component) => {
          Loaded = component;
          tries.value++;
        },
        (error: unknown) => {
          failure.value = error;
        },
      );
    }, [tries.value]);
    if (Loaded) return <Loaded {...props} />;
    return (
      <div class="panel">
        {failure.value ? (
          <Failed error={failure.value} retry={() => void again(() => tries.value++)} />
        ) : (
          <Waiting text={t("details.loading")} />
        )}
      </div>
    );
  };
}

/** A server that answers but hasn't the file was renewed since the page came: the page is too, and its address holds the view. */
async function again(load: () => void): Promise<void> {
  const { ok } = await fetch("/live").catch(() => ({ ok: false }));
  if (ok) location.reload();
  else load();
}

export const LazyAdd = later(() => import("./add.tsx").then(({ Add }) => Add));
export const LazyDossier = later(() => import("./dossier.tsx").then(({ Dossier }) => Dossier));
export const LazyGroup = later(() => import("./group.tsx").then(({ GroupPanel }) => GroupPanel));
export const LazySeveral = later(() => import("./several.tsx").then(({ Several }) => Several));
export const LazyShare = later(() => import("./share.tsx").then(({ Share }) => Share));
export const LazyChanged = later(() => import("./changed.tsx").then(({ ChangedPanel }) => ChangedPanel));
export const LazyMap = later(() => import("./map.tsx").then(({ WorldMap }) => WorldMap));
export const LazyTree = later(() => import("./tree.tsx").then(({ Tree }) => Tree));
export const LazyTime = later(() => import("./time.tsx").then(({ Time }) => Time));
export const LazyPaths = later(() => import("./paths.tsx").then(({ Paths }) => Paths));
