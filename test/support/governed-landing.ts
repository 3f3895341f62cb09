import type { PullSeed } from "../../sandbox/github/seed/seed.ts";
import { goodPull, goodReview, type Scene } from "./governed-scene.ts";

/** A second pull request that is as good as the first. */
export function otherPull(change: Partial<PullSeed> = {}): PullSeed {
  return goodPull({
    number: 8,
    title: "feat: taxes",
    head: "taxes",
    commits: [
      {
        message: "feat: taxes",
        author: "eva",
        files: { "src/tax.ts": "export const tax = 7;\n" },
        verified: true,
      },
    ],
    author: "eva",
    reviews: [goodReview],
    ...change,
  });
}

/** A scene in which these pull requests are there, in this order. */
export function sceneOf(...pulls: readonly PullSeed[]): Scene {
  return { repository: { pulls } };
}
