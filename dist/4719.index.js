export const id = 4719;
export const ids = [4719];
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

/***/ 54719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/xml/walk.js + 6 modules
var walk = __webpack_require__(98044);
;// CONCATENATED MODULE: ./lib/formats/trx/definitions.js

/** The class of each test, by test id (`TestDefinitions/UnitTest/TestMethod/@className`). */
function classNames(source) {
    const byTest = new Map();
    let test;
    (0,walk/* walkXml */.N)(source, {
        open(element, place) {
            if (place.parent === "TestDefinitions")
                test = element.attribute("id");
            else if (element.name === "TestMethod" && test !== undefined) {
                byTest.set(test, element.attribute("className") ?? "");
            }
        },
        close(name) {
            if (name === "TestDefinitions")
                test = undefined;
        },
    });
    return byTest;
}

// EXTERNAL MODULE: ./lib/domain/tests/message.js
var tests_message = __webpack_require__(96341);
// EXTERNAL MODULE: ./lib/syntax/xml/count.js
var count = __webpack_require__(87822);
;// CONCATENATED MODULE: ./lib/formats/trx/counters.js

/** Every way in which a test can end that is neither good, nor a failed assertion, nor skipped. */
const errorCounters = [
    "error",
    "timeout",
    "aborted",
    "passedButRunAborted",
    "notRunnable",
    "disconnected",
    "inProgress",
];
/** Reads the counters that the writer of the report kept. `notExecuted` is left out: VSTest always writes 0 there. */
function countersOf(element) {
    const errors = errorCounters.map((name) => (0,count/* countAttribute */.U)(element, name) ?? 0);
    const counters = new Map([
        ["tests", (0,count/* countAttribute */.U)(element, "total")],
        ["passed", (0,count/* countAttribute */.U)(element, "passed")],
        ["failures", (0,count/* countAttribute */.U)(element, "failed")],
        ["errors", errors.reduce((sum, count) => sum + count, 0)],
    ]);
    return new Map([...counters].flatMap(([name, count]) => (count === undefined ? [] : [[name, count]])));
}

;// CONCATENATED MODULE: ./lib/formats/trx/outcomes.js
/** What each of the words of VSTest's `TestOutcome` means for a gate. */
const outcomes = new Map([
    ["Passed", "passed"],
    ["Warning", "passed"],
    ["Failed", "failed"],
    ["NotExecuted", "skipped"],
    ["Inconclusive", "skipped"],
    // A test that was waiting its turn; mocha writes it for what it skips.
    ["Pending", "skipped"],
    ["Error", "error"],
    ["Timeout", "error"],
    ["Aborted", "error"],
    ["NotRunnable", "error"],
    ["Disconnected", "error"],
    ["InProgress", "error"],
    ["PassedButRunAborted", "error"],
    // "Completed, but there is no qualitative measure of completeness": nobody has said that it passed.
    ["Completed", "error"],
]);
/** The writer leaves the attribute out where it has its default, which is this. */
const unwrittenOutcome = "Error";
/** Maps the outcome of one test; undefined for a word that VSTest does not have. */
function testOutcomeOf(word) {
    return outcomes.get(word);
}
const completeRuns = new Set(["Completed", "Passed", "Warning"]);
/** Tells whether a run with this outcome ran to its end. `Failed` says so only if a failed test explains it. */
function isCompleteRun(word, hasFailedTests) {
    return completeRuns.has(word) || (word === "Failed" && hasFailedTests);
}

;// CONCATENATED MODULE: ./lib/formats/trx/report.js



/** What holds results: of unit tests, and of other kinds (`GenericTestResult`, `WebTestResult`). */
const resultLists = new Set(["Results", "InnerResults"]);
const mostUnknownWords = 20;
/** What VSTest writes as a run-level error when the process that held the tests died. */
const abortedRun = /test run was aborted|test host process (?:crashed|exited)/i;
/** Listens to a TRX document. Rows of a data-driven test are results inside the result of the whole test. */
class TrxReport {
    #sink;
    #classNames;
    #open = [];
    #byOutcome = new Map();
    #counted = { tests: 0, passed: 0, failures: 0, errors: 0, skipped: 0 };
    #unknownWords = 0;
    #counters = new Map();
    #runOutcome;
    #abortReason;
    constructor(sink, classNames) {
        this.#sink = sink;
        this.#classNames = classNames;
    }
    open(element, place) {
        const { name } = element;
        if (name === "UnitTestResult" || resultLists.has(place.parent))
            this.#openResult(element, place);
        else if (name === "ResultSummary")
            this.#runOutcome = element.attribute("outcome") ?? unwrittenOutcome;
        else if (name === "Counters")
            this.#counters = countersOf(element);
        else if (name === "Message" && place.parent === "ErrorInfo")
            place.keepText();
        else if (name === "Text" && place.parent === "RunInfo")
            place.keepText();
    }
    close(name, text) {
        const result = this.#open.at(-1);
        if (name === result?.element)
            this.#closeResult(result);
        else if (name === "Message" && result !== undefined)
            result.message ||= text;
        else if (name === "Text" && abortedRun.test(text))
            this.#abortReason ??= text.trim();
    }
    finish() {
        const { tests, passed, failures, errors, skipped } = this.#counted;
        this.#sink.record("tests", tests);
        this.#sink.record("byOutcome", this.#byOutcome);
        this.#sink.record("passed", passed);
        this.#sink.record("failures", failures);
        this.#sink.record("errors", errors);
        this.#sink.record("skipped", skipped);
        this.#compareCounters();
        this.#judgeRun();
    }
    #openResult(element, place) {
        const word = element.attribute("outcome") ?? unwrittenOutcome;
        const outcome = testOutcomeOf(word);
        if (outcome === undefined)
            this.#sayUnknown(word, place);
        this.#byOutcome.set(word, (this.#byOutcome.get(word) ?? 0) + 1);
        this.#open.push({
            element: element.name,
            suite: this.#classNames.get(element.attribute("testId") ?? "") ?? "",
            name: element.attribute("testName") ?? "",
            outcome: outcome ?? "error",
            message: "",
        });
    }
    /** Says it once for each word: finding the line takes reading the document again. */
    #sayUnknown(word, place) {
        if (this.#byOutcome.has(word) || ++this.#unknownWords > mostUnknownWords)
            return;
        const found = JSON.stringify(word);
        this.#sink.diagnose("unknown-value", `expected an outcome of VSTest, found ${found}`, `line ${place.line()}`);
    }
    #closeResult({ suite, name, outcome, message }) {
        this.#open.pop();
        this.#counted.tests++;
        if (outcome === "passed")
            this.#counted.passed++;
        else if (outcome === "failed")
            this.#counted.failures++;
        else if (outcome === "error")
            this.#counted.errors++;
        else
            this.#counted.skipped++;
        this.#sink.test({ suite, name, outcome, isFlaky: false, ...(0,tests_message/* messageOf */.b)(message) });
    }
    #compareCounters() {
        for (const [name, reported] of this.#counters) {
            if (Number.isNaN(reported))
                this.#sink.diagnose("unknown-value", `expected a count of ${name}`);
            else
                this.#sink.claim(name, reported, this.#counted[name]);
        }
    }
    #judgeRun() {
        const outcome = this.#runOutcome;
        const hasFailedTests = this.#counted.failures + this.#counted.errors > 0;
        if (outcome === undefined) {
            this.#sink.diagnose("run-failed", "expected a ResultSummary, found none: the run has no end");
        }
        else if (!isCompleteRun(outcome, hasFailedTests)) {
            this.#sink.diagnose("run-failed", `expected a completed run, found the outcome ${JSON.stringify(outcome)}`);
        }
        else if (this.#abortReason !== undefined) {
            const reason = JSON.stringify(this.#abortReason.slice(0, 200));
            this.#sink.diagnose("run-failed", `expected a completed run, found ${reason}`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/trx/read.js



/** Results name their class only through the definitions, which are written behind them: hence two walks. */
function read(source, sink) {
    const report = new TrxReport(sink, classNames(source));
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
