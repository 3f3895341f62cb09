import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readEvidence } from "../src/verifier.ts";
import { memoryPorts } from "./support/memory-ports.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const root = resolve(import.meta.dirname, "..");
const golden = join(root, "test/golden/evidence-0.2");
const asked = [
  ...["--offline", "--at", "2026-11-23T00:00:00Z", "--repository", "9001", "--owner", "42"],
  ...["--trusted-root", join(golden, "stamped/trusted-root.json"), "--signers", join(golden, "signers.yml")],
  ...["--policy", join(root, "policy/platform.yml")],
];

describe("what reads evidence, put together without the rest of the suite", () => {
  it("verifies a bundle from where somebody stands", async () => {
    const { ports, told } = memoryPorts();
    const host = { cwd: golden, env: {}, read: () => undefined, runner: ports.runner, print: ports.print };
    const path = "stamped/bundles/00-provenance.sigstore.json";

    expect(await readEvidence("verify", [path, "--bundle", ...asked], host, temporaryFolder({}))).toBe(0);
    expect(told.printed.join("")).toMatch(/^genuine: stamped\/bundles\/00-provenance/);
  });
});
