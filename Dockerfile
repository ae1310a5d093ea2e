# Conflict Graph in one image: the server, the explorer, the command line, and the articles that come with it.
# Debian, not Alpine: the embedded graph engine has no build for musl.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package needs its install script.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 GRAPH_URI=/data/graph.grafeo
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/seed/articles seed/articles
COPY --from=build /app/seed/lexicon seed/lexicon
COPY --from=build /app/seed/models seed/models
COPY --from=build /app/package.json /app/schema.graphql /app/LICENSE /app/NOTICE ./
COPY --from=build /app/LICENSES LICENSES
RUN mkdir /data && chown node:node /data
USER node
# One process holds the graph file: one replica, and a local volume.
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Not npm start: npm would stand between the signals and the server.
CMD ["node", "dist/cli.js", "start"]
