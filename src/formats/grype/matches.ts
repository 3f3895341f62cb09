import type { Finding, Place, Suppression } from "../../domain/finding/finding.ts";
import { nearestFix } from "../../domain/finding/fix.ts";
import { distinct } from "../../domain/finding/identifiers.ts";
import { oneLine } from "../../domain/finding/message.ts";
import { canonicalPurl, purlOfName } from "../../domain/finding/purl.ts";
import { rateReported } from "../../domain/finding/reported-rating.ts";
import { compareSeverity, type Rating, rate } from "../../domain/finding/severity.ts";
import { Counter } from "../../domain/report/counter.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Match } from "./schema.ts";

/** Goes through the matches: each is one finding, a vulnerability in one installed package. */
export class Matches {
  readonly #sink: ReportSink;
  readonly #bySeverity = new Counter();
  readonly #byFixState = new Counter();
  readonly #ids = new Set<string>();
  #matches = 0;
  #ignored = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  match(match: Match, at: string): void {
    const { id, severity, fix } = match.vulnerability;
    this.#matches++;
    this.#ids.add(id);
    this.#bySeverity.add(severity ?? "(absent)");
    this.#byFixState.add(fix?.state ?? "(absent)");
    this.#sink.finding(this.#findingOf(match, at));
  }

  ignored(match: Match, at: string): void {
    this.#ignored++;
    this.#sink.finding({ ...this.#findingOf(match, at), suppression: suppressionOf(match) });
  }

  finish(): void {
    const sink = this.#sink;
    sink.record("matches", this.#matches);
    sink.record("bySeverity", this.#bySeverity.counts);
    sink.record("distinctIds", this.#ids.size);
    sink.record("fixState", this.#byFixState.counts);
    sink.record("ignoredMatches", this.#ignored);
  }

  #findingOf(match: Match, at: string): Finding {
    const { vulnerability, relatedVulnerabilities: related = [], artifact } = match;
    const { id, description, dataSource, fix } = vulnerability;
    const { name, version, locations: location } = artifact;
    const fixedIn = nearestFix(fix?.versions ?? [], version);
    return {
      ruleId: id,
      aliases: distinct(related.map((one) => one.id).filter((alias) => alias !== id)),
      rating: this.#ratingOf(match, at),
      message: oneLine(`${name}@${version ?? "?"}: ${description ?? id}`),
      place: placeOf(artifact),
      package: {
        name,
        ...(version !== undefined && { version }),
        ...(fixedIn !== undefined && { fixedIn }),
      },
      ...(location?.layerID !== undefined && { layer: { digest: location.layerID } }),
      ...(dataSource !== undefined && { helpUri: dataSource }),
    };
  }

  /**
   * The label, or the score where it is worse, as in Grype's SARIF: the score of the vulnerability's own source, else
   * that of its relatives (NVD). The relatives' labels count only while nobody else has rated it.
   */
  #ratingOf({ vulnerability, relatedVulnerabilities: related = [] }: Match, at: string): Rating {
    const scores = related.map((one) => one.cvss).filter((score) => score !== undefined);
    const relatedScore = scores.length === 0 ? undefined : Math.max(...scores);
    const label = vulnerability.severity;
    const rating = rateReported(this.#sink, { label, cvssScore: vulnerability.cvss ?? relatedScore, at });
    if (rating.severity !== "unknown" || label?.toLowerCase() !== "unknown") return rating;
    return related.map((one) => rate({ label: one.severity })).reduce(worse, rating);
  }
}

function worse(a: Rating, b: Rating): Rating {
  return compareSeverity(b.severity, a.severity) > 0 ? b : a;
}

function placeOf({ name, version, type, purl, locations: location }: Match["artifact"]): Place {
  const known = purl === undefined || purl === "" ? undefined : canonicalPurl(purl);
  return {
    type: "package",
    purl: known ?? purlOfName(type ?? "generic", name, version),
    ...(location?.path !== undefined && { file: location.path }),
  };
}

/** An ignore rule of the configuration, or a VEX document. */
function suppressionOf({ appliedIgnoreRules: rules = [] }: Match): Suppression {
  const [rule] = rules;
  const words = [rule?.reason, rule?.["vex-status"], rule?.["vex-justification"]];
  const justification = distinct(words).join(", ");
  return {
    kind: rule?.["vex-status"] === undefined ? "ignore-file" : "external",
    status: "accepted",
    ...(justification !== "" && { justification: oneLine(justification) }),
  };
}
