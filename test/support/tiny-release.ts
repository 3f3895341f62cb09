import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Files } from "../../sandbox/github/seed/seed.ts";

const root = resolve(import.meta.dirname, "../..");
const workflow = ".github/workflows/own-release.yml";

/** What a release of Assaygate runs, as it is. */
const real = [workflow, "scripts/check-dist.ts", ...globSync("scripts/release-*.ts", { cwd: root })];

/** A build that is over at once. */
const build = `
import { cpSync, rmSync } from "node:fs";

export async function build() {
  rmSync("dist", { recursive: true, force: true });
  cpSync("src", "dist", { recursive: true });
}
`;

const manifest = { name: "assaygate", version: "1.2.0", type: "module", files: ["dist"] };
const { version } = manifest;

/** A repository that is released by the real workflow and the real scripts, and has next to nothing to release. */
export const tinyRelease: Files = {
  ...Object.fromEntries(real.map((path) => [path, readFileSync(join(root, path))])),
  "scripts/build.ts": build,
  "scripts/render.ts": "// There is nothing to render.\n",
  "package.json": JSON.stringify(manifest),
  "package-lock.json": JSON.stringify({
    ...{ name: "assaygate", version, lockfileVersion: 3, requires: true },
    packages: { "": { name: "assaygate", version } },
  }),
  "CHANGELOG.md": "# Changelog\n\n## 1.2.0\n\n- gates\n",
  ".changeset/README.md": "# Changesets\n",
  "action.yml": "name: gate\ndescription: A gate\nruns: {using: node24, main: dist/index.js}\n",
  "src/index.js": "console.log('gate');\n",
  "dist/index.js": "console.log('gate');\n",
};

/** The same, with the workflow changed as somebody might by mistake or on purpose. @throws {Error} where nothing changes */
export function withWorkflow(before: string, after: string): Files {
  const text = readFileSync(join(root, workflow), "utf8");
  if (!text.includes(before))
    throw new Error(`expected ${JSON.stringify(before)} in ${workflow}, found none`);
  return { ...tinyRelease, [workflow]: text.replace(before, () => after) };
}
