export const id = 3565;
export const ids = [3565];
export const modules = {

/***/ 91495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   av: () => (/* binding */ isKnownLabel),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   nF: () => (/* binding */ rateForeignWord),
/* harmony export */   zK: () => (/* binding */ compareSeverity),
/* harmony export */   ze: () => (/* binding */ severityOfLabel)
/* harmony export */ });
/* unused harmony export severityOfLevel */
/** From worst to best; `unknown` is apart and never better than what policy says it is. */
const severities = ["critical", "high", "medium", "low", "info", "unknown"];
const ranks = {
    critical: 5,
    high: 4,
    medium: 3,
    low: 2,
    info: 1,
    unknown: 0,
};
/** Compares severities: positive if `a` is worse than `b`. */
function compareSeverity(a, b) {
    return ranks[a] - ranks[b];
}
const labels = new Map([
    ["critical", "critical"],
    ["blocker", "critical"],
    ["high", "high"],
    ["important", "high"],
    ["serious", "high"],
    ["major", "high"],
    ["error", "high"],
    ["medium", "medium"],
    ["moderate", "medium"],
    ["warning", "medium"],
    ["warn", "medium"],
    ["low", "low"],
    ["minor", "low"],
    ["note", "low"],
    ["negligible", "info"],
    ["info", "info"],
    ["informational", "info"],
    ["information", "info"],
    ["none", "info"],
]);
/** Maps a tool's own word. Words outside the vocabulary are unknown, never harmless. */
function severityOfLabel(label) {
    return labels.get(label.trim().toLowerCase()) ?? "unknown";
}
/** Whether a word is one that scanners use; "unknown" is one of them: nobody has rated the vulnerability yet. */
function isKnownLabel(label) {
    return severityOfLabel(label) !== "unknown" || label.trim().toLowerCase() === "unknown";
}
/** Maps a CVSS score to its band: none 0, low to 3.9, medium to 6.9, high to 8.9, critical from 9 (CVSS 3.1 §5). */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return "unknown";
    if (score >= 9)
        return "critical";
    if (score >= 7)
        return "high";
    if (score >= 4)
        return "medium";
    return score > 0 ? "low" : "info";
}
/** Maps a SARIF level (SARIF 2.1.0 §3.27.10) where nothing better is known. */
function severityOfLevel(level) {
    switch (level) {
        case "error":
            return "high";
        case "warning":
            return "medium";
        case "note":
            return "low";
        case "none":
            return "info";
        default:
            return "unknown";
    }
}
/** Rates a word outside the tool's vocabulary: unknown, even where another tool would mean something by it. */
function rateForeignWord(native) {
    return { severity: "unknown", source: "label", native };
}
/**
 * Rates a finding: native label, then `security-severity`, then CVSS, then level. Where label and score disagree
 * the worse one counts (evidence-standards §18).
 */
function rate(clues) {
    const known = ratings(clues).filter((rating) => rating.severity !== "unknown");
    const [first] = known;
    if (first === undefined)
        return ratings(clues)[0] ?? { severity: "unknown", source: "none", native: "" };
    if (first.source === "level")
        return first;
    return known
        .filter((rating) => rating.source !== "level")
        .reduce((worst, rating) => (compareSeverity(rating.severity, worst.severity) > 0 ? rating : worst));
}
function ratings(clues) {
    const found = [];
    const { label, securitySeverity, cvssScore, level } = clues;
    if (label !== undefined)
        found.push({ severity: severityOfLabel(label), source: "label", native: label });
    if (securitySeverity !== undefined)
        found.push(ofSecuritySeverity(securitySeverity));
    if (cvssScore !== undefined) {
        found.push({ severity: severityOfScore(cvssScore), source: "cvss", native: String(cvssScore) });
    }
    if (level !== undefined)
        found.push({ severity: severityOfLevel(level), source: "level", native: level });
    return found;
}
/** GitHub documents a score; Semgrep and others write a word (`"HIGH"`). */
function ofSecuritySeverity(native) {
    const isScore = /^\d{1,2}(?:\.\d{1,4})?$/.test(native.trim());
    const severity = isScore ? severityOfScore(Number(native)) : severityOfLabel(native);
    return { severity, source: "security-severity", native };
}


/***/ }),

/***/ 13565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var json_shape = __webpack_require__(69879);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
;// CONCATENATED MODULE: ./lib/formats/axe/schema.js

/** A selector, or in a shadow tree the selectors that lead into it. */
const selector = (0,json_shape/* eitherKind */.Yi)({
    string: json_shape/* text */.Qq,
    array: (0,json_shape/* mapped */.CV)((0,json_shape/* array */.YO)(json_shape/* text */.Qq), (path) => path.join(" >>> ")),
});
/** One element that a rule struck at; `target` leads through the frames around it. */
const node = (0,json_shape/* object */.Ik)({
    impact: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    target: (0,json_shape/* optional */.lq)((0,json_shape/* mapped */.CV)((0,json_shape/* array */.YO)(selector), (frames) => frames.join(" > "))),
});
/** A rule that struck; its impact may come behind its nodes, which need it: they are read afterwards. */
const violation = (0,json_shape/* object */.Ik)({
    id: json_shape/* text */.Qq,
    impact: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    help: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    helpUrl: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    nodes: json_shape/* bookmarked */.GW,
});
/** A rule that could not decide; `error` where it crashed. */
const undecided = (0,json_shape/* object */.Ik)({
    id: json_shape/* text */.Qq,
    error: (0,json_shape/* optional */.lq)(json_shape/* present */.Eb),
});
/**
 * What axe-core says about one page (`AxeResults`). The address may come behind the violations, which need it: they
 * are read afterwards. The other lists are absent with the reporter `no-passes`.
 */
const page = (0,json_shape/* object */.Ik)({
    testEngine: (0,json_shape/* optional */.lq)((0,json_shape/* object */.Ik)({ name: json_shape/* text */.Qq, version: (0,json_shape/* optional */.lq)(json_shape/* label */.Pf) })),
    url: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    violations: (0,json_shape/* optional */.lq)(json_shape/* bookmarked */.GW),
    passes: (0,json_shape/* optional */.lq)(json_shape/* bookmarked */.GW),
    incomplete: (0,json_shape/* optional */.lq)(json_shape/* bookmarked */.GW),
    inapplicable: (0,json_shape/* optional */.lq)(json_shape/* bookmarked */.GW),
    error: (0,json_shape/* optional */.lq)(json_shape/* present */.Eb),
});

;// CONCATENATED MODULE: ./lib/formats/axe/report.js



const impacts = new Set(["critical", "serious", "moderate", "minor"]);
/** Stands for `null` and for an absent impact. */
const noImpact = "null";
/** Counts pages, rules and the elements that they struck at: each element is one finding. */
class AxeReport {
    #json;
    #sink;
    #counts = {
        pages: 0,
        violations: 0,
        incomplete: 0,
        passes: 0,
        inapplicable: 0,
        violationNodes: 0,
    };
    #violationsByImpact = new Map();
    #nodesByImpact = new Map();
    #crashed = 0;
    constructor(json, sink) {
        this.#json = json;
        this.#sink = sink;
    }
    page(page) {
        const { testEngine, url = "", violations } = page;
        this.#counts.pages++;
        if (testEngine !== undefined)
            this.#sink.tool({ name: testEngine.name, version: testEngine.version ?? null });
        if (page.error !== undefined)
            throw this.#json.fault("tool-error", "expected results, found an error of axe");
        if (violations === undefined)
            throw this.#json.fault("malformed", 'expected the key "violations"');
        const before = this.#rulesRun();
        this.#counts.violations += this.#readAt(violations, (0,json_shape/* each */.__)(violation, (one) => this.#violation(one, url)));
        this.#counts.passes += this.#readAt(page.passes, (0,json_shape/* each */.__)(json_shape/* present */.Eb, () => undefined));
        this.#counts.inapplicable += this.#readAt(page.inapplicable, (0,json_shape/* each */.__)(json_shape/* present */.Eb, () => undefined));
        this.#counts.incomplete += this.#readAt(page.incomplete, this.#undecided());
        if (this.#rulesRun() === before) {
            this.#sink.diagnose("no-records", "expected rules that ran, found none", this.#json.pointer());
        }
    }
    finish() {
        for (const [name, count] of Object.entries(this.#counts))
            this.#sink.record(name, count);
        this.#sink.record("violationsByImpact", this.#violationsByImpact);
        this.#sink.record("violationNodesByImpact", this.#nodesByImpact);
        if (this.#counts.pages === 0)
            this.#sink.diagnose("no-records", "expected at least one page, found none");
    }
    #rulesRun() {
        const { violations, incomplete, passes, inapplicable } = this.#counts;
        return violations + incomplete + passes + inapplicable - this.#crashed;
    }
    /** Reads a list that lies further up. */
    #readAt(list, shape) {
        let total = 0;
        if (list !== undefined)
            this.#json.revisit(list, () => (total = shape.read(this.#json)));
        return total;
    }
    #violation(one, url) {
        const impact = one.impact ?? noImpact;
        addOne(this.#violationsByImpact, impact);
        this.#heedImpact(one.impact);
        const nodes = this.#readAt(one.nodes, (0,json_shape/* each */.__)(node, (struck) => this.#node(one, struck, url)));
        this.#counts.violationNodes += nodes;
        if (nodes === 0)
            this.#sink.finding(findingOf(one, {}, url));
    }
    #node(rule, struck, url) {
        const impact = struck.impact ?? rule.impact ?? noImpact;
        addOne(this.#nodesByImpact, impact);
        this.#heedImpact(struck.impact);
        this.#sink.finding(findingOf(rule, struck, url));
    }
    #heedImpact(impact) {
        if (impact === undefined || impacts.has(impact))
            return;
        const found = JSON.stringify(impact.slice(0, 40));
        this.#sink.diagnose("unknown-value", `expected an impact of axe, found ${found}`, this.#json.pointer());
    }
    /** A rule that could not decide is no finding; one that crashed did not run. */
    #undecided() {
        return (0,json_shape/* each */.__)(undecided, ({ id, error }) => {
            if (error === undefined)
                return;
            this.#crashed++;
            this.#sink.diagnose("partial-scan", `the rule ${JSON.stringify(id.slice(0, 60))} crashed`);
        });
    }
}
function addOne(counts, name) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
}
function findingOf(rule, struck, url) {
    return {
        ruleId: rule.id,
        aliases: [],
        rating: ratingOf(struck.impact ?? rule.impact),
        message: rule.help ?? rule.id,
        place: { type: "url", url, ...(struck.target !== undefined && { detail: struck.target }) },
        ...(rule.helpUrl !== undefined && { helpUri: rule.helpUrl }),
    };
}
function ratingOf(impact) {
    return impact === undefined || impacts.has(impact) ? (0,severity/* rate */.TS)({ label: impact }) : (0,severity/* rateForeignWord */.nF)(impact);
}

;// CONCATENATED MODULE: ./lib/formats/axe/read.js




/** Reads the results of one page, or an array of them. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new AxeReport(json, sink);
    const shape = { read: () => report.page(page.read(json)) };
    if (json.kind() === "array")
        (0,json_shape/* readDocument */.u0)(json, (0,json_shape/* each */.__)(shape, () => undefined));
    else
        (0,json_shape/* readDocument */.u0)(json, shape);
    report.finish();
}


/***/ }),

/***/ 69879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YO: () => (/* binding */ array),
  GW: () => (/* binding */ bookmarked),
  zM: () => (/* binding */ shape_boolean),
  U9: () => (/* binding */ count),
  __: () => (/* binding */ each),
  Yi: () => (/* binding */ eitherKind),
  jO: () => (/* binding */ entries),
  Kb: () => (/* binding */ excerpt),
  Ku: () => (/* binding */ firstOf),
  Pf: () => (/* binding */ label),
  A7: () => (/* binding */ mapOf),
  CV: () => (/* binding */ mapped),
  ai: () => (/* binding */ number),
  Ik: () => (/* binding */ object),
  lq: () => (/* binding */ optional),
  Eb: () => (/* binding */ present),
  u0: () => (/* binding */ readDocument),
  bv: () => (/* binding */ readStream),
  Qq: () => (/* binding */ shape_text),
  Vm: () => (/* binding */ word)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/syntax/json/keys.js
const mostKeys = 64;
const longestKey = 64;
const printable = /^[ !#-[\]-~]*$/;
/**
 * Remembers in which order the objects of one shape had their keys: programs write them in the same order each
 * time, so that the next key can be compared instead of decoded.
 */
class KeyOrder {
    #known = [];
    /** What the key at a place was the last time. */
    at(place) {
        return this.#known[place];
    }
    learn(place, key) {
        if (place >= mostKeys || key.length > longestKey || !printable.test(key))
            return;
        this.#known[place] = { key, quoted: Buffer.from(`"${key}"`) };
    }
}

;// CONCATENATED MODULE: ./lib/syntax/json/shape.js


/** What was seen is kept in the bits of one number. */
const mostFields = 31;
const shape_text = { read: (json) => json.text() };
/** A string of a small vocabulary, such as ids and levels: each is decoded once. */
const word = { read: (json) => json.word() };
const number = { read: (json) => json.number() };
const shape_boolean = { read: (json) => json.boolean() };
/** The beginning of a string that may be long. */
function excerpt(mostBytes) {
    return { read: (json) => json.excerpt(mostBytes) };
}
/** A whole number of zero or more: counts, lines, indices. */
const count = {
    read(json) {
        const value = json.number();
        if (!Number.isSafeInteger(value) || value < 0)
            throw json.fault("malformed", `expected a count, found ${value}`);
        return value;
    },
};
/** A string, or a number written as one: tools differ on ids, versions and scores. */
const label = {
    read: (json) => (json.kind() === "number" ? String(json.number()) : json.text()),
};
/** Skips the value; for keys whose presence alone matters. */
const present = {
    read(json) {
        json.skip();
        return true;
    },
};
/** Skips the value and marks it for `JsonCursor.revisit`: errors found there name its own place. */
const bookmarked = {
    read(json) {
        const bookmark = json.bookmark();
        json.skip();
        return bookmark;
    },
};
/** A key that may be absent or null. */
function optional(shape) {
    return { isOptional: true, read: (json) => (json.takeNull() ? undefined : shape.read(json)) };
}
/** An object with the named keys; all others are skipped. */
function object(fields) {
    const names = Object.keys(fields);
    const places = new Map(names.map((name, place) => [name, place]));
    const shapes = names.map((name) => fields[name]);
    if (names.length > mostFields)
        throw new errors/* InternalError */.Gd("bug", `a shape has more than ${mostFields} keys`);
    const required = shapes.reduce((bits, shape, place) => (shape.isOptional ? bits : bits | (1 << place)), 0);
    const blank = Object.fromEntries(names.map((name) => [name, undefined]));
    const order = new KeyOrder();
    return {
        read(json) {
            const result = { ...blank };
            let seen = 0;
            json.enterObject();
            let at = 0;
            for (let key = json.nextKey(order, 0); key !== undefined; key = json.nextKey(order, ++at)) {
                const place = places.get(key);
                if (place === undefined)
                    json.skip();
                else {
                    seen = once(json, key, seen, 1 << place);
                    result[key] = shapes[place].read(json);
                }
            }
            if ((seen & required) !== required)
                throw missing(json, names, required & ~seen);
            return result;
        },
    };
}
/** Adds a key to those that were seen. */
function once(json, key, seen, bit) {
    if ((seen & bit) !== 0)
        throw json.fault("duplicate-key", `expected the key "${key}" once`);
    return seen | bit;
}
function missing(json, names, places) {
    const name = names.find((_, place) => (places & (1 << place)) !== 0);
    return json.fault("malformed", `expected the key "${name}", found an object without it`);
}
/** An array that is kept whole. For arrays that grow with the report use `each`. */
function array(element) {
    return {
        read(json) {
            const elements = [];
            json.array(() => elements.push(element.read(json)));
            return elements;
        },
    };
}
/** The first element of an array; the others are skipped. */
function firstOf(element) {
    return {
        read(json) {
            let first;
            json.array((index) => {
                if (index === 0)
                    first = element.read(json);
                else
                    json.skip();
            });
            return first;
        },
    };
}
/** Hands each element to `visit` and keeps none; yields how many there were. */
function each(element, visit) {
    return {
        read(json) {
            let total = 0;
            json.array((index) => {
                visit(element.read(json), index);
                total++;
            });
            return total;
        },
    };
}
/** An object used as a map; hands each entry to `visit` and yields how many there were. */
function entries(value, visit) {
    return {
        read(json) {
            const seen = new Set();
            json.object((key) => {
                if (seen.has(key))
                    throw json.fault("duplicate-key", `expected the key ${JSON.stringify(key)} once`);
                seen.add(key);
                visit(key, value.read(json));
            });
            return seen.size;
        },
    };
}
/** An object used as a map, kept whole. */
function mapOf(value) {
    return {
        read(json) {
            const map = new Map();
            entries(value, (key, entry) => map.set(key, entry)).read(json);
            return map;
        },
    };
}
/** Reads by the kind of the value, where a tool writes one thing in two ways. */
function eitherKind(shapes) {
    return {
        read(json) {
            const kind = json.kind();
            const shape = kind === "null" || kind === "end" ? undefined : shapes[kind];
            if (shape === undefined)
                throw json.unexpected(`one of: ${Object.keys(shapes).join(", ")}`);
            return shape.read(json);
        },
    };
}
/** Turns what a shape reads into a domain value; a `ReportFault` from `into` gets the pointer it happened at. */
function mapped(shape, into) {
    return { ...shape, read: (json) => into(shape.read(json)) };
}
/** Reads a whole document: one value and nothing behind it. */
function readDocument(json, shape) {
    const value = shape.read(json);
    json.finish();
    return value;
}
/** Reads a stream of values (NDJSON, or objects written one after the other); yields how many there were. */
function readStream(json, shape, visit) {
    let total = 0;
    for (; json.kind() !== "end"; total++)
        visit(shape.read(json));
    return total;
}


/***/ })

};
