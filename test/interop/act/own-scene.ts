import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { renderedWorkflows } from "../../../scripts/render.ts";
import { tinyScanners } from "../../support/tiny-scanners.ts";
import { repositoryOf, type Scene } from "./scene.ts";

const root = resolve(import.meta.dirname, "../../..");
const pins = readFileSync(join(root, "workflows/run-checks.yml"), "utf8");

/** An instance as `init` makes it, with scanners that need nothing but Node. */
function instance(write: (text: string) => string): string {
  const workflows = [...renderedWorkflows({ kind: "self" })].map(([name, text]) => [
    `.github/workflows/${name}`,
    write(text),
  ]);
  const parts = ["actions", "dist", "policy", "scanners"].map((name) => [name, join(root, name)]);
  return repositoryOf(Object.fromEntries(parts), { ...tinyScanners, ...Object.fromEntries(workflows) });
}

/** The commit by which our workflows name an action of others. */
function pinned(action: string): string {
  const [, sha] = new RegExp(`uses: (${action}@[0-9a-f]{40})`).exec(pins) ?? [];
  if (sha === undefined) throw new Error(`workflows/run-checks.yml does not use ${action}`);
  return sha;
}

/** A product that calls our own workflows; act does not know `$/`, so there the instance names itself. */
export function ownScene(): Scene {
  const stub = (name: string) => resolve(import.meta.dirname, "stubs", name);
  const named = (text: string): string => text.replace(/uses: \$\/(\S+)/g, "uses: acme/platform/$1@main");
  return {
    workflow: "own.yml",
    event: "push",
    payload: { ref: "refs/heads/main" },
    inputs: {},
    app: repositoryOf({ ".": resolve(import.meta.dirname, "product") }),
    others: { "acme/platform": instance((text) => text) },
    othersOfAct: {
      "acme/platform@main": instance(named),
      [pinned("actions/setup-node")]: stub("setup-node"),
      [pinned("actions/upload-artifact")]: stub("upload-artifact"),
    },
  };
}
