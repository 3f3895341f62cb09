import { describe, expect, it } from "vitest";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";
import { runCliOnGitHub } from "../../support/governed-cli.ts";
import { goodSeed } from "../../support/governed-scene.ts";

const audit = {
  app: true,
  owner: "acme",
  permissions: { administration: "read", contents: "read", members: "read", metadata: "read" },
} as const;

function start(): Promise<EmulatedGitHub> {
  const seed = goodSeed();
  return emulatedGitHub({ ...seed, tokens: { ...seed.tokens, audit } });
}

interface BadInput {
  readonly name: string;
  readonly words: readonly string[];
  readonly as?: string;
  readonly says: RegExp;
}

const badInput: readonly BadInput[] = [
  {
    name: "doctor on a repository that is not there",
    words: ["doctor", "acme/nothing"],
    as: "audit",
    says: /acme\/nothing/,
  },
  { name: "doctor without a token", words: ["doctor", "acme/payments-api"], says: /GITHUB_TOKEN/ },
  { name: "doctor without a repository", words: ["doctor"], as: "audit", says: /OWNER\/REPO/ },
  {
    name: "audit of an organisation that is not there",
    words: ["audit", "--org", "nowhere"],
    as: "audit",
    says: /nowhere/,
  },
  { name: "audit without a token", words: ["audit", "--org", "acme"], says: /GITHUB_TOKEN/ },
  { name: "audit without an organisation", words: ["audit"], as: "audit", says: /--org/ },
];

describe("bad input", () => {
  it.each(badInput)("$name ends with 2, and never says that nothing was found", async (bad) => {
    const { words, says } = bad;
    const run = await runCliOnGitHub(await start(), bad.as === undefined ? { words } : { words, as: bad.as });

    expect(run.exitCode, run.stdout + run.stderr).toBe(2);
    expect(run.stderr).toMatch(says);
    expect(run.stdout + run.stderr).not.toMatch(/no findings|nothing found|0 findings|clean/i);
  });
});
