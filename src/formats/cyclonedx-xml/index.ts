import type { XmlOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { namespaceOf } from "./namespace.ts";

export const reader: ReportReader = {
  id: "cyclonedx-xml",
  title: "CycloneDX XML",
  specification: "https://cyclonedx.org/docs/1.7/xml/",
  formats: ["cyclonedx-xml", "cyclonedx-vex"],
  kinds: ["sbom"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "xml" && outline.root === "bom" && hasNamespace(outline),
  load: () => import("./read.ts"),
};

function hasNamespace({ attributes }: XmlOutline): boolean {
  return namespaceOf([...attributes.keys()], (name) => attributes.get(name)) !== undefined;
}
