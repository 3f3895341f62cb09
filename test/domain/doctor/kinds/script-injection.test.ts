import { describe, expect, it } from "vitest";
import { afterPatches, resultOf, spoiled } from "../../../support/repository-facts.ts";

const withStep = (step: string) => spoiled("      - run: npm test\n", step);

describe("script-injection", () => {
  it.each([
    [`      - run: echo "\${{ github.event.pull_request.title }}"\n`, "PULL_REQUEST_TITLE"],
    [
      `      - name: x\n        run: |\n          set -e\n          echo \${{ github.head_ref }}\n          echo done\n`,
      "HEAD_REF",
    ],
    [`      - run: echo "\${{ github.event.issue.title }} \${{ github.event.issue.body }}"\n`, "ISSUE_BODY"],
    [`      - run: echo "\${{ github.event.commits[0].message }}"\n`, "UNTRUSTED_1"],
  ])("finds %j, and its patch puts it into the environment", (step, variable) => {
    const facts = withStep(step);
    const { state, findings } = resultOf("script-injection", facts);

    expect(state).toBe("refuted");
    expect(JSON.stringify(findings[0]?.fix)).toContain(variable);
    expect(findings[0]?.fix.kind).toBe("patch");
    expect(resultOf("script-injection", afterPatches(facts, findings)).state).toBe("clean");
  });

  it.each([
    ["another shell", `      - run: echo "\${{ github.head_ref }}"\n        shell: pwsh\n`],
    ["single quotes, where a variable would not be read", `      - run: echo '\${{ github.head_ref }}'\n`],
    ["an environment of its own", `      - run: echo "\${{ github.head_ref }}"\n        env: { A: b }\n`],
    [
      "github-script",
      `      - uses: actions/github-script@v8\n        with:\n          script: log(\`\${{ github.event.comment.body }}\`)\n`,
    ],
  ])("says in words what to do with %s", (_, step) => {
    expect(resultOf("script-injection", withStep(step)).findings[0]?.fix.kind).toBe("words");
  });

  it.each([
    `      - run: echo \${{ github.sha }} \${{ github.event.number }} \${{ github.head_reference }}\n`,
    `      - run: echo $TITLE\n        env: { TITLE: '\${{ github.event.pull_request.title }}' }\n`,
  ])("takes %j", (step) => {
    expect(resultOf("script-injection", withStep(step)).state).toBe("clean");
  });
});
