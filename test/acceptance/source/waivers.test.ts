import { describe, expect, it } from "vitest";
import type { RepositorySeed } from "../../../sandbox/github/seed/seed.ts";
import { governedRun } from "../../support/governed.ts";
import { gateOf } from "../../support/governed-home.ts";
import { goodPull } from "../../support/governed-scene.ts";
import {
  findingReports,
  leadApproves,
  waivedScene,
  waiverPath,
  waiverPull,
  waiverText,
} from "../../support/governed-waivers.ts";

/** The policy has to name the organisation's teams, so it is not the packaged one. */
const judge = (repository?: Partial<RepositorySeed>) =>
  governedRun(waivedScene(repository), { bundle: gateOf({}), reports: findingReports });
const brought = (...change: Parameters<typeof waiverPull>): Partial<RepositorySeed> => ({
  pulls: [waiverPull(...change), goodPull()],
});
const [written = {}] = waiverPull().commits ?? [];

interface Attack {
  readonly name: string;
  readonly repository: Partial<RepositorySeed>;
  /** What is said about the waiver. */
  readonly says: RegExp;
}

const attacks: readonly Attack[] = [
  {
    name: "that its author approves for themselves",
    repository: brought(waiverText(), { reviews: [{ ...leadApproves, user: "ana" }] }),
    says: /nobody of the role approved/,
  },
  {
    name: "that its owner approves",
    repository: brought(waiverText({ owner: "sol" })),
    says: /sol approved it and is its author or owner/,
  },
  {
    name: "that somebody outside the role approves",
    repository: brought(waiverText(), {
      reviews: [{ user: "eva", state: "APPROVED", on_behalf_of: ["payments"] }],
    }),
    says: /nobody of the role approved/,
  },
  {
    name: "of which an earlier text was approved",
    repository: brought(waiverText(), {
      commits: [{ ...written, files: { [waiverPath]: waiverText({ expiresIn: 2 }) } }, written],
      reviews: [{ ...leadApproves, commit: 0 }],
    }),
    says: /nobody of the role approved the head/,
  },
  {
    name: "that came together with other files",
    repository: brought(waiverText(), {
      commits: [{ ...written, files: { [waiverPath]: waiverText(), "src/b.ts": "export const b = 2;\n" } }],
    }),
    says: /touched 1 other files/,
  },
  {
    name: "that was pushed without a pull request",
    repository: { commits: [written], pulls: [goodPull()] },
    says: /pushed without a pull request/,
  },
  {
    name: "that the change brings itself",
    repository: {
      pulls: [goodPull({ commits: [...(goodPull().commits ?? []), written], reviews: [leadApproves] })],
    },
    says: /not merged yet/,
  },
  {
    name: "that expired",
    repository: brought(waiverText({ requestedAt: "2026-01-01", expiresIn: -0.1 })),
    says: /it expired at/,
  },
  {
    name: "that lasts too long",
    repository: brought(waiverText({ expiresIn: 40 })),
    says: /at most 30 days/,
  },
  {
    name: "for whatever matches",
    repository: brought(
      waiverText({ scope: '{ruleId: rule, path: "src/*"}, {ruleId: rule, path: src/a.ts}' }),
    ),
    says: /names no exact finding/,
  },
];

describe("T11: a waiver", () => {
  it("that the role approved, alone in its pull request, lets a waivable finding through and is named", async () => {
    const run = await judge();

    expect(run.check("sast.findings"), run.log).toMatchObject({
      result: "WARNED",
      reason: "waived",
      waivers: ["w1"],
    });
    expect(run.verdict?.decision).toBe("pass");
    expect(run.log).toContain("Waiver w1 covers it until");
  });

  it.each(attacks)("$name does not count", async ({ repository, says }) => {
    const run = await judge(repository);

    const check = run.check("sast.findings");
    expect(check, run.log).toMatchObject({ result: "FAILED", waivers: [] });
    expect(check?.notes.join("\n")).toMatch(says);
    expect(run.exitCode).toBe(1);
  });

  it("of another finding lets nothing through, and is called an orphan", async () => {
    const run = await judge(brought(waiverText({ scope: "{ruleId: rule, path: src/b.ts}" })));

    expect(run.check("sast.findings"), run.log).toMatchObject({ result: "FAILED", waivers: [] });
    expect(run.verdict?.notices.join("\n")).toContain("waiver w1 covers nothing that was found");
  });
});
