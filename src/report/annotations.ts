import type { Annotation } from "../domain/verdict/annotation.ts";
import type { CheckVerdict, Problem, Verdict } from "../domain/verdict/verdict.ts";
import { filePlace } from "./place.ts";
import { plain } from "./plain.ts";
import { checksOf, isBlocking, isRemarkable, worstFirst } from "./standing.ts";

/**
 * What blocks, as annotations on the change; errors first and the worst of each check first, at most `most` of them.
 * Each check gets its first say before any check gets its second, so that one noisy check hides no other.
 */
export function annotationsOf(verdict: Verdict, most: number): Annotation[] {
  const remarkable = checksOf(verdict).filter(isRemarkable);
  const errors = remarkable.filter(isBlocking);
  const warnings = remarkable.filter((check) => !isBlocking(check));
  return [...inTurns(errors, most), ...inTurns(warnings, most)].slice(0, most);
}

function inTurns(checks: readonly CheckVerdict[], most: number): Annotation[] {
  const lists = checks.map((check) => {
    const problems = check.problems.length > 0 ? worstFirst(check.problems) : [wholeProblem(check)];
    return problems.slice(0, most).map((problem) => annotationOf(check, problem));
  });
  const turns = Array.from({ length: most }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
  return turns.flat().slice(0, most);
}

/** A check that names no problem still has a sentence to say. */
function wholeProblem({ summary }: CheckVerdict): Problem {
  return { message: summary, at: "", fix: "", who: "" };
}

function annotationOf(check: CheckVerdict, problem: Problem): Annotation {
  const place = filePlace(problem.at);
  const where = place === undefined && problem.at !== "" ? `${plain(problem.at)}:` : "";
  const words = [where, plain(problem.message), plain(problem.fix)];
  return {
    level: isBlocking(check) ? "error" : "warning",
    title: `${plain(check.title, 120)} (${plain(check.id, 60)})`,
    message: words.filter((word) => word !== "").join(" "),
    ...place,
  };
}
