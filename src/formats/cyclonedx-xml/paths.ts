/**
 * Where the elements begin that a bill of materials consists of. Elsewhere (pedigree, evidence, tools, formulation)
 * there are components and licences, too, which are no part of the product.
 */
const anchors = new Map([
  ["bom/metadata/component", "component"],
  ["bom/components/component", "component"],
  ["component/components/component", "component"],
  ["bom/vulnerabilities/vulnerability", "vulnerability"],
  ["component/vulnerabilities/vulnerability", "vulnerability"],
  ["bom/dependencies/dependency", "dependency"],
  ["dependency/dependency", "dependency"],
  ["bom/metadata/tools/tool", "tool"],
  ["bom/metadata/tools/components/component", "tool"],
]);

/** Longer than every path that means something. */
const longestPath = 80;

/** The path of an element, counted from the nearest anchor around it. */
export function pathOf(parent: string, name: string): string {
  const path = parent === "" ? name : `${parent}/${name}`;
  return anchors.get(path) ?? (path.length > longestPath ? "?" : path);
}
