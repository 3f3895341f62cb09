import { distinct } from "../../domain/finding/identifiers.ts";
import { oneLine } from "../../domain/finding/message.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { ReportFault } from "../../syntax/fault.ts";
import type { Config, Entry, Message } from "./schema.ts";
import { type Context, deeper, findingOf, type Level, levelOf, type Vulnerability } from "./vulnerability.ts";

/** What an advisory says; only the part that findings repeat. */
type Advisory = Omit<Context, "scanLevel">;

const fetching = "Fetching vulnerabilities from the database";
const checking = "Checking the ";

/**
 * Goes through the messages of one scan. The same vulnerability is told once for the module, once for the package
 * and once for each symbol, so findings are put together and told at the end.
 */
export class Scan {
  readonly #sink: ReportSink;
  readonly #advisories = new Map<string, Advisory>();
  readonly #vulnerabilities = new Map<string, Vulnerability>();
  #config: Config | undefined;
  #entries = 0;
  #findings = 0;
  #hasScanned = false;
  #isFetching = false;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  message({ config, SBOM, progress, osv, finding }: Message): void {
    if (config !== undefined) this.#config = config;
    if (SBOM !== undefined) this.#hasScanned = true;
    if (progress !== undefined) this.#progress(progress.message ?? "");
    if (osv !== undefined) this.#entry(osv);
    if (finding !== undefined) this.#finding(finding);
  }

  finish(): void {
    const config = this.#config;
    if (config === undefined) {
      throw new ReportFault("malformed", 'expected a message "config", found none', "");
    }
    this.#describe(config);
    this.#record();
    for (const [, vulnerability] of this.#vulnerabilities) {
      const advisory = this.#advisories.get(vulnerability.id);
      this.#sink.finding(findingOf(vulnerability, { ...advisory, scanLevel: config.scan_level }));
    }
    this.#diagnoseFailure();
  }

  /** Without SBOM (before govulncheck 1.1.4) progress is the only sign that packages could be loaded. */
  #progress(message: string): void {
    this.#hasScanned = true;
    if (message.startsWith(fetching)) this.#isFetching = true;
    if (message.startsWith(checking)) this.#isFetching = false;
  }

  #entry(entry: Entry): void {
    this.#entries++;
    this.#hasScanned = true;
    this.#isFetching = false;
    const { aliases, summary, details, database_specific: specific } = entry;
    const text = summary ?? details;
    this.#advisories.set(entry.id, {
      aliases: distinct(aliases ?? []),
      text: text === undefined ? undefined : oneLine(text),
      url: specific?.url,
    });
  }

  #finding({ osv, fixed_version: fixedIn, trace }: NonNullable<Message["finding"]>): void {
    this.#findings++;
    this.#hasScanned = true;
    if (trace === undefined) {
      throw new ReportFault("malformed", "expected a trace with a frame, found none", "/finding/trace");
    }
    const key = JSON.stringify([osv, trace.module, trace.version]);
    const level = levelOf(trace);
    const known = this.#vulnerabilities.get(key);
    this.#vulnerabilities.set(key, {
      id: osv,
      module: trace.module,
      version: trace.version,
      fixedIn: fixedIn ?? known?.fixedIn,
      level: known === undefined ? level : deeper(known.level, level),
    });
  }

  #describe({ scanner_name: name, scanner_version: version, scan_level: level }: Config): void {
    this.#sink.tool({ name: name ?? "govulncheck", version: version ?? null });
    if (level === undefined || ["symbol", "package", "module"].includes(level)) return;
    const found = JSON.stringify(level.slice(0, 40));
    this.#sink.diagnose("unknown-value", `expected a scan level, found ${found}`, "/config/scan_level");
  }

  #record(): void {
    const sink = this.#sink;
    sink.record("osvEntries", this.#entries);
    sink.record("findings", this.#findings);
    sink.record("distinctOsvInFindings", this.#distinct(["called", "imported", "required"]));
    sink.record("distinctCalled", this.#distinct(["called"]));
    sink.record("distinctImportedPackage", this.#distinct(["called", "imported"]));
  }

  #distinct(levels: readonly Level[]): number {
    const found = [...this.#vulnerabilities.values()].filter(({ level }) => levels.includes(level));
    return new Set(found.map(({ id }) => id)).size;
  }

  /** Code that does not build, or a pattern without packages, ends the stream after its configuration. */
  #diagnoseFailure(): void {
    if (!this.#hasScanned) {
      this.#sink.diagnose(
        "run-failed",
        "expected a scan after the configuration, found the end of the stream",
      );
    } else if (this.#isFetching) {
      this.#sink.diagnose("run-failed", "expected the database to be fetched, found the end of the stream");
    }
  }
}
