import { describe, expect, it } from "vitest";
import { afterPatches, repositoryFacts, resultOf, withWorkflows } from "../../../support/repository-facts.ts";

const caller = (uses: string): string =>
  `on: push\npermissions: {}\njobs:\n  a:\n    uses: ${uses}\n    secrets: inherit\n`;

describe("inherited-secrets", () => {
  it("names the secrets that a workflow of the same repository declares", () => {
    const called =
      "on:\n  workflow_call:\n    secrets:\n      NPM_TOKEN: {}\n      KEY: { required: true }\njobs: {}\n";
    const facts = repositoryFacts(
      withWorkflows({ "a.yml": caller("./.github/workflows/b.yml"), "b.yml": called }),
    );
    const { findings } = resultOf("inherited-secrets", facts);

    expect(findings[0]?.fix).toMatchObject({
      hunks: [
        {
          line: 6,
          add: [
            "    secrets:",
            `      NPM_TOKEN: \${{ secrets.NPM_TOKEN }}`,
            `      KEY: \${{ secrets.KEY }}`,
          ],
        },
      ],
    });
    expect(resultOf("inherited-secrets", afterPatches(facts, findings)).state).toBe("clean");
  });

  it("finds them handed to another repository", () => {
    const facts = repositoryFacts(
      withWorkflows({ "a.yml": caller("acme/platform/.github/workflows/x.yml@v1") }),
    );

    expect(resultOf("inherited-secrets", facts).findings[0]).toMatchObject({
      at: ".github/workflows/a.yml:6",
      fix: { kind: "words" },
    });
  });
});
