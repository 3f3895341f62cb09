import { npmFinding } from "../../domain/finding/npm-advisory.ts";
import { rateReported } from "../../domain/finding/reported-rating.ts";
import { Counter } from "../../domain/report/counter.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Advisory, Audit, Paths } from "./schema.ts";

/** Goes through the advisories of an audit: one finding for each version of the package that is installed. */
export class AuditReport {
  readonly #sink: ReportSink;
  /** Packages on the path to a direct dependency: pnpm puts the project itself first, npm does not. */
  readonly #directLength: number;
  readonly #advisories = new Counter();
  readonly #paths = new Counter();
  #advisoryCount = 0;
  #pathCount = 0;

  constructor(sink: ReportSink, directLength: number) {
    this.#sink = sink;
    this.#directLength = directLength;
  }

  advisory(advisory: Advisory, at: string): void {
    const word = advisory.severity ?? "null";
    const paths = advisory.findings.reduce((sum, finding) => sum + finding.paths.total, 0);
    this.#advisoryCount++;
    this.#pathCount += paths;
    this.#advisories.add(word);
    if (paths > 0) this.#paths.add(word, paths);
    this.#report(advisory, at);
  }

  finish(metadata: NonNullable<Audit["metadata"]>): void {
    const sink = this.#sink;
    sink.record("advisories", this.#advisoryCount);
    sink.record("advisoriesBySeverity", this.#advisories.counts);
    sink.record("paths", this.#pathCount);
    sink.record("pathsBySeverity", this.#paths.counts);
    this.#compareTotals(metadata.vulnerabilities);
    if (metadata.totalDependencies === 0) {
      sink.diagnose("no-records", "expected audited dependencies, found none", "/metadata/totalDependencies");
    }
  }

  /** An advisory without an installed version still counts: the registry would not have sent it for nothing. */
  #report(advisory: Advisory, at: string): void {
    const rating = rateReported(this.#sink, {
      label: advisory.severity,
      cvssScore: scoreOf(advisory),
      at,
    });
    const subject = {
      id: advisory.id,
      title: advisory.title,
      packageName: advisory.module_name,
      cves: advisory.cves ?? [],
      ghsa: advisory.github_advisory_id,
      url: advisory.url,
      patchedVersions: advisory.patched_versions,
    };
    if (advisory.findings.length === 0) this.#sink.finding(npmFinding(subject, { rating }));
    for (const { version, paths } of advisory.findings) {
      this.#sink.finding(npmFinding(subject, { rating, version, isDirect: this.#isDirect(paths) }));
    }
  }

  #isDirect(paths: Paths): boolean | undefined {
    return paths.total === 0 ? undefined : paths.shortest <= this.#directLength;
  }

  /** The registry counted paths at one time and advisories at another; the total must be one of the two. */
  #compareTotals(claimed: ReadonlyMap<string, number>): void {
    const sum = [...claimed.values()].reduce((total, value) => total + value, 0);
    if (sum > 0 && this.#advisoryCount === 0) {
      const message = `expected the ${sum} vulnerabilities that the totals count, found no advisory`;
      this.#sink.diagnose("totals-without-records", message, "/metadata/vulnerabilities");
    }
    const ofPaths = differences(claimed, this.#paths.counts);
    const ofAdvisories = differences(claimed, this.#advisories.counts);
    const isPaths = ofPaths.length <= ofAdvisories.length;
    const basis = isPaths ? "pathsBySeverity" : "advisoriesBySeverity";
    for (const { word, reported, counted } of isPaths ? ofPaths : ofAdvisories) {
      this.#sink.claim(`${basis}.${word}`, reported, counted);
    }
  }
}

/** Advisories that nobody scored have the score 0 without a vector; it means nothing. */
function scoreOf(advisory: Advisory): number | undefined {
  return advisory.cvss?.score === 0 ? undefined : advisory.cvss?.score;
}

function differences(claimed: ReadonlyMap<string, number>, counted: ReadonlyMap<string, number>) {
  return [...claimed]
    .map(([word, reported]) => ({ word, reported, counted: counted.get(word) ?? 0 }))
    .filter((difference) => difference.reported !== difference.counted);
}
