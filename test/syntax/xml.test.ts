import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asUtf8 } from "../../src/syntax/encoding.ts";
import { ReportFault } from "../../src/syntax/fault.ts";
import { limits } from "../../src/syntax/limits.ts";
import { memorySource } from "../../src/syntax/source.ts";
import { walkXml } from "../../src/syntax/xml/walk.ts";
import { brokenXml } from "../support/broken-xml.ts";

/** Everything a walk tells, in order; the text of every element is kept unless `skim`, every attribute is read if asked for. */
function eventsOf(
  document: string | Uint8Array,
  windowBytes?: number,
  skim = false,
  readsAttributes = !skim,
): string[] {
  const events: string[] = [];
  const bytes = typeof document === "string" ? Buffer.from(document) : document;
  walkXml(
    asUtf8(memorySource(bytes)),
    {
      open(element, place) {
        if (!skim) place.keepText();
        const attributes = readsAttributes
          ? element.attributeNames().map((name) => [name, element.attribute(name)])
          : [];
        events.push(`${place.depth} ${place.parent}<${element.name} ${JSON.stringify(attributes)}`);
      },
      close: (name, text) => events.push(`>${name} ${JSON.stringify(text)}`),
    },
    windowBytes,
  );
  return events;
}

function textOf(document: string | Uint8Array): string | undefined {
  const last = eventsOf(document).at(-1);
  return last === undefined ? undefined : (JSON.parse(last.slice(last.indexOf(" ") + 1)) as string);
}

/** Code of the fault that a document is refused with, or "accepted". */
function verdictOn(document: string | Uint8Array, skim = false): string {
  try {
    eventsOf(document, undefined, skim);
    return "accepted";
  } catch (error) {
    if (error instanceof ReportFault) return error.code;
    throw error;
  }
}

describe("the XML walk", () => {
  it.each(brokenXml)("G6: refuses %s", (_, document, code) => {
    expect(verdictOn(document)).toBe(code);
  });

  it.each(brokenXml.filter(([name]) => !name.includes("kept")))(
    "refuses %s where nobody reads it",
    (_, document) => {
      expect(verdictOn(document, true)).not.toBe("accepted");
    },
  );

  it("G6: refuses an unknown entity in text that nobody reads", () => {
    expect(verdictOn("<a><b>&xxe;</b></a>", true)).toBe("forbidden-entity");
  });

  it.each([
    '<!DOCTYPE coverage SYSTEM "http://127.0.0.1:9/coverage-04.dtd"><coverage/>',
    "<!DOCTYPE coverage SYSTEM 'http://127.0.0.1:9/a[1]>.dtd'><coverage/>",
    '<?xml version="1.0"?>\n<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">\n<report/>',
    "<!DOCTYPE a ><a/>",
  ])("G6: accepts an external identifier, which is never fetched: %s", (document) => {
    expect(verdictOn(document)).toBe("accepted");
  });

  it("G6: expands a million character references in less than two seconds", () => {
    const start = performance.now();

    const text = textOf(`<a>${"&#65;".repeat(1_000_000)}</a>`);

    expect(text).toBe("A".repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("G6: bounds the character references of a document", () => {
    const run = `<b>${"&#65;".repeat(limits.characterReferences / 4)}</b>`;

    expect(verdictOn(`<a>${run.repeat(4)}</a>`)).toBe("accepted");
    expect(verdictOn(`<a>${run.repeat(4)}<b>&#65;</b></a>`)).toBe("too-large");
  });

  it("G6: bounds nesting, attributes and the length of one value", () => {
    const attributes = (total: number): string =>
      Array.from({ length: total }, (_, index) => `a${index}=""`).join(" ");

    expect(verdictOn("<a>".repeat(limits.depth) + "</a>".repeat(limits.depth))).toBe("accepted");
    expect(verdictOn("<a>".repeat(limits.depth + 1) + "</a>".repeat(limits.depth + 1))).toBe("too-deep");
    expect(verdictOn(`<a ${attributes(limits.attributes)}/>`)).toBe("accepted");
    expect(verdictOn(`<a ${attributes(limits.attributes + 1)}/>`)).toBe("too-large");
    expect(verdictOn(`<a b="${"c".repeat(3 * limits.tokenBytes)}"/>`)).toBe("too-large");
    expect(verdictOn(`<a>${"<!-- -->x".repeat(4)}${"y".repeat(3 * limits.tokenBytes)}</a>`)).toBe(
      "too-large",
    );
  });

  it("G6: runs over a long text that nobody keeps in a small window", () => {
    expect(eventsOf(`<a>${"y".repeat(3 * limits.tokenBytes)}</a>`, 64, true)).toHaveLength(2);
  });

  it("joins text, CDATA and references, and leaves out comments and processing instructions", () => {
    expect(textOf("<a>1 &lt; 2<!-- no --><![CDATA[ & <b> ]]>&#x41;<?php echo 1 > 0 ?>!</a>")).toBe(
      "1 < 2 & <b> A!",
    );
  });

  it("keeps the text of an element apart from that of its children", () => {
    expect(eventsOf("<a>x<b>y</b>z</a>")).toEqual(["0 <a []", "1 a<b []", '>b "y"', '>a "xz"']);
  });

  it("reads line breaks as line feeds in text and as spaces in values", () => {
    expect(eventsOf('<a b="1\r\n2\t3&#10;4">5\r\n6\r7</a>')).toEqual([
      `0 <a ${JSON.stringify([["b", "1 2 3\n4"]])}`,
      '>a "5\\n6\\n7"',
    ]);
  });

  it("gives local names and tells where it is", () => {
    expect(eventsOf('<x:a xmlns:x="urn:x"><x:b/></x:a >')).toEqual([
      '0 <a [["xmlns:x","urn:x"]]',
      "1 a<b []",
      '>b ""',
      '>a ""',
    ]);
  });

  it("takes names of other alphabets and of prototypes for names", () => {
    expect(eventsOf('<größe __proto__="1" constructor="2"/>')[0]).toBe(
      '0 <größe [["__proto__","1"],["constructor","2"]]',
    );
  });

  it("says in which line a document breaks", () => {
    expect(() => eventsOf("<a>\n\n<b>\n</c></a>")).toThrowError(
      expect.objectContaining({ at: "line 4", message: 'expected the end of "b", found the end of "c"' }),
    );
  });
});

describe("the XML window", () => {
  const name = fc.constantFrom("a", "b:c", "größe", "longer-name");
  const text = fc.array(
    fc.constantFrom(
      "x",
      " ",
      "\n",
      "é",
      "𝄞",
      "&amp;",
      "&#x41;",
      "<![CDATA[<&]]]>",
      "<!--> -->",
      "<?p >?>",
      "]",
    ),
  );
  const value = fc.array(fc.constantFrom("x", "'", ">", "/", "é", "&quot;", "&#10;", "\r\n"));
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc
      .record({
        name,
        attributes: fc.uniqueArray(fc.tuple(name, value), { maxLength: 3, selector: ([key]) => key }),
        before: text,
        children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie("node"), { maxLength: 3 })),
        after: text,
      })
      .map(({ name: tag, attributes, before, children, after }) => {
        const written = attributes.map(([key, parts]) => ` ${key}\u0001"${parts.join("")}"`).join("");
        return `<${tag}${written}>${before.join("")}${children.join("")}${after.join("")}</${tag}\u0002>`;
      }),
  }));

  /** The same document with white space wherever a tag may have it, and with none. */
  const wide = node.map((document) => document.replaceAll("\u0001", " = ").replaceAll("\u0002", " "));
  const narrow = node.map((document) => document.replaceAll("\u0001", "=").replaceAll("\u0002", ""));

  it("changes nothing, however small it is", () => {
    fc.assert(
      fc.property(
        fc.oneof(wide, narrow),
        fc.integer({ min: 1, max: 48 }),
        fc.boolean(),
        (document, windowBytes, skim) => {
          expect(eventsOf(document, windowBytes, skim)).toEqual(eventsOf(document, undefined, skim));
        },
      ),
      { numRuns: 300 },
    );
  });

  const whatIsSaid = (document: string, windowBytes?: number, skim = false): string => {
    try {
      return eventsOf(document, windowBytes, skim, true).join();
    } catch (error) {
      return error instanceof ReportFault ? `${error.code} ${error.at}` : "crash";
    }
  };

  // In a window of one byte no tag is loaded as a whole, and where text is kept the short way is never taken.
  it("G6: sees the same in tags that are read the short way, also in broken ones", () => {
    const odd = fc.constantFrom(..."<>&\"'=/! \n\u0000\u007fé", "a", "1", " a='x'", ' a="y"', "<a/>", "</a>");
    fc.assert(
      fc.property(narrow, fc.nat(200), fc.nat(2), odd, (document, at, drop, text) => {
        const place = at % (document.length + 1);
        const changed = document.slice(0, place) + text + document.slice(place + drop);
        expect(whatIsSaid(changed, undefined, true)).toBe(whatIsSaid(changed, 1, true));
        expect(whatIsSaid(changed)).toBe(whatIsSaid(changed, 1));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["more attributes than the short way takes", `<a ${"bcdefghijklm".replaceAll(/./g, ' $&="1"')}/>`],
    ["what looks like an attribute in a value", `<a b=' c="1"' d=" e='2' f=" g="h>"/>`],
    ["references in values", '<a b="&lt;&amp;&quot;" c="&#65;&#x42;"/>'],
    ["an attribute that comes twice", '<a b="1" c="2" b="3"/>'],
    ["a reference that nobody declared", '<a b="&xxe;"/>'],
    ["an end tag of another element", "<a></b>"],
  ])("G6: sees the same in %s, short way or not", (_, element) => {
    const document = `<r>\n <a/>${element}<a b="1"/></r>`;
    expect(whatIsSaid(document, undefined, true)).toBe(whatIsSaid(document, 1, true));
  });

  it("sees the same where the short way runs out of decoded text", () => {
    const document = `<r>${Array.from({ length: 3_000 }, (_, at) => `\n <a b="${at}" c="&amp;${"x".repeat(at % 90)}"></a>`).join("")}</r>`;
    expect(whatIsSaid(document, undefined, true)).toBe(whatIsSaid(document, 1, true));
  });

  it("finds the same fault in the same line, however small it is", () => {
    for (const [, document] of brokenXml) {
      for (const windowBytes of [1, 2, 3, 5, 8, 13, 21]) {
        expect(whatIsSaid(document, windowBytes)).toBe(whatIsSaid(document));
      }
    }
  });
});
