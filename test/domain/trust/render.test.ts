import { describe, expect, it } from "vitest";
import { trustKinds } from "../../../src/domain/trust/kinds.ts";
import { renderTrust } from "../../../src/domain/trust/render.ts";
import { UserError } from "../../../src/errors.ts";
import { given, kit } from "../../support/clouds/kit.ts";

describe("the trust kit", () => {
  it.each(trustKinds)("leaves no placeholder in %s", (kind) => {
    expect(kit(kind)).not.toMatch(/\{\{[a-z_]+\}\}/);
  });

  it("takes no value that a cloud's language reads as more than letters", () => {
    const hostile = ["*", "?", "a*", "a'b", 'a"b', "a b", "$x", "a\\b", "a\nb", "{{x}}", "", "a:b", "ä"];
    const options = ["environment", "workflow", "repository", "ref", "judge", "image", "owner-id"] as const;
    const refused = options.flatMap((option) =>
      hostile.map((value) => {
        const values = { ...given, [option]: value };
        const kind = option === "judge" || option === "image" ? "policy-controller" : "azure-flexible";
        return option === "ref" ? () => kit("gcp", values) : () => kit(kind, values);
      }),
    );

    for (const attempt of refused) expect(attempt).toThrow(UserError);
  });

  it.each([
    ["workflow", "acme/platform/.github/workflows/deploy.yml"],
    ["workflow", "acme/platform/.github/workflows/../x.yml@refs/heads/stable"],
    ["workflow", "acme/platform/.github/workflows/deploy.yml@refs/tags/v1"],
    ["workflow", "acme/platform/.github/workflows/judge-release.yml@refs/heads/stable"],
    ["workflow", "acme/platform/.github/workflows/run-build.yml@refs/heads/stable"],
    ["workflow", "acme/platform/.github/workflows/deploy.yml@stable"],
    ["ref", "refs/pull/1/merge"],
    ["ref", "refs/heads/../x"],
    ["event", "pull_request_target"],
    ["event", "issue_comment"],
    ["runner", "any"],
  ])("refuses --%s %s, which somebody else may choose", (option, value) => {
    expect(() => kit("gcp", { ...given, [option]: value })).toThrow(`option "--${option}": expected`);
  });

  it("takes no file for a judge that is none", () => {
    const judge = "acme/platform/.github/workflows/deploy.yml@refs/heads/stable";

    expect(() => kit("kyverno", { ...given, judge })).toThrow('option "--judge": expected');
  });

  it("names the option that is missing", () => {
    expect(() => kit("aws", {})).toThrow(
      'option "--account": expected the 12 digits of an AWS account, got none.',
    );
  });

  it("names a policy and a commit, or none of it is written", () => {
    const nothing = { value: (option: string) => given[option], values: () => [] };

    expect(() => renderTrust("{{policies}}", nothing)).toThrow('option "--policy"');
    expect(() => renderTrust("{{revisions}}", nothing)).toThrow('option "--revision"');
  });
});

it("no product's policy takes the name of another's", () => {
  const names = ["acme/a-b", "acme/a.b", "acme/a_b", "acme/ab", "acme-a/b"].map(
    (repository) => /name: (assaygate-\S+)/.exec(kit("kyverno", { ...given, repository }))?.[1],
  );

  expect(new Set(names).size).toBe(5);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/);
});
