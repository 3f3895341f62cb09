import { purlOfName } from "../../finding/purl.ts";
import { lockedPackages, type ReadLock } from "./lockfile.ts";

/** A `gradle.lockfile`: a line a module, with the configurations that have it. Those of what runs are counted. */
export const read: ReadLock = ({ text }) => {
  const lines = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const named = lines.map((line) => {
    const at = line.lastIndexOf("=");
    return { name: line.slice(0, at), configurations: line.slice(at + 1).split(",") };
  });
  const strange = named.find(({ name }) => name !== "empty" && name.split(":").length !== 3);
  if (strange !== undefined)
    return `expected group:name:version, found ${JSON.stringify(strange.name.slice(0, 100))}`;
  if (!named.some(({ configurations }) => configurations.some(runs)))
    return "expected the configuration runtimeClasspath, found that it is not locked";
  const purls = named
    .filter(({ name, configurations }) => name !== "empty" && configurations.some(runs))
    .map(({ name }) =>
      purlOfName("maven", name.slice(0, name.lastIndexOf(":")), name.slice(name.lastIndexOf(":") + 1)),
    );
  return lockedPackages(null, purls);
};

/** `runtimeClasspath`, and of Android `releaseRuntimeClasspath`; never one of tests. */
function runs(configuration: string): boolean {
  return /^(?:runtimeClasspath|(?!test|debug|androidTest)\w*(?<!Test)(?:RuntimeClasspath))$/.test(
    configuration,
  );
}
