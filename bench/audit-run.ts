/** Audits the organisation of `audit-server.ts` twice and prints what the server saw, as JSON. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { systemClock } from "../src/adapters/clock.ts";
import { workspaceFiles } from "../src/adapters/files.ts";
import { openJournal } from "../src/adapters/journal.ts";
import { organizationReaders } from "../src/adapters/organization-readers.ts";
import { audit } from "../src/cli/audit/audit.ts";
import type { AuditPorts } from "../src/cli/audit/audit-options.ts";
import { type AuditServer, emptyLog, type ServerLog, startAuditServer } from "./audit-server.ts";

const minuteMs = 60_000;
const state = mkdtempSync(join(tmpdir(), "assaygate-audit-"));

interface AuditRun {
  readonly exitCode: number;
  readonly seconds: number;
  readonly requests: number;
  readonly points: number;
  readonly mostInFlight: number;
  readonly mostAMinute: number;
  readonly notModifiedShare: number;
}

/** The second audit is not held to a pace: how fast it may be was seen in the first. */
async function once({ url, log }: AuditServer, limits?: { readonly aMinute: number }): Promise<AuditRun> {
  Object.assign(log, emptyLog());
  const began = performance.now();
  const environment = { GITHUB_TOKEN: "token", GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` };
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  const ports: AuditPorts = {
    files: workspaceFiles(state),
    home: workspaceFiles(resolve(import.meta.dirname, "..")),
    clock: systemClock,
    organizations: organizationReaders(environment, { mask: () => {} }, limits),
    journal: openJournal,
    print: () => {},
    runner: { log: say },
  };
  const exitCode = await audit(["--org", "acme", "--state", state, "--format", "json"], ports);
  const seconds = (performance.now() - began) / 1_000;
  return { exitCode, seconds, ...totals(log) };
}

function totals({ requests, points, mostInFlight, notModified, times }: ServerLog) {
  let mostAMinute = 0;
  let first = 0;
  for (const [index, time] of times.entries()) {
    while (time - (times[first] ?? time) > minuteMs) first += 1;
    mostAMinute = Math.max(mostAMinute, index - first + 1);
  }
  return { requests, points, mostInFlight, mostAMinute, notModifiedShare: notModified / requests };
}

const server = await startAuditServer();
try {
  const first = await once(server);
  const second = await once(server, { aMinute: 1_000_000 });
  process.stdout.write(`${JSON.stringify({ first, second })}\n`);
} finally {
  await server.close();
  rmSync(state, { recursive: true, force: true });
}
