import { describe, expect, test } from "vitest";
import { runYaml } from "../../../support/runner-scene.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const steps = (text: string): string => `
on: push
env: {LEVEL: workflow, WORKFLOW: yes}
jobs:
  a:
    runs-on: ubuntu-latest
    env: {LEVEL: job, JOB: yes}
    steps:
${text.replace(/^/gm, "      ")}
`;

describe("a step that fails", () => {
  test("skips those after it, but for `always()` and `failure()`", async () => {
    const ran = await runYaml(
      steps(`
- {id: one, run: exit 3}
- {id: two, run: echo}
- {id: three, if: failure(), run: echo failed}
- {id: four, if: always(), run: echo always}
- {id: five, if: cancelled(), run: echo}
- {id: six, if: "success() || steps.one.outcome == 'failure'", run: echo}
`),
    );

    expect(["one", "two", "three", "four", "five", "six"].map((id) => ran.step("a", id))).toEqual([
      "failure/failure",
      "skipped/skipped",
      "success/success",
      "success/success",
      "skipped/skipped",
      "success/success",
    ]);
    expect(ran.annotations("a")).toEqual(["error: Process completed with exit code 3."]);
    expect(ran.conclusion("a")).toBe("failure");
  });

  test("with continue-on-error has the outcome failure and the conclusion success", async () => {
    const ran = await runYaml(
      steps(`
- {id: one, run: exit 1, continue-on-error: true}
- run: echo \${{ steps.one.outcome }} \${{ steps.one.conclusion }} \${{ job.status }}
`),
    );

    expect(ran.log("a", "__run")).toEqual(["failure success success"]);
    expect(ran.conclusion("a")).toBe("success");
  });

  test("and a continue-on-error that evaluates to false fails the job", async () => {
    const ran = await runYaml(steps(`- {run: exit 1, continue-on-error: "\${{ github.actor == 'ben' }}"}`));

    expect(ran.conclusion("a")).toBe("failure");
  });

  test("because its condition cannot be evaluated says so", async () => {
    const ran = await runYaml(steps("- {id: one, if: \"fromJSON('{')\", run: echo}\n- {id: two, run: echo}"));

    expect(ran.step("a", "one")).toBe("failure/failure");
    expect(ran.step("a", "two")).toBe("skipped/skipped");
    expect(ran.annotations("a")).toHaveLength(1);
  });
});

describe("timeouts", () => {
  test("a step that takes too long is ended and fails, and `failure()` steps run", async () => {
    const ran = await runYaml(
      steps(`
- {id: slow, run: sleep 30, timeout-minutes: 2}
- {id: after, if: failure(), run: echo after}
`),
      { minuteMs: 50 },
    );

    expect(ran.step("a", "slow")).toBe("failure/failure");
    expect(ran.log("a", "after")).toEqual(["after"]);
    expect(ran.annotations("a")[0]).toMatch(/has timed out after 2 minutes/);
    expect(ran.conclusion("a")).toBe("failure");
  });

  test("a job that takes too long is cancelled, and `always()` steps run", async () => {
    const ran = await runYaml(
      steps(`
- {id: slow, run: sleep 30}
- {id: next, run: echo}
- {id: after, if: always(), run: "echo \${{ job.status }}"}
`).replace("runs-on:", "timeout-minutes: 3\n    runs-on:"),
      { minuteMs: 400 },
    );

    expect(ran.step("a", "slow")).toBe("cancelled/cancelled");
    expect(ran.step("a", "next")).toBe("skipped/skipped");
    expect(ran.log("a", "after")).toEqual(["cancelled"]);
    expect(ran.annotations("a")[0]).toMatch(/exceeded the maximum execution time of 3 minutes/);
    expect(ran.conclusion("a")).toBe("cancelled");
  });

  test("a cancelled job whose cleaning never ends is ended nevertheless", async () => {
    const ran = await runYaml(
      steps("- {id: slow, if: always(), run: sleep 60}\n- {id: more, if: always(), run: echo}").replace(
        "runs-on:",
        "timeout-minutes: 1\n    runs-on:",
      ),
      { minuteMs: 60 },
    );

    expect(ran.step("a", "slow")).toBe("cancelled/cancelled");
    expect(ran.step("a", "more")).toBe("cancelled/cancelled");
    expect(ran.conclusion("a")).toBe("cancelled");
  });
});

describe("shells", () => {
  test("none given stops at the first failure, but not within a pipe; `bash` does both", async () => {
    const ran = await runYaml(
      steps(`
- {id: plain, run: "false | true\\necho here"}
- {id: bash, shell: bash, continue-on-error: true, run: "false | true\\necho here"}
- {id: stops, continue-on-error: true, run: "false\\necho here"}
- {id: sh, shell: sh, run: "echo $0 | grep -c bash || echo plain"}
- {id: python, shell: python, run: "import os\\nprint(os.environ['GITHUB_JOB'])"}
`),
    );

    expect(ran.log("a", "plain")).toEqual(["here"]);
    expect(ran.step("a", "bash")).toBe("failure/success");
    expect(ran.step("a", "stops")).toBe("failure/success");
    expect(ran.log("a", "sh")).toEqual(["0", "plain"]);
    expect(ran.log("a", "python")).toEqual(["a"]);
  });

  test("and folders come from the step, else from the job's or workflow's defaults, which see `env`", async () => {
    const ran = await runYaml(
      steps(`
- {run: mkdir -p in out, working-directory: .}
- run: basename "$PWD"
- {run: basename "$PWD", working-directory: out}
- {id: gone, run: echo, working-directory: nowhere}
`)
        .replace(
          "runs-on:",
          `defaults: {run: {working-directory: '\${{ env.FOLDER }}', shell: bash}}\n    runs-on:`,
        )
        .replace("JOB: yes", "JOB: yes, FOLDER: in"),
    );

    expect(ran.log("a", "__run_2")).toEqual(["in"]);
    expect(ran.log("a", "__run_3")).toEqual(["out"]);
    expect(ran.step("a", "gone")).toBe("failure/failure");
  });
});

test("a folder of GITHUB_PATH is looked into first, the newest before all", async () => {
  const tools = temporaryFolder();
  const ran = await runYaml(
    steps(`
- run: |
    for name in one two; do
      mkdir -p "${tools}/$name" && printf '#!/bin/sh\\necho %s' "$name" > "${tools}/$name/tool"
      chmod +x "${tools}/$name/tool" && echo "${tools}/$name" >> "$GITHUB_PATH"
    done
- run: tool
`),
  );

  expect(ran.log("a", "__run_2")).toEqual(["two"]);
});

test("`steps` knows steps by the ids that people gave", async () => {
  const ran = await runYaml(
    steps(`- run: echo\n- {id: named, run: echo}\n- run: echo '\${{ toJSON(steps) }}'`),
  );

  expect(JSON.parse(ran.log("a", "__run_2").join("\n"))).toEqual({
    named: { outputs: {}, outcome: "success", conclusion: "success" },
  });
});

test("`job` and `runner` say where a step runs", async () => {
  const ran = await runYaml(
    steps(
      `- run: echo '\${{ job.check_run_id }} \${{ job.workflow_sha }} \${{ job.workflow_repository }} \${{ job.workflow_file_path }} \${{ runner.os }} \${{ runner.environment }}'`,
    ),
  );

  expect(ran.log("a")).toEqual([
    `1001 ${"a".repeat(40)} acme/app .github/workflows/test.yml Linux github-hosted`,
  ]);
});

test("a shell that comes from an expression and is not known fails its step", async () => {
  const shell = `defaults: {run: {shell: "\${{ vars.SHELL_NAME }}"}}\n    runs-on:`;
  const ran = await runYaml(steps("- {run: echo}").replace("runs-on:", shell), {
    vars: { SHELL_NAME: "pwsh" },
  });

  expect(ran.conclusion("a")).toBe("failure");
  expect(ran.annotations("a")[0]).toMatch(/shell 'pwsh' is not/);
});
