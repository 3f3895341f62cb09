import { describe, expect, it } from "vitest";
import {
  afterPatches,
  doctorPolicy,
  pin,
  repositoryFacts,
  resultOf,
  spoiled,
  withText,
  withWorkflows,
} from "../../../support/repository-facts.ts";

const used = `actions/checkout@${pin} # v5.0.0`;

describe("unpinned-action", () => {
  it.each(["actions/checkout@v4", "actions/checkout@v4 # the newest", "'actions/checkout@v4'"])(
    "G15 finds %s, and its patch pins the commit that the tag means",
    (reference) => {
      const facts = spoiled(used, reference);
      const { state, findings } = resultOf("unpinned-action", facts);
      const [fix] = findings.map((finding) => finding.fix);

      expect(state).toBe("refuted");
      expect(fix?.kind === "patch" && fix.hunks[0]?.add[0]).toMatch(/@b{40}'? # v4$/);
      expect(resultOf("unpinned-action", afterPatches(facts, findings)).state).toBe("clean");
    },
  );

  it("pins in a file with carriage returns", () => {
    const spoiledFacts = spoiled(used, "actions/checkout@v4 # old");
    const text = spoiledFacts.workflows.state === "known" ? spoiledFacts.workflows.value[0]?.text : "";
    const facts = withText((text ?? "").replaceAll("\n", "\r\n"));

    const { findings } = resultOf("unpinned-action", facts);
    expect(findings[0]?.fix.kind).toBe("patch");
    expect(resultOf("unpinned-action", afterPatches(facts, findings)).state).toBe("clean");
  });

  it("says how to find the commit where nobody could", () => {
    const [finding] = resultOf("unpinned-action", spoiled(used, "acme/deploy@main")).findings;

    expect(finding?.fix).toMatchObject({
      kind: "words",
      text: expect.stringContaining("gh api repos/acme/deploy/commits/main"),
    });
  });

  it.each(["./actions/x", "$/actions/x", `docker://alpine@sha256:${"a".repeat(64)}`])(
    "takes %s",
    (reference) => {
      expect(resultOf("unpinned-action", spoiled(used, reference)).state).toBe("clean");
    },
  );

  it.each([
    "docker://alpine:3",
    "actions/checkout",
    `actions/checkout@${"a".repeat(39)}`,
    `a/b@${"A".repeat(40)}`,
  ])("finds %s", (reference) => {
    expect(resultOf("unpinned-action", spoiled(used, reference)).state).toBe("refuted");
  });

  it("takes the organisation's own channel where the policy names it, and only that", () => {
    const caller = (ref: string) =>
      repositoryFacts(
        withWorkflows({
          "ci.yml": `on: push\njobs:\n  a:\n    uses: acme/platform/.github/workflows/gate.yml@${ref}\n`,
        }),
      );
    const policy = { ...doctorPolicy, channels: ["acme/platform/.github/workflows/*@stable"] };

    expect(resultOf("unpinned-action", caller("stable"), policy).state).toBe("clean");
    expect(resultOf("unpinned-action", caller("main"), policy).state).toBe("refuted");
    expect(resultOf("unpinned-action", caller("stable")).state).toBe("refuted");
  });
});
