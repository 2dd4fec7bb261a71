# Debian slim: better-sqlite3 brings a prebuilt binary for glibc, so that nothing is compiled.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN NODE_ENV=production APP_KEY=only-for-the-build-and-never-stored node ace.js build

# The server's packages alone: the browser's are in the built assets.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/build ./
COPY bin/container.mjs ./bin/container.mjs
COPY bin/bootstrap/env_file.mjs ./bin/bootstrap/env_file.mjs
# The code belongs to root: who takes over the server cannot change it, only the data.
RUN mkdir /app/tmp && chown node:node /app/tmp
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3333 TZ=UTC ENV_PATH=/app/tmp DATA_DIR=/app/tmp/data
VOLUME /app/tmp
EXPOSE 3333
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "bin/container.mjs"]
