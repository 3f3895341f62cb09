import { describe, expect, it } from "vitest";
import { afterPatches, resultOf, withText } from "../../../support/repository-facts.ts";

function workflow(event: string, step: string): string {
  return `on:\n  ${event}:\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${step}`;
}

const checkout = (line: string): string =>
  `      - uses: actions/checkout@v5\n        with:\n          ${line}\n`;

describe("untrusted-checkout", () => {
  it.each([
    ["pull_request_target", checkout(`ref: \${{ github.event.pull_request.head.sha }}`)],
    ["pull_request_target", checkout(`ref: \${{ github.head_ref }}`)],
    ["pull_request_target", checkout(`ref: refs/pull/\${{ github.event.number }}/merge`)],
    ["pull_request_target", checkout(`repository: \${{ github.event.pull_request.head.repo.full_name }}`)],
    ["pull_request_target", `      - run: gh pr checkout \${{ github.event.number }}\n`],
    ["pull_request_target", "      - run: |\n          git fetch origin pull/$N/head\n          make\n"],
    ["workflow_run", checkout(`ref: \${{ github.event.workflow_run.head_sha }}`)],
  ])("finds the head in %s: %j", (event, step) => {
    const facts = withText(workflow(event, step));
    const { state, findings } = resultOf("untrusted-checkout", facts);

    expect(state).toBe("refuted");
    if (findings[0]?.fix.kind === "patch") {
      expect(resultOf("untrusted-checkout", afterPatches(facts, findings)).state).toBe("clean");
    }
  });

  it("lets the workflow run on pull_request instead", () => {
    const facts = withText(workflow("pull_request_target", checkout(`ref: \${{ github.head_ref }}`)));

    expect(resultOf("untrusted-checkout", facts).findings[0]?.fix).toMatchObject({
      hunks: [{ line: 2, remove: ["  pull_request_target:"], add: ["  pull_request:"] }],
    });
  });

  it.each([
    ["pull_request", checkout(`ref: \${{ github.event.pull_request.head.sha }}`)],
    ["pull_request_target", "      - uses: actions/checkout@v5\n"],
    ["pull_request_target", checkout(`ref: \${{ github.event.pull_request.base.sha }}`)],
    ["pull_request_target", "      - run: gh pr edit $N --add-label triage\n"],
  ])("takes %s with %j", (event, step) => {
    expect(resultOf("untrusted-checkout", withText(workflow(event, step))).state).toBe("clean");
  });
});
