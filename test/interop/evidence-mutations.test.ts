import { describe, expect, it, onTestFinished } from "vitest";
import { evidenceScene } from "../support/evidence-scene.ts";
import { mutateBundle } from "../support/mutated-evidence.ts";

const count = 5_000;
/** Always the same places, and others every time. */
const seeds = [50_390_510, Date.now() % 2 ** 31];

describe.each([
  ["with time stamps only", "github"],
  ["with logs", "public-good"],
] as const)("a bundle with one byte changed, against a Sigstore %s", (_, kind) => {
  it("is refused ten thousand times, or says exactly the same in the same JSON", async () => {
    const scene = await evidenceScene(kind);
    onTestFinished(scene.close);
    for (const seed of seeds) {
      const { refused, same, unsigned, forged } = await mutateBundle(scene, { count, seed });

      expect({ seed, forged, unsigned }).toEqual({ seed, forged: [], unsigned: [] });
      expect(refused + same).toBe(count);
    }
  });
});
