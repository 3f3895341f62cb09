import { describe, expect, it } from "vitest";
import type { ChangeReference } from "../../../src/domain/change/reference.ts";
import type { SourceNeed } from "../../../src/domain/facts/source-facts.ts";
import { type EmulatedGitHub, emulatedGitHub, factsFrom, pullReference } from "./emulated.ts";
import { shopSeed } from "./shop.ts";

/** Everything that a job's token can read for a pull request. */
const needs: readonly SourceNeed[] = [
  "branch-rules",
  "classic-protection",
  "codeowners",
  "owners-access",
  "tree",
  "template",
  "change",
  "files",
  "commits",
  "reviews",
  "checks",
  "work-items",
];
type Fault = Omit<FaultRule, "operation">;
type FaultRule = Parameters<EmulatedGitHub["github"]["faults"]["add"]>[0];

/** Once at each call: the run is none the wiser. */
const passing: readonly Fault[] = [
  { kind: "status", status: 502, isHtml: true, times: 2 },
  { kind: "status", status: 503 },
  { kind: "reset" },
  { kind: "truncate" },
  { kind: "secondary", retryAfter: 2 },
  { kind: "secondary", status: 429, retryAfter: 2 },
  { kind: "slow", delayMs: 1_500 },
];
/** At every call, for good. */
const lasting: readonly Fault[] = [
  { kind: "status", status: 502, isHtml: true, times: 1_000 },
  { kind: "reset", times: 1_000 },
  { kind: "truncate", times: 1_000 },
  { kind: "secondary", retryAfter: 900, times: 1_000 },
];

const limits = { attemptMs: 1_000, deadlineMs: 20_000, waitBudgetMs: 800 };

async function withoutFaults() {
  const github = await emulatedGitHub(shopSeed);
  const change = await pullReference(github, 5);
  const already = github.github.log.entries.length;
  const facts = await read(github, change);
  const asked = github.github.log.entries.slice(already).map(({ operation }) => operation ?? "");
  return { github, change, facts, operations: [...new Set(asked)] };
}

async function read(github: EmulatedGitHub, change: ChangeReference, rules: readonly FaultRule[] = []) {
  github.github.faults.replace(rules);
  const { calls: _, ...facts } = await factsFrom(github, { change, needs, actors: ["cy"], limits });
  return facts;
}

/** The same, or unknown for a cause that the fault explains; in lists and objects of facts too. */
function isSameOrUnknown(found: unknown, expected: unknown): boolean {
  if (Object.is(found, expected)) return true;
  if (typeof found !== "object" || typeof expected !== "object" || found === null || expected === null)
    return false;
  if ("state" in found && found.state === "unknown") return "cause" in found && found.cause !== undefined;
  const keys = Object.keys(expected);
  return (
    Object.keys(found).length === keys.length &&
    keys.every((key) =>
      isSameOrUnknown((found as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key]),
    )
  );
}

const named = (faults: readonly Fault[]): [string, Fault][] =>
  faults.map((fault) => [JSON.stringify(fault), fault]);

describe("each fault at each call (T17, G13)", () => {
  it.each(named(passing))("%s once: the same facts", async (_name, fault) => {
    const { github, change, facts, operations } = await withoutFaults();
    const everywhere = operations.map((operation) => ({ ...fault, operation }));

    expect(await read(github, change, everywhere)).toEqual(facts);
  });

  it.each(named(lasting))("%s for good: nothing is known, each for a cause", async (_name, fault) => {
    const { github, change, facts } = await withoutFaults();

    const found = await read(github, change, [fault]);

    expect(found.repository.state).toBe("unknown");
    expect(isSameOrUnknown(found, facts)).toBe(true);
  });

  it("one call that fails for good: what depends on it is unknown, the others are the same", async () => {
    const { github, change, facts, operations } = await withoutFaults();

    for (const operation of operations) {
      const found = await read(github, change, [{ kind: "status", status: 500, times: 1_000, operation }]);
      expect(isSameOrUnknown(found, facts), operation).toBe(true);
      expect(found, operation).not.toEqual(facts);
    }
  }, 120_000);

  it("200 with errors of GraphQL: what it would have said is unknown", async () => {
    const { github, change, facts } = await withoutFaults();

    const found = await read(github, change, [{ kind: "graphql-errors", times: 1_000 }]);

    expect(isSameOrUnknown(found, facts)).toBe(true);
    expect(found.codeowners.state).toBe("unknown");
  });

  it("a limit that is spent for an hour: unknown until then, at once", async () => {
    const { github, change } = await withoutFaults();
    const startedAt = performance.now();

    const facts = await read(github, change, [{ kind: "primary", times: 1_000 }]);

    const until = { state: "unknown", cause: "rate-limit", resetAt: expect.stringMatching(/^\d{4}-/) };
    expect(facts.repository).toMatchObject(until);
    expect(facts.codeowners).toMatchObject(until);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});
