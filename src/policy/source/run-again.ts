/** For what is mended on the page of a pull request: a workflow that a ruleset requires hears of no edit (facts 2.3). */
export const afterAnEdit =
  "An edit starts no required run: push, close the request and open it again, or re-run the failed jobs.";

/** For what a review mends; whoever starts a run again has a hand in it, so that it is not the reviewer who should. */
export const afterAReview = "A review starts no required run: then the author re-runs the failed jobs.";
