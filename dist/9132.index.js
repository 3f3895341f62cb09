export const id = 9132;
export const ids = [9132];
export const modules = {

/***/ 96341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
const longest = 2_000;
/** The part of a test case that says why it did not pass: trimmed, cut to a readable length, absent if empty. */
function messageOf(text) {
    const message = (text ?? "").trim().slice(0, longest);
    return message === "" ? {} : { message };
}


/***/ }),

/***/ 69132:
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
var shape = __webpack_require__(69879);
// EXTERNAL MODULE: ./lib/domain/tests/message.js
var message = __webpack_require__(96341);
;// CONCATENATED MODULE: ./lib/formats/ctrf/report.js

/** The five words of the specification; `other` is what a tool could not put under one of the first four. */
const statuses = ["passed", "failed", "skipped", "pending", "other"];
const outcomes = {
    passed: "passed",
    failed: "failed",
    skipped: "skipped",
    pending: "skipped",
    other: "error",
};
/** Counts the tests of a CTRF document and compares them with its summary. */
class CtrfReport {
    #sink;
    #byStatus = new Map();
    #tests = 0;
    #flaky = 0;
    #withRetries = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    test(test, at) {
        const status = this.#statusOf(test, at);
        const outcome = outcomes[status];
        const isRetried = hasRetries(test);
        this.#byStatus.set(status, this.#count(status) + 1);
        this.#tests++;
        if (test.flaky === true)
            this.#flaky++;
        if (isRetried)
            this.#withRetries++;
        this.#sink.test({
            suite: test.suite ?? test.filePath ?? "",
            name: test.name,
            outcome,
            isFlaky: outcome === "passed" && (test.flaky === true || isRetried),
            ...(0,message/* messageOf */.b)(test.message ?? (status === "other" ? test.rawStatus : undefined)),
        });
    }
    finish(summary) {
        this.#sink.record("tests", this.#tests);
        for (const status of statuses)
            this.#sink.record(status, this.#count(status));
        this.#sink.record("flaky", this.#flaky);
        this.#sink.record("withRetries", this.#withRetries);
        this.#sink.claim("tests", summary.tests, this.#tests);
        for (const status of statuses)
            this.#sink.claim(status, summary[status], this.#count(status));
        if (summary.flaky !== undefined)
            this.#sink.claim("flaky", summary.flaky, this.#flaky);
    }
    #statusOf({ status }, at) {
        const known = statuses.find((word) => word === status);
        if (known === undefined) {
            const found = JSON.stringify(status);
            this.#sink.diagnose("unknown-value", `expected one of ${statuses.join(", ")}, found ${found}`, at);
        }
        return known ?? "other";
    }
    #count(status) {
        return this.#byStatus.get(status) ?? 0;
    }
}
/** The specification calls a test flaky that passed after at least one retry, whatever its `flaky` says. */
function hasRetries(test) {
    return (test.retries ?? 0) > 0 || (test.retryAttempts ?? []).some(({ status }) => status === "failed");
}

;// CONCATENATED MODULE: ./lib/formats/ctrf/schema.js

const Attempt = shape/* object */.Ik({ status: shape/* optional */.lq(shape/* text */.Qq) });
const Test = shape/* object */.Ik({
    name: shape/* text */.Qq,
    status: shape/* text */.Qq,
    rawStatus: shape/* optional */.lq(shape/* text */.Qq),
    suite: shape/* optional */.lq(shape/* eitherKind */.Yi({
        // Before 1.0 one string, since then a path of names.
        string: shape/* text */.Qq,
        array: shape/* mapped */.CV(shape/* array */.YO(shape/* text */.Qq), (names) => names.join(" > ")),
    })),
    filePath: shape/* optional */.lq(shape/* text */.Qq),
    message: shape/* optional */.lq(shape/* text */.Qq),
    flaky: shape/* optional */.lq(shape/* boolean */.zM),
    retries: shape/* optional */.lq(shape/* count */.U9),
    retryAttempts: shape/* optional */.lq(shape/* array */.YO(Attempt)),
});
const Summary = shape/* object */.Ik({
    tests: shape/* count */.U9,
    passed: shape/* count */.U9,
    failed: shape/* count */.U9,
    skipped: shape/* count */.U9,
    pending: shape/* count */.U9,
    other: shape/* count */.U9,
    flaky: shape/* optional */.lq(shape/* count */.U9),
});
/** A CTRF document whose tests are handed to `visit` one by one. */
function Document(visit) {
    return shape/* object */.Ik({
        specVersion: shape/* optional */.lq(shape/* text */.Qq),
        results: shape/* object */.Ik({
            tool: shape/* object */.Ik({ name: shape/* text */.Qq, version: shape/* optional */.lq(shape/* label */.Pf) }),
            summary: Summary,
            tests: shape/* each */.__(Test, (test, index) => visit(test, `/results/tests/${index}`)),
        }),
    });
}

;// CONCATENATED MODULE: ./lib/formats/ctrf/read.js




function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new CtrfReport(sink);
    const { specVersion, results } = (0,shape/* readDocument */.u0)(json, Document((test, at) => report.test(test, at)));
    if (specVersion !== undefined && !/^[01]\./.test(specVersion)) {
        const found = JSON.stringify(specVersion);
        sink.diagnose("unsupported-version", `expected CTRF 0.x or 1.x, found ${found}`, "/specVersion");
    }
    sink.tool({ name: results.tool.name, version: results.tool.version ?? null });
    report.finish(results.summary);
}


/***/ })

};
