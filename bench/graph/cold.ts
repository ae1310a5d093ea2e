/** A process that opens a graph (URI [USER PASSWORD], or `peer` URI USER PASSWORD), answers one question and says after how many milliseconds since it was started. */
import { performance } from "node:perf_hooks";
import { pino } from "pino";
import { readConfig } from "../../config.ts";
import { openStore } from "../../graph/open.ts";
import { createApp } from "../../server/app.ts";
import { globalId } from "../../server/ids.ts";

const [uri = "", user, password] = process.argv.slice(2);
const post = (query: string) => ({ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
if (uri === "peer") {
  const [, address = "", name = "", secret = ""] = process.argv.slice(2);
  const { openPeer } = await import("./neo4j-graphql.ts");
  const peer = await openPeer({ uri: address, user: name, password: secret });
  await (await peer.fetch("http://localhost/graphql", post('{ entities(where: { id: { eq: "force:force-1" } }) { name } }'))).text();
} else {
  const store = await openStore({ uri, user, password });
  const app = createApp({ store, config: readConfig({}), logger: pino({ level: "silent" }) });
  await (
    await app.fetch("http://localhost/graphql", post(`{ node(id: "${globalId("force:force-1")}") { ... on Force { name } } }`))
  ).text();
}
console.log(`ms ${performance.now().toFixed(0)}`);
process.exit(0);
