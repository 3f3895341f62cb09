import type { Component } from "../../domain/component/component.ts";
import { commitOf } from "../../domain/component/revision.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Read } from "../../syntax/json/shape.ts";
import { dependencyOf, describedBy } from "./relationships.ts";
import type { Document, PackageEntry, Relationship } from "./schema.ts";

const versions = new Set(["SPDX-2.2", "SPDX-2.3"]);
/** Every SPDX 2 document has this identifier (§6.3). */
const documentId = "SPDXRef-DOCUMENT";
/** `Tool: syft-1.6.0`: the version is what stands behind the last hyphen before a digit. */
const toolCreator = /^Tool: (.+?)(?:-(v?\d[^\s]*))?$/;

/** Passes on what an SPDX document says and counts it. */
export class SpdxReport {
  readonly #sink: ReportSink;
  readonly #described = new Set<string>();
  readonly #counted = { packages: 0, withPurl: 0, concluded: 0, declared: 0, subjects: 0 };
  #files = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  relationship(relationship: Relationship): void {
    const described = describedBy(relationship, documentId);
    if (described !== undefined) this.#described.add(described);
    const dependency = dependencyOf(relationship);
    if (dependency !== undefined) this.#sink.dependency(dependency);
  }

  document(document: Read<ReturnType<typeof Document>>): void {
    const { spdxVersion, creationInfo, documentDescribes = [], files = 0, relationships = 0 } = document;
    if (!versions.has(spdxVersion)) {
      const expected = [...versions].join(" or ");
      const found = JSON.stringify(spdxVersion);
      this.#sink.diagnose("unsupported-version", `expected ${expected}, found ${found}`, "/spdxVersion");
    }
    for (const id of documentDescribes) this.#described.add(id);
    this.#tool(creationInfo?.creators ?? []);
    this.#files = files;
    this.#sink.record("files", files);
    this.#sink.record("relationships", relationships);
    this.#sink.record("documentDescribes", documentDescribes.length);
  }

  package({ component, isConcluded, isDeclared }: PackageEntry): void {
    this.#counted.packages++;
    if (component.purl !== undefined) this.#counted.withPurl++;
    if (isConcluded) this.#counted.concluded++;
    if (isDeclared) this.#counted.declared++;
    this.#sink.component(component);
    if (this.#described.has(component.ref)) this.#describe(component);
  }

  finish(): void {
    const { packages, withPurl, concluded, declared, subjects } = this.#counted;
    this.#sink.record("packages", packages);
    this.#sink.record("packagesWithPurl", withPurl);
    this.#sink.record("packagesLicenseConcludedKnown", concluded);
    this.#sink.record("packagesLicenseDeclaredKnown", declared);
    if (packages + this.#files === subjects) {
      this.#sink.diagnose("no-records", "expected at least one package inside the described one, found none");
    }
  }

  /** A document may describe several packages; which of them the build made is then for nobody to say. */
  #describe(component: Component): void {
    this.#counted.subjects++;
    if (this.#counted.subjects > 1) {
      const found = JSON.stringify(component.name);
      this.#sink.diagnose("note", `expected one described package, found ${found} as well`);
      return;
    }
    this.#sink.subject(component);
    const commit = commitOf(component);
    if (commit !== undefined) this.#sink.revision(commit);
  }

  #tool(creators: readonly string[]): void {
    const [, name, version] =
      creators.map((creator) => toolCreator.exec(creator)).find((match) => match !== null) ?? [];
    if (name !== undefined) this.#sink.tool({ name, version: version ?? null });
  }
}
