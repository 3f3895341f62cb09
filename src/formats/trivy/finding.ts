import type { AffectedPackage, Finding, Place } from "../../domain/finding/finding.ts";
import { nearestFix } from "../../domain/finding/fix.ts";
import { distinct, identifiersIn } from "../../domain/finding/identifiers.ts";
import { oneLine } from "../../domain/finding/message.ts";
import { canonicalPurl } from "../../domain/finding/purl.ts";
import { rateReported } from "../../domain/finding/reported-rating.ts";
import { mayQuoteSecrets } from "../../domain/finding/secrecy.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { purlOfPackage } from "./package-type.ts";
import type { Layer, Licence, Misconfiguration, Result, Scores, Secret, Vulnerability } from "./schema.ts";

/** What else must be known to place the findings of a result. */
export interface ResultContext {
  /** Kind of evidence that findings in packages are. */
  readonly packageKind: EvidenceKind;
  /** Whether a package is a direct dependency, by package id. */
  readonly direct: ReadonlyMap<string, boolean>;
}

/** Builds the findings of one result. */
export class FindingBuilder {
  readonly #sink: ReportSink;
  readonly #result: Result;
  readonly #context: ResultContext;

  constructor(sink: ReportSink, result: Result, context: ResultContext) {
    this.#sink = sink;
    this.#result = result;
    this.#context = context;
  }

  ofVulnerability(vulnerability: Vulnerability, at: string): Finding {
    const { VulnerabilityID: id, VendorIDs: vendorIds = [], PrimaryURL: url } = vulnerability;
    const { Title: title, Description: description, Severity: label } = vulnerability;
    const { PkgName: name = "(no name)", InstalledVersion: version = "?" } = vulnerability;
    const score = scoreOf(vulnerability);
    return {
      kind: this.#context.packageKind,
      ruleId: id,
      aliases: distinct([...vendorIds, ...identifiersIn(url)]).filter((alias) => alias !== id),
      rating: rateReported(this.#sink, { label, cvssScore: score, at }),
      message: oneLine(`${name}@${version}: ${title ?? description ?? id}`),
      place: this.#packagePlace(vulnerability),
      package: this.#packageOf(vulnerability),
      ...layerOf(vulnerability.Layer),
      ...helpAt(url),
    };
  }

  ofMisconfiguration(misconfiguration: Misconfiguration, at: string): Finding {
    const { ID: id, AVDID: avdId, Title: title, Message: message, Status: status } = misconfiguration;
    const { CauseMetadata: cause, Severity: label } = misconfiguration;
    const line = cause?.StartLine;
    const isSecret = mayQuoteSecrets(id, avdId, title);
    this.#diagnoseStatus(status, at);
    return {
      kind: "iac",
      ruleId: id ?? avdId ?? "(no id)",
      aliases: distinct([avdId]).filter((alias) => alias !== id),
      rating: rateReported(this.#sink, { label, at }),
      message: oneLine(distinct([title, isSecret ? undefined : message]).join(": ")),
      place: this.#filePlace(line),
      ...(status === "EXCEPTION" && { suppression: { kind: "ignore-file", status: "accepted" } }),
      ...layerOf(misconfiguration.Layer),
      ...helpAt(misconfiguration.PrimaryURL),
    };
  }

  /** Rule and line, never the text: what Trivy masks in `Match` is not always the whole secret. */
  ofSecret(
    { RuleID: id, Title: title, Severity: label, StartLine: line, Layer: layer }: Secret,
    at: string,
  ): Finding {
    return {
      kind: "secrets",
      ruleId: id,
      aliases: [],
      rating: rateReported(this.#sink, { label, at }),
      message: oneLine(`${title ?? id} in ${this.#result.Target}`),
      place: this.#filePlace(line),
      ...layerOf(layer),
    };
  }

  ofLicence(licence: Licence, at: string): Finding {
    const {
      Name: name = "(no name)",
      Category: category,
      PkgName: packageName = "",
      FilePath: path = "",
    } = licence;
    const subject = packageName === "" ? path : packageName;
    const file = path === "" ? this.#result.Target : path;
    return {
      kind: this.#context.packageKind,
      ruleId: `license:${name}`,
      aliases: [],
      rating: rateReported(this.#sink, { label: licence.Severity, at }),
      message: oneLine(`${subject}: licence ${name}${category === undefined ? "" : ` (${category})`}`),
      place:
        packageName === ""
          ? { type: "file", path: file }
          : { type: "package", purl: purlOfPackage(this.#result.Type, packageName, undefined), file },
      ...helpAt(licence.Link),
    };
  }

  #diagnoseStatus(status: string | undefined, at: string): void {
    if (status === "FAIL" || status === "EXCEPTION" || status === "PASS") return;
    const found = status === undefined ? "none" : JSON.stringify(status.slice(0, 40));
    this.#sink.diagnose("unknown-value", `expected PASS, FAIL or EXCEPTION, found ${found}`, at);
  }

  #packagePlace({
    PkgIdentifier: identifier,
    PkgName: name,
    InstalledVersion: version,
    PkgPath: path,
  }: Vulnerability): Place {
    const known = identifier?.PURL === undefined ? undefined : canonicalPurl(identifier.PURL);
    const purl = known ?? purlOfPackage(this.#result.Type, name ?? "(no name)", version);
    const hasPath = path !== undefined && path !== "";
    const isLockfile = !hasPath && this.#result.Class === "lang-pkgs";
    return {
      type: "package",
      purl,
      ...(hasPath && { file: path }),
      ...(isLockfile && { file: this.#result.Target }),
    };
  }

  #packageOf({
    PkgID: id,
    PkgName: name,
    InstalledVersion: version,
    FixedVersion: fixes = "",
  }: Vulnerability): AffectedPackage {
    const isDirect = id === undefined ? undefined : this.#context.direct.get(id);
    const fixedIn = nearestFix(
      fixes.split(/\s*,\s*/).filter((fix) => fix !== ""),
      version,
    );
    return {
      name: name ?? "(no name)",
      ...(version !== undefined && { version }),
      ...(fixedIn !== undefined && { fixedIn }),
      ...(isDirect !== undefined && { isDirect }),
    };
  }

  #filePlace(line: number | undefined): Place {
    const isKnown = line !== undefined && line > 0;
    return { type: "file", path: this.#result.Target, ...(isKnown && { line }) };
  }
}

/** The score of the source that the severity is from, as in Trivy's SARIF; other sources rate other packagings. */
function scoreOf({ CVSS: scores, SeveritySource: source }: Vulnerability): number | undefined {
  const chosen: Scores | undefined = source === undefined ? undefined : scores?.get(source);
  return chosen?.V40Score ?? chosen?.V3Score ?? chosen?.V2Score;
}

/** The digest of the unpacked layer, which image configurations name too. */
function layerOf(layer: Layer | undefined): Pick<Finding, "layer"> {
  const digest = layer?.DiffID ?? layer?.Digest;
  return digest === undefined || digest === "" ? {} : { layer: { digest } };
}

function helpAt(url: string | undefined): Pick<Finding, "helpUri"> {
  return url === undefined || url === "" ? {} : { helpUri: url };
}
