import { describe, expect, it } from "vitest";
import { ladderOf } from "../../../src/domain/enforcement/ladder.ts";
import {
  type Rung,
  requiredRefusals,
  type TrustTest,
  TrustTests,
} from "../../../src/domain/enforcement/trust-tests.ts";
import { ladderMarkdown, renderLadder } from "../../../src/report/ladder.ts";
import { known, unknown } from "../../support/known-facts.ts";

const now = "2026-11-22T12:00:00Z";

const test = (rung: Rung, changed: Partial<TrustTest> = {}): TrustTest => ({
  rung,
  repository: "acme/api",
  environment: "production",
  target: "aws role deploy",
  testedAt: "2026-11-20T12:00:00Z",
  source: "acme/platform, run 7",
  admitted: true,
  refused: [...requiredRefusals[rung]],
  fell: [],
  ...changed,
});
const all = [test("identity"), test("artefact"), test("network")];

interface Seen {
  readonly tests?: readonly TrustTest[];
  readonly credentials?: "clean" | "refuted" | "unknown";
  readonly environments?: readonly string[] | null;
}

function ladder({ tests = all, credentials = "clean", environments = ["production"] }: Seen = {}) {
  const named = (environments ?? []).map((name) => ({ name, isGuarded: true }));
  const kind = {
    id: "static-credential",
    title: "",
    severity: "high",
    looked: "",
    findings: [],
    unknowns: [],
  } as const;
  return ladderOf({
    facts: {
      repository: "acme/api",
      environments: environments === null ? unknown("outage") : known(named),
    },
    diagnosis: { kinds: [{ ...kind, state: credentials }] },
    policy: {
      environments: [
        { name: "production", isProduction: true },
        { name: "production-eu", isProduction: true },
        { name: "staging", isProduction: false },
      ],
    },
    tests: TrustTests.parse({ schema: "assaygate/trust-tests/v1", tests }),
    now,
  });
}

describe("the enforcement ladder", () => {
  it("is at 3 where every rung was tested", () => {
    expect(ladder().level).toBe(3);
  });

  it("is at 0 where nobody recorded a test", () => {
    expect(ladder({ tests: [] })).toMatchObject({
      level: 0,
      rungs: [{ state: "unknown" }, { state: "unknown" }, { state: "unknown" }],
    });
  });

  it("counts no rung above one that is not there", () => {
    expect(ladder({ tests: [test("artefact"), test("network")] }).level).toBe(0);
    expect(ladder({ tests: [test("identity"), test("network")] }).level).toBe(1);
  });

  it.each([
    ["somebody got in", { fell: ["another-ref"] }, "refuted"],
    ["nobody got in, the one that may neither", { admitted: false }, "unknown"],
    ["a case was left out", { refused: requiredRefusals.identity.slice(1) }, "unknown"],
    ["it is of another repository", { repository: "acme/other" }, "unknown"],
    ["it is of another environment", { environment: "staging" }, "unknown"],
    ["it is older than 90 days", { testedAt: "2026-08-01T00:00:00Z" }, "unknown"],
    ["it is of tomorrow", { testedAt: "2026-11-23T12:00:00Z" }, "unknown"],
  ] as const)("is at 0 by a test in which %s", (_, changed, state) => {
    const { level, rungs } = ladder({ tests: [test("identity", changed), test("artefact")] });

    expect([level, rungs[0]?.state]).toEqual([0, state]);
  });

  it("believes the newest test of a target, not the kindest", () => {
    const fell = test("identity", { testedAt: "2026-11-21T12:00:00Z", fell: ["own-runner"] });

    expect(ladder({ tests: [test("identity"), fell] }).level).toBe(0);
    expect(ladder({ tests: [fell, test("identity", { testedAt: "2026-11-22T09:00:00Z" })] }).level).toBe(1);
  });

  it("asks for every target and every environment of production", () => {
    const other = test("identity", { target: "gcp pool", refused: [] });

    expect(ladder({ tests: [test("identity"), other] }).level).toBe(0);
    expect(ladder({ environments: ["production", "production-eu"] }).level).toBe(0);
    expect(ladder({ environments: ["production", "staging"] }).level).toBe(3);
  });

  it.each([
    ["a static credential was found", { credentials: "refuted" }, "refuted"],
    ["files or secrets could not be seen", { credentials: "unknown" }, "unknown"],
    ["environments could not be read", { environments: null }, "unknown"],
    ["there is no production", { environments: ["staging"] }, "unknown"],
  ] as const)("is at 0 where %s, whatever was tested", (_, seen, state) => {
    const { level, rungs } = ladder(seen);

    expect([level, rungs[0]?.state]).toEqual([0, state]);
  });

  it("says what it rests on, and lets no name break out of its line", () => {
    const hostile = test("identity", { source: "x\n::error::y ##[error]z `b`" });

    const text = renderLadder(ladder({ tests: [hostile] }));

    expect(text).toContain("enforcement L1, identity");
    expect(text).toContain("? L2 artefact: nobody recorded a test for production");
    expect(text).not.toMatch(/^::|##\[/m);
    expect(ladderMarkdown(ladder({ tests: [hostile] })).match(/`/g)).toHaveLength(6);
  });
});
