import type { ReportSink } from "../report/sink.ts";
import type { Component, Identity } from "./component.ts";
import { commitOf } from "./revision.ts";

/**
 * Passes the parts of a bill of materials on, counts them, and remembers which identifier means which package:
 * vulnerabilities and dependencies name parts by identifier only.
 */
export class BillOfMaterials {
  readonly #sink: ReportSink;
  readonly #byRef = new Map<string, Identity>();
  #components = 0;
  #topLevel = 0;
  #withLicences = 0;
  #withPurl = 0;
  #withHashes = 0;
  #duplicateRefs = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  /** Takes what the bill is about; it is a component like all others, but counted as none of them. */
  describe(subject: Component): void {
    this.#remember(subject);
    this.#sink.component(subject);
    this.#sink.subject(subject);
    const commit = commitOf(subject);
    if (commit !== undefined) this.#sink.revision(commit);
  }

  /** Takes one part; `depth` is 0 for those that are inside no other part. */
  add(component: Component, depth: number): void {
    this.#components++;
    if (depth === 0) this.#topLevel++;
    if (component.licences.length > 0) this.#withLicences++;
    if (component.purl !== undefined) this.#withPurl++;
    if (component.hasHash) this.#withHashes++;
    this.#remember(component);
    this.#sink.component(component);
  }

  get size(): number {
    return this.#components;
  }

  /** The package behind an identifier, or behind a purl that stands in its place. */
  identityOf(ref: string): Identity | undefined {
    const known = this.#byRef.get(ref);
    if (known !== undefined) return known;
    const purl = purlInLink(ref);
    return purl === undefined ? undefined : (this.#byRef.get(purl) ?? { name: purl, purl });
  }

  /** Records the counts under the names that the CycloneDX formats share. */
  record(): void {
    this.#sink.record("components", this.#components);
    this.#sink.record("topLevelComponents", this.#topLevel);
    this.#sink.record("componentsWithLicences", this.#withLicences);
    this.#sink.record("componentsWithPurl", this.#withPurl);
    this.#sink.record("componentsWithHashes", this.#withHashes);
    this.#sink.record("duplicateBomRefs", this.#duplicateRefs);
    if (this.#duplicateRefs > 0) {
      this.#sink.diagnose("note", `expected each bom-ref once, found ${this.#duplicateRefs} again`);
    }
  }

  /** Identifiers are optional. Of two parts with one identifier a package is what was meant, else the first. */
  #remember({ ref, name, version, purl }: Component): void {
    if (ref === "") return;
    const known = this.#byRef.get(ref);
    if (known !== undefined) this.#duplicateRefs++;
    if (known?.purl !== undefined || (known !== undefined && purl === undefined)) return;
    this.#byRef.set(ref, {
      name,
      ...(version !== undefined && { version }),
      ...(purl !== undefined && { purl }),
    });
  }
}

/** A purl used as identifier, or at the end of a link into another document (`urn:cdx:…/1#pkg%3Anpm/a`). */
function purlInLink(ref: string): string | undefined {
  const fragment = ref.slice(ref.indexOf("#") + 1);
  if (/^pkg%3a/i.test(fragment)) return withoutEscapes(fragment);
  return [ref, fragment].find((text) => text.startsWith("pkg:"));
}

function withoutEscapes(text: string): string {
  return text.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
