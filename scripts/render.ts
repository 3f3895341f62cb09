/**
 * `npm run render`: writes `.github/workflows/` from `workflows/`. `--check` compares instead; `--pin SHA --repository
 * OWNER/REPO` names actions and workflows by commit, for machines that do not know `$/`; `--output DIR` writes elsewhere.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { notRendered, type RenderTarget, renderWorkflow } from "../src/domain/instance/render.ts";

const sources = "workflows";

/** The rendered text of each workflow, by file name. */
export function renderedWorkflows(target: RenderTarget): ReadonlyMap<string, string> {
  const names = readdirSync(sources).filter((name) => name.endsWith(".yml") && !notRendered.includes(name));
  return new Map(
    names
      .sort()
      .map((name) => [name, renderWorkflow(readFileSync(join(sources, name), "utf8"), target)] as const),
  );
}

function targetOf({ pin, repository }: { pin?: string; repository?: string }): RenderTarget {
  if (pin === undefined && repository === undefined) return { kind: "self" };
  if (pin === undefined || repository === undefined)
    throw new Error("expected --pin SHA and --repository OWNER/REPO together");
  return { kind: "pinned", repository, sha: pin };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      pin: { type: "string" },
      repository: { type: "string" },
      output: { type: "string", default: ".github/workflows" },
      check: { type: "boolean", default: false },
    },
  });
  const stale: string[] = [];
  for (const [name, text] of renderedWorkflows(targetOf(values))) {
    const path = join(values.output, name);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    stale.push(path);
    if (values.check) continue;
    mkdirSync(values.output, { recursive: true });
    writeFileSync(path, text);
  }
  const found = stale.map((path) => `${values.check ? "differs" : "wrote"} ${path}\n`).join("");
  (values.check ? process.stderr : process.stdout).write(found);
  if (values.check && stale.length > 0) process.exitCode = 1;
}
