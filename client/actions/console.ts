/** The view as a question in GraphQL, in the console that the server brings. */
import { t } from "../messages/index.ts";
import { seen } from "../state/session.ts";
import type { Command } from "./command.ts";

/** Ids that fit into an address which every server takes. */
const mostIds = 250;

export const graphql: Command = {
  id: "graphql",
  label: () => t("command.graphql"),
  keys: [],
  enabled: () => seen.value.nodes.length > 0,
  run: () => {
    const address = `/graphql?query=${encodeURIComponent(viewQuery(seen.value.nodes.map(({ node }) => node.id)))}`;
    open(address, "_blank", "noopener");
  },
};

export function viewQuery(ids: readonly string[]): string {
  const some = ids.slice(0, mostIds);
  const cut = some.length < ids.length ? `# The first ${mostIds} of the ${ids.length} nodes in view.\n` : "";
  return `${cut}query View {
  subgraph(ids: [${some.map((id) => JSON.stringify(id)).join(" ")}]) {
    nodes {
      id
      ... on Entity { kind name }
      ... on Event { label status date { from to } }
    }
    edges {
      type
      source
      target
      status
      claimed
      evidence { quote article { title publisher publishedAt } }
    }
  }
}
`;
}
