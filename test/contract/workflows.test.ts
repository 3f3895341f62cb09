import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { renderedWorkflows } from "../../scripts/render.ts";
import { checkProductConfig } from "../../src/policy/product/product-file.ts";
import { diagnosticsOf } from "../support/language-service.ts";
import { workflowRules } from "../support/workflow-rules.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const files = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort();

const sources = files("workflows/*.yml");
const starters = files("workflows/starters/*.yml").filter((path) => !path.endsWith(".assaygate.yml"));
const composites = files("actions/*/action.yml").filter((path) => read(path).includes("using: composite"));
const loaded = files(".github/workflows/*.yml");
/** Of this repository alone; they are handed out to nobody. */
const own = [".github/workflows/ci.yml", ".github/workflows/own-release.yml"];

describe("what GitHub loads", () => {
  it("is what the sources render to", () => {
    for (const [name, text] of renderedWorkflows({ kind: "self" })) {
      expect(read(`.github/workflows/${name}`), `${name}: npm run render`).toBe(text);
    }
  });

  it("has no rendered workflow without a source", () => {
    const names = renderedWorkflows({ kind: "self" }).keys();
    const rendered = [...names].map((name) => `.github/workflows/${name}`);

    expect(loaded.filter((path) => !own.includes(path))).toEqual(rendered);
  });

  it("leaves nothing unpinned where it is rendered for machines that do not know $/", () => {
    const target = { kind: "pinned", repository: "acme/platform", sha: "0".repeat(40) } as const;

    for (const [name, text] of renderedWorkflows(target)) {
      expect(text.match(/uses:.*\$\//g), name).toBeNull();
      expect(() => parse(text)).not.toThrow();
    }
  });
});

describe.each([...sources, ...starters, ...composites])("%s", (path) => {
  it.each(workflowRules)("$name", ({ broken }) => {
    expect(broken({ path, text: read(path) })).toEqual([]);
  });

  it("is valid to GitHub's own language service", async () => {
    expect(await diagnosticsOf(path, read(path))).toEqual([]);
  });
});

describe.each(own)("%s", (path) => {
  it("is valid to GitHub's own language service", async () => {
    expect(await diagnosticsOf(path, read(path))).toEqual([]);
  });
});

describe("the language service as we call it", () => {
  const mistakes = parse(read("test/contract/workflow-rules/mistakes.yml")) as Record<string, string>;

  it.each(Object.entries(mistakes))("finds %s", async (_, text) => {
    expect(await diagnosticsOf(".github/workflows/naive.yml", text)).not.toEqual([]);
  });
});

/** What each rule is there for, as somebody in a hurry writes it. */
const naive = parse(read("test/contract/workflow-rules/naive.yml")) as Readonly<
  Record<string, readonly string[]>
>;

describe.each(workflowRules)("the rule that a workflow $name", ({ name, broken }) => {
  it.each(naive[name] ?? [])("catches %j", (text) => {
    const [, path = "workflows/naive.yml"] = /^# path: (\S+)$/m.exec(text) ?? [];

    expect(broken({ path, text })).not.toEqual([]);
  });

  it("has a workflow that it catches", () => {
    expect(naive[name]?.length).toBeGreaterThan(0);
  });
});

describe("the starters", () => {
  const types = ["container", "data-pipeline", "infra-module", "mobile", "serverless"];

  it("are there for every type of workload, with GitHub's description of a starter", () => {
    const described = starters.map((path) => path.replace(/\.yml$/, ".properties.json"));

    expect(starters.map((path) => path.slice("workflows/starters/".length, -".yml".length))).toEqual(
      [...types, "audit-export", "own-ci", "release"].sort(),
    );
    for (const path of described) {
      expect(JSON.parse(read(path))).toEqual({
        name: expect.any(String),
        description: expect.any(String),
        iconName: expect.stringMatching(/^octicon [\w-]+$/),
        categories: expect.any(Array),
        filePatterns: expect.any(Array),
      });
    }
  });

  it.each(types)("come with a product configuration that holds for %s", (type) => {
    const path = `workflows/starters/${type}.assaygate.yml`;

    expect(checkProductConfig({ path, text: read(path) })).toMatchObject({ ok: true });
  });

  it("give the gate no less than its jobs ask for, or GitHub would not start it", () => {
    const asked = permissionsOf("workflows/pull-request.yml");

    for (const type of types) {
      expect(permissionsOf(`workflows/starters/${type}.yml`)).toEqual(asked);
    }
    expect(permissionsOf("workflows/starters/own-ci.yml")).toEqual(permissionsOf("workflows/follow-up.yml"));
    for (const name of ["release", "audit-export"]) {
      const asked = permissionsOf(`workflows/${name}.yml`);
      expect(permissionsOf(`workflows/starters/${name}.yml`)).toEqual(asked);
    }
  });
});

/** The most that any job of a workflow asks for. */
function permissionsOf(path: string): Record<string, string> {
  const { jobs } = parse(read(path)) as { jobs: Record<string, { permissions: Record<string, string> }> };
  const most: Record<string, string> = {};
  for (const { permissions } of Object.values(jobs)) {
    for (const [scope, level] of Object.entries(permissions)) {
      if (most[scope] !== "write") most[scope] = level;
    }
  }
  return most;
}
