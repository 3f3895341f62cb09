import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadWorkspaceAction } from "../../../../sandbox/runner/load/workspace-action.ts";
import type { ActionReference } from "../../../../sandbox/runner/model.ts";
import {
  loaded,
  problems,
  type Repositories,
  requestFor,
  scopeOf,
  stepsIn,
  withSteps,
} from "../../../support/runner-files.ts";

const head = "name: An action\ndescription: for tests\n";
const node = `${head}inputs:
  token: {default: '\${{ github.token }}'}
  kind: {required: true}
runs: {using: node24, main: main.js, pre: pre.js, pre-if: 'runner.os == ''x''', post: post.js, post-if: failure()}
`;
const composite = (...steps: readonly string[]): string =>
  `${head}outputs: {out: {value: '\${{ steps.a.outputs.b }}'}}\nruns:\n  using: composite\n  steps:\n${steps.map((step) => `    ${step}\n`).join("")}`;

async function referenceTo(
  uses: string,
  repositories: Repositories = {},
): Promise<ActionReference | undefined> {
  const [step] = stepsIn(await loaded(withSteps(`- uses: ${uses}`), repositories));
  return step?.kind === "action" ? step.action : undefined;
}

describe("where an action comes from", () => {
  const files = {
    "acme/shop": { "actions/mine/action.yml": node },
    "acme/kit": { "action.yaml": node, "sub/action.yml": node },
  };

  test("'$/' is the repository of the file, at its commit", async () => {
    const action = await referenceTo("$/actions/mine", files);
    expect(action).toMatchObject({ kind: "remote", path: "actions/mine", tree: { repository: "acme/shop" } });
  });

  test("'$/' in a called workflow is the repository that the called file is of", async () => {
    const lib = withSteps("- uses: $/actions/mine").replace("on: push", "on: workflow_call");
    const text = "on: push\njobs:\n  outer:\n    uses: acme/lib/.github/workflows/lib.yml@v1\n";
    const workflow = await loaded(text, {
      ...files,
      "acme/lib": { ".github/workflows/lib.yml": lib, "actions/mine/action.yml": node },
    });
    const [outer] = workflow.jobs;
    const [step] = outer?.kind === "call" ? stepsIn(outer.workflow) : [];
    expect(step?.kind === "action" ? step.action : null).toMatchObject({
      tree: { repository: "acme/lib" },
      ref: "v1",
    });
  });

  test("'$/' in a composite action is the repository of the action", async () => {
    const action = await referenceTo("acme/kit/sub@v1", {
      "acme/kit": { "sub/action.yml": composite("- uses: $/other"), "other/action.yml": node },
    });
    const runs = action?.kind === "remote" ? action.action.runs : undefined;
    const [step] = runs?.kind === "composite" ? runs.steps : [];
    expect(step?.kind === "action" ? step.action : null).toMatchObject({
      path: "other",
      tree: { repository: "acme/kit" },
    });
  });

  test("'./' is the workspace, also in an action of another repository", async () => {
    expect(await referenceTo("./tools/x/")).toEqual({ kind: "workspace", path: "tools/x" });
  });

  test("a repository with 'action.yaml' at its root, and a folder of it", async () => {
    expect(await referenceTo("acme/kit@v1", files)).toMatchObject({ kind: "remote", path: "", ref: "v1" });
    expect(await referenceTo("acme/kit/sub@v1", files)).toMatchObject({ kind: "remote", path: "sub" });
  });

  test("a native action is known by its name in any case, at any ref; a folder of it only by its own name", async () => {
    expect(await referenceTo("Actions/Checkout@v4")).toEqual({
      kind: "native",
      repository: "Actions/Checkout",
      ref: "v4",
    });
    expect((await problems(withSteps("- uses: actions/checkout/sub@v4"))).kind).toBe("unsupported");
  });

  test.each(["acme", "acme/kit", "../x@v1", "./../../etc", "$/../x", "acme/kit/../../x@v1", "@v1"])(
    "%s is refused",
    async (uses) => {
      expect(
        (await problems(withSteps(`- uses: ${uses.startsWith("@") ? `'${uses}'` : uses}`), files)).kind,
      ).toBe("invalid");
    },
  );

  test("an action that is missing, or is a container", async () => {
    expect((await problems(withSteps("- uses: $/nothing"))).lines).toEqual([
      "main.yml:6 '$/nothing': Can't find 'action.yml', 'action.yaml' or 'Dockerfile'",
    ]);
    expect(
      (await problems(withSteps("- uses: $/x"), { "acme/shop": { "x/Dockerfile": "FROM x" } })).kind,
    ).toBe("unsupported");
  });

  test("actions that lead back to themselves", async () => {
    const files = {
      "acme/shop": { "a/action.yml": composite("- uses: $/b"), "b/action.yml": composite("- uses: $/a") },
    };
    expect((await problems(withSteps("- uses: $/a"), files)).lines).toEqual([
      "action.yml:7 '$/a': leads back to itself",
    ]);
  });
});

describe("what an action says", () => {
  test("a node action with its inputs, and steps before and after", async () => {
    const reference = await referenceTo("$/a", { "acme/shop": { "a/action.yml": node } });
    const action = reference?.kind === "remote" ? reference.action : undefined;
    const runs = action?.runs.kind === "node" ? action.runs : undefined;
    expect(runs).toMatchObject({ main: "main.js", pre: "pre.js", post: "post.js" });
    expect(action?.inputs["kind"]).toEqual({ isRequired: true, default: null });
    expect(action?.inputs["token"]?.default?.evaluate(scopeOf({ github: { token: "t" } }))).toBe("t");
    const failed = { success: false, failure: true, cancelled: false };
    expect(runs?.preCondition.test(scopeOf({ runner: { os: "X" } }))).toBe(true);
    expect(runs?.postCondition.test(scopeOf())).toBe(false);
    expect(runs?.postCondition.test(scopeOf({}, { status: failed }))).toBe(true);
  });

  test("without a condition the steps before and after always run", async () => {
    const text = `${head}runs: {using: node20, main: a.js, post: b.js}\n`;
    const reference = await referenceTo("$/a", { "acme/shop": { "a/action.yml": text } });
    const runs = reference?.kind === "remote" ? reference.action.runs : undefined;
    const failed = { success: false, failure: true, cancelled: false };
    expect(runs?.kind === "node" && runs.postCondition.test(scopeOf({}, { status: failed }))).toBe(true);
  });

  test("a composite action: its outputs and steps, with ids and conditions like those of a job", async () => {
    const text = composite("- {run: echo, shell: bash}", "- {run: x, shell: sh, if: always()}");
    const reference = await referenceTo("$/a", { "acme/shop": { "a/action.yml": text } });
    const runs = reference?.kind === "remote" ? reference.action.runs : undefined;
    if (runs?.kind !== "composite") throw new Error("expected a composite action");
    expect(runs.steps.map(({ id }) => id)).toEqual(["__run", "__run_2"]);
    const failed = scopeOf({}, { status: { success: false, failure: true, cancelled: false } });
    expect(runs.steps.map(({ condition }) => condition.test(failed))).toEqual([false, true]);
    expect(runs.outputs["out"]?.evaluate(scopeOf({ steps: { a: { outputs: { b: "c" } } } }))).toBe("c");
  });

  test("secrets are not known in an action", async () => {
    const text = composite(`- {run: 'echo \${{ secrets.X }}', shell: bash}`);
    expect(
      (await problems(withSteps("- uses: $/a"), { "acme/shop": { "a/action.yml": text } })).lines,
    ).toEqual(["action.yml:7 Unrecognized named-value: 'secrets'"]);
  });

  test("a step with a script says its shell", async () => {
    const text = composite("- {run: echo}");
    expect(
      (await problems(withSteps("- uses: $/a"), { "acme/shop": { "a/action.yml": text } })).lines,
    ).toEqual(["action.yml:7 Required property is missing: shell"]);
  });
});

describe("actions of the workspace are read when their step runs", () => {
  let workspace = "";
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  };

  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), "workspace-action-"));
  });

  afterEach(() => rmSync(workspace, { recursive: true, force: true }));

  test("with what they refer to", async () => {
    put(
      "tools/action.yml",
      composite("- uses: actions/checkout@v4", "- uses: ./deep", "- uses: acme/kit@v1"),
    );
    const request = requestFor({ "acme/kit": { "action.yml": node } });
    const { runs } = await loadWorkspaceAction(request, workspace, "tools");
    const steps = runs.kind === "composite" ? runs.steps : [];
    expect(steps.map((step) => (step.kind === "action" ? step.action.kind : null))).toEqual([
      "native",
      "workspace",
      "remote",
    ]);
  });

  test("fail with all that is wrong", async () => {
    put("tools/action.yml", composite("- uses: some/one@v1", "- uses: $/x"));
    await expect(loadWorkspaceAction(requestFor({}), workspace, "tools")).rejects.toThrow(
      /tools\/action\.yml:7:13: 'some\/one@v1': no repository here[^\n]*\n[^\n]*has no repository of its own/,
    );
    await expect(loadWorkspaceAction(requestFor({}), workspace, "nothing")).rejects.toThrow(
      "Can't find 'action.yml' or 'action.yaml' under './nothing'",
    );
  });
});
