import { describe, expect, it } from "vitest";
import { addAnswers, noAnswers, PlatformAnswers, ProbeRun } from "../../../src/domain/probe/answers.ts";

type Found = ProbeRun["answers"][number];
const found = (some: Partial<Found> = {}): Found => ({
  question: "deployment-payload-size",
  state: "answered",
  value: "65000",
  detail: "",
  ...some,
});
const run = (askedAt: string, ...answers: readonly Found[]): ProbeRun => ({
  schema: "assaygate/probe-answers/v1",
  repository: "acme/scratch",
  run: "7",
  event: "workflow_dispatch",
  askedAt,
  answers: [...answers],
  failed: [],
});
const valueIn = ({ answers }: PlatformAnswers) => answers["deployment-payload-size"]?.value;

describe("answers of the probe", () => {
  it("are kept with their time and where they come from", () => {
    const kept = addAnswers(noAnswers, run("2026-11-20T10:00:00Z", found()));

    expect(PlatformAnswers.parse(kept).answers["deployment-payload-size"]).toEqual({
      state: "answered",
      value: "65000",
      detail: "",
      askedAt: "2026-11-20T10:00:00Z",
      source: "acme/scratch, run 7 (workflow_dispatch)",
    });
  });

  it("give way to newer ones only, never to silence or failure", () => {
    const first = addAnswers(noAnswers, run("2026-11-20T10:00:00Z", found()));
    const newer = addAnswers(first, run("2026-11-21T10:00:00Z", found({ value: "1000" })));

    expect(valueIn(newer)).toBe("1000");
    expect(valueIn(addAnswers(newer, run("2026-11-19T10:00:00Z", found({ value: "2" }))))).toBe("1000");
    expect(
      valueIn(addAnswers(newer, run("2026-11-22T10:00:00Z", found({ state: "not-asked", value: "" })))),
    ).toBe("1000");
    expect(
      valueIn(addAnswers(newer, run("2026-11-22T10:00:00Z", found({ state: "failed", value: "" })))),
    ).toBe("1000");
  });

  it("say that a question was asked in vain where nothing better is known", () => {
    const kept = addAnswers(noAnswers, run("2026-11-20T10:00:00Z", found({ state: "failed", value: "" })));

    expect(kept.answers["deployment-payload-size"]?.state).toBe("failed");
  });

  it.each([
    ["a question of its own", { answers: [found({ question: "is-it-monday" })] }],
    ["an answer without end", { answers: [found({ value: "x".repeat(401) })] }],
    ["a key of its own", { more: 1 }],
    ["a repository that is none", { repository: "acme/scratch\n::error::x" }],
    ["a time that is none", { askedAt: "now" }],
    ["another schema", { schema: "x" }],
  ])("attack: a run with %s is refused as a whole", (_what, some) => {
    expect(ProbeRun.safeParse({ ...run("2026-11-20T10:00:00Z"), ...some }).success).toBe(false);
  });
});
