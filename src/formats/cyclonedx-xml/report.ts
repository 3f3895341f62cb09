import { BillOfMaterials } from "../../domain/component/bill-of-materials.ts";
import { VulnerabilityList } from "../../domain/component/vulnerability-list.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { ReportFault } from "../../syntax/fault.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";
import type { XmlPlace, XmlVisitor } from "../../syntax/xml/walk.ts";
import { PartDraft, RatingDraft, TargetDraft, VulnerabilityDraft } from "./draft.ts";
import { partTexts, vulnerabilityTexts } from "./fields.ts";
import { isKnownVersion, namespaceOf } from "./namespace.ts";
import { pathOf } from "./paths.ts";

interface OpenDependency {
  readonly from: string;
  readonly to: string[];
}

const ownTexts = new Set(["bom/metadata/timestamp", "tool/name", "tool/version"]);

/** Listens to a CycloneDX XML document. What an element means follows from its path, not from its name. */
export class CycloneDxXml implements XmlVisitor {
  readonly #sink: ReportSink;
  readonly #bill: BillOfMaterials;
  readonly #vulnerabilities: VulnerabilityList;
  readonly #paths: string[] = [];
  /** Open components: the subject, or one of the bill with those around it. */
  readonly #parts: PartDraft[] = [];
  readonly #dependencies: OpenDependency[] = [];
  #isSubject = false;
  #vulnerability: VulnerabilityDraft | undefined;
  #toolName: string | undefined;
  #toolVersion: string | undefined;
  #dependencyEntries = 0;
  #services = 0;
  #core = 0;
  #extension = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
    this.#bill = new BillOfMaterials(sink);
    this.#vulnerabilities = new VulnerabilityList(sink, this.#bill);
  }

  open(element: XmlElement, place: XmlPlace): void {
    const path = pathOf(this.#paths.at(-1) ?? "", element.name);
    this.#begin(path, element);
    this.#paths.push(path);
    if (partTexts.has(path) || vulnerabilityTexts.has(path) || ownTexts.has(path)) place.keepText();
  }

  close(_name: string, text: string): void {
    const path = this.#paths.pop() ?? "";
    const value = text.trim();
    if (value !== "") this.#take(path, value);
    this.#end(path);
  }

  finish(): void {
    this.#bill.record();
    this.#vulnerabilities.record();
    this.#sink.record("vulnerabilities", this.#core);
    this.#sink.record("extensionVulnerabilities", this.#extension);
    this.#sink.record("dependencyEntries", this.#dependencyEntries);
    this.#sink.record("services", this.#services);
    if (this.#toolName !== undefined) {
      this.#sink.tool({ name: this.#toolName, version: this.#toolVersion ?? null });
    }
    this.#vulnerabilities.conclude();
  }

  #begin(path: string, element: XmlElement): void {
    switch (path) {
      case "bom":
        this.#requireKnownVersion(element);
        break;
      case "component":
        if (this.#parts.length === 0) this.#isSubject = this.#paths.at(-1) === "bom/metadata";
        this.#parts.push(new PartDraft(element.attribute("bom-ref") ?? ""));
        break;
      case "vulnerability":
        this.#vulnerability = new VulnerabilityDraft(
          element.attribute("bom-ref") ?? "",
          element.attribute("ref"),
        );
        break;
      case "dependency":
        this.#beginDependency(element.attribute("ref") ?? "");
        break;
      case "bom/services/service":
        this.#services++;
        break;
      default:
        this.#beginInside(path);
    }
  }

  #beginInside(path: string): void {
    const vulnerability = this.#vulnerability;
    if (path === "component/hashes/hash" && this.#part !== undefined) this.#part.hasHash = true;
    else if (path === "vulnerability/ratings/rating") vulnerability?.ratings.push(new RatingDraft());
    else if (path === "vulnerability/affects/target") vulnerability?.targets.push(new TargetDraft());
    else if (path === "vulnerability/affects/target/versions/version")
      vulnerability?.target.statuses.push("");
  }

  get #part(): PartDraft | undefined {
    return this.#parts.at(-1);
  }

  #requireKnownVersion(root: XmlElement): void {
    const namespace = namespaceOf(root.attributeNames(), (name) => root.attribute(name)) ?? "";
    if (isKnownVersion(namespace)) return;
    const found = JSON.stringify(namespace);
    this.#sink.diagnose("unsupported-version", `expected CycloneDX 1.0 to 1.7, found the namespace ${found}`);
  }

  /** The specification nests one level; deeper ones are edges of their own all the same. */
  #beginDependency(ref: string): void {
    const around = this.#dependencies.at(-1);
    if (around === undefined) this.#dependencyEntries++;
    else around.to.push(ref);
    this.#dependencies.push({ from: ref, to: [] });
  }

  #take(path: string, text: string): void {
    const part = this.#part;
    const vulnerability = this.#vulnerability;
    if (vulnerability !== undefined) vulnerabilityTexts.get(path)?.(vulnerability, text);
    else if (part !== undefined) partTexts.get(path)?.(part, text);
    else if (path === "bom/metadata/timestamp") this.#vulnerabilities.issuedAt(text);
    else if (path === "tool/name") this.#toolName ??= text;
    else if (path === "tool/version") this.#toolVersion ??= text;
  }

  #end(path: string): void {
    if (path === "component") this.#endPart();
    else if (path === "vulnerability") this.#endVulnerability();
    else if (path === "dependency") this.#endDependency();
  }

  #endPart(): void {
    const part = this.#parts.pop();
    if (part === undefined) return;
    if (part.name === "") throw new ReportFault("malformed", "expected a component to have a name", "");
    const isSubject = this.#isSubject && this.#parts.length === 0;
    if (isSubject) this.#bill.describe(part.component());
    else this.#bill.add(part.component(), this.#parts.length);
    for (const vulnerability of part.vulnerabilities)
      this.#vulnerabilities.add(vulnerability.listed(part), "");
  }

  #endVulnerability(): void {
    const vulnerability = this.#vulnerability;
    this.#vulnerability = undefined;
    if (vulnerability === undefined) return;
    const isExtension = this.#part !== undefined || vulnerability.componentRef !== undefined;
    if (isExtension) this.#extension++;
    else this.#core++;
    // Inside a component it waits for the component's end, as only then all of that is known.
    if (this.#part !== undefined) this.#part.vulnerabilities.push(vulnerability);
    else this.#vulnerabilities.add(vulnerability.listed(), "");
  }

  #endDependency(): void {
    const dependency = this.#dependencies.pop();
    const isEdge = this.#dependencies.length === 0 || (dependency?.to.length ?? 0) > 0;
    if (dependency !== undefined && isEdge) this.#sink.dependency(dependency);
  }
}
