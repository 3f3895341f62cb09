import { npmFinding } from "../../domain/finding/npm-advisory.ts";
import { rateReported } from "../../domain/finding/reported-rating.ts";
import { compareSeverity, severityOfLabel } from "../../domain/finding/severity.ts";
import { Counter } from "../../domain/report/counter.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Advisory, Audit, Vulnerability } from "./schema.ts";
import { ViaGraph } from "./via-graph.ts";

interface Evidence {
  readonly name: string;
  readonly vulnerability: Vulnerability;
  readonly advisory: Advisory;
  readonly label: string | undefined;
  readonly at: string;
}

/** Goes through the vulnerable packages of an audit: one finding for each advisory on a package. */
export class AuditReport {
  readonly #sink: ReportSink;
  readonly #graph = new ViaGraph();
  readonly #packages = new Counter();
  readonly #advisories = new Map<string, string>();
  #packageCount = 0;
  #direct = 0;
  #fixable = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  vulnerability(name: string, vulnerability: Vulnerability, at: string): void {
    this.#packageCount++;
    if (vulnerability.isDirect === true) this.#direct++;
    if (vulnerability.fixAvailable !== undefined) this.#fixable++;
    this.#packages.add(vulnerability.severity ?? "(absent)");
    const advisories = vulnerability.via.filter((via) => typeof via !== "string");
    const others = vulnerability.via.filter((via) => typeof via === "string");
    const isUnderstated = others.length === 0 && isWorseThanAll(vulnerability, advisories);
    for (const advisory of advisories) {
      const label = isUnderstated ? vulnerability.severity : (advisory.severity ?? vulnerability.severity);
      this.#advisory({ name, vulnerability, advisory, label, at });
    }
    if (advisories.length > 0) this.#graph.explain(name);
    else this.#graph.waitFor(name, others, () => this.#unexplained(name, vulnerability, at));
  }

  finish(metadata: NonNullable<Audit["metadata"]>): void {
    this.#graph.settle();
    const bySeverity = new Counter();
    for (const word of this.#advisories.values()) bySeverity.add(word);
    const sink = this.#sink;
    sink.record("vulnerablePackages", this.#packageCount);
    sink.record("packagesBySeverity", this.#packages.counts);
    sink.record("distinctAdvisories", this.#advisories.size);
    sink.record("distinctAdvisoriesBySeverity", bySeverity.counts);
    sink.record("direct", this.#direct);
    sink.record("fixAvailable", this.#fixable);
    this.#compareTotals(metadata.vulnerabilities);
    if (metadata.dependencies?.total === 0) {
      sink.diagnose(
        "no-records",
        "expected audited dependencies, found none",
        "/metadata/dependencies/total",
      );
    }
  }

  #advisory({ name, vulnerability, advisory, label, at }: Evidence): void {
    const { fixAvailable: fix, isDirect } = vulnerability;
    if (!this.#advisories.has(advisory.source)) this.#advisories.set(advisory.source, label ?? "(absent)");
    const score = advisory.cvss?.score;
    const rating = rateReported(this.#sink, { label, cvssScore: score === 0 ? undefined : score, at });
    const fixedIn = fix?.name === name ? fix.version : undefined;
    this.#sink.finding(npmFinding(subjectOf(name, advisory), { rating, isDirect, fixedIn }));
  }

  /** No chain of packages leads to an advisory: what is wrong is not told, so the package itself is the finding. */
  #unexplained(name: string, vulnerability: Vulnerability, at: string): void {
    const rating = rateReported(this.#sink, { label: vulnerability.severity, at });
    const subject = subjectOf(name, { source: "npm-audit", title: "Vulnerability without an advisory" });
    this.#sink.finding(npmFinding(subject, { rating, isDirect: vulnerability.isDirect }));
  }

  #compareTotals(claimed: ReadonlyMap<string, number>): void {
    const total = claimed.get("total") ?? 0;
    if (total > 0 && this.#packageCount === 0) {
      const message = `expected the ${total} packages that the totals count, found none`;
      this.#sink.diagnose("totals-without-records", message, "/metadata/vulnerabilities");
    }
    for (const [word, reported] of claimed) {
      if (word === "total") this.#sink.claim("vulnerablePackages", reported, this.#packageCount);
      else this.#sink.claim(`packagesBySeverity.${word}`, reported, this.#packages.counts.get(word) ?? 0);
    }
  }
}

/** npm gives a package the worst word of its advisories; where it is worse than all of them, it counts instead. */
function isWorseThanAll({ severity = "" }: Vulnerability, advisories: readonly Advisory[]): boolean {
  const own = severityOfLabel(severity);
  return advisories.every((one) => compareSeverity(own, severityOfLabel(one.severity ?? severity)) > 0);
}

function subjectOf(
  name: string,
  advisory: { source: string; title?: string | undefined; url?: string | undefined },
) {
  return {
    id: advisory.source,
    title: advisory.title,
    packageName: name,
    cves: [],
    ghsa: undefined,
    url: advisory.url,
    patchedVersions: undefined,
  };
}
