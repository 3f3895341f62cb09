import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePlatformPolicy } from "../../../src/policy/platform/platform-file.ts";
import { type RecordedTexts, replayRecorded } from "../../../src/policy/replay/recorded.ts";
import { commit, now } from "../../support/memory-ports.ts";
import { gateIn, startPipeline } from "../../support/pipeline.ts";

const path = "policy/platform.yml";
/** Of a small organisation, in which nobody asked an audit yet. */
const policy = (shipped: string): string =>
  shipped.replaceAll(
    "source.branch-protection: # 3.SRC1, 3.ST1\n",
    "source.branch-protection:\n        advisory: true\n",
  );
const text = policy(readFileSync(resolve(import.meta.dirname, "../../..", path), "utf8"));
const platform = parsePlatformPolicy({ path, text });
const demand = { commit, event: "pull_request", stages: null, from: "2026-11-21T09:00:00Z", until: now };

/** One gate for all tests of this file. */
let texts: RecordedTexts | undefined;

async function left(): Promise<RecordedTexts> {
  if (texts !== undefined) return texts;
  const { left: found, verdict } = await gateIn(await startPipeline(), { policy });
  expect(verdict.decision).toBe("pass");
  texts = { verdict: found["verdict"] ?? "", facts: found["facts"] ?? "", record: found["record"] ?? "" };
  return texts;
}

describe("what a gate recorded", () => {
  it("comes to the same verdict once more, to the last character", async () => {
    const texts = await left();
    const { verdict } = replayRecorded(texts, platform, demand);

    expect(`${JSON.stringify(verdict, null, 2)}\n`).toBe(texts.verdict);
  });

  it.each([
    ["verdict", "another verdict", (t: string) => t.replace('"decision": "pass"', '"decision": "fail"')],
    [
      "verdict",
      "one more character",
      (t: string) => t.replace('"profile": "container"', '"profile": "containers"'),
    ],
    ["facts", "a fact less", (t: string) => t.replace('"reports":[{', '"reports":[],"was":[{')],
    ["facts", "another commit", (t: string) => t.replaceAll(commit, "d".repeat(40))],
    ["facts", "no JSON", () => "{"],
    ["facts", "no facts", () => "null"],
    ["record", "another profile", (t: string) => t.replace('"value":"container"', '"value":"repository"')],
    ["record", "another configuration", (t: string) => t.replace("reports/junit.xml", "reports/other.xml")],
    ["record", "fewer stages", (t: string) => t.replace('"stages":null', '"stages":[1]')],
    ["record", "another time", (t: string) => t.replace(now, "2026-11-21T09:30:00.000Z")],
    ["record", "a policy of nobody's", (t: string) => t.replace('"instance"', '"file"')],
  ] as const)("is nothing with %s of it being %s", async (name, _, edit) => {
    const good = await left();
    const texts = { ...good, [name]: edit(good[name]) };

    expect(texts[name]).not.toBe(good[name]);
    expect(() => replayRecorded(texts, platform, demand)).toThrow();
  });

  it("is nothing for another run, event or time, or for other stages", async () => {
    const texts = await left();
    for (const other of [
      { commit: "d".repeat(40) },
      { event: "push" },
      { stages: [1] },
      { from: "2026-11-21T10:00:01Z" },
      { until: "2026-11-21T09:59:59Z" },
    ])
      expect(() => replayRecorded(texts, platform, { ...demand, ...other })).toThrow(/expected/);
  });

  it("is nothing a day later, though the run can still be gone on with (attack: sign when the finding is old)", async () => {
    const texts = await left();
    const late = new Date(Date.parse(now) + 24 * 3_600_000 + 1).toISOString();

    expect(() => replayRecorded(texts, platform, { ...demand, until: late })).toThrow(/last 24 hours/);
  });

  it("is nothing by another policy than that of who asks", async () => {
    const texts = await left();
    const other = parsePlatformPolicy({ path, text: text.replace("version: 1.0.0", "version: 1.0.1") });

    expect(() => replayRecorded(texts, other, demand)).toThrow(/verdict/);
  });
});
