import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { minimatch } from "minimatch";
import { unreachableArtifacts } from "../../src/adapters/unreachable-artifacts.ts";
import { rejected } from "../../src/domain/evidence/open.ts";
import type { Annotation } from "../../src/domain/verdict/annotation.ts";
import { UserError } from "../../src/errors.ts";
import type { Administrator } from "../../src/ports/administrator.ts";
import type { Adopter } from "../../src/ports/adopter.ts";
import type { Consent } from "../../src/ports/approvals.ts";
import type { Artifacts } from "../../src/ports/artifacts.ts";
import type { BypassWatcher } from "../../src/ports/bypass-watcher.ts";
import type { EvidenceOpener, Places, PullRegistry } from "../../src/ports/evidence.ts";
import type { Files } from "../../src/ports/files.ts";
import type { GitHub, Publisher } from "../../src/ports/github.ts";
import type { HostedEvidence } from "../../src/ports/hosted-evidence.ts";
import type { Ledgers } from "../../src/ports/ledger.ts";
import type { OrganizationReader } from "../../src/ports/organization-reader.ts";
import type { PipelineStep } from "../../src/ports/pipeline-step.ts";
import type { CommandPorts } from "../../src/ports/ports.ts";
import type { ProbeReader } from "../../src/ports/probe-reader.ts";
import type { ProcessResult } from "../../src/ports/process.ts";
import type { RepositoryReader } from "../../src/ports/repository-reader.ts";
import type { RootUpdater } from "../../src/ports/root-update.ts";
import type { RunContext } from "../../src/ports/runner.ts";
import type { ScanBench } from "../../src/ports/scan-bench.ts";
import { memorySource } from "../../src/syntax/source.ts";
import { memoryJournal } from "./memory-journal.ts";

export const now = "2026-11-21T10:00:00.000Z";
export const commit = "c".repeat(40);

/** A workspace in memory: paths and texts. */
export class MemoryFiles implements Files {
  readonly root = null;
  readonly texts: Map<string, string>;
  readonly #modifiedAt: string;
  readonly settled = (): Files => this;

  constructor(texts: Readonly<Record<string, string>>, modifiedAt = now) {
    this.texts = new Map(Object.entries(texts));
    this.#modifiedAt = modifiedAt;
  }

  find(glob: string): readonly string[] {
    return [...this.texts.keys()].filter((path) => minimatch(path, glob, { dot: true })).sort();
  }

  exists(path: string): boolean {
    return this.texts.has(path);
  }

  locate(path: string): string | null {
    return this.texts.has(path) ? path : null;
  }

  status(path: string): { bytes: number; modifiedAt: string } {
    return { bytes: this.#bytes(path).length, modifiedAt: this.#modifiedAt };
  }

  open(path: string) {
    const bytes = this.#bytes(path);
    const sha256 = (): string => createHash("sha256").update(bytes).digest("hex");
    return { ...memorySource(bytes), close: () => {}, modifiedAt: this.#modifiedAt, sha256 };
  }

  readBytes(path: string): Uint8Array {
    return this.#bytes(path);
  }

  readText(path: string): string {
    return this.#bytes(path).toString("utf8");
  }

  sha256(path: string): string {
    return createHash("sha256").update(this.#bytes(path)).digest("hex");
  }

  write(path: string, content: string): void {
    this.texts.set(path, content);
  }

  #bytes(path: string): Buffer {
    const text = this.texts.get(path);
    if (text === undefined) throw new UserError("missing-file", `expected ${path}`);
    return Buffer.from(text, "utf8");
  }
}

/** What the fake runner and console were told. */
export interface Told {
  readonly outputs: Map<string, string>;
  readonly annotations: Annotation[];
  readonly log: string[];
  readonly summaries: string[];
  readonly printed: string[];
  readonly commands: (readonly string[])[];
}

interface World {
  readonly files?: Files;
  readonly context?: Partial<RunContext>;
  /** Answers of programs, by their words. */
  readonly answer?: (words: readonly string[]) => ProcessResult;
  readonly consent?: Consent;
  readonly github?: GitHub;
  readonly publisher?: Publisher;
  readonly artifacts?: Artifacts;
  readonly step?: PipelineStep;
  /** Null or left out: no variable holds a token. */
  readonly repositories?: RepositoryReader | null;
  readonly organizations?: OrganizationReader | null;
  readonly watchers?: BypassWatcher | null;
  readonly adopter?: Adopter | null;
  readonly probe?: ProbeReader | null;
  readonly administrators?: Administrator | null;
  /** Where the suite itself lies; the shipped policy alone if not given. */
  readonly suite?: Files;
  /** Values of journals by path, kept between runs. */
  readonly journals?: Map<string, unknown[]>;
  /** Left out: every bundle is refused. */
  readonly openEvidence?: EvidenceOpener;
  /** Left out: there is no registry. */
  readonly pullRegistry?: PullRegistry;
  /** Left out: no token. */
  readonly hostedEvidence?: HostedEvidence | null;
  /** Left out: nothing lies anywhere. */
  readonly places?: Places;
  /** Left out: no mirror answers. */
  readonly updateRoot?: RootUpdater;
  /** Left out: no token, and no folder. */
  readonly ledgers?: Ledgers;
  /** Left out: nothing can be scanned. */
  readonly bench?: ScanBench;
  readonly now?: string;
}

const unproved: Consent = {
  approval: { state: "unknown", why: "no GitHub" },
  author: null,
  introducedAt: null,
};

const noLedgers: Ledgers = {
  repositories: async () => null,
  folder: (path) => {
    throw new Error(`no ledger lies at ${path}`);
  },
};

const nowhere: Places = {
  kindOf: () => "nothing",
  folder: (at) => missing(at),
  file: (at) => missing(at),
  make: (at) => missing(at),
};

function missing(at: string): never {
  throw new UserError("missing-file", "expected a place, found none", { at });
}

/** All ports in memory; the platform policy is the shipped one. */
export function memoryPorts(world: World = {}): { ports: CommandPorts; told: Told } {
  const told: Told = {
    outputs: new Map(),
    annotations: [],
    log: [],
    summaries: [],
    printed: [],
    commands: [],
  };
  const answer = (words: readonly string[]): ProcessResult => {
    told.commands.push(words);
    return world.answer?.(words) ?? { exitCode: 1, stdout: "" };
  };
  const policy = readFileSync(resolve(import.meta.dirname, "../../policy/platform.yml"), "utf8");
  const ports: CommandPorts = {
    files: world.files ?? new MemoryFiles({}),
    home: world.suite ?? new MemoryFiles({ "policy/platform.yml": policy }),
    clock: { now: () => world.now ?? now },
    connect: async () => ({
      github: world.github ?? null,
      publisher: world.publisher ?? null,
      approvals: { consentTo: async () => world.consent ?? unproved },
      artifacts: world.artifacts ?? unreachableArtifacts({ state: "unknown", why: "no GitHub" }),
    }),
    process: {
      capture: async (program, args) => answer([program, ...args]),
      run: async (program, args) => answer([program, ...args]).exitCode,
    },
    runner: {
      input: () => "",
      mask: () => {},
      setOutput: (name, value) => void told.outputs.set(name, value),
      annotate: (annotation) => void told.annotations.push(annotation),
      log: (text) => void told.log.push(text),
      summarise: (markdown) => void told.summaries.push(markdown),
      fail: (message) => void told.log.push(message),
      context: {
        event: null,
        commit,
        baseCommit: null,
        checkedOutAt: "2026-11-21T09:00:00.000Z",
        github: null,
        endedRun: null,
        ...world.context,
      },
    },
    repositories: async () => world.repositories ?? null,
    organizations: async () => world.organizations ?? null,
    adopters: async () => world.adopter ?? null,
    probes: async () => world.probe ?? null,
    watchers: async () => world.watchers ?? null,
    administrators: async () => world.administrators ?? null,
    scanBench: async (_, use) => {
      if (world.bench === undefined) throw new Error("expected a bench, found none");
      return use(world.bench);
    },
    openEvidence: world.openEvidence ?? (async () => async () => rejected("not-a-bundle", "no opener")),
    pullRegistry: world.pullRegistry ?? (async (at) => missing(at)),
    hostedEvidence: async () => world.hostedEvidence ?? null,
    places: world.places ?? nowhere,
    updateRoot: world.updateRoot ?? (async ({ mirror }) => missing(mirror)),
    ledgers: world.ledgers ?? noLedgers,
    step: world.step ?? memoryStep(told),
    journal: (path) => memoryJournal(world.journals ?? new Map(), path),
    print: (data) => void told.printed.push(data),
  };
  return { ports, told };
}

/** A step that sets outputs and knows no GitHub. */
export function memoryStep(told: Pick<Told, "outputs">, some: Partial<PipelineStep> = {}): PipelineStep {
  const nobody = unreachableArtifacts({ state: "unknown", why: "no GitHub" });
  const approvals = { consentTo: async () => unproved };
  return {
    setOutput: (name, value) => void told.outputs.set(name, value),
    connect: async () => ({ github: null, publisher: null, approvals, artifacts: nobody }),
    tray: () => ({ put: () => {} }),
    endedRun: null,
    gateRuns: async () => null,
    runArchive: async () => null,
    signingJob: async () => null,
    publication: async () => null,
    ...some,
  };
}
