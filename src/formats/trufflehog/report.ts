import type { Finding, Place } from "../../domain/finding/finding.ts";
import { rate } from "../../domain/finding/severity.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { JsonCursor } from "../../syntax/json/cursor.ts";
import type { Line, SecretPlace } from "./schema.ts";

/** Counts secrets and heeds what TruffleHog's log says about the run, where it is in the file. */
export class TrufflehogReport {
  readonly #json: JsonCursor;
  readonly #sink: ReportSink;
  readonly #byDetector = new Map<string, number>();
  #findings = 0;
  #verified = 0;
  /** What the log's last lines sum up; more than one run may have written to the file. */
  #claims: { findings: number; verified: number } | undefined;

  constructor(json: JsonCursor, sink: ReportSink) {
    this.#json = json;
    this.#sink = sink;
    sink.tool({ name: "trufflehog", version: null });
  }

  take(line: Line): void {
    if (line.DetectorName !== undefined) this.#secret(line, line.DetectorName);
    else if (line.msg !== undefined) this.#log(line, line.msg);
    else throw this.#json.fault("malformed", 'expected the key "DetectorName", found an object without it');
  }

  finish(): void {
    this.#sink.record("findings", this.#findings);
    this.#sink.record("verified", this.#verified);
    this.#sink.record("byDetector", this.#byDetector);
    if (this.#claims !== undefined) {
      this.#sink.claim("findings", this.#claims.findings, this.#findings);
      this.#sink.claim("verified", this.#claims.verified, this.#verified);
    } else if (this.#findings === 0) {
      this.#sink.diagnose("run-failed", 'expected secrets or the line "finished scanning", found neither');
    }
  }

  #secret(line: Line, detector: string): void {
    if (line.Verified === undefined) {
      throw this.#json.fault("malformed", 'expected the key "Verified", found a secret without it');
    }
    this.#findings++;
    if (line.Verified) this.#verified++;
    this.#byDetector.set(detector, (this.#byDetector.get(detector) ?? 0) + 1);
    this.#sink.finding(findingOf(detector, line));
  }

  #log(line: Line, message: string): void {
    if (message === "finished scanning") this.#sumUp(line);
    else if (/^(?:fatal|panic|dpanic)/.test(line.level ?? "")) this.#complain("run-failed", message);
    else if (line.level?.startsWith("error") === true) this.#complain("partial-scan", message);
  }

  #complain(code: "run-failed" | "partial-scan", message: string): void {
    this.#sink.diagnose(code, `trufflehog logged an error: ${message.slice(0, 200)}`);
  }

  #sumUp(line: Line): void {
    const { verified_secrets: verified = 0, unverified_secrets: unverified = 0 } = line;
    this.#claims ??= { findings: 0, verified: 0 };
    this.#claims.findings += verified + unverified;
    this.#claims.verified += verified;
  }
}

/** TruffleHog rates nothing; whether the secret still works is said in words. */
function findingOf(detector: string, line: Line): Finding {
  return {
    ruleId: detector,
    aliases: [],
    rating: rate({}),
    message: `${detector} secret, ${stateOf(line)}`,
    place: placeOf(line.SourceMetadata?.Data),
    ...layerOf(line.SourceMetadata?.Data),
  };
}

function stateOf(line: Line): string {
  if (line.Verified === true) return "verified: it works";
  return line.VerificationError === undefined ? "not verified" : "not verified: the check failed";
}

/** A line of a commit never moves, so it serves as the identity that a line of the work tree cannot be. */
function placeOf(place: SecretPlace | undefined): Place {
  const { file = "", line = 0, link = "", commit = "" } = place ?? {};
  if (file !== "") {
    return {
      type: "file",
      path: file,
      ...(line > 0 && { line }),
      ...(commit !== "" && { lineHash: `${commit}:${line}` }),
    };
  }
  const url = link === "" ? (place?.repository ?? place?.bucket ?? place?.image ?? "") : link;
  return url === "" ? { type: "none" } : { type: "url", url };
}

function layerOf(place: SecretPlace | undefined): Pick<Finding, "layer"> {
  return place?.layer === undefined ? {} : { layer: { digest: place.layer } };
}
