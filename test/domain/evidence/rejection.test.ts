import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rejectionCodes } from "../../../src/domain/evidence/rejection.ts";

describe("the codes of refusals", () => {
  it("are all explained, each once, with what to do", () => {
    const page = readFileSync("docs/explanation/evidence-trust.md", "utf8");
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| [^|]{10,} \| [^|]{5,} \|$/gm)].map(([, code]) => code);

    expect(rows.toSorted()).toEqual(rejectionCodes.toSorted());
  });
});
