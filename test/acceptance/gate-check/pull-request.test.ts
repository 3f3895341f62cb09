import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type GateRun, productRepository, runGate } from "../../support/gate-run.ts";
import { commitAll, git, writeFiles } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { goodWorkspace } from "../../support/workspace.ts";

const path = ".github/assaygate.yml";

function configWith(lines: string): string {
  return `${goodWorkspace()[path]}${lines}`;
}

/** A pull request that changes the configuration from `before` to `after`, checked out with its history. */
function pullRequest(before: string, after: string): { workspace: string; base: string; head: string } {
  const workspace = productRepository({ files: { [path]: before, ".gitignore": "reports\n" } });
  const base = git(workspace, "rev-parse", "HEAD");
  writeFileSync(join(workspace, path), after);
  return { workspace, base, head: commitAll(workspace) };
}

function judge(workspace: string, base: string, name = "pull_request"): GateRun {
  const payload =
    name === "merge_group"
      ? { merge_group: { base_sha: base } }
      : name === "push"
        ? { before: base }
        : { pull_request: { base: { sha: base } } };
  return runGate({ workspace, event: { name, payload } });
}

describe("the configuration of the base commit", () => {
  const loosened = configWith("values: {coverage.line: 70}\n");
  const strict = configWith("values: {coverage.line: 95}\n");

  it.each(["pull_request", "merge_group", "push"])("counts where it is stricter, on %s", (event) => {
    const { workspace, base, head } = pullRequest(strict, loosened);

    const run = judge(workspace, base, event);

    expect(run.verdict).toMatchObject({ commit: head });
    expect(run.check("coverage.line")?.threshold).toMatchObject({
      value: 95,
      origin: { source: "base-product" },
    });
    expect(run.verdict?.notices.join("\n")).toContain("coverage.line");
    expect(run.summary).toContain("coverage");
  });

  it("gives way where the head is stricter", () => {
    const { workspace, base } = pullRequest(loosened, strict);

    const run = judge(workspace, base);

    expect(run.check("coverage.line")?.threshold).toMatchObject({ value: 95, origin: { source: "product" } });
  });

  it("keeps evidence that the head no longer names", () => {
    const without = configWith("").replace(/^.*kind: coverage.*\n/m, "");
    const { workspace, base } = pullRequest(configWith(""), without);

    const run = judge(workspace, base);

    expect(run.check("coverage.line")).toMatchObject({ result: "PASSED" });
    expect(run.verdict?.notices.join("\n")).toMatch(/coverage/);
  });

  it("keeps files gated that the head takes out of the scope", () => {
    const narrowed = configWith("").replace('["src/**"]', '["docs/**"]');
    const { workspace, base } = pullRequest(configWith(""), narrowed);
    writeFileSync(join(workspace, "src/a.ts"), "debugger;\n");

    const run = judge(workspace, base);

    expect(run.outputs["decision"]).toBe("fail");
    expect(run.check("code.forbidden-patterns")).toMatchObject({ result: "FAILED" });
  });

  it("is not asked for where the change brings the first one", () => {
    const workspace = productRepository({ without: [path], files: { ".gitignore": "reports\n" } });
    const base = git(workspace, "rev-parse", "HEAD");
    writeFiles(workspace, { [path]: configWith("values: {coverage.line: 70}\n") });
    commitAll(workspace);

    const run = judge(workspace, base);

    expect(run.outputs["decision"]).toBe("pass");
    expect(run.check("coverage.line")?.threshold).toMatchObject({ value: 70, origin: { source: "product" } });
  });

  it("that cannot be read leaves the gate undecided", () => {
    const { workspace, base } = pullRequest(configWith("valeus: {}\n"), configWith(""));

    const run = judge(workspace, base);

    expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "invalid-config" });
  });

  it("that is broken by the change leaves the gate undecided", () => {
    const { workspace, base } = pullRequest(configWith(""), configWith("valeus: {}\n"));

    const run = judge(workspace, base);

    expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "invalid-config" });
  });

  it("that a shallow clone did not bring along leaves the gate undecided, with a hint", () => {
    const { workspace, base } = pullRequest(strict, loosened);
    const shallow = join(temporaryFolder(), "clone");
    git(workspace, "clone", "--quiet", "--depth=1", `file://${workspace}`, shallow);

    const run = judge(shallow, base);

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "invalid-input" });
    expect(run.commands[0]?.data).toContain(`expected the base commit ${base} in the checkout`);
    expect(run.commands[0]?.data).toContain("fetch-depth");
  });

  it.each(["main; touch x", "--upload-pack=x", "HEAD", "abc"])(
    "is not looked for under %j, which is no commit id",
    (base) => {
      const { workspace } = pullRequest(strict, strict);

      const run = judge(workspace, base);

      expect(run.outputs["decision"]).toBe("pass");
      expect(git(workspace, "status", "--short")).toBe("?? assaygate-report/");
    },
  );

  it("does not exist for the push that makes a branch", () => {
    const { workspace } = pullRequest(strict, loosened);

    const run = judge(workspace, "0".repeat(40), "push");

    expect(run.check("coverage.line")?.threshold).toMatchObject({ value: 70 });
  });
});
