import type { Bookmark, JsonCursor } from "../../syntax/json/cursor.ts";
import { array, each, mapped, object, optional, present, type Shape } from "../../syntax/json/shape.ts";
import { type Invocation, invocationAtPlace } from "./invocations.ts";
import type { SarifReport } from "./report.ts";
import { ResultReader } from "./results.ts";
import {
  type ArtifactLocation,
  artifacts,
  type ExternalProperties,
  externalProperties,
  runProperties,
  type Tool,
  tool,
  type UriBaseIds,
  uriBaseIds,
  versionControl,
} from "./schema.ts";

/**
 * Reads one run (§3.14). Results are read where they stand if all that explains them came before, as the order of
 * the specification has it; else they are passed over and read at the end of the run.
 */
export class SarifRun {
  readonly #json: JsonCursor;
  readonly #report: SarifReport;
  readonly #pointer: string;
  #tool: Tool | undefined;
  #invocations: readonly Invocation[] | undefined;
  #artifacts: Bookmark | undefined;
  #bases: UriBaseIds | undefined;
  #results: Bookmark | "none" | "read" = "none";

  constructor(json: JsonCursor, report: SarifReport) {
    this.#json = json;
    this.#report = report;
    this.#pointer = json.pointer();
  }

  read(): void {
    const { properties, taxonomies, ...rest } = this.#shape().read(this.#json);
    if (typeof this.#results === "object") this.#json.revisit(this.#results, () => this.#readResults());
    else if (this.#results === "none") this.#diagnoseMissingResults();
    this.#diagnoseOtherFiles(rest.externalPropertyFileReferences);
    this.#report.addRun({
      tool: this.#tool,
      invocations: this.#invocations ?? [],
      taxonomies: taxonomies ?? 0,
      isImage: properties?.imageName !== undefined,
      revision: rest.versionControlProvenance?.revisionId,
      pointer: this.#pointer,
    });
  }

  #shape() {
    return object({
      tool: optional(mapped(tool, (value) => this.#keepTool(value))),
      invocations: optional(mapped(array(invocationAtPlace), (value) => this.#keepInvocations(value))),
      originalUriBaseIds: optional(mapped(uriBaseIds, (value) => this.#keepBases(value))),
      artifacts: optional(this.#bookmarked()),
      results: optional(this.#resultsShape()),
      taxonomies: optional(each(present, () => undefined)),
      externalPropertyFileReferences: optional(externalProperties),
      versionControlProvenance: optional(versionControl),
      properties: optional(runProperties),
    });
  }

  #keepTool(value: Tool): void {
    this.#tool = value;
  }

  #keepInvocations(value: readonly Invocation[]): void {
    this.#invocations = value;
  }

  #keepBases(value: UriBaseIds): void {
    this.#bases = value;
  }

  /** Artifacts matter only where a location gives an index and no URI, which is rare: they are not kept. */
  #bookmarked(): Shape<void> {
    return {
      read: (json) => {
        this.#artifacts = json.bookmark();
        json.skip();
      },
    };
  }

  #resultsShape(): Shape<void> {
    return {
      read: (json) => {
        if (json.kind() !== "array") throw json.unexpected("an array of results");
        const isExplained = this.#tool && this.#invocations && this.#artifacts;
        if (isExplained) return this.#readResults();
        this.#results = json.bookmark();
        json.skip();
      },
    };
  }

  #readResults(): void {
    this.#results = "read";
    const bases = this.#bases;
    let locations: readonly (ArtifactLocation | undefined)[] | undefined;
    const artifact = (index: number): ArtifactLocation | undefined => {
      locations ??= this.#readArtifacts();
      return locations[index];
    };
    const files = { bases, artifact };
    new ResultReader(this.#json, this.#report, {
      tool: this.#tool,
      invocations: this.#invocations ?? [],
      files,
    }).read();
  }

  #readArtifacts(): readonly (ArtifactLocation | undefined)[] {
    let locations: readonly (ArtifactLocation | undefined)[] = [];
    if (this.#artifacts === undefined) return locations;
    this.#json.revisit(this.#artifacts, () => {
      locations = artifacts.read(this.#json).map(({ location }) => location);
    });
    return locations;
  }

  /** Null and absent mean alike that the tool did not begin to analyse (§3.14.23). */
  #diagnoseMissingResults(): void {
    this.#report.counts.runsWithoutResultsArray++;
    this.#report.sink.diagnose(
      "no-records",
      "expected an array of results, empty or not, found none: the tool did not begin to analyse",
      this.#pointer,
    );
  }

  /** Findings in a file beside this one (§3.15) would be missed. */
  #diagnoseOtherFiles(others: ExternalProperties | undefined): void {
    if (others === undefined || !Object.values(others).some((value) => value === true)) return;
    this.#report.sink.diagnose(
      "unsupported-format",
      "unsupported format: SARIF with results or rules in external property files",
      this.#pointer,
    );
  }
}
