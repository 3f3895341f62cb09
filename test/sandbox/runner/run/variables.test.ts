import { describe, expect, test, vi } from "vitest";
import { runYaml } from "../../../support/runner-scene.ts";

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

describe("variables", () => {
  test("of the step win over the job's, those over the workflow's", async () => {
    const ran = await runYaml(
      steps(`
- run: echo $LEVEL $WORKFLOW $JOB \${{ env.LEVEL }}
- {run: "echo $LEVEL \${{ env.LEVEL }} \${{ env.level }}", env: {LEVEL: step}}
`),
    );

    expect(ran.log("a")).toEqual(["job yes yes job", "step step"]);
  });

  test("written to GITHUB_ENV are seen by later steps only, and lose against `env` of a step", async () => {
    const ran = await runYaml(
      steps(`
- run: |
    echo "LEVEL=written" >> "$GITHUB_ENV"
    echo $LEVEL
- run: echo $LEVEL \${{ env.LEVEL }}
- {run: echo $LEVEL, env: {LEVEL: step}}
`),
    );

    expect(ran.log("a")).toEqual(["job", "written written", "step"]);
  });

  test("that the runner sets cannot be overridden, others with such a prefix can", async () => {
    const ran = await runYaml(
      steps(`
- run: echo "GITHUB_SHA=forged" >> "$GITHUB_ENV"; echo "RUNNER_OS=forged" >> "$GITHUB_ENV"; echo "GITHUB_REF=forged" >> "$GITHUB_ENV"
- run: echo $GITHUB_SHA $RUNNER_OS $GITHUB_ACTOR $GITHUB_TOKEN $CI $GITHUB_ACTIONS $RUNNER_ENVIRONMENT
  env: {GITHUB_ACTOR: forged, GITHUB_TOKEN: own, GITHUB_ACTIONS: "no", RUNNER_ENVIRONMENT: self-hosted, CI: mine}
`),
    );

    expect(ran.log("a", "__run_2")).toEqual([`${"a".repeat(40)} Linux ana own mine true github-hosted`]);
  });

  test("NODE_OPTIONS cannot be set for later steps", async () => {
    const ran = await runYaml(
      steps(`
- run: echo "NODE_OPTIONS=--require /tmp/evil.js" >> "$GITHUB_ENV"; echo "node_options=x" >> "$GITHUB_ENV"
- run: echo "[$NODE_OPTIONS] [$node_options]"
`),
    );

    expect(ran.log("a", "__run_2")).toEqual(["[] []"]);
    expect(ran.annotations("a")[0]).toMatch(/Can't store NODE_OPTIONS/);
  });

  test("of this machine do not reach a step, nor does its home", async () => {
    vi.stubEnv("ASSAYGATE_LEAK", "leaked");
    const ran = await runYaml(steps('- run: env | sort; ls -A "$HOME"'));
    vi.unstubAllEnvs();

    const names = ran.log("a").flatMap((line) => (/^\w+=/.test(line) ? [line.split("=")[0]] : []));
    expect(names).not.toContain("ASSAYGATE_LEAK");
    expect(names).not.toContain("GITHUB_TOKEN");
    expect(names).not.toContain("ACTIONS_ID_TOKEN_REQUEST_URL");
    expect(ran.log("a")).toContain(`HOME=${ran.request.folder}/jobs/1-1-a/home`);
  });

  test("name real files and folders", async () => {
    const ran = await runYaml(
      steps(`
- run: |
    test "$PWD" = "$GITHUB_WORKSPACE" && test -d "$RUNNER_TEMP" && test -d "$RUNNER_TOOL_CACHE" && test -d "$HOME"
    test "$RUNNER_TEMP" = "\${{ runner.temp }}" && test -w "$TMPDIR"
    cat "$GITHUB_EVENT_PATH"
`),
    );

    expect(JSON.parse(ran.log("a").join(""))).toMatchObject({ ref: "refs/heads/main" });
  });

  test("tell about the run as GitHub does", async () => {
    const ran = await runYaml(
      steps(
        `- id: s\n  run: echo $GITHUB_REPOSITORY $GITHUB_REPOSITORY_ID $GITHUB_RUN_ID $GITHUB_RUN_ATTEMPT $GITHUB_REF_NAME $GITHUB_REF_TYPE $GITHUB_REF_PROTECTED $GITHUB_JOB $GITHUB_ACTION $GITHUB_WORKFLOW_REF $GITHUB_REPOSITORY_OWNER`,
      ),
    );

    expect(ran.log("a")).toEqual([
      "acme/app 11 77 1 main branch true a s acme/app/.github/workflows/test.yml@refs/heads/main acme",
    ]);
  });

  test("GITHUB_ACTION_PATH is not set outside of composite actions", async () => {
    const ran = await runYaml(steps(`- run: echo "[\${GITHUB_ACTION_PATH-none}]"`));

    expect(ran.log("a")).toEqual(["[none]"]);
  });
});

describe("an identity token", () => {
  test("can be asked for only where the job was given the right", async () => {
    const text = steps(
      '- run: echo "[$ACTIONS_ID_TOKEN_REQUEST_URL] [$ACTIONS_ID_TOKEN_REQUEST_TOKEN]" | tr a-z A-Z',
    );
    const without = await runYaml(text);
    const given = await runYaml(text, {
      hooks: {
        startJob: async () => ({
          token: "t0ken-of-job",
          checkRunId: 1,
          oidc: { url: "http://id", token: "request-token" },
        }),
      },
    });

    expect(without.log("a")).toEqual(["[] []"]);
    expect(given.log("a")).toEqual(["[HTTP://ID] [REQUEST-TOKEN]"]);
  });
});
