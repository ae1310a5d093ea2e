/** One event as each article tells it: a column an article, an aspect a row, what they tell differently marked. */
import type { ComponentChildren } from "preact";
import { clean, day, t } from "../messages/index.ts";
import { type Account, compare } from "../state/accounts.ts";
import { open } from "../state/changes.ts";
import { adjust } from "../state/session.ts";

export function Accounts({ accounts }: { readonly accounts: readonly Account[] }) {
  return (
    <section>
      <h3>
        {t("accounts.title")} <span class="count">{accounts.length}</span>
      </h3>
      <div class="accounts">
        <AccountTable accounts={accounts} heading={(account) => <Opener account={account} />} />
      </div>
    </section>
  );
}

interface AccountTableProps {
  readonly accounts: readonly Account[];
  /** What stands over a column. */
  readonly heading: (account: Account) => ComponentChildren;
}

export function AccountTable({ accounts, heading }: AccountTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span class="hidden-text">{t("accounts.what")}</span>
          </th>
          {accounts.map((account) => (
            <th key={account.article.id} scope="col">
              {heading(account)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compare(accounts).map(({ name, told, differs }) => (
          <tr key={name} class={differs ? "differs" : ""}>
            <th scope="row">
              {differs && <span title={t("accounts.differ")}>≠ </span>}
              {name}
              {differs && <span class="hidden-text">: {t("accounts.differ")}</span>}
            </th>
            {told.map((text, i) => (
              <td key={accounts[i]?.article.id}>{text === "" ? <span class="hint">–</span> : <bdi>{clean(text)}</bdi>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Leads to the first sentence of the account. */
function Opener({ account: { article, evidence } }: { readonly account: Account }) {
  const at = evidence[0] ?? { start: 0, end: 0 };
  return (
    <button
      type="button"
      class="text-button"
      title={clean(article.title)}
      onClick={() => adjust(open({ id: article.id, start: at.start, end: at.end }))}
    >
      {clean(article.publisher ?? article.title)}
      <span class="when">{article.publishedAt ? day(article.publishedAt) : t("details.undated")}</span>
    </button>
  );
}
