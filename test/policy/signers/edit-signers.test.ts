import { describe, expect, it } from "vitest";
import type { Candidate } from "../../../src/domain/instance/listing.ts";
import { listedCommits, listingOf } from "../../../src/domain/instance/listing.ts";
import type { SignersChange } from "../../../src/domain/instance/signers-change.ts";
import { signingFiles } from "../../../src/domain/instance/signing-files.ts";
import { editSigners } from "../../../src/policy/signers/edit-signers.ts";
import { parseSigners } from "../../../src/policy/signers/signers-file.ts";

const address = "https://github.com/acme/platform";
const [first, second] = ["a".repeat(40), "b".repeat(40)];
const empty = "# Governance owns this.\nschema: assaygate/signers/v1\nsigners: []\n";
const [at, later] = ["2026-11-22T10:00:00Z", "2026-11-23T10:00:00Z"];

const candidate = (sha: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ sha, address, files: signingFiles, channels: ["canary", "stable"], ...more },
});
const edited = (text: string, ...changes: readonly SignersChange[]): string =>
  editSigners({ path: "signers.yml", text }, changes);
const listed = (text: string, sha: string, from = at): string =>
  edited(text, { kind: "list", candidate: candidate(sha), from });
const read = (text: string) => parseSigners({ path: "signers.yml", text }).content;
const standing = (text: string, sha: string, now = later) => listingOf(read(text), candidate(sha), now);

describe("a commit that is listed", () => {
  it("may say, at each channel, what the files of the release say", () => {
    const text = listed(empty, first);

    expect(standing(text, first)).toEqual({ state: "listed" });
    expect(standing(text, second)).toMatchObject({ state: "unlisted" });
    expect(read(text).signers.map(({ workflow }) => workflow)).toEqual(
      signingFiles.map(({ workflow }) => `${address}/${workflow}`),
    );
    expect(text).toContain("# Governance owns this.\n");
  });

  it("is listed once, however often it is asked for", () => {
    const text = listed(listed(empty, first), second);

    expect(listed(text, second, later)).toBe(text);
    expect(listedCommits(read(text))).toEqual([second, first]);
    expect(read(text).signers.flatMap(({ revisions }) => revisions)).toHaveLength(2 * signingFiles.length);
  });

  it("leaves the words, the order and the entries of others alone", () => {
    const mine = `schema: assaygate/signers/v1
signers:
  # ours, by hand
  - predicates: [operation]
    workflow: ${address}/.github/workflows/own.yml
    refs: [refs/heads/main]
    revisions:
      - { sha: ${second}, from: 2026-01-01 } # the first one
    triggers: [schedule]
`;
    const text = listed(mine, first);

    expect(text).toContain("  # ours, by hand\n  - predicates: [ operation ]\n");
    expect(text).toContain(`      - { sha: ${second}, from: 2026-01-01 } # the first one\n`);
    expect(read(text).signers[0]).toEqual(read(mine).signers[0]);
    expect(standing(text, first)).toEqual({ state: "listed" });
  });

  it("gets what an entry lacks: a channel, a predicate", () => {
    const text = listed(empty, first)
      .replace("[ refs/heads/canary, refs/heads/stable ]", "[ refs/heads/canary ]")
      .replace("provenance, ", "");

    expect(standing(text, first)).toMatchObject({ state: "unlisted" });
    expect(standing(listed(text, first), first)).toEqual({ state: "listed" });
  });

  it("counts not before its time, and at no other channel", () => {
    const text = edited(empty, {
      kind: "list",
      candidate: candidate(first, { channels: ["canary"] }),
      from: later,
    });

    expect(standing(text, first, at)).toMatchObject({ state: "unlisted" });
    const canary = candidate(first, { channels: ["canary"] });
    expect(listingOf(read(text), canary, later)).toEqual({ state: "listed" });
    expect(standing(text, first, later)).toMatchObject({ state: "unlisted" });
  });

  it("needs no entry where it can sign nothing", () => {
    expect(listingOf(read(empty), candidate(first, { files: [] }), at)).toEqual({ state: "signs-nothing" });
  });
});

describe("a commit that is left", () => {
  it("ends, keeps the end that it had, and comes back by being listed again", () => {
    const ended = edited(listed(empty, first), { kind: "end", sha: first, address, until: later });

    expect(standing(ended, first, later)).toMatchObject({ state: "unlisted" });
    expect(standing(ended, first, at)).toEqual({ state: "listed" });
    expect(edited(ended, { kind: "end", sha: first, address, until: "2027-01-01T00:00:00Z" })).toBe(ended);
    expect(standing(listed(ended, first, later), first, later)).toEqual({ state: "listed" });
  });

  it("is revoked in every entry of the instance's files, with the reason, and no listing brings it back", () => {
    const change: SignersChange = {
      kind: "revoke",
      sha: first,
      address,
      at: later,
      reason: "it signed too much",
    };
    const revoked = edited(listed(empty, first), change);

    expect(read(revoked).signers.every(({ revisions }) => revisions[0]?.revoked?.at === later)).toBe(true);
    expect(standing(revoked, first)).toMatchObject({ state: "revoked" });
    expect(standing(listed(revoked, first), first)).toMatchObject({ state: "revoked" });
    expect(edited(revoked, change)).toBe(revoked);
  });

  it("ends after it began, though another clock said when that was", () => {
    const ended = edited(listed(empty, first, later), { kind: "end", sha: first, address, until: at });

    expect(read(ended).signers[0]?.revisions[0]).toMatchObject({
      from: later,
      until: "2026-11-23T10:00:01.000Z",
    });
  });

  it("of another instance is somebody else's", () => {
    const text = listed(empty, first);

    expect(
      edited(text, { kind: "end", sha: first, address: "https://github.com/acme/plat", until: later }),
    ).toBe(text);
  });
});

it("is refused where the list is none, before anything is written", () => {
  expect(() => listed("signers: {}\n", first)).toThrow(/expected a list of signers/);
});
