import { describe, expect, it } from "vitest";
import { gateIn, goodNeeds, reach, startPipeline } from "../../support/pipeline.ts";

describe("what a gate unpacks", () => {
  it("stays nowhere when a later fetch breaks", async () => {
    const pipeline = await startPipeline();
    const real = reach(pipeline, { event: "pull_request", eventName: "pull_request", token: "job" });
    const open = new Set<number>();
    const artifacts: typeof real = {
      async ofJob(claim) {
        if (open.size === 2) throw new Error("the disk is full");
        const fetched = await real.ofJob(claim);
        if (fetched.state !== "read") return fetched;
        open.add(fetched.artifact);
        const close = (): void => {
          open.delete(fetched.artifact);
          fetched.close();
        };
        return { ...fetched, close };
      },
      ofOwnCi: real.ofOwnCi,
    };
    const given = { jobs: goodNeeds(pipeline), artifacts };

    await expect(gateIn(pipeline, given)).rejects.toThrow("the disk is full");
    expect(open).toEqual(new Set());
  });
});
