import { describe, expect, it } from "vitest";
import { known, repositoryFacts, resultOf, spoiled } from "../../../support/repository-facts.ts";

const naming = (name: string) =>
  spoiled("    needs: [test]\n", `    needs: [test]\n    environment: ${name}\n`);

describe("stray-environment", () => {
  it.each(["prod", "Production-EU", "live", "eu_prd"])("finds the environment %s", (name) => {
    const facts = repositoryFacts({
      environments: known([
        { name, isGuarded: true },
        { name: "production", isGuarded: true },
      ]),
    });

    expect(resultOf("stray-environment", facts).findings[0]).toMatchObject({
      at: `environment "${name}"`,
      fix: { method: "DELETE", path: `/repos/acme/payments-api/environments/${name}` },
    });
  });

  it.each(["dev", "products", "delivery", "staging"])("takes %s", (name) => {
    const facts = repositoryFacts({ environments: known([{ name, isGuarded: false }]) });

    expect(resultOf("stray-environment", facts).state).toBe("clean");
  });

  it("finds a job that names production by another name", () => {
    expect(resultOf("stray-environment", naming("{ name: prod }")).findings[0]).toMatchObject({
      at: ".github/workflows/ci.yml:18",
    });
  });

  it("finds production without a rule", () => {
    const facts = repositoryFacts({ environments: known([{ name: "production", isGuarded: false }]) });

    expect(resultOf("stray-environment", facts).findings[0]?.found).toContain("no protection rule");
  });

  it("finds a production environment that the first run would make", () => {
    const facts = { ...naming("production"), environments: known([]) };

    expect(resultOf("stray-environment", facts).findings[0]?.found).toContain("makes it without any rule");
    expect(resultOf("stray-environment", naming("production")).state).toBe("clean");
  });
});
