import { describe, expect, test } from "vitest";
import { loading, problems, withSteps } from "../../../support/runner-files.ts";

const job = (...lines: readonly string[]): string =>
  ["on: push", "jobs:", "  one:", ...lines.map((line) => `    ${line}`), ""].join("\n");
const plain = ["runs-on: ubuntu-24.04", "steps: [{run: x}]"];

describe("what is not carried out is named with its line, never skipped", () => {
  test.each([
    [job("container: node:24", ...plain), "main.yml:4 'container' is not carried out here"],
    [job("services: {db: {image: postgres}}", ...plain), "main.yml:4 'services' is not carried out here"],
    [job("snapshot: image", ...plain), "main.yml:4 'snapshot' is not carried out here"],
    [
      job("runs-on: windows-2025", "steps: [{run: x}]"),
      "main.yml:4 runs-on 'windows-2025' is not carried out here, only Linux is",
    ],
    [
      job("runs-on: {labels: [self-hosted, macOS]}", "steps: [{run: x}]"),
      "main.yml:4 runs-on 'macOS' is not carried out here, only Linux is",
    ],
    [
      withSteps("- {run: x, shell: pwsh}"),
      "main.yml:6 shell 'pwsh' is not carried out here, only bash, sh, python",
    ],
    [
      job("defaults: {run: {shell: cmd}}", ...plain),
      "main.yml:4 shell 'cmd' is not carried out here, only bash, sh, python",
    ],
    [
      withSteps("- {id: a, run: x, background: true}"),
      "main.yml:6 'background': steps in the background are not carried out here",
    ],
    [
      withSteps("- {id: a, run: x, background: true}", "- wait: a").replace(
        "- {id: a, run: x, background: true}",
        "- {id: a, run: x}",
      ),
      "main.yml:7 'wait': steps in the background are not carried out here",
    ],
    [
      withSteps("- parallel: [{run: x}]"),
      "main.yml:6 'parallel': steps in the background are not carried out here",
    ],
    [
      withSteps("- uses: docker://alpine:3"),
      "main.yml:6 'docker://alpine:3': is a container, which is not carried out here",
    ],
    [
      withSteps("- uses: some/one@v1"),
      "main.yml:6 'some/one@v1': no repository here brings 'some/one' at 'v1'",
    ],
  ])("%s", async (text, message) => {
    expect(await problems(text)).toEqual({ kind: "unsupported", lines: [message] });
  });

  test("an event that nothing here sends", async () => {
    const answer = await loading(
      "on: watch\njobs:\n  one: {runs-on: x, steps: [{run: x}]}\n",
      {},
      {
        trigger: { event: "watch" } as never,
      },
    );
    expect(answer).toMatchObject({
      kind: "unsupported",
      problems: [{ message: "runs by 'watch' are not simulated here" }],
    });
  });

  test("an action of the workspace, where the commit of the run has it", async () => {
    const action = (steps: string) =>
      `name: a\ndescription: b\nruns:\n  using: composite\n  steps: ${steps}\n`;
    const needy = { "acme/shop": { "tools/action.yml": action("[{uses: 'docker://x'}, {uses: ./tools}]") } };
    expect(await problems(withSteps("- uses: ./tools"), needy)).toEqual({
      kind: "unsupported",
      lines: ["action.yml:5 'docker://x': is a container, which is not carried out here"],
    });
    const broken = { "acme/shop": { "tools/action.yml": "runs: 1\n" } };
    expect((await problems(withSteps("- uses: ./tools"), broken)).kind).toBe("loaded");
    expect((await problems(withSteps("- uses: ./made-by-a-step"))).kind).toBe("loaded");
  });

  test("in every file that a run reaches", async () => {
    const text = `${withSteps("- uses: $/actions/mine", "- {run: x, shell: pwsh}")}  two:\n    uses: acme/lib/.github/workflows/lib.yml@v1\n`;
    const found = await problems(text, {
      "acme/shop": {
        "actions/mine/action.yml":
          "name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - uses: $/actions/deep\n",
        "actions/deep/action.yml": "name: a\ndescription: b\nruns:\n  using: node16\n  main: x.js\n",
      },
      "acme/lib": {
        ".github/workflows/lib.yml":
          "on: workflow_call\njobs:\n  a:\n    runs-on: macos-15\n    steps: [{run: x}]\n  b:\n    runs-on: x\n    steps:\n      - uses: docker://x\n",
      },
    });
    expect(found).toEqual({
      kind: "unsupported",
      lines: [
        "action.yml:4 'node16': actions need node20 or newer here",
        "main.yml:7 shell 'pwsh' is not carried out here, only bash, sh, python",
        "lib.yml:4 runs-on 'macos-15' is not carried out here, only Linux is",
        "lib.yml:9 'docker://x': is a container, which is not carried out here",
      ],
    });
  });
});

describe("what has no effect is said", () => {
  test("labels, the clock, addresses of environments, queues", async () => {
    const text = job(
      "timeout-minutes: 5",
      "environment: {name: prod, url: 'https://example.com'}",
      "concurrency: {group: g, queue: max}",
      ...plain,
    );
    const found = await problems(text, {}, { minuteMs: 10 });
    expect(found.kind).toBe("loaded");
    expect(found.lines.toSorted()).toEqual([
      "main.yml:4 a minute lasts 10 ms here",
      "main.yml:5 'environment.url' is evaluated, and leads nowhere",
      "main.yml:6 'queue' has no effect here",
      "main.yml:7 runs-on 'ubuntu-24.04' is this machine",
    ]);
  });
});
