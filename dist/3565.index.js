export const id = 3565;
export const ids = [3565];
export const modules = {

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


/***/ })

};
