import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { missing, runAct } from "./act/act-runner.ts";
import { type Difference, differences } from "./act/evidence.ts";
import { runOurs } from "./act/our-runner.ts";
import { ownScene } from "./act/own-scene.ts";
import { repositoryOf, type Scene } from "./act/scene.ts";

const folder = resolve(import.meta.dirname, "act/repository");
const workflows = join(folder, ".github/workflows");
const eventOf = (name: string): string => {
  const { on } = parse(readFileSync(join(workflows, name), "utf8")) as { on: string | object };
  return typeof on === "string" ? on : (Object.keys(on)[0] ?? "");
};
const names = [...readdirSync(workflows).filter((name) => eventOf(name) !== "workflow_call"), "own.yml"];

interface Deviation {
  readonly why: string;
  readonly source: string;
  readonly differences: readonly Difference[];
}
const deviations = parse(
  readFileSync(resolve(import.meta.dirname, "act/deviations.yml"), "utf8"),
) as readonly Deviation[];
const known = deviations.flatMap((deviation) => deviation.differences);

const typed = { text: "typed", flag: "false", on: "true", count: "3", choice: "b" };
const payloads: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  push: { ref: "refs/heads/main", commits: [{ message: "fix" }, { message: "feat: more" }] },
  workflow_dispatch: { ref: "refs/heads/main", inputs: typed },
  pull_request: {
    action: "opened",
    number: 7,
    pull_request: {
      title: "feat: a title",
      draft: false,
      labels: [{ name: "bug" }, { name: "urgent" }],
      head: { ref: "feature/x" },
      base: { ref: "main" },
    },
  },
};

function sceneOf(workflow: string): Scene {
  if (workflow === "own.yml") return ownScene();
  const event = eventOf(workflow);
  return {
    ...{ workflow, event, payload: payloads[event] ?? {} },
    inputs: event === "workflow_dispatch" ? typed : {},
    app: repositoryOf({ ".": folder }),
    ...{ others: {}, othersOfAct: {} },
  };
}

/** In any order. */
const sorted = (found: readonly Difference[]): readonly string[] =>
  found.map(({ file, key, ours, act }) => `${file}, ${key}: ours ${ours}, act ${act}`).sort();

const lack = missing.length === 0 ? "" : ` (skipped: there is no ${missing.join(", no ")})`;

describe.skipIf(missing.length > 0)(`our runner beside nektos/act${lack}`, () => {
  it.each(names)("leaves the same evidence of %s, but for what is known of act", async (name) => {
    const scene = sceneOf(name);

    const ours = await runOurs(scene);
    const found = differences(name, ours, runAct(scene));

    // Besides its conclusion, its log and its summary.
    expect(ours.size).toBeGreaterThan(3);
    expect(sorted(found)).toEqual(sorted(known.filter(({ workflow }) => workflow === name)));
  });
});

describe("the comparison with nektos/act", () => {
  it("sees what the two say differently, and what only one of them says", () => {
    const ours = new Map([
      [
        "job",
        new Map([
          ["same", "x"],
          ["other", "1"],
          ["more", "y"],
        ]),
      ],
    ]);
    const acts = new Map([
      [
        "job",
        new Map([
          ["same", "x"],
          ["other", "2"],
        ]),
      ],
      ["leg", new Map([["ran", "yes"]])],
    ]);

    expect(sorted(differences("test.yml", ours, acts))).toEqual([
      "job, more: ours y, act null",
      "job, other: ours 1, act 2",
      "leg, ran: ours null, act yes",
    ]);
  });

  it("explains each known deviation, of a workflow that is there", () => {
    for (const { why, source, differences: listed } of deviations) {
      expect([why, source, ...listed.map(({ workflow }) => workflow)]).not.toContain(undefined);
      for (const { workflow } of listed) expect(names).toContain(workflow);
    }
  });
});
