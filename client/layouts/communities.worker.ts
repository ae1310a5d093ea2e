/** Finds communities off the page's own thread. */
import { communitiesOf, type Ties } from "./communities.ts";

addEventListener("message", ({ data }: MessageEvent<Ties>) => postMessage([...communitiesOf(data)]));
