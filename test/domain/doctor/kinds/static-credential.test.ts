import { describe, expect, it } from "vitest";
import { known, repositoryFacts, resultOf, spoiled } from "../../../support/repository-facts.ts";

describe("static-credential", () => {
  it.each([
    [`AWS_ACCESS_KEY_ID: \${{ secrets.AWS_KEY }}`, "AWS_ACCESS_KEY_ID"],
    [`KEY: \${{ secrets.AZURE_CREDENTIALS }}`, "AZURE_CREDENTIALS"],
    [`CLOUDSDK: \${{ secrets.GCP_SA_KEY }}`, "GCP_SA_KEY"],
  ])("finds %s in a workflow", (line, name) => {
    const facts = spoiled(
      "      - run: npm test\n",
      `      - run: npm test\n        env:\n          ${line}\n`,
    );

    expect(resultOf("static-credential", facts).findings[0]).toMatchObject({
      at: ".github/workflows/ci.yml:15",
      found: `static credential: ${name}`,
    });
  });

  it("finds inputs of the clouds' actions, and keys by their shape, without showing them", () => {
    const key = `AKIA${"ABCDEFGH".repeat(2)}`;
    const facts = repositoryFacts({
      cloudFiles: known([
        { path: "action.yml", text: "with:\n  aws-secret-access-key: x\n" },
        { path: "infra/main.tf", text: `access_key = "${key}"\n# AWS_ACCESS_KEY_ID in a comment\n` },
      ]),
    });
    const { findings } = resultOf("static-credential", facts);

    expect(findings.map(({ at }) => at)).toEqual(["action.yml:2", "infra/main.tf:1"]);
    expect(JSON.stringify(findings)).not.toContain(key);
  });

  it("finds the key among the secrets that the repository keeps", () => {
    const facts = repositoryFacts({ secretNames: known(["NPM_TOKEN", "AWS_SECRET_ACCESS_KEY"]) });

    expect(resultOf("static-credential", facts).findings[0]?.fix).toMatchObject({
      method: "DELETE",
      path: "/repos/acme/payments-api/actions/secrets/AWS_SECRET_ACCESS_KEY",
    });
  });

  it("takes an identity by OIDC", () => {
    const step =
      "      - uses: aws-actions/configure-aws-credentials@v5\n        with: { role-to-assume: arn:aws:iam::1:role/x, aws-region: eu-west-1 }\n";

    expect(resultOf("static-credential", spoiled("      - run: npm test\n", step)).state).toBe("clean");
  });
});
