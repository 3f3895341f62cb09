/** Evidence as a verifier reads it: golden bundles, one by itself and fifty about one artefact. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Program } from "./measure.ts";
import { folder } from "./reports.ts";

const root = resolve(import.meta.dirname, "..");
const golden = join(root, "test/golden/evidence-0.2");
const bundles = join(golden, "stamped/bundles");

function verify(...words: readonly string[]): Program {
  return {
    args: [
      ...[join(root, "dist/cli.js"), "verify", ...words, "--offline", "--at", "2026-11-23T00:00:00Z"],
      ...["--repository", "9001", "--owner", "42", "--ref", "refs/heads/main"],
      ...[
        "--trusted-root",
        join(golden, "stamped/trusted-root.json"),
        "--signers",
        join(golden, "signers.yml"),
      ],
      ...["--policy", join(root, "policy/platform.yml")],
    ],
  };
}

export function oneBundle(): Program {
  return verify(join(bundles, "00-provenance.sigstore.json"), "--bundle");
}

/** All bundles of a release, so often that they are fifty. */
export function fiftyBundles(): Program {
  const texts = readdirSync(bundles).map((name) => readFileSync(join(bundles, name), "utf8"));
  const lines = Array.from({ length: 50 }, (_, index) => texts[index % texts.length]);
  const file = join(folder, "fifty.intoto.jsonl");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${lines.join("\n")}\n`);
  // The policy of golden evidence is nobody's: all are opened, and the chain is found wanting.
  return { ...verify(`sha256:${"d".repeat(64)}`, "--evidence", file), exitCodes: [1] };
}
