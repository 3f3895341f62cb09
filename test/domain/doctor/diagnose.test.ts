import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/domain/doctor/diagnose.ts";
import type { RepositoryFacts } from "../../../src/domain/doctor/repository-facts.ts";
import {
  doctorPolicy,
  forbidden,
  known,
  repositoryFacts,
  resultOf,
  withWorkflows,
} from "../../support/repository-facts.ts";

/** Every part of the facts that may be unknown, and the kinds that cannot be clean without it. */
const blindSpots: readonly [keyof RepositoryFacts, readonly string[]][] = [
  [
    "workflows",
    ["unpinned-action", "impostor-commit", "excess-permission", "script-injection", "skippable-gate"],
  ],
  [
    "protection",
    ["unmatched-context", "inactive-ruleset", "broad-bypass", "vacuous-codeowners", "filtered-gate"],
  ],
  ["codeowners", ["vacuous-codeowners"]],
  ["tree", ["vacuous-codeowners"]],
  ["cloudFiles", ["static-credential"]],
  ["secretNames", ["static-credential"]],
  ["environments", ["stray-environment"]],
  ["deployKeys", ["deploy-key"]],
  ["actions", ["unenforced-pinning"]],
  ["defaultPermissions", ["excess-permission"]],
  ["repositoryRunners", ["catchable-label"]],
  ["organizationRunners", ["catchable-label"]],
  ["instance", ["unlisted-signer"]],
];

describe("diagnose", () => {
  it("proves a good repository clean, kind by kind", () => {
    const { state, kinds } = diagnose(repositoryFacts(), doctorPolicy);

    expect(kinds.filter((kind) => kind.state !== "clean")).toEqual([]);
    expect(state).toBe("clean");
  });

  it.each(blindSpots)("is undecided where %s cannot be seen, and says what it takes", (fact, ids) => {
    const { state, kinds } = diagnose(repositoryFacts({ [fact]: forbidden }), doctorPolicy);

    expect(state).toBe("undecided");
    for (const id of ids) {
      const result = kinds.find((kind) => kind.id === id);
      expect(result).toMatchObject({ id, state: "unknown" });
      expect(result?.unknowns).toContainEqual(forbidden);
    }
  });

  it("says no where something was found, whatever else could not be seen", () => {
    const key = { id: 1, title: "ci", isReadOnly: false };
    const facts = repositoryFacts({ deployKeys: known([key]), actions: forbidden });

    expect(diagnose(facts, doctorPolicy).state).toBe("refuted");
  });

  it("does not take a workflow that it cannot read for a clean one", () => {
    const facts = repositoryFacts(withWorkflows({ "ci.yml": "on: push\njobs: {a: [", "b.yml": "on: push" }));

    expect(resultOf("script-injection", facts)).toMatchObject({ state: "unknown" });
    expect(resultOf("unmatched-context", { ...facts, recentChecks: known([]) })).toMatchObject({
      state: "unknown",
    });
  });

  it("is data in and data out", () => {
    const diagnosis = diagnose(repositoryFacts({ actions: forbidden }), doctorPolicy);

    expect(structuredClone(diagnosis)).toEqual(diagnosis);
    expect(JSON.parse(JSON.stringify(diagnosis))).toEqual(diagnosis);
  });
});
