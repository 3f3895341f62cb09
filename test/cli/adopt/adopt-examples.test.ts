import { describe, expect, it } from "vitest";
import { legacySeed, runAdopt } from "../../support/adoption.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";

const name = "acme/shop";
const files = {
  "package.json": '{"scripts": {"test": "node --test", "lint": "eslint ."}}',
  "package-lock.json": "{}",
  "src/main.js": "export const a = 1;\n",
  Dockerfile: "FROM scratch\n",
};

async function github(repository: object = {}): Promise<EmulatedGitHub> {
  return emulatedGitHub(legacySeed("shop", { files, ...repository }));
}

describe("the replay of assaygate adopt", () => {
  it("replays what was merged: its own checks, without the ratchet and with it", async () => {
    const gh = await github({
      pulls: [
        {
          title: "feat: pay",
          author: "ana",
          commits: [
            { message: "feat: pay", author: "ana", files: { "src/pay.js": "export {};\n" }, verified: true },
          ],
          reviews: [{ user: "ben", state: "APPROVED" }],
          merged: { by: "ben", method: "squash" },
        },
        { title: "never merged", author: "ana", state: "closed", commits: [{ files: { a: "" } }] },
      ],
      check_runs: [{ name: "build", conclusion: "failure" }],
    });
    const { exitCode, printed } = await runAdopt(gh, [name, "--dry-run", "--format", "json"]);
    const { replay } = JSON.parse(printed) as {
      replay: {
        notJudged: string[];
        pullRequests: { number: number; strict: string; ratchet: string; objections: { id: string }[] }[];
      };
    };

    expect(exitCode).toBe(0);
    expect(replay.notJudged).toContain("tests.unit");
    expect(replay.pullRequests).toHaveLength(1);
    expect(replay.pullRequests[0]).toMatchObject({ number: 1, strict: "fail" });
    // No CODEOWNERS and no template then: that is old debt, nobody's of this request.
    expect(replay.pullRequests[0]?.objections).toContainEqual(
      expect.objectContaining({ id: "source.codeowners-effective", own: 0 }),
    );
  });
});

describe("a configuration of its own", () => {
  it("that breaks the guardrails is told, and the platform's defaults are replayed", async () => {
    const own =
      "schema: assaygate/product-config/v1\nowner: { name: a, contact: b }\nvalues: { coverage.line: 10 }\n";
    const gh = await github({ files: { ...files, ".github/assaygate.yml": own } });
    const { exitCode, log } = await runAdopt(gh, [name, "--dry-run"]);

    expect(exitCode).toBe(0);
    expect(log).toContain("replayed without the product's own values: .github/assaygate.yml:3:");
  });
});

describe("the examples", () => {
  it.each([
    ["payments-api", "container", ["tests", "coverage", "tests", "lint"]],
    ["alarm-channel", "infra-module", ["tests", "lint"]],
    ["orders-pipeline", "data-pipeline", ["tests", "coverage", "tests", "lint"]],
  ])("%s is a %s, and nothing but its waivers' owner is missing", async (example, type, evidence) => {
    const gh = await emulatedGitHub(legacySeed(example, { source: `examples/${example}` }));
    const { printed } = await runAdopt(gh, [
      `acme/${example}`,
      "--dry-run",
      "--format",
      "json",
      "--replay",
      "0",
    ]);
    const found = JSON.parse(printed) as {
      workload: { type: string };
      tools: { evidence: { kind: string }[] };
      missing: { what: string }[];
    };

    expect(found.workload.type).toBe(type);
    expect(found.tools.evidence.map(({ kind }) => kind)).toEqual(evidence);
    expect(found.missing.map(({ what }) => what)).toEqual([
      expect.stringContaining("waivers have no owner of their own"),
    ]);
  });
});
