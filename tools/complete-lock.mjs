/** Adds to package-lock.json the optional packages of other platforms that a registry didn't serve, so that `npm ci` passes everywhere. Run after every install that changes the lock. */
import { readFileSync, writeFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];
for (const [path, pkg] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(pkg.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`]) continue;
    const parts = name.split(/[/-]/);
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: processors.filter((processor) => parts.includes(processor)),
      ...(pkg.dev && { dev: true }),
      ...(name.endsWith("musl") && { libc: ["musl"] }),
      optional: true,
      os: systems.filter((system) => parts.includes(system)),
    };
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
