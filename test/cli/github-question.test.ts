import { describe, expect, it } from "vitest";
import { repositoryNamed, tokenMissing, unreadable } from "../../src/cli/github-question.ts";
import { describeError } from "../../src/errors.ts";

describe("a question about GitHub", () => {
  it("says that no repository was named, not that an empty one was", () => {
    expect(() => repositoryNamed([], "assaygate doctor OWNER/REPO")).toThrow(/got none\.$/);
  });

  it("names every variable in which it looked for a token", () => {
    expect(describeError(tokenMissing(["GITHUB_TOKEN", "GH_TOKEN"], "organisation"))).toBe(
      "expected a token in GITHUB_TOKEN or GH_TOKEN, found none. Nothing can be said about an organisation that cannot be read.",
    );
  });

  it.each([
    ["outage", "GITHUB_API_URL"],
    ["rate-limit", "Ask again later"],
    ["permission", "Give a token that is valid"],
    ["not-found", "Check its name"],
  ] as const)("%s has advice of its own", (cause, advice) => {
    const error = unreadable("repository", "acme/app", { state: "unknown", why: "no answer.", cause });

    expect(describeError(error)).toContain("acme/app: the repository could not be read: no answer. ");
    expect(error.hint).toContain(advice);
  });
});
