import { describe, expect, it } from "vitest";
import { planAdoption } from "../../../src/domain/adoption/plan.ts";
import type { RepositorySnapshot } from "../../../src/domain/adoption/snapshot.ts";
import { checkProductConfig } from "../../../src/policy/product/product-file.ts";
import { gatedBy } from "../../../src/policy/source/gated.ts";
import { known, unknown } from "../../support/known-facts.ts";
import { manifest, snapshotOf } from "../../support/repository-snapshot.ts";

const good = {
  "package.json": manifest({ test: "node --test", lint: "eslint ." }),
  "package-lock.json": "{}",
  "src/main.ts": "",
  Dockerfile: "",
};

function plan(
  files: Readonly<Record<string, string>> = good,
  some: Partial<RepositorySnapshot> = {},
  role: readonly string[] = [],
) {
  return planAdoption({
    snapshot: snapshotOf(files, some),
    waiverRole: role,
    caller: null,
    expectationsOf: () => ({ kinds: ["tests", "coverage", "lint"], suites: ["unit"] }),
    isGated: (globs, path) => gatedBy(globs)(path),
  });
}

const contentOf = (made: ReturnType<typeof plan>, path: string) =>
  made.files.find((file) => file.path === path)?.content;
const lacksOf = ({ lacks }: ReturnType<typeof plan>) => lacks.map(({ what }) => what);

describe("the configuration", () => {
  it("holds to the schema, and lists what the commands write", () => {
    const text = contentOf(plan(), ".github/assaygate.yml") ?? "";
    const checked = checkProductConfig({ path: "a.yml", text });

    expect(checked).toMatchObject({
      ok: true,
      value: {
        content: {
          owner: { name: "shop", contact: "https://github.com/orgs/acme/teams/shop" },
          evidence: [
            { kind: "tests", suite: "unit", path: "reports/junit.xml" },
            { kind: "coverage", path: "reports/lcov.info" },
            { kind: "lint", path: "reports/eslint.json" },
          ],
          scopes: { gated: ["src/**"] },
          commands: { setup: "npm ci" },
        },
      },
    });
  });

  it.each([
    "x\ncommands: {deploy: evil}",
    'a" # b',
    "$" + "{{ secrets.X }}",
    "&anchor",
    "*alias",
    "!!js/function x",
    "a: b",
    "\u2028schema: x",
  ])("attack: a script named with %j is a text and nothing else", (name) => {
    const made = plan({ ...good, "package.json": manifest({ test: "node --test", "test:unit": name }) });
    const checked = checkProductConfig({
      path: "a.yml",
      text: contentOf(made, ".github/assaygate.yml") ?? "",
    });

    expect(checked.ok).toBe(true);
    expect(checked).not.toMatchObject({ value: { content: { commands: { deploy: expect.anything() } } } });
  });

  it("holds to the schema where nothing was found", () => {
    const made = plan({ "README.md": "" }, { people: { teams: known([]), users: known([]) } });
    const checked = checkProductConfig({
      path: "a.yml",
      text: contentOf(made, ".github/assaygate.yml") ?? "",
    });

    expect(checked.ok).toBe(true);
    expect(lacksOf(made)).toEqual([
      expect.stringContaining("no stack that is known"),
      expect.stringContaining("no source that could be gated"),
      expect.stringContaining("no CODEOWNERS: nobody was found who may write"),
    ]);
    expect(contentOf(made, ".github/CODEOWNERS")).toBeUndefined();
  });
});

describe("owners", () => {
  it("are teams before people, and security owns the waivers where it may write", () => {
    const people = { teams: known(["@acme/shop", "@acme/security"]), users: known(["@ana"]) };

    expect(contentOf(plan(good, { people }, ["@acme/security"]), ".github/CODEOWNERS")).toContain(
      "* @acme/shop\n# What steers the delivery, this file among it, is owned as well: nobody changes the rules alone.\n/.github/ @acme/shop\n/.github/assaygate/waivers/ @acme/security\n",
    );
    expect(lacksOf(plan(good, {}, ["@acme/security"]))).toContainEqual(
      expect.stringContaining("waivers have no owner of their own"),
    );
  });

  it("are people where no team may write, and nobody where that cannot be seen", () => {
    const people = { teams: unknown("permission"), users: known(["@ana"]) };
    const blind = { teams: unknown("permission"), users: unknown("permission") };

    expect(contentOf(plan(good, { people }), ".github/CODEOWNERS")).toContain("* @ana");
    expect(lacksOf(plan(good, { people: blind }))).toContainEqual(
      expect.stringMatching(/nobody was found who may write \(.+\)/),
    );
  });

  it("attack: a login that is no login is nobody", () => {
    const people = { teams: known([]), users: known(["@ana\n* @mallory", "@ben"]) };

    expect(contentOf(plan(good, { people }), ".github/CODEOWNERS")).not.toContain("mallory");
  });

  it("of an existing file are kept, and its gaps are told", () => {
    const made = plan({ ...good, CODEOWNERS: "/docs/ @acme/shop\n* @\n" });

    expect(made.files.find(({ path }) => path === ".github/CODEOWNERS")?.state).toMatchObject({
      kind: "kept",
      path: "CODEOWNERS",
    });
    expect(lacksOf(made)).toEqual(
      expect.arrayContaining([
        expect.stringContaining("GitHub skips this line"),
        expect.stringContaining("gated files have no owner"),
        expect.stringContaining("nobody guards the rules"),
      ]),
    );
  });
});

describe("files", () => {
  it.each([
    "PULL_REQUEST_TEMPLATE.md",
    "docs/pull_request_template.md",
    ".github/PULL_REQUEST_TEMPLATE/a.md",
  ])("a template at %s stays", (path) => {
    const made = plan({ ...good, [path]: "## Own" });

    expect(made.files.find((file) => file.path === ".github/pull_request_template.md")?.state).toMatchObject({
      kind: "kept",
      path,
    });
  });

  it("own issue forms stay", () => {
    const made = plan({ ...good, ".github/ISSUE_TEMPLATE/own.md": "" });

    expect(
      made.files.filter(({ path }) => path.includes("ISSUE_TEMPLATE")).map(({ state }) => state.kind),
    ).toEqual(["kept", "kept", "kept"]);
  });

  it("that are there word for word are the same", () => {
    const path = ".github/pull_request_template.md";

    expect(
      plan({ ...good, [path]: contentOf(plan(), path) ?? "" }).files.find((file) => file.path === path)?.state
        .kind,
    ).toBe("same");
  });

  it.each([
    [{ "package.json": '{"engines": {"node": ">=22.3"}}' }, "22\n"],
    [{ "package.json": '{"engines": {"node": ">=22"}}', ".nvmrc": "v24.1.0\n" }, "24.1.0\n"],
    [{ "package.json": '{"engines": {"node": ">=22"}}', ".node-version": "20" }, undefined],
    [{ "package.json": "{}" }, undefined],
  ])("%j give the version of Node %j", (files, version) => {
    expect(contentOf(plan(files), ".node-version")).toBe(version);
  });
});

describe("the workload", () => {
  it("is what the organisation says, whatever the files look like", () => {
    expect(plan(good, { profile: known("serverless") }).workload).toMatchObject({
      type: "serverless",
      decidedBy: "property",
    });
    expect(plan().workload).toMatchObject({ type: "container", decidedBy: "signs" });
    expect(plan({ a: "" }).workload).toMatchObject({ type: "repository", decidedBy: "nothing" });
  });

  it("asks for evidence that no tool here brings", () => {
    const made = planAdoption({
      snapshot: snapshotOf(good),
      waiverRole: [],
      caller: { repository: "acme/platform", channel: "stable" },
      expectationsOf: () => ({ kinds: ["tests", "lint", "accessibility"], suites: ["unit", "integration"] }),
      isGated: () => true,
    });

    expect(lacksOf(made)).toEqual([
      "no evidence of kind accessibility, which the platform asks of every container",
      "no integration tests, which the platform asks of every container",
    ]);
    expect(made.toolchain.reports.map(({ kind }) => kind)).toEqual(["tests", "lint"]);
    expect(contentOf(made, ".github/workflows/assaygate.yml")).toContain(
      "uses: acme/platform/.github/workflows/pull-request.yml@stable",
    );
  });
});
