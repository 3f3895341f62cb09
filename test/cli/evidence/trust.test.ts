import { describe, expect, it } from "vitest";
import { placesFrom } from "../../../src/adapters/places.ts";
import { readTrust } from "../../../src/cli/evidence/trust.ts";
import { parseOptions } from "../../../src/cli/options.ts";
import { compilePolicy } from "../../../src/policy/platform/compiled.ts";
import { parsePlatformPolicy } from "../../../src/policy/platform/platform-file.ts";
import { signersText } from "../../support/dossier.ts";
import { MemoryFiles, memoryPorts } from "../../support/memory-ports.ts";
import { trustIn } from "../../support/release-evidence.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { tinyPolicy } from "../../support/tiny-policy.ts";

const text = tinyPolicy();
const parsed = parsePlatformPolicy({ path: "policy.yml", text });
/** What a build would have written, so that it shows whether it was taken. */
const compiled = compilePolicy(text, { ...parsed, digest: "sha256:compiled" });

async function digestOf(policy: string): Promise<string> {
  const folder = temporaryFolder({ "policy.yml": policy, "root.json": "{}", "signers.yml": signersText() });
  const { ports } = memoryPorts({
    places: placesFrom(folder),
    suite: new MemoryFiles({ "dist/platform.json": compiled }),
    openEvidence: async () => trustIn().open,
  });
  const words = ["--policy", "policy.yml", "--trusted-root", "root.json", "--signers", "signers.yml"];
  const valued = { policy: "once", "trusted-root": "once", signers: "once" } as const;
  const { trust } = await readTrust(parseOptions(words, { usage: "", valued }), ports);
  return trust.policies.current;
}

describe("the verifier's platform policy", () => {
  it("is the one that the build checked, where it is the same to the byte", async () => {
    expect(await digestOf(text)).toBe("sha256:compiled");
  });

  it("is read and checked itself where one byte differs", async () => {
    expect(await digestOf(`${text}\n`)).toBe(parsed.digest);
    await expect(digestOf(text.replace("severity:", "severities:"))).rejects.toMatchObject({
      code: "invalid-policy",
    });
  });
});
