import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CheckVerdict } from "../../src/domain/verdict/verdict.ts";
import { startAdvisories } from "../advisories/server.ts";
import { applyFaults, copyExample, faults, removeFaults } from "../workload/faults.ts";
import { type Progress, runTools } from "../workload/run-tools.ts";
import { type GateRun, runGate } from "./gate.ts";
import { commitAll, initRepository } from "./repository.ts";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const problemsToShow = 3;

interface Round {
  readonly name: "faulty" | "repaired";
  readonly title: string;
  readonly workspace: string;
  readonly output: string;
  readonly advisoriesUrl: string;
}

/**
 * A real service goes through the gate twice: with seeded faults, each of which must be the reason for a refusal,
 * and repaired, when nothing may be. Returns whether both came out as they must.
 */
export async function runDemo(output: string, say: (line: string) => void): Promise<boolean> {
  const workspace = mkdtempSync(join(tmpdir(), "assaygate-demo-"));
  const advisories = await startAdvisories();
  try {
    copyExample(workspace);
    initRepository(workspace);
    const place = { workspace, advisoriesUrl: advisories.url };
    applyFaults(workspace);
    const faulty = await runRound(
      { ...place, name: "faulty", title: "with seeded faults", output: join(output, "faulty") },
      say,
    );
    const isBlocked = sayReasons(faulty, say);
    removeFaults(workspace);
    const repaired = await runRound(
      { ...place, name: "repaired", title: "repaired", output: join(output, "repaired") },
      say,
    );
    const passes = repaired.exitCode === 0 && repaired.verdict.decision === "pass";
    if (!passes) for (const check of blockingOf(repaired)) sayCheck(check, say);
    sayEnd({ isBlocked, passes, output }, say);
    return isBlocked && passes;
  } finally {
    await advisories.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function runRound(round: Round, say: (line: string) => void): Promise<GateRun> {
  const commit = commitAll(round.workspace, `chore: ${round.title}`);
  say(`\n── ${round.title} (commit ${commit.slice(0, 12)}) ──`);
  const runs = await runTools(round.workspace, {
    advisoriesUrl: round.advisoriesUrl,
    prefix: (tool) => [
      process.execPath,
      cli,
      "record",
      ...tool.reportPaths.flatMap((path) => ["--report", path]),
      "--",
    ],
    onProgress: (progress) => sayProgress(progress, say),
  });
  const broken = runs.find((run) => run.name === "npm ci" && run.exitCode !== 0);
  if (broken !== undefined) throw new Error(`expected npm ci to succeed, found:\n${broken.stderrTail}`);
  const gate = runGate(round.workspace, round.output);
  cpSync(join(round.workspace, "assaygate-report"), round.output, { recursive: true });
  say(`  gate-check: ${gate.verdict.decision} (${gate.verdict.reasonCode}), exit code ${gate.exitCode}`);
  return gate;
}

function sayProgress(progress: Progress, say: (line: string) => void): void {
  if (progress.kind === "started") return;
  const { name, exitCode, durationMs } = progress.run;
  say(`  ${name.padEnd(32)} exit ${exitCode} in ${(durationMs / 1000).toFixed(1)} s`);
}

/** Shows every reason, and tells whether each seeded fault is one of them. */
function sayReasons(run: GateRun, say: (line: string) => void): boolean {
  const blocking = blockingOf(run);
  for (const check of blocking) sayCheck(check, say);
  const missed = faults.filter(({ check }) => !blocking.some(({ id }) => id === check));
  for (const { title, check } of missed) say(`  MISSED: ${check} did not refuse: ${title}`);
  return run.exitCode === 1 && run.verdict.decision === "fail" && missed.length === 0;
}

function blockingOf({ verdict }: GateRun): CheckVerdict[] {
  const checks = verdict.stages.flatMap((stage) => stage.checks);
  return checks.filter(({ required, result }) => required && ["FAILED", "NOT_RUN", "ERROR"].includes(result));
}

function sayCheck(check: CheckVerdict, say: (line: string) => void): void {
  say(`  ✗ ${check.id}: ${check.summary}`);
  for (const { at, message, fix } of check.problems.slice(0, problemsToShow)) {
    say(`      ${at === "" ? "" : `${at}: `}${message}`);
    say(`        fix: ${fix}`);
  }
  const more = check.problems.length - problemsToShow;
  if (more > 0) say(`      … and ${more} more`);
}

interface End {
  readonly isBlocked: boolean;
  readonly passes: boolean;
  readonly output: string;
}

function sayEnd({ isBlocked, passes, output }: End, say: (line: string) => void): void {
  say("");
  say(
    `${isBlocked ? "✓" : "✗"} with seeded faults: ${isBlocked ? "blocked, for every one of them" : "NOT blocked as it must be"}`,
  );
  say(`  ${join(output, "faulty", "report.html")}`);
  say(`${passes ? "✓" : "✗"} repaired: ${passes ? "passes" : "does NOT pass"}`);
  say(`  ${join(output, "repaired", "report.html")}`);
}
