import { describe, expect, it } from "vitest";
import type { EvidenceKind } from "../../src/domain/report/kind.ts";
import { facts, finding, findingsReport, verdictOn } from "./judging.ts";

/** What holds for every check that judges findings by the policy's severity responses. */
export function describeFindingsCheck(id: string, kind: EvidenceKind): void {
  const judged = (...findings: Parameters<typeof findingsReport>[1]) =>
    verdictOn(id, facts([findingsReport(kind, findings)]));

  describe(id, () => {
    it("passes where nothing was found", () => {
      expect(judged()).toMatchObject({ result: "PASSED", summary: "nothing was found" });
    });

    it.each(["critical", "high", "unknown"] as const)("fails on a finding of %s severity", (severity) => {
      const verdict = judged(finding(kind, severity));

      expect(verdict.result).toBe("FAILED");
      expect(verdict.problems).toHaveLength(1);
      expect(verdict.problems[0]).toMatchObject({
        at: "src/a.ts:3",
        fix: expect.stringMatching(/\w/),
        who: expect.stringContaining("Payments"),
      });
    });

    it("counts one finding of two tools once, by the worse rating", () => {
      const fingerprint = "f".repeat(64);
      const verdict = judged(
        finding(kind, "low", { fingerprint }),
        finding(kind, "critical", { fingerprint }),
      );

      expect(verdict.findings).toMatchObject({ critical: 1, low: 0 });
    });

    it("does not let the caller's own suppression hide what is severe", () => {
      const verdict = judged(
        finding(kind, "high", { suppression: { kind: "in-source", status: "accepted" } }),
      );

      expect(verdict.result).toBe("FAILED");
    });

    it("passes over findings of other kinds", () => {
      const other = kind === "sast" ? "dast" : "sast";

      expect(verdictOn(id, facts([findingsReport(other, [finding(other, "critical")])])).result).toBe(
        "PASSED",
      );
    });
  });
}
