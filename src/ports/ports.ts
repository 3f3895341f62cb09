import type { Administrators } from "./administrator.ts";
import type { Adopters } from "./adopter.ts";
import type { BypassWatchers } from "./bypass-watcher.ts";
import type { Clock } from "./clock.ts";
import type { EvidenceOpener, Places, PullRegistry } from "./evidence.ts";
import type { Files } from "./files.ts";
import type { Connection } from "./github.ts";
import type { HostedEvidences } from "./hosted-evidence.ts";
import type { OpenJournal } from "./journal.ts";
import type { Ledgers } from "./ledger.ts";
import type { OrganizationReaders } from "./organization-reader.ts";
import type { PipelineStep } from "./pipeline-step.ts";
import type { ProbeReaders } from "./probe-reader.ts";
import type { Process } from "./process.ts";
import type { RepositoryReaders } from "./repository-reader.ts";
import type { RootUpdater } from "./root-update.ts";
import type { Runner } from "./runner.ts";
import type { WithScanBench } from "./scan-bench.ts";

/** Everything that an action may touch. */
export interface Ports {
  readonly runner: Runner;
  /** The workspace that is judged. */
  readonly files: Files;
  /** The folder that the action itself was unpacked to: its `policy/` lies there (design §3). */
  readonly home: Files;
  readonly process: Process;
  readonly clock: Clock;
  /** GitHub, for who holds this token; undefined: none was given. */
  readonly connect: (token: string | undefined) => Promise<Connection>;
}

/** What a command that reads evidence needs, and no more: it starts without the rest of the suite (docs/adr/0011). */
export interface EvidencePorts extends Pick<Ports, "runner" | "home" | "clock"> {
  /** Signed evidence. */
  readonly openEvidence: EvidenceOpener;
  /** Registries, to read what is attached to images. */
  readonly pullRegistry: PullRegistry;
  /** What GitHub keeps about artefacts. */
  readonly hostedEvidence: HostedEvidences;
  /** Files and folders that are named on the command line. */
  readonly places: Places;
  print(data: string): void;
}

/** What a command has besides: data goes to stdout, words go to the runner's log. */
export interface CommandPorts extends Ports, EvidencePorts {
  /** Repositories on GitHub, for commands that look at whole ones. */
  readonly repositories: RepositoryReaders;
  /** Organisations on GitHub, for audits. */
  readonly organizations: OrganizationReaders;
  /** Repositories that are brought under the gate. */
  readonly adopters: Adopters;
  /** Runs of the probe. */
  readonly probes: ProbeReaders;
  /** Repositories whose pushes are watched. */
  readonly watchers: BypassWatchers;
  /** Organisations that are set up and kept as their code says. */
  readonly administrators: Administrators;
  /** Where long work keeps what is done. */
  readonly journal: OpenJournal;
  /** Where scanners are installed and run. */
  readonly scanBench: WithScanBench;
  /** Ledgers of what was released. */
  readonly ledgers: Ledgers;
  /** Trusted roots, by TUF. */
  readonly updateRoot: RootUpdater;
  /** For commands that are a step of a job. */
  readonly step: PipelineStep;
}

/** What `inspect` needs, and no more: it must start as fast as it reads. */
export interface InspectPorts {
  print(data: string): void;
  log(text: string): void;
}

/** What `owners` needs, and no more: it is asked about whole trees (docs/adr/0005). */
export interface OwnersPorts {
  print(data: string): void;
  log(text: string): void;
  exists(path: string): boolean;
  /** Whole text of a file. @throws {UserError} missing-file, or invalid-input if it is no text. */
  readText(path: string): string;
  /** Whole text of the standard input. */
  readInput(): string;
}

/** Exit code of a command: yes, no (a verdict was reached), undecided or bad input. */
export type ExitCode = 0 | 1 | 2;
