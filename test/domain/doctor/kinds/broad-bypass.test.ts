import { describe, expect, it } from "vitest";
import type { BypassActor } from "../../../../src/domain/protection/protection.ts";
import {
  forbidden,
  known,
  protectionWith,
  repositoryFacts,
  resultOf,
  ruleset,
} from "../../../support/repository-facts.ts";

function bypassedBy(...actors: readonly BypassActor[]) {
  const protection = protectionWith({ rulesets: known([ruleset({ bypassActors: known(actors) })]) });
  return resultOf("broad-bypass", repositoryFacts({ protection: known(protection) }));
}

describe("broad-bypass", () => {
  it("finds who may always bypass, and leaves people a way through pull requests", () => {
    const { findings } = bypassedBy(
      { kind: "repository-role", id: 5, mode: "always" },
      { kind: "deploy-key", id: null, mode: "always" },
      { kind: "team", id: 8, mode: "pull-request" },
    );

    expect(findings).toHaveLength(1);
    expect(findings[0]?.found).toBe("repository-role 5 may always bypass; deploy-key may always bypass");
    expect(findings[0]?.fix).toMatchObject({
      body: {
        bypass_actors: [
          { actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "pull_request" },
          { actor_id: 8, actor_type: "Team", bypass_mode: "pull_request" },
        ],
      },
    });
  });

  it("finds an exempt actor, who leaves no record", () => {
    expect(bypassedBy({ kind: "user", id: 1, mode: "exempt" }).findings[0]?.found).toContain(
      "leaves no record",
    );
  });

  it("takes nobody, and a team on pull requests", () => {
    expect(bypassedBy().state).toBe("clean");
    expect(bypassedBy({ kind: "team", id: 8, mode: "pull-request" }).state).toBe("clean");
  });

  it("T7 does not take a list that it cannot read for an empty one", () => {
    const protection = protectionWith({ rulesets: known([ruleset({ bypassActors: forbidden })]) });

    expect(resultOf("broad-bypass", repositoryFacts({ protection: known(protection) }))).toMatchObject({
      state: "unknown",
      unknowns: [forbidden],
    });
  });

  it("does not know what a mode of tomorrow means", () => {
    expect(bypassedBy({ kind: "team", id: 8, mode: "unknown" }).state).toBe("unknown");
  });
});
