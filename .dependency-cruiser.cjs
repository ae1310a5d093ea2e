/** Who may import whom: see ARCHITECTURE.md. */
const forbid = (name, from, to, comment) => ({ name, severity: "error", comment, from: { path: from }, to: { path: to } });
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    forbid("graph-is-the-ground-floor", "^graph/", "^(seed|server|client|tools|train|cli[./]|config)", "graph/ imports nothing of ours"),
    forbid(
      "one-driver-a-file-neo4j",
      "^(?!graph/drivers/neo4j\\.ts|tests/|bench/)",
      "node_modules/neo4j-driver",
      "the driver's library stays in its own file",
    ),
    forbid(
      "one-driver-a-file-grafeo",
      "^(?!graph/drivers/grafeo\\.ts|tests/|bench/)",
      "node_modules/@grafeo-db",
      "the engine's library stays in its own file",
    ),
    forbid(
      "stages-see-rows-only",
      "^seed/\\d",
      "^(server|client|tools|train|cli[./]|config|graph/(?!rows|schema\\.generated|errors))",
      "stages import rows and the closed lists of graph/",
    ),
    forbid(
      "language-stands-alone",
      "^seed/(3-sentences|4-mentions/names|language)",
      "^graph/",
      "conflict-graph/language imports nothing of graph/",
    ),
    forbid(
      "explain-is-for-the-cli",
      "^(?!seed/explain/|cli/|tests/|bench/)",
      "^seed/explain/",
      "explain looks at the stages; no stage looks at it",
    ),
    forbid("server-never-sees-a-driver", "^server/resolvers", "^(graph/(drivers|cypher)|seed)", "resolvers never see a driver or Cypher"),
    forbid("server-sees-the-pipeline-alone", "^server/", "^seed/(?!background\\.ts)", "server/ uses the reading in the background alone"),
    forbid(
      "client-stands-alone",
      "^client/",
      "^(server|seed|graph|cli[./]|config|tools|train)|^node:",
      "client/ knows its generated documents only",
    ),
    forbid(
      "config-stands-alone",
      "^config\\.ts",
      "^(graph/(?!errors)|seed|server|client|tools|train|cli[./])",
      "config.ts knows the closed list of errors alone",
    ),
    forbid(
      "nobody-imports-tests",
      "^(graph|seed|server|client|tools|train|cli[./]|config)",
      "^(tests|bench)",
      "tests and bench are leaves",
    ),
    ...[1, 2, 3, 4, 5, 6].map((n) =>
      forbid(`stage-${n}-looks-back-only`, `^seed/${n}-`, `^seed/[${n + 1}-7]-`, "a stage imports earlier stages only"),
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|data)/" },
  },
};
