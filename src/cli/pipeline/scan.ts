import { renderSidecar } from "../../domain/binding/sidecar.ts";
import { sidecarSuffix } from "../../domain/binding/sidecar-suffix.ts";
import { sha256Hex } from "../../domain/digest/sha256.ts";
import type { Known } from "../../domain/facts/known.ts";
import { environmentFor, fillIn, reportName } from "../../domain/scan/command.ts";
import { billOfNothing, reportOfNothing } from "../../domain/scan/nothing.ts";
import { parseScanner } from "../../policy/scanners/scanner-file.ts";
import type { Scanner } from "../../policy/scanners/scanner-schema.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import type { ScanBench, ToolEnd } from "../../ports/scan-bench.ts";
import { everywhere, list, placesOf, type ScanPlace } from "./scan-places.ts";
import { parseScanRequest, type ScanRequest } from "./scan-request.ts";
import { specIn } from "./scan-spec.ts";
import { type ScanTarget, withPackage } from "./scan-targets.ts";

const largestScanner = 64 * 1024;
const largestAttributes = 1024 * 1024;
const minuteMs = 60_000;

/**
 * Runs the instance's scanner of one kind over the workspace and hands over its report with a sidecar. Exit 0 if there is
 * a report to judge, whatever it found; 1, with the reason, if there is none.
 */
export async function scan(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const request = parseScanRequest(words);
  const scanner = scannerFor(request, ports);
  const done = await ports.scanBench(request.output, (bench) => scanOn(bench, { scanner, request, ports }));
  if (done.state === "unknown") {
    ports.runner.log(`${request.kind}: not scanned by ${scanner.tool} ${scanner.version}: ${done.why}`);
    return 1;
  }
  ports.print(`${done.value.join("\n")}\n`);
  ports.runner.log(`${request.kind}: scanned by ${scanner.tool} ${scanner.version}`);
  return 0;
}

/** The instance's scanner of the kind, for the form that the product is packaged in. */
function scannerFor({ kind, package: claim }: ScanRequest, { home, files }: CommandPorts): Scanner {
  const read = (path: string): Scanner =>
    parseScanner({ path, text: home.readText(path, largestScanner) }, kind);
  const usual = read(`scanners/${kind}.yml`);
  const isMeant = claim === null || usual.packages?.includes(specIn(files).type) !== false;
  return isMeant || usual.otherwise === undefined ? usual : read(`scanners/${usual.otherwise}/${kind}.yml`);
}

interface Scan {
  readonly scanner: Scanner;
  readonly request: ScanRequest;
  readonly ports: CommandPorts;
}

const attributesGlob = "**/.gitattributes";
/** With it a checkout holds files in another encoding than the commit, in which no scanner finds what it looks for. */
const encodingAttribute = "working-tree-encoding";

function recodes(path: string, { files }: CommandPorts): boolean {
  return files.readText(path, largestAttributes).includes(encodingAttribute);
}

/** Names of the reports, or why there are none. */
async function scanOn(bench: ScanBench, scan: Scan): Promise<Known<readonly string[]>> {
  const { scanner, ports } = scan;
  const unseen = scanner.blindTo.flatMap((glob) => ports.files.find(glob, everywhere)).toSorted();
  if (unseen.length > 0) return not(`it cannot judge ${list(unseen)}`);
  const recoding = ports.files.find(attributesGlob, everywhere).filter((path) => recodes(path, ports));
  if (recoding.length > 0)
    return not(`git does not write what is committed, by ${list(recoding)}: ${encodingAttribute}`);
  const places = placesOf(bench, scan.scanner, ports.files);
  if (places.state === "unknown") return places;
  return withTargets(bench, scan, async (targets) => {
    const installed = await bench.install(scanner.install, scanner.version);
    if (installed.state === "unknown") return installed;
    const runs = places.value.flatMap((place) => targets.map((target) => ({ ...place, target })));
    const names: string[] = [];
    for (const run of runs) {
      const name = reportName(scanner.report, names.length);
      const done = await lookAt(bench, { ...scan, ...run, name, install: installed.value });
      if (done.state === "unknown") return done;
      names.push(name);
    }
    return { state: "known", value: names };
  });
}

/** What the tool is given besides the workspace: nothing, what somebody names, or the package of this run. */
async function withTargets<T>(
  bench: ScanBench,
  { scanner, request, ports }: Scan,
  use: (targets: readonly ScanTarget[]) => Promise<Known<T>>,
): Promise<Known<T>> {
  const { package: claim, subject, variables } = request;
  const { type } = specIn(ports.files);
  if (claim !== null && scanner.packages?.includes(type) === false)
    return not(`it looks into ${list(scanner.packages)}, and what was packaged is ${type}`);
  if (claim === null)
    return use([{ path: subject === null ? null : bench.subjectPath(subject), subject: null }]);
  const isLookedInto = scanner.run.some((word) => word.includes("{subject}"));
  return withPackage({ claim, variables, isLookedInto }, { bench, ports }, use);
}

interface Single extends Scan, ScanPlace {
  readonly target: ScanTarget;
  readonly name: string;
  readonly install: string;
}

async function lookAt(bench: ScanBench, single: Single): Promise<Known<null>> {
  const { nothing, name, scanner, ports, target } = single;
  if (nothing === null) return runOnce(bench, single);
  const at = ports.clock.now();
  const text = scanner.kind === "sbom" ? billOfNothing({ ...nothing, at }) : reportOfNothing(nothing.proof);
  const sidecar = renderSidecar({
    ...{ commit: ports.runner.context.commit, command: ["assaygate", "scan", scanner.kind], exitCode: 0 },
    ...{ startedAt: at, finishedAt: at, tool: "assaygate-scan", ...subjectOf(target) },
    files: [{ path: name, bytes: new TextEncoder().encode(text).length, sha256: sha256Hex(text) }],
  });
  bench.deliverText(name, text);
  bench.deliverText(`${name}${sidecarSuffix}`, sidecar);
  return { state: "known", value: null };
}

async function runOnce(bench: ScanBench, single: Single): Promise<Known<null>> {
  const { scanner, folder, name, ports, target } = single;
  const report = bench.reportPath(name);
  const [program = "", ...args] = fillIn(scanner.run, valuesFor(bench, single, report));
  const startedAt = ports.clock.now();
  const end = await bench.run({
    ...{ program, args, folder },
    environment: environmentFor(scanner.environment, bench.variables),
    timeoutMs: scanner.timeoutMinutes * minuteMs,
    output: scanner.stdout ? report : null,
  });
  const failure = failureOf(end, scanner);
  if (failure !== null) return not(failure);
  const delivered = bench.deliver(report, name);
  if (delivered.state === "unknown") return delivered;
  const sidecar = renderSidecar({
    commit: ports.runner.context.commit,
    command: [...scanner.run],
    exitCode: end.state === "ended" ? end.exitCode : -1,
    ...{ startedAt, finishedAt: ports.clock.now(), tool: scanner.tool, workspace: bench.workspace },
    ...subjectOf(target),
    files: [{ path: name, ...delivered.value }],
  });
  bench.deliverText(`${name}${sidecarSuffix}`, sidecar);
  return { state: "known", value: null };
}

function subjectOf({ subject }: ScanTarget) {
  return subject === null ? {} : { subject };
}

function valuesFor(bench: ScanBench, { target, install }: Single, report: string) {
  const subject = target.path === null ? {} : { subject: target.path };
  return {
    workspace: bench.workspace,
    config: bench.config,
    node: bench.node,
    ...{ report, install },
    ...subject,
  };
}

function failureOf(end: ToolEnd, { run, exitCodes, timeoutMinutes }: Scanner): string | null {
  switch (end.state) {
    case "not-found":
      return `${run[0] ?? "the program"} is not on PATH`;
    case "timed-out":
      return `it took more than ${timeoutMinutes} minutes`;
    case "ended":
      if (exitCodes.includes(end.exitCode)) return null;
      return `it ended with ${end.exitCode}, expected ${exitCodes.join(" or ")}; its last words:\n${end.lastWords}`;
  }
}

function not(why: string): Known<never> {
  return { state: "unknown", why };
}
