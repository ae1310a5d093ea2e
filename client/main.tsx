/** Starts the page: preferences, keys, the app, then the view that the address asks for. */
import "./style/tokens.css";
import "./style/base.css";
import "./style/frame.css";
import "./style/panels.css";
import "./style/sources.css";
import "./style/dossier.css";
import "./style/time.css";
import "./style/map.css";
import "./style/canvas.css";
import { render } from "preact";
import { keepDroppedFiles } from "./actions/dropped-files.ts";
import { begin, openPage } from "./actions/open-page.ts";
import { travel } from "./actions/open-view.ts";
import { listenToKeys } from "./actions/shortcuts.ts";
import { App } from "./app.tsx";
import { followView, onTravel } from "./state/location.ts";
import { followPreferences } from "./state/preferences.ts";

followPreferences();
keepDroppedFiles();
listenToKeys();
begin();
const root = document.getElementById("app");
if (root) render(<App />, root);
onTravel(() => void travel());
followView();
void openPage();
