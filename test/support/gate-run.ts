import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../src/domain/facts/facts.ts";
import type { CheckVerdict, Verdict } from "../../src/domain/verdict/verdict.ts";
import { runStepOf, type Step, type StepRun } from "./bundle.ts";
import { temporaryRepository, writeFiles } from "./repository.ts";
import { goodWorkspace } from "./workspace.ts";

type Texts = Readonly<Record<string, string>>;

const configPath = ".github/assaygate.yml";

export interface Change {
  /** Files that are added or take the place of those of the good workspace. */
  readonly files?: Texts;
  readonly without?: readonly string[];
  /** Lines for the end of the product configuration. */
  readonly config?: string;
}

/** Reports are written after the checkout, everything else is committed. */
function isReport(path: string): boolean {
  return path.startsWith("reports/");
}

/** A git repository that passes but for the change. */
export function productRepository({ files = {}, without = [], config = "" }: Change = {}): string {
  const all: Record<string, string> = { ...goodWorkspace(), ...files };
  all[configPath] += config;
  for (const path of without) delete all[path];
  const paths = Object.keys(all);
  const pick = (keep: (path: string) => boolean): Texts =>
    Object.fromEntries(paths.filter(keep).map((path) => [path, all[path] ?? ""]));
  const folder = temporaryRepository(pick((path) => !isReport(path)));
  writeFiles(folder, pick(isReport));
  return folder;
}

export interface GateRun extends StepRun {
  readonly workspace: string;
  /** Null where the gate wrote none. */
  readonly verdict: Verdict | null;
  readonly facts: Facts | null;
  check(id: string): CheckVerdict | undefined;
}

/** Runs the committed gate-check in a workspace and reads what it left there. */
export function runGate(step: Step): GateRun {
  const run = runStepOf("gate-check", step);
  const directory = step.inputs?.["report-directory"] || "assaygate-report";
  const json = <T>(name: string): T | null => readIfThere<T>(join(step.workspace, directory, name));
  const verdict = json<Verdict>("verdict.json");
  return {
    ...run,
    workspace: step.workspace,
    verdict,
    facts: json<Facts>("facts.json"),
    check: (id) => verdict?.stages.flatMap(({ checks }) => checks).find((check) => check.id === id),
  };
}

/** What the gate left in a file; null where it wrote none. */
export function readIfThere<T>(path: string): T | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : null;
}

/** Judges the good repository after a change. */
export function gateAfter(change: Change = {}, inputs: Texts = {}): GateRun {
  return runGate({ workspace: productRepository(change), inputs });
}

/** The summary as a reader sees its words: what stands there as a character reference is the character. */
export function summaryText({ summary }: StepRun): string {
  return summary.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Everything that a run showed or wrote. */
export function everythingIn(run: GateRun): string {
  const written = [run.verdict, run.facts, run.outputs].map((value) => JSON.stringify(value));
  const page = join(run.workspace, "assaygate-report/report.html");
  const html = existsSync(page) ? readFileSync(page, "utf8") : "";
  return [run.log, run.summary, html, ...written].join("\n");
}
