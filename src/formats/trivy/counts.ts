import { Counter } from "../../domain/report/counter.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Licence, Misconfiguration, Secret, Vulnerability } from "./schema.ts";

const absent = "(absent)";

/** Counts what the sections of all results hold, under the names of the format's page. */
export class Counts {
  targets = 0;
  modifiedFindings = 0;
  /** Failed checks as the results themselves sum them up. */
  claimedFailures = 0;
  #vulnerabilities = 0;
  #fixable = 0;
  readonly #ids = new Set<string>();
  readonly #vulnerabilitySeverities = new Counter();
  readonly #vulnerabilityStatus = new Counter();
  readonly #misconfigurationStatus = new Counter();
  readonly #failedSeverities = new Counter();
  readonly #secretSeverities = new Counter();
  readonly #licenceSeverities = new Counter();

  vulnerability({
    VulnerabilityID: id,
    Severity: severity,
    Status: status,
    FixedVersion: fix,
  }: Vulnerability): void {
    this.#vulnerabilities++;
    if (fix !== undefined && fix !== "") this.#fixable++;
    this.#ids.add(id);
    this.#vulnerabilitySeverities.add(severity ?? absent);
    this.#vulnerabilityStatus.add(status ?? absent);
  }

  misconfiguration({ Status: status, Severity: severity }: Misconfiguration): void {
    this.#misconfigurationStatus.add(status ?? absent);
    if (status === "FAIL") this.#failedSeverities.add(severity ?? absent);
  }

  secret({ Severity: severity }: Secret): void {
    this.#secretSeverities.add(severity ?? absent);
  }

  licence({ Severity: severity }: Licence): void {
    this.#licenceSeverities.add(severity ?? absent);
  }

  record(sink: ReportSink): void {
    sink.record("targets", this.targets);
    sink.record("vulnerabilities", this.#vulnerabilities);
    sink.record("vulnerabilitiesBySeverity", this.#vulnerabilitySeverities.counts);
    sink.record("distinctVulnerabilityIds", this.#ids.size);
    sink.record("withFixedVersion", this.#fixable);
    sink.record("vulnerabilityStatus", this.#vulnerabilityStatus.counts);
    sink.record("misconfigurationsByStatus", this.#misconfigurationStatus.counts);
    sink.record("failedMisconfigurationsBySeverity", this.#failedSeverities.counts);
    sink.record("secretsBySeverity", this.#secretSeverities.counts);
    sink.record("licensesBySeverity", this.#licenceSeverities.counts);
    sink.record("modifiedFindings", this.modifiedFindings);
    const failures = this.#misconfigurationStatus.counts.get("FAIL") ?? 0;
    sink.claim("misconfigurationsByStatus.FAIL", this.claimedFailures, failures);
  }
}
