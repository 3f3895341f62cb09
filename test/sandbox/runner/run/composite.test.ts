import { describe, expect, test } from "vitest";
import { runYaml } from "../../../support/runner-scene.ts";
import { stagedFiles as files } from "../../../support/staged-action.ts";

const steps = (text: string): string => `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
${text.trim().replace(/^/gm, "      ")}
`;

describe("a composite action", () => {
  const composite = `
name: Composite
description: For a test
inputs: {word: {default: none}}
outputs:
  said: {value: "\${{ steps.inner.outputs.word }}"}
runs:
  using: composite
  steps:
    - id: inner
      shell: bash
      run: |
        echo "[\${{ inputs.word }}] [$INPUT_WORD] [$OUTER] [\${{ toJSON(steps.outer) }}] [$FROM_FILE]"
        echo "word=\${{ inputs.word }}" >> "$GITHUB_OUTPUT"
        echo "FROM_FILE=later" >> "$GITHUB_ENV"
        test -f "$GITHUB_ACTION_PATH/action.yml" && test "$GITHUB_ACTION_PATH" = "\${{ github.action_path }}"
    - {shell: bash, run: "echo [$FROM_FILE] [$OUTER]", env: {OUTER: own}}
`;
  const given = (text: string, more: Readonly<Record<string, string>> = {}) => ({
    repositories: { "acme/app": { ...files, "act/action.yml": text, ...more } },
  });

  test("sees its inputs and steps, the variables of the job and of its step, and no others", async () => {
    const ran = await runYaml(
      steps(`
- {id: outer, run: echo}
- {id: c, uses: $/act, with: {word: hi}, env: {OUTER: given}}
- run: echo "[\${{ steps.c.outputs.said }}] [\${{ toJSON(steps.inner) }}] [$FROM_FILE] [\${GITHUB_ACTION_PATH-none}]"
`),
      given(composite),
    );

    expect(ran.log("a", "c")).toEqual(["[hi] [] [given] [null] []", "[later] [own]"]);
    expect(ran.log("a", "__run")).toEqual(["[hi] [null] [later] [none]"]);
  });

  test("fails if one of its steps fails, and its own `always()` and `failure()` steps run", async () => {
    const failing = `
name: Failing
description: For a test
outputs: {said: {value: "\${{ steps.one.outputs.word }}"}}
runs:
  using: composite
  steps:
    - {id: one, shell: bash, run: 'echo word=partial >> "$GITHUB_OUTPUT"; exit 1'}
    - {shell: bash, run: echo not this}
    - {if: failure(), shell: bash, run: "echo failed \${{ github.action_status }}"}
    - {if: always(), shell: bash, run: echo always}
`;
    const ran = await runYaml(
      steps(
        `- {id: c, uses: $/act}\n- {if: always(), run: 'echo \${{ steps.c.outcome }} \${{ steps.c.outputs.said }}'}`,
      ),
      given(failing),
    );

    expect(ran.log("a", "c").filter((line) => !line.startsWith("##"))).toEqual(["failed failure", "always"]);
    expect(ran.log("a", "__run")).toEqual(["failure partial"]);
    expect(ran.conclusion("a")).toBe("failure");
  });

  test("goes on behind a step of its own whose failure is let pass, and succeeds", async () => {
    const lenient = `
name: Lenient
description: For a test
runs:
  using: composite
  steps:
    - {id: one, shell: bash, run: exit 1, continue-on-error: true}
    - {shell: bash, run: "echo \${{ steps.one.outcome }} \${{ steps.one.conclusion }}"}
`;
    const ran = await runYaml(steps("- {id: c, uses: $/act}"), given(lenient));

    expect(ran.log("a", "c").at(-1)).toBe("failure success");
    expect(ran.step("a", "c")).toBe("success/success");
  });

  test("that fails may be let pass by its step", async () => {
    const failing =
      "name: F\ndescription: For a test\nruns: {using: composite, steps: [{shell: bash, run: exit 1}]}";
    const ran = await runYaml(
      steps("- {id: c, uses: $/act, continue-on-error: true}\n- run: echo on"),
      given(failing),
    );

    expect(ran.step("a", "c")).toBe("failure/success");
    expect(ran.conclusion("a")).toBe("success");
  });

  test("runs after a failure of the job where its step does, its own steps as if nothing had happened", async () => {
    const ran = await runYaml(steps("- run: exit 1\n- {id: c, if: always(), uses: $/act}"), given(composite));

    expect(ran.log("a", "c")).toHaveLength(2);
  });

  test("cleans up as one step, in the place of the whole", async () => {
    const nested = `
name: Nested
description: For a test
runs:
  using: composite
  steps:
    - {id: one, uses: $/tool, with: {who: "\${{ inputs.none }}one"}}
    - {id: two, uses: $/tool, with: {who: two}}
`;
    const ran = await runYaml(
      steps(`
- {id: c, uses: $/act}
- {id: last, uses: $/tool, with: {who: last}}
`),
      given(nested),
    );

    const ended = ran.events.flatMap((event) => (event.kind === "step-ended" ? [event.step] : []));
    expect(ended).toEqual(["pre:c", "pre:last", "c", "last", "post:last", "post:c"]);
    expect(ran.log("a", "pre:c")).toEqual(["one none none", "two none none"]);
    expect(ran.log("a", "post:c")).toEqual(["two none first+", "one none first+"]);
  });

  test("is ended with all its steps when its step takes too long", async () => {
    const slow = `
name: Slow
description: For a test
runs:
  using: composite
  steps:
    - {shell: bash, run: sleep 30}
    - {if: always(), shell: bash, run: echo never}
`;
    const ran = await runYaml(steps("- {id: c, uses: $/act, timeout-minutes: 1}"), {
      ...given(slow),
      minuteMs: 200,
    });

    expect(ran.step("a", "c")).toBe("failure/failure");
    expect(ran.log("a", "c")).not.toContain("never");
  });
});
