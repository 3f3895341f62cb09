import { expect, it } from "vitest";
import { filledIn } from "../../../sandbox/rehearsal/description.ts";
import { readDescription } from "../../../src/domain/change/template.ts";

it("fills every section of a template in, and ticks every box", () => {
  const { sections, boxes } = readDescription(
    filledIn("## What\n\n<!-- say it -->\n\n## How\n\n- [ ] tested\n- [x] known\n"),
  );

  expect(sections.map(({ title, lines }) => `${title}: ${lines.length > 0}`)).toEqual([
    "What: true",
    "How: true",
  ]);
  expect(boxes.map(({ isTicked }) => isTicked)).toEqual([true, true]);
});

it("says something where there is no template", () => {
  expect(readDescription(filledIn("")).sections[0]?.lines).toHaveLength(1);
});
