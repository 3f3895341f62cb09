import { describe, expect, it } from "vitest";
import type { Signers } from "../../../src/domain/evidence/signers.ts";
import {
  type Circumstances,
  type MachineUse,
  objectionsTo,
} from "../../../src/domain/judging/circumstances.ts";
import type { JobIdentity } from "../../../src/domain/judging/job-identity.ts";

const sha = "a".repeat(40);
const workflow = ".github/workflows/judge-release.yml";

const identity: JobIdentity = {
  issuer: "https://token.actions.githubusercontent.com",
  workflowRef: `acme/platform/${workflow}@refs/heads/stable`,
  workflowCommit: sha,
  startedRef: "acme/app/.github/workflows/release.yml@refs/heads/main",
  repository: "acme/app",
  repositoryId: "7",
  ownerId: "1",
  visibility: "private",
  ref: "refs/heads/main",
  isRefProtected: true,
  commit: "c".repeat(40),
  event: "push",
  runId: "42",
  runAttempt: "1",
  runnerEnvironment: "github-hosted",
};

const hosted: MachineUse = {
  ...{ job: "gate", attempt: 1, status: "completed", conclusion: "success" },
  runnerGroup: "GitHub Actions",
};

function signersWith(revision: Partial<Signers["signers"][number]["revisions"][number]>): Signers {
  const listed = { sha, from: "2026-01-01T00:00:00Z", until: null, revoked: null, ...revision };
  const file = `https://github.com/acme/platform/${workflow}`;
  const may = { predicates: ["provenance"], refs: ["refs/heads/stable"], triggers: ["push"], runners: [] };
  return { issuer: "i", signers: [{ ...may, workflow: file, revisions: [listed] }] };
}

function codesFor(some: Partial<Circumstances> = {}, job: Partial<JobIdentity> = {}) {
  const found = objectionsTo({
    ...{ identity: { ...identity, ...job }, workflow, runnerGroups: [] },
    defaultBranch: { state: "known", value: "main" },
    relation: { state: "known", value: "same" },
    machines: { state: "known", value: [hosted] },
    signers: { issuer: "i", signers: [] },
    now: "2026-11-22T10:00:00Z",
    ...some,
  });
  return found.state === "known" ? found.value.map(({ code }) => code) : found.why;
}

const machine = (some: Partial<MachineUse>) => ({
  machines: { state: "known" as const, value: [hosted, { ...hosted, ...some }] },
});

describe("the circumstances in which a job may sign", () => {
  it("are a push to the protected default branch, on machines of GitHub's", () => {
    expect(codesFor()).toEqual([]);
    expect(codesFor({ relation: { state: "known", value: "behind" } })).toEqual([]);
  });

  it.each([
    ["workflow_dispatch", "trigger"],
    ["pull_request_target", "trigger"],
    ["schedule", "trigger"],
  ])("are not the event %s", (event, code) => {
    expect(codesFor({}, { event })).toEqual([code]);
  });

  it.each(["refs/heads/main2", "refs/heads/release", "refs/tags/main", "refs/heads/Main"])(
    "are not the ref %s",
    (ref) => {
      expect(codesFor({}, { ref })).toEqual(["ref"]);
    },
  );

  it("are not a branch that nobody protects, nor a commit that is none of it (any more)", () => {
    expect(codesFor({}, { isRefProtected: false })).toEqual(["unprotected-ref"]);
    for (const value of ["ahead", "diverged", "unrelated"] as const)
      expect(codesFor({ relation: { state: "known", value } })).toEqual(["unreachable-commit"]);
  });

  it.each([
    "acme/platform/.github/workflows/run-build.yml@refs/heads/stable",
    "acme/platform/.github/workflows/xjudge-release.yml@refs/heads/stable",
    "acme/platform/.github/workflows/judge-release.yaml@refs/heads/stable",
  ])("are not the file %s", (workflowRef) => {
    expect(codesFor({}, { workflowRef })).toEqual(["signer-workflow"]);
  });

  it("are a branch that the policy names besides, if rules protect it", () => {
    const releaseBranches = ["release/*"];
    const ref = "refs/heads/release/1.x";

    expect(codesFor({}, { ref })).toEqual(["ref"]);
    expect(codesFor({ releaseBranches }, { ref })).toEqual([]);
    expect(codesFor({ releaseBranches }, { ref: "refs/tags/release/1.x" })).toEqual(["ref"]);
    expect(codesFor({ releaseBranches }, { ref, isRefProtected: false })).toEqual(["unprotected-ref"]);
  });

  it.each([`${"b".repeat(40)}`, "refs/heads/main", "refs/heads/stable2", "refs/tags/stable"])(
    "are not a file that was called at %s, where no channel leads",
    (ref) => {
      expect(codesFor({}, { workflowRef: `acme/platform/${workflow}@${ref}` })).toEqual(["off-channel"]);
    },
  );

  it("are any ref for a file that nobody calls", () => {
    const workflowRef = `acme/platform/${workflow}@refs/heads/main`;

    expect(codesFor({ calledAt: null }, { workflowRef })).toEqual([]);
  });

  it("are not a commit of the instance whose time is over", () => {
    const revoked = { at: "2026-11-01T00:00:00Z", keepsEarlier: true };

    expect(codesFor({ signers: signersWith({ revoked }) })).toEqual(["signer-revoked"]);
    expect(codesFor({ signers: signersWith({ until: "2026-11-22T10:00:00Z" }) })).toEqual(["signer-revoked"]);
    expect(codesFor({ signers: signersWith({}) })).toEqual([]);
  });
});

describe("machines of the product's own", () => {
  it("8.25: keep a release from being signed, also if one took a job by its label and is gone since", () => {
    expect(codesFor(machine({ runnerGroup: "Default" }))).toEqual(["runner"]);
    expect(codesFor(machine({ runnerGroup: "Default", attempt: 1, conclusion: "failure" }))).toEqual([
      "runner",
    ]);
  });

  it("are not told from none where GitHub does not say which machine did the work", () => {
    expect(codesFor(machine({ runnerGroup: null }))).toEqual(["runner"]);
    expect(codesFor(machine({ runnerGroup: null, status: "in_progress", conclusion: null }))).toEqual([
      "runner",
    ]);
  });

  it("do nothing where a job was skipped, or has not begun", () => {
    expect(codesFor(machine({ runnerGroup: null, conclusion: "skipped" }))).toEqual([]);
    expect(codesFor(machine({ runnerGroup: null, conclusion: "cancelled" }))).toEqual([]);
    expect(codesFor(machine({ runnerGroup: null, status: "queued", conclusion: null }))).toEqual([]);
  });

  it("count where the instance names their group, and no other", () => {
    const runnerGroups = ["release"];

    expect(codesFor({ ...machine({ runnerGroup: "release" }), runnerGroups })).toEqual([]);
    expect(codesFor({ ...machine({ runnerGroup: "Release" }), runnerGroups })).toEqual(["runner"]);
  });

  it("are what the job that signs says of itself, whatever the list says", () => {
    expect(codesFor({}, { runnerEnvironment: "self-hosted" })).toEqual(["runner"]);
  });
});

describe("what cannot be read", () => {
  it.each(["defaultBranch", "relation", "machines"] as const)("signs nothing: %s", (name) => {
    expect(codesFor({ [name]: { state: "unknown", why: "an outage" } })).toBe("an outage");
  });
});
