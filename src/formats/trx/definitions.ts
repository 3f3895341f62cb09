import type { ByteSource } from "../../syntax/source.ts";
import { walkXml } from "../../syntax/xml/walk.ts";

/** The class of each test, by test id (`TestDefinitions/UnitTest/TestMethod/@className`). */
export function classNames(source: ByteSource): ReadonlyMap<string, string> {
  const byTest = new Map<string, string>();
  let test: string | undefined;
  walkXml(source, {
    open(element, place) {
      if (place.parent === "TestDefinitions") test = element.attribute("id");
      else if (element.name === "TestMethod" && test !== undefined) {
        byTest.set(test, element.attribute("className") ?? "");
      }
    },
    close(name) {
      if (name === "TestDefinitions") test = undefined;
    },
  });
  return byTest;
}
