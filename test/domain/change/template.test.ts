import { describe, expect, it } from "vitest";
import { readDescription } from "../../../src/domain/change/template.ts";

describe("readDescription", () => {
  it("reads headings with what lies below them, down to the next of their level", () => {
    const { sections } = readDescription(
      "intro\n# A\na\n## B <!-- optional -->\nb\n# C\n####### no heading\n#no\n",
    );

    expect(sections).toEqual([
      { title: "A", isOptional: false, lines: ["a", "b"] },
      { title: "B", isOptional: true, lines: ["b"] },
      { title: "C", isOptional: false, lines: ["####### no heading", "#no"] },
    ]);
  });

  it("is one section without a title where there are no headings", () => {
    expect(readDescription("a\r\n\r\nb").sections).toEqual([
      { title: "", isOptional: false, lines: ["a", "b"] },
    ]);
  });

  it("reads boxes, and which of them are required by themselves or by their heading", () => {
    const { boxes } = readDescription(
      "- [ ] a\n- [x] b <!-- required -->\n## C <!-- Required -->\n  * [X] c\n+ [ ] d\n## E\n- [-] e\n- [ ]\n- [ ] f",
    );

    expect(boxes).toEqual([
      { label: "a", isTicked: false, isRequired: false },
      { label: "b", isTicked: true, isRequired: true },
      { label: "c", isTicked: true, isRequired: true },
      { label: "d", isTicked: false, isRequired: true },
      { label: "f", isTicked: false, isRequired: false },
    ]);
  });

  it("takes what is in a fence for text, until the same fence ends it", () => {
    const { sections, boxes } = readDescription("# A\n```\n# B\n~~~\n- [x] b\n```\n- [x] c\n");

    expect(sections.map(({ title }) => title)).toEqual(["A"]);
    expect(boxes.map(({ label }) => label)).toEqual(["c"]);
  });

  it("does not see comments of several lines", () => {
    const { sections, boxes } = readDescription("<!--\n# A\n- [x] a\n-->\n# B\n<!-- never ends\n# C");

    expect(sections).toEqual([{ title: "B", isOptional: false, lines: [] }]);
    expect(boxes).toEqual([]);
  });
});
