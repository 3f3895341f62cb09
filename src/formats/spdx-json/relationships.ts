import type { Dependency } from "../../domain/component/component.ts";
import type { Relationship } from "./schema.ts";

/** Types that say that the first element needs the second (SPDX 2.3 §11.1). */
const needs = new Set(["DEPENDS_ON", "CONTAINS", "DYNAMIC_LINK", "STATIC_LINK", "HAS_PREREQUISITE"]);
/** Types that say that the second element needs the first. */
const neededBy = new Set([
  "DEPENDENCY_OF",
  "CONTAINED_BY",
  "BUILD_DEPENDENCY_OF",
  "DEV_DEPENDENCY_OF",
  "OPTIONAL_DEPENDENCY_OF",
  "PROVIDED_DEPENDENCY_OF",
  "RUNTIME_DEPENDENCY_OF",
  "TEST_DEPENDENCY_OF",
  "PREREQUISITE_FOR",
]);

/** Values that say that there is no element, or that nobody knows (SPDX 2.3 §11.1). */
const nothing = new Set(["NONE", "NOASSERTION"]);

/** The edge of the dependency graph that a relationship stands for, if it stands for one. */
export function dependencyOf(relationship: Relationship): Dependency | undefined {
  const { spdxElementId, relationshipType, relatedSpdxElement } = relationship;
  if (nothing.has(relatedSpdxElement)) return undefined;
  if (needs.has(relationshipType)) return { from: spdxElementId, to: [relatedSpdxElement] };
  if (neededBy.has(relationshipType)) return { from: relatedSpdxElement, to: [spdxElementId] };
  return undefined;
}

/** The element that a relationship says the document is about. */
export function describedBy(relationship: Relationship, document: string): string | undefined {
  const { spdxElementId, relationshipType, relatedSpdxElement } = relationship;
  if (relationshipType === "DESCRIBES" && spdxElementId === document) return relatedSpdxElement;
  if (relationshipType === "DESCRIBED_BY" && relatedSpdxElement === document) return spdxElementId;
  return undefined;
}
