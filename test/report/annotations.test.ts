import { describe, expect, it } from "vitest";
import { annotationsOf } from "../../src/report/annotations.ts";
import { failingFacts } from "../support/failing-facts.ts";
import { failingVerdict } from "../support/failing-verdict.ts";
import { attacks, reworded } from "../support/hostile.ts";
import { checkVerdict, passingVerdict, problem, stageVerdict, verdictOf } from "../support/verdicts.ts";

function judged(...checks: ReturnType<typeof checkVerdict>[]) {
  return verdictOf([stageVerdict(3, "quality-security", checks)]);
}

describe("annotationsOf", () => {
  it("points at the line of a problem, with its fix", () => {
    const problems = [problem("found TODO", "src/a.ts:3", { fix: "Do it." })];
    const check = checkVerdict("code.forbidden-patterns", "Forbidden patterns", {
      result: "FAILED",
      problems,
    });
    expect(annotationsOf(judged(check), 10)).toEqual([
      {
        level: "error",
        title: "Forbidden patterns (code.forbidden-patterns)",
        message: "found TODO Do it.",
        path: "src/a.ts",
        line: 3,
      },
    ]);
  });

  it("names in words a place that is no file", () => {
    const problems = [problem("is vulnerable", "pkg:npm/lodash@4.17.15", { fix: "Update it." })];
    const check = checkVerdict("dependencies.findings", "Dependencies", { result: "FAILED", problems });
    const [annotation] = annotationsOf(judged(check), 10);
    expect(annotation?.message).toBe("pkg:npm/lodash@4.17.15: is vulnerable Update it.");
    expect(annotation).not.toHaveProperty("path");
  });

  it("warns where a check only advises or is softened, and says nothing of what passed", () => {
    const annotations = annotationsOf(passingVerdict(), 10);
    expect(annotations.map(({ level, message }) => [level, message])).toEqual([
      ["warning", "no entry in the changelog"],
    ]);
  });

  it("gives each check its say before a noisy one gets a second, the worst problem first", () => {
    const many = Array.from({ length: 100_000 }, (_, index) =>
      problem(`low ${index}`, "", { severity: "low" }),
    );
    const noisy = checkVerdict("sast.findings", "Static analysis", {
      result: "FAILED",
      problems: [...many, problem("worst", "", { severity: "critical" })],
    });
    const quiet = checkVerdict("tests.unit", "Unit tests", {
      result: "NOT_RUN",
      problems: [problem("none ran", "")],
    });
    const said = annotationsOf(judged(noisy, quiet), 3).map(({ message }) => message);
    expect(said).toEqual(["worst Mend it.", "none ran Mend it.", "low 0 Mend it."]);
  });

  it("never leads outside the repository (G8)", () => {
    const places = ["../../etc/passwd.txt:1", "/proc/self/environ:1", "..\\x.txt:1"];
    const problems = places.map((at) => problem("x", at));
    const check = checkVerdict("sast.findings", "Static analysis", { result: "FAILED", problems });
    for (const annotation of annotationsOf(judged(check), 10)) expect(annotation).not.toHaveProperty("path");
  });

  it.each(attacks)("says %j in one harmless line (G1)", (text) => {
    const { verdict } = reworded(failingVerdict(), failingFacts(), text);
    for (const { title, message } of annotationsOf(verdict, 50)) {
      expect(`${title}${message}`).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      expect(title.length).toBeLessThan(200);
      expect(message.length).toBeLessThan(1_300);
    }
  });
});
