import { describe, expect, it } from "vitest";
import { actions, repositoryFacts, requiring, resultOf } from "../../../support/repository-facts.ts";

describe("unpinned-integration", () => {
  it("pins a check to the app that shows it and keeps every other rule", () => {
    const facts = repositoryFacts(requiring([{ context: "Gate", integrationId: null }]));
    const { findings } = resultOf("unpinned-integration", facts);

    expect(findings[0]?.found).toBe('anybody may report "Gate"');
    expect(findings[0]?.fix).toMatchObject({
      body: {
        rules: [
          { type: "deletion" },
          { type: "pull_request" },
          { parameters: { required_status_checks: [{ context: "Gate", integration_id: actions }] } },
        ],
      },
    });
  });
});
