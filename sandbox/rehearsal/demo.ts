import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faults, filesOfFault, overlayPath } from "./payments-faults.ts";
import { type ProductPlan, type SceneName, type SeededFault, sceneNames } from "./request.ts";

/** All but the release, which needs scanners that see through what a product packages. */
const governed: readonly SceneName[] = sceneNames.filter((name) => name !== "release");

/** What the demo can show by name. */
const demos: Readonly<Record<string, (examples: string) => readonly ProductPlan[]>> = {
  all: (examples) => [
    { ...payments(examples), scenes: ["faulty", "merge", "release"] },
    { folder: join(examples, "alarm-channel"), scenes: ["outsiders", "removal"] },
  ],
  "signed-release": (examples) => [{ ...payments(examples), scenes: ["merge", "release"] }],
  container: (examples) => [{ ...payments(examples), scenes: governed }],
  "infra-module": (examples) => [{ folder: join(examples, "alarm-channel"), scenes: governed }],
  "data-pipeline": (examples) => [{ folder: join(examples, "orders-pipeline"), scenes: governed }],
};

/** The products of a demo: all, or those of one type of workload. @throws {Error} for a name that is none */
export function demoProducts(examples: string, name = "all"): readonly ProductPlan[] {
  const demo = Object.hasOwn(demos, name) ? demos[name] : undefined;
  if (demo === undefined)
    throw new Error(`expected one of ${Object.keys(demos).join(", ")}, got ${JSON.stringify(name)}`);
  return demo(examples);
}

/** Its own CI does what the gate's job `checks` does, a second time: it stays out, and with it the fault in it. */
const ownCi = ".github/workflows/ci.yml";

function payments(examples: string): Pick<ProductPlan, "folder" | "faults" | "leaveOut"> {
  const folder = join(examples, "payments-api");
  const overlays = faults.flatMap((fault) =>
    filesOfFault(fault).map((path) => `faults/${fault.name}/${path}`),
  );
  return { folder, faults: seededFaults(), leaveOut: [ownCi, "faults/README.md", ...overlays] };
}

/** Each of the nine faults of payments-api with the check that must refuse it. */
function seededFaults(): readonly SeededFault[] {
  return faults.map((fault) => ({
    ...{ title: fault.title, check: fault.check },
    files: new Map(
      filesOfFault(fault)
        .filter((path) => path !== ownCi)
        .map((path) => [path, readFileSync(join(overlayPath(fault), path))] as const),
    ),
  }));
}
