import type { Finding } from "../../domain/finding/finding.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Bookmark, JsonCursor } from "../../syntax/json/cursor.ts";
import { each, type Shape } from "../../syntax/json/shape.ts";
import type { Counts } from "./counts.ts";
import { FindingBuilder } from "./finding.ts";
import {
  Licence,
  Misconfiguration,
  ModifiedFinding,
  Package,
  type Result,
  Secret,
  Vulnerability,
} from "./schema.ts";
import { suppressionOf } from "./suppression.ts";

/** Reads one result after the other: each section is looked up in the order that it is needed. */
export class ResultReader {
  /** Classes of the results, or of their sections where a result does not say its class. */
  readonly classes = new Set<string>();
  readonly #json: JsonCursor;
  readonly #sink: ReportSink;
  readonly #counts: Counts;
  readonly #packageKind: EvidenceKind;

  constructor(json: JsonCursor, sink: ReportSink, counts: Counts, packageKind: EvidenceKind) {
    this.#json = json;
    this.#sink = sink;
    this.#counts = counts;
    this.#packageKind = packageKind;
  }

  read(result: Result): void {
    this.#counts.targets++;
    this.#noteClasses(result);
    const build = new FindingBuilder(this.#sink, result, {
      packageKind: this.#packageKind,
      direct: this.#relationships(result),
    });
    this.#vulnerabilities(result, build);
    this.#misconfigurations(result, build);
    this.#secrets(result, build);
    this.#licences(result, build);
    this.#modified(result, build);
  }

  #noteClasses(result: Result): void {
    if (result.Class !== undefined) this.classes.add(result.Class);
    else if (result.Vulnerabilities !== undefined || result.Packages !== undefined)
      this.classes.add("lang-pkgs");
    if (result.Misconfigurations !== undefined || result.MisconfSummary !== undefined)
      this.classes.add("config");
    if (result.Secrets !== undefined) this.classes.add("secret");
  }

  /** Which packages are direct dependencies, by package id; only looked up where something is vulnerable. */
  #relationships(result: Result): ReadonlyMap<string, boolean> {
    const direct = new Map<string, boolean>();
    if (result.Vulnerabilities === undefined) return direct;
    this.#each(result.Packages, Package, ({ ID: id, Relationship: relationship, Indirect: isIndirect }) => {
      if (id === undefined) return;
      if (relationship !== undefined) direct.set(id, relationship !== "indirect");
      else if (isIndirect === true) direct.set(id, false);
    });
    return direct;
  }

  #vulnerabilities(result: Result, build: FindingBuilder): void {
    this.#each(result.Vulnerabilities, Vulnerability, (vulnerability) => {
      this.#counts.vulnerability(vulnerability);
      this.#sink.finding(build.ofVulnerability(vulnerability, this.#json.pointer()));
    });
  }

  /** Checks that passed are listed too (`--include-non-failures`); any other word than PASS is a failure. */
  #misconfigurations(result: Result, build: FindingBuilder): void {
    let failures = 0;
    this.#each(result.Misconfigurations, Misconfiguration, (misconfiguration) => {
      this.#counts.misconfiguration(misconfiguration);
      if (misconfiguration.Status === "FAIL") failures++;
      if (misconfiguration.Status !== "PASS") {
        this.#sink.finding(build.ofMisconfiguration(misconfiguration, this.#json.pointer()));
      }
    });
    this.#counts.claimedFailures += result.MisconfSummary?.Failures ?? failures;
  }

  #secrets(result: Result, build: FindingBuilder): void {
    this.#each(result.Secrets, Secret, (secret) => {
      this.#counts.secret(secret);
      this.#sink.finding(build.ofSecret(secret, this.#json.pointer()));
    });
  }

  #licences(result: Result, build: FindingBuilder): void {
    this.#each(result.Licenses, Licence, (licence) => {
      this.#counts.licence(licence);
      this.#sink.finding(build.ofLicence(licence, this.#json.pointer()));
    });
  }

  #modified(result: Result, build: FindingBuilder): void {
    this.#each(result.ExperimentalModifiedFindings, ModifiedFinding, (modified) => {
      this.#counts.modifiedFindings++;
      const suppression = suppressionOf(modified, this.#sink, this.#json.pointer());
      this.#json.revisit(modified.Finding, () => {
        this.#sink.finding({ ...this.#readFinding(modified.Type, build), suppression });
      });
    });
  }

  #readFinding(type: string, build: FindingBuilder): Finding {
    const json = this.#json;
    const at = json.pointer();
    switch (type) {
      case "vulnerability":
        return build.ofVulnerability(Vulnerability.read(json), at);
      case "misconfiguration":
        return build.ofMisconfiguration(Misconfiguration.read(json), at);
      case "secret":
        return build.ofSecret(Secret.read(json), at);
      case "license":
        return build.ofLicence(Licence.read(json), at);
      default:
        throw json.fault(
          "malformed",
          `expected a type of finding, found ${JSON.stringify(type.slice(0, 40))}`,
        );
    }
  }

  #each<T>(bookmark: Bookmark | undefined, shape: Shape<T>, visit: (value: T) => void): void {
    if (bookmark === undefined) return;
    this.#json.revisit(bookmark, () => each(shape, visit).read(this.#json));
  }
}
