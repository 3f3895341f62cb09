export const id = 955;
export const ids = [955];
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

/***/ 60955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/xml/walk.js + 6 modules
var walk = __webpack_require__(98044);
// EXTERNAL MODULE: ./lib/domain/tests/message.js
var tests_message = __webpack_require__(96341);
// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(76119);
;// CONCATENATED MODULE: ./lib/formats/junit/case.js
/** Words in `status` or `result` for a test that did not run. Gtest writes a disabled one as `status="notrun"`. */
const notRunWords = new Set(["disabled", "notrun", "suppressed", "skipped", "ignored"]);
const failedWords = new Set([
    "fail",
    "failed",
    "failure",
    "error",
    "broken",
    "crashed",
    "aborted",
    "timeout",
]);
/** What an element inside a case says about it. PHPUnit's `warning` is a test that broke before it tested. */
const outcomes = new Map([
    ["failure", "failed"],
    ["rerunFailure", "failed"],
    ["warning", "failed"],
    ["error", "error"],
    ["rerunError", "error"],
    ["skipped", "skipped"],
    ["ignored", "skipped"],
    ["disabled", "skipped"],
]);
/** Surefire's words for a test that failed first and passed when it was run again. */
const flakyElements = new Set(["flakyFailure", "flakyError"]);
const rank = { passed: 0, skipped: 1, failed: 2, error: 3 };
/** An open case. The worst of what it holds counts: some dialects write a failure and an error, or two failures. */
class OpenCase {
    suite;
    name;
    isDisabled;
    /** What Surefire calls the runs that failed, if there were any. */
    flakyElement;
    #worst;
    #isTodo = false;
    message = "";
    /** Names are read only if somebody keeps them: decoding them is half of the work. */
    constructor(element, suite, isNamed) {
        const status = element.attribute("status")?.toLowerCase();
        this.suite = isNamed ? (element.attribute("classname") ?? suite) : "";
        this.name = isNamed ? (element.attribute("name") ?? "") : "";
        this.isDisabled = status === "disabled" || status === "notrun";
        this.#worst = worse(outcomeOfWord(status), outcomeOfWord(element.attribute("result")?.toLowerCase()));
    }
    /** Takes an element inside the case; tells whether it says how the case ended. */
    take(element) {
        const { name } = element;
        if (flakyElements.has(name))
            this.flakyElement ??= name;
        if (name === "skipped" && element.attribute("type") === "todo")
            this.#isTodo = true;
        const outcome = outcomes.get(name);
        if (outcome === undefined)
            return false;
        this.#worst = worse(this.#worst, outcome);
        return true;
    }
    get outcome() {
        return this.isExcusedFailure ? "skipped" : this.#worst;
    }
    /** Node writes a failing `todo` test as skipped and failed at once, and does not hold it against the run. */
    get isExcusedFailure() {
        return this.#isTodo && this.#worst === "failed";
    }
    get isFlaky() {
        return this.flakyElement !== undefined && this.#worst === "passed";
    }
}
function outcomeOfWord(word) {
    if (word === undefined)
        return "passed";
    if (failedWords.has(word))
        return "failed";
    return notRunWords.has(word) ? "skipped" : "passed";
}
function worse(a, b) {
    return rank[a] >= rank[b] ? a : b;
}

// EXTERNAL MODULE: ./lib/syntax/xml/count.js
var count = __webpack_require__(87822);
;// CONCATENATED MODULE: ./lib/formats/junit/counts.js

const countNames = ["tests", "failures", "errors", "skipped"];
function noCounts() {
    return { tests: 0, failures: 0, errors: 0, skipped: 0 };
}
/** Counts one test that ended so. */
function countOutcome(counts, outcome) {
    counts.tests++;
    if (outcome === "failed")
        counts.failures++;
    else if (outcome === "error")
        counts.errors++;
    else if (outcome === "skipped")
        counts.skipped++;
}
function addCounts(counts, more) {
    for (const name of countNames)
        counts[name] += more[name];
}
const noClaims = {
    tests: undefined,
    failures: undefined,
    errors: undefined,
    skipped: undefined,
    largestSkipped: undefined,
    isOnlyDisabled: false,
};
const skippedNames = ["skipped", "skips", "skip", "ignored"];
/** Reads the totals that an element claims. */
function claimsOf(element) {
    const disabled = (0,count/* countAttribute */.U)(element, "disabled");
    let skipped = disabled;
    let largestSkipped = disabled;
    let isOnlyDisabled = disabled !== undefined;
    for (const name of skippedNames) {
        const total = (0,count/* countAttribute */.U)(element, name);
        if (total === undefined)
            continue;
        isOnlyDisabled = false;
        skipped = (skipped ?? 0) + total;
        largestSkipped = Math.max(largestSkipped ?? 0, total);
    }
    return {
        tests: (0,count/* countAttribute */.U)(element, "tests"),
        failures: (0,count/* countAttribute */.U)(element, "failures"),
        errors: (0,count/* countAttribute */.U)(element, "errors"),
        skipped,
        largestSkipped,
        isOnlyDisabled,
    };
}
/** Tells whether an element claims so many, however its attributes are understood. */
function canClaim(claims, name, count) {
    const claim = claims[name];
    if (name !== "skipped" || claim === undefined)
        return claim === count;
    return claim === count || claims.largestSkipped === count || (claims.isOnlyDisabled && claim < count);
}

;// CONCATENATED MODULE: ./lib/formats/junit/suite.js

/** An open suite: what it claims about itself, and what was found in it. */
class OpenSuite {
    name;
    #claims;
    /** Every case at any depth. */
    counted = noCounts();
    /** Cases that lie directly in the suite. */
    #own = noCounts();
    /** What lies directly in the suite, a suite being one test and a failing todo a failure: so Node's test runner counts. */
    #children = noCounts();
    constructor(name, claims) {
        this.name = name;
        this.#claims = claims;
    }
    addCase({ outcome, isExcusedFailure }) {
        countOutcome(this.counted, outcome);
        countOutcome(this.#own, outcome);
        countOutcome(this.#children, outcome);
        if (isExcusedFailure)
            this.#children.failures++;
    }
    addSuite(suite) {
        addCounts(this.counted, suite.counted);
        this.#children.tests++;
        for (const name of ["failures", "errors", "skipped"]) {
            if (suite.#children[name] > 0)
                this.#children[name]++;
        }
    }
    /** What the suite claims; what was counted where it claims nothing, or counts the same things in another way. */
    claimed(name) {
        const claim = this.#claims[name];
        const counted = this.counted[name];
        if (claim === undefined || Number.isNaN(claim) || this.#explains(name, counted))
            return counted;
        return this.#explains(name, this.#own[name]) || this.#explains(name, this.#children[name])
            ? counted
            : claim;
    }
    claims(name) {
        return this.#claims[name] !== undefined;
    }
    #explains(name, count) {
        return canClaim(this.#claims, name, count);
    }
}
/** What the suites of a document claim together, beside what was counted in them. */
class SuiteTotals {
    #claimed = noCounts();
    /** By how much single suites claim more than they hold. */
    #excess = noCounts();
    #names = new Set();
    /** Takes a suite that ends. Only outermost ones add up: the others repeat a part of them. */
    add(suite, isOutermost) {
        for (const name of countNames) {
            const claimed = suite.claimed(name);
            this.#excess[name] += Math.max(0, claimed - suite.counted[name]);
            if (!isOutermost)
                continue;
            this.#claimed[name] += claimed;
            if (suite.claims(name))
                this.#names.add(name);
        }
    }
    /** Takes a case that lies in no suite, so that no suite's claim holds it. */
    addLooseCase(outcome) {
        countOutcome(this.#claimed, outcome);
    }
    /** The sum of the claims, undefined where no suite claims anything. */
    claimed(name) {
        return this.#names.has(name) ? this.#claimed[name] : undefined;
    }
    excess(name) {
        return this.#excess[name];
    }
}

;// CONCATENATED MODULE: ./lib/formats/junit/report.js





/** Finding a line takes reading the document again, so that only the first remarks have one. */
const mostLines = 20;
/** Listens to a JUnit XML document: suites nest, cases are leaves, totals are attributes that may be wrong. */
class JunitReport {
    #sink;
    #suites = [];
    #counted = noCounts();
    #totals = new SuiteTotals();
    #casesWith = new Map();
    #rootClaims = noClaims;
    #case;
    /** How many elements are open inside the case. */
    #depthInCase = 0;
    #summarisedFailures;
    #suiteCount = 0;
    #nestedSuites = 0;
    #deepestSuite = 0;
    #disabledCases = 0;
    #remarks = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    open(element, place) {
        if (this.#case !== undefined)
            this.#openInsideCase(this.#case, element, place);
        else if (element.name === "testcase")
            this.#case = this.#openCase(element);
        else if (element.name === "testsuite")
            this.#openSuite(element, place);
        else if (element.name === "testsuites" && place.depth === 0)
            this.#rootClaims = this.#claimsOf(element, place);
        else if (element.name === "error" || element.name === "failure")
            this.#failRun(element, place);
    }
    close(name, text) {
        if (this.#case === undefined) {
            if (name === "testsuite")
                this.#closeSuite();
        }
        else if (this.#depthInCase === 0)
            this.#closeCase(this.#case);
        else {
            this.#depthInCase--;
            this.#case.message ||= text.trim();
        }
    }
    /** Node's test runner writes a parent that fails itself as a suite without a failure; only its comments count it. */
    comment(text) {
        if (this.#suites.length > 0 || this.#case !== undefined)
            return;
        const failed = /^ (?:fail|cancelled) (\d{1,15}) $/.exec(text)?.[1];
        if (failed !== undefined)
            this.#summarisedFailures = (this.#summarisedFailures ?? 0) + Number(failed);
    }
    finish() {
        const { tests, failures, errors, skipped } = this.#counted;
        this.#sink.record("tests", tests);
        this.#sink.record("failures", failures);
        this.#sink.record("errors", errors);
        this.#sink.record("skipped", skipped);
        this.#sink.record("passed", tests - failures - errors - skipped);
        this.#sink.record("testsuites", this.#suiteCount);
        this.#sink.record("nestedTestsuites", this.#nestedSuites);
        this.#sink.record("maxSuiteDepth", this.#deepestSuite);
        if (this.#disabledCases > 0)
            this.#sink.record("casesStatusDisabledOrNotrun", this.#disabledCases);
        for (const [element, count] of this.#casesWith)
            this.#sink.record(`casesWith_${element}`, count);
        this.#compareTotals();
        if (this.#summarisedFailures !== undefined) {
            this.#sink.claim("root.failures", this.#summarisedFailures, failures + errors);
        }
    }
    #openSuite(element, place) {
        this.#suites.push(new OpenSuite(element.attribute("name") ?? "", this.#claimsOf(element, place)));
        this.#suiteCount++;
        this.#deepestSuite = Math.max(this.#deepestSuite, this.#suites.length);
        if (this.#suites.length > 1)
            this.#nestedSuites++;
    }
    #openCase(element) {
        return new OpenCase(element, this.#suites.at(-1)?.name ?? "", this.#sink.keepsTests);
    }
    #closeSuite() {
        const suite = this.#suites.pop();
        if (suite === undefined)
            return;
        const parent = this.#suites.at(-1);
        parent?.addSuite(suite);
        this.#totals.add(suite, parent === undefined);
    }
    #openInsideCase(test, element, place) {
        const { name } = element;
        if (name === "testcase" || name === "testsuite") {
            throw new fault/* ReportFault */.p("malformed", `expected no ${name} inside a testcase`, `line ${place.line()}`);
        }
        this.#depthInCase++;
        if (!test.take(element) || !this.#sink.keepsTests)
            return;
        test.message ||= element.attribute("message") ?? "";
        if (test.message === "")
            place.keepText();
    }
    #closeCase(test) {
        const { suite, name, outcome, isFlaky, message, flakyElement } = test;
        this.#case = undefined;
        countOutcome(this.#counted, outcome);
        const around = this.#suites.at(-1);
        if (around === undefined)
            this.#totals.addLooseCase(outcome);
        else
            around.addCase(test);
        if (test.isDisabled)
            this.#disabledCases++;
        if (flakyElement !== undefined) {
            this.#casesWith.set(flakyElement, (this.#casesWith.get(flakyElement) ?? 0) + 1);
        }
        const told = { suite, name, outcome, isFlaky };
        this.#sink.test(message === "" ? told : { ...told, ...(0,tests_message/* messageOf */.b)(message) });
    }
    /** An error outside a case is one of the run: a collection that broke, a fixture that fell over. */
    #failRun(element, place) {
        const said = JSON.stringify((element.attribute("message") ?? element.attribute("type") ?? "").slice(0, 200));
        this.#remark("run-failed", `expected no ${element.name} outside a testcase, found ${said}`, place);
    }
    #claimsOf(element, place) {
        const claims = claimsOf(element);
        for (const name of countNames) {
            if (Number.isNaN(claims[name]))
                this.#remark("unknown-value", `expected a count in "${name}"`, place);
        }
        return claims;
    }
    #remark(code, message, place) {
        const at = this.#remarks++ < mostLines ? `line ${place.line()}` : "";
        this.#sink.diagnose(code, message, at);
    }
    /** Excess that the sums hide, as one suite claims too much and another too little, is told apart. */
    #compareTotals() {
        for (const name of countNames) {
            const counted = this.#counted[name];
            const claimed = this.#totals.claimed(name);
            const excess = this.#totals.excess(name);
            const root = this.#rootClaims[name];
            if (claimed !== undefined)
                this.#sink.claim(name, claimed, counted);
            if ((claimed ?? counted) === counted)
                this.#sink.claim(`suites.${name}`, counted + excess, counted);
            if (root !== undefined && !Number.isNaN(root) && !canClaim(this.#rootClaims, name, counted)) {
                this.#sink.claim(`root.${name}`, root, counted);
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/junit/read.js


/** Reads the dialects of Surefire, pytest, Jest, gtest, gotestsum, Cypress, Mocha, PHPUnit and Node's test runner. */
function read(source, sink) {
    const report = new JunitReport(sink);
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}


/***/ }),

/***/ 87822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ countAttribute)
/* harmony export */ });
const plain = /^\d{1,15}$/;
/** Writers that format numbers for people: `4,239`, `4 239`, `4'239`. */
const grouped = /^\d{1,3}(?:[,' \u00a0\u202f]\d{3}){1,4}$/;
/** The whole number in an attribute: undefined where there is none, `NaN` where something else stands there. */
function countAttribute(element, name) {
    const value = element.attribute(name)?.trim();
    if (value === undefined || value === "")
        return undefined;
    if (plain.test(value))
        return Number(value);
    return grouped.test(value) ? Number(value.replaceAll(/\D/g, "")) : Number.NaN;
}


/***/ })

};
