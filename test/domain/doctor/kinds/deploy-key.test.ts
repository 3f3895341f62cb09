import { describe, expect, it } from "vitest";
import { known, repositoryFacts, resultOf } from "../../../support/repository-facts.ts";

describe("deploy-key", () => {
  it("finds a key that writes, and only that", () => {
    const deployKeys = known([
      { id: 4, title: "ci", isReadOnly: false },
      { id: 5, title: "mirror", isReadOnly: true },
    ]);

    expect(resultOf("deploy-key", repositoryFacts({ deployKeys }))).toMatchObject({
      findings: [
        {
          at: 'deploy key 4 "ci"',
          fix: { method: "DELETE", path: "/repos/acme/payments-api/keys/4", body: null },
        },
      ],
      looked: "2 deploy keys",
    });
  });
});
