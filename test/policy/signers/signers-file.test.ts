import { describe, expect, it } from "vitest";
import { checkSigners, parseSigners } from "../../../src/policy/signers/signers-file.ts";

const sha = "a".repeat(40);
const written = `schema: assaygate/signers/v1
signers:
  - predicates: [gate-evaluation, verification-summary]
    workflow: https://github.com/acme/platform/.github/workflows/judge-release.yml
    refs: [refs/heads/stable, refs/heads/canary]
    revisions:
      - {sha: ${sha}, from: 2026-11-01}
      - {sha: ${"b".repeat(40)}, from: 2026-10-01, until: 2026-11-01T12:00:00Z, revoked: {at: 2026-11-20, reason: leaked}}
    triggers: [push]
`;
const source = (text: string) => ({ path: "signers.yml", text });

describe("the list of signers", () => {
  it("is read with GitHub as the issuer and hosted runners, where nothing else is said", () => {
    expect(parseSigners(source(written)).content).toEqual({
      issuer: "https://token.actions.githubusercontent.com",
      signers: [
        {
          predicates: ["gate-evaluation", "verification-summary"],
          workflow: "https://github.com/acme/platform/.github/workflows/judge-release.yml",
          refs: ["refs/heads/stable", "refs/heads/canary"],
          revisions: [
            { sha, from: "2026-11-01", until: null, revoked: null },
            {
              ...{ sha: "b".repeat(40), from: "2026-10-01", until: "2026-11-01T12:00:00Z" },
              revoked: { at: "2026-11-20", keepsEarlier: false },
            },
          ],
          triggers: ["push"],
          runners: ["github-hosted"],
        },
      ],
    });
  });

  it.each<readonly [string, string, RegExp, (text: string) => string]>([
    ["an unknown key", "signers.yml:10:1", /known key/, (text) => `${text}more: 1\n`],
    [
      "a pattern for a file",
      "signers.yml:4:15",
      /workflow file/,
      (text) => text.replace("judge-release.yml", "judge-*.yml"),
    ],
    [
      "a pattern for a branch",
      "signers.yml:5:12",
      /full ref/,
      (text) => text.replace("heads/stable", "heads/*"),
    ],
    ["a short ref", "signers.yml:5:12", /full ref/, (text) => text.replace("refs/heads/stable", "stable")],
    ["a short commit", "signers.yml:7:15", /whole commit id/, (text) => text.replace(sha, sha.slice(0, 12))],
    [
      "a predicate that nobody knows",
      "signers.yml:3:35",
      /predicate/,
      (text) => text.replace("verification-summary", "verification-sumary"),
    ],
    ["no trigger", "signers.yml:9:15", /at least one event/, (text) => text.replace("[push]", "[]")],
    [
      "an end before its beginning",
      "signers.yml:8:82",
      /after from/,
      (text) => text.replace("2026-10-01", "2026-12-01"),
    ],
    [
      "an issuer without TLS",
      "signers.yml:10:9",
      /issuer/,
      (text) => `${text}issuer: http://issuer.example.org\n`,
    ],
    ["a commit twice", "signers.yml:3:5", /once/, (text) => text.replace("b".repeat(40), sha)],
  ])("is refused with %s, at %s", (_, at, message, change) => {
    const checked = checkSigners(source(change(written)));

    expect(checked.ok ? [] : checked.problems).toMatchObject([
      { code: "invalid-policy", at, message: expect.stringMatching(message) },
    ]);
  });

  const entry = written.slice(written.indexOf("  - predicates"));

  it("lets a file say a thing in one entry only, so that no revocation is forgotten", () => {
    const checked = checkSigners(source(`${written}${entry}`));

    expect(checked.ok ? [] : checked.problems.map(({ message }) => message)).toEqual([
      "expected one signer of gate-evaluation per file, got the same file again.",
      "expected one signer of verification-summary per file, got the same file again.",
    ]);
  });

  it("has a commit revoked in all entries of its file, or in none", () => {
    const other = entry.replace("[gate-evaluation, verification-summary]", "[provenance]");
    const forgotten = other.replace(", revoked: {at: 2026-11-20, reason: leaked}", "");

    expect(checkSigners(source(`${written}${other}`)).ok).toBe(true);
    expect(checkSigners(source(`${written}${forgotten}`))).toMatchObject({
      problems: [{ message: expect.stringContaining("revoked in all entries") }],
    });
  });
});
