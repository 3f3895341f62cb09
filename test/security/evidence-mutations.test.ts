import { describe, expect, it, onTestFinished } from "vitest";
import { evidenceScene } from "../support/evidence-scene.ts";
import { mutateBundle } from "../support/mutated-evidence.ts";

describe.each([
  ["with time stamps only", "github"],
  ["with logs", "public-good"],
] as const)("a bundle with one byte changed, against a Sigstore %s", (_, kind) => {
  // Ten thousand of them: npm run test:interop.
  it("is refused, or says exactly the same in the same JSON", async () => {
    const scene = await evidenceScene(kind);
    onTestFinished(scene.close);

    const { refused, same, unsigned, forged } = await mutateBundle(scene, { count: 500, seed: 20_261_122 });

    expect({ forged, unsigned }).toEqual({ forged: [], unsigned: [] });
    expect(refused + same).toBe(500);
    expect(refused).toBeGreaterThan(480);
  });
});
