/** The head of the page: the name, the search, and what is always at hand. */
import { add } from "../actions/add.ts";
import { colours, help } from "../actions/look.ts";
import { copy, share } from "../actions/share.ts";
import { redo, undo } from "../actions/undo.ts";
import { t } from "../messages/index.ts";
import { CommandButton } from "../parts/command-button.tsx";
import { SearchBox } from "./search.tsx";
import { goAnywhere } from "./search-options.ts";

export function TopBar() {
  return (
    <header class="top">
      <h1 class="brand">
        <img src="/favicon.svg" alt="" width="26" height="26" />
        <span>{t("app.name")}</span>
      </h1>
      <SearchBox id="search" label={t("search.label")} placeholder={t("search.placeholder")} use={goAnywhere} shortcut="/" focus />
      <div class="tools">
        <CommandButton command={add} icon="plus" wide />
        <CommandButton command={undo} icon="undo" />
        <CommandButton command={redo} icon="redo" />
        <CommandButton command={copy} icon="link" />
        <CommandButton command={share} icon="share" />
        <CommandButton command={colours} icon="colours" />
        <CommandButton command={help} icon="help" />
      </div>
    </header>
  );
}
