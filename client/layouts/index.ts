/** The layouts on offer; the menu follows from this list. */
import { geographic } from "./geographic.ts";
import { hierarchy } from "./hierarchy.ts";
import { kinds } from "./kinds.ts";
import { organic } from "./organic.ts";
import { aroundPins } from "./pins.ts";
import { timeline } from "./timeline.ts";
import type { Layout } from "./types.ts";

export const layouts: readonly Layout[] = [organic, kinds, hierarchy, timeline, geographic].map(aroundPins);
