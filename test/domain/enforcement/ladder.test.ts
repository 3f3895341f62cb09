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
  /** Groups that the instance names; null: nothing is an instance. */
  readonly names?: readonly string[] | null;
  /** Workflows of the group `deploy`; null: any; undefined: groups cannot be read. */
  readonly workflows?: readonly string[] | null | undefined;
}

const unreadable = { ...unknown("permission"), needs: "organization-self-hosted-runners: read" };
const deploy = "acme/platform/.github/workflows/deploy.yml@refs/heads/stable";

function ladder(seen: Seen = {}) {
  const { tests = all, credentials = "clean", environments = ["production"], names = ["deploy"] } = seen;
  const workflows = "workflows" in seen ? seen.workflows : [deploy];
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
      runnerGroups: workflows === undefined ? unreadable : known([{ name: "deploy", workflows }]),
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
    groups: names === null ? null : { instance: "acme/platform", names },
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

  it.each([
    ["takes jobs of any workflow", { workflows: null }, "refuted"],
    [
      "takes jobs of a product",
      { workflows: [deploy, "acme/api/.github/workflows/x.yml@refs/heads/main"] },
      "refuted",
    ],
    [
      "takes jobs of any branch of the instance",
      { workflows: [deploy.replace("stable", "feature")] },
      "refuted",
    ],
    [
      "is of an instance whose name begins alike",
      { workflows: [deploy.replace("platform", "platform-x")] },
      "refuted",
    ],
    ["cannot be read", { workflows: undefined }, "unknown"],
    ["is not open to the repository", { names: ["other"] }, "unknown"],
    ["is named nowhere", { names: [] }, "unknown"],
    ["could be named by no instance", { names: null }, "unknown"],
  ] as const)("is at 2 where the runner group %s, whatever was tested", (_, seen, state) => {
    const { level, rungs } = ladder(seen);

    expect([level, rungs[2]?.state]).toEqual([2, state]);
  });

  it("says which permission would show the runner groups", () => {
    expect(ladder({ workflows: undefined }).rungs[2]?.why).toBe(
      "the runner groups could not be read without organization-self-hosted-runners: read",
    );
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
