import { describe, expect, it } from "vitest";
import { ReportFault } from "../../../src/syntax/fault.ts";
import { limits } from "../../../src/syntax/limits.ts";
import { memorySource } from "../../../src/syntax/source.ts";
import { walkXml, type XmlVisitor } from "../../../src/syntax/xml/walk.ts";

/** In a window of one byte no tag is loaded as a whole, so that none is read the short way. */
const windows = [undefined, 1];

/** What a walk tells of elements `a`, whose text is kept while nobody keeps that of the root, or its fault. */
function toldOf(document: string, windowBytes?: number): readonly string[] {
  const told: string[] = [];
  const visitor: XmlVisitor = {
    open(element, place) {
      if (element.name === "a") place.keepText();
      told.push(`${element.name} ${element.attribute("b") ?? ""} in line ${place.line()}`);
    },
    close: (name, text) => told.push(`/${name} ${JSON.stringify(text)}`),
  };
  try {
    walkXml(memorySource(Buffer.from(document)), visitor, windowBytes);
    return told;
  } catch (error) {
    if (error instanceof ReportFault) return [error.code];
    throw error;
  }
}

describe("an element whose end is read together with its tag", () => {
  it.each(windows)("has the white space in it as its text, and the line of its tag (window %s)", (window) => {
    const document = '<r>\n <a b="1">\r\n </a><a b="2"></a>\n<a b="3"/></r>';

    const first = ["r  in line 1", "a 1 in line 2", '/a "\\n "'];
    const others = ["a 2 in line 3", '/a ""', "a 3 in line 4", '/a ""'];
    expect(toldOf(document, window)).toEqual([...first, ...others, '/r ""']);
  });

  it.each(windows)("ends by its own name only (window %s)", (window) => {
    for (const inside of ["<a></ab>", "<ab></a>", "<a/></a>", "<a> </ a>", "<a>< /a>"])
      expect([inside, toldOf(`<r><a></a>${inside}</r>`, window)]).toEqual([inside, ["malformed"]]);
  });

  it.each(windows)("counts as a level, with something in it or not (window %s)", (window) => {
    for (const last of ["<c/>", "<c></c>", "<c> </c>", "<c >x</c >"]) {
      const around = (levels: number) => `${"<d>".repeat(levels)}${last}${"</d>".repeat(levels)}`;

      expect([last, toldOf(around(limits.depth - 1), window)]).not.toEqual([last, ["too-deep"]]);
      expect([last, toldOf(around(limits.depth), window)]).toEqual([last, ["too-deep"]]);
    }
  });
});
