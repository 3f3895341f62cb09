export const id = 4001;
export const ids = [4001];
export const modules = {

/***/ 4001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var shape = __webpack_require__(69879);
;// CONCATENATED MODULE: ./lib/formats/gitleaks/schema.js

/**
 * The fields of both generations: Gitleaks 8 (`report/finding.go`) writes `RuleID`, Gitleaks 7 (`report/leak.go`)
 * wrote `rule`. `Secret`, `Match`, `Line`, `offender`, `line` and the commit's message are left out on purpose:
 * they hold the secret, and what is never decoded can never leak.
 */
const fields = (0,shape/* object */.Ik)({
    RuleID: (0,shape/* optional */.lq)(shape/* text */.Qq),
    File: (0,shape/* optional */.lq)(shape/* text */.Qq),
    StartLine: (0,shape/* optional */.lq)(shape/* count */.U9),
    Commit: (0,shape/* optional */.lq)(shape/* text */.Qq),
    rule: (0,shape/* optional */.lq)(shape/* text */.Qq),
    file: (0,shape/* optional */.lq)(shape/* text */.Qq),
    lineNumber: (0,shape/* optional */.lq)(shape/* count */.U9),
    commit: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const leak = {
    read(json) {
        const raw = fields.read(json);
        return raw.RuleID === undefined ? ofGeneration7(raw, json) : ofGeneration8(raw, json);
    },
};
function ofGeneration8(raw, json) {
    return {
        rule: required(raw.RuleID, "RuleID", json),
        file: required(raw.File, "File", json),
        line: raw.StartLine,
        commit: raw.Commit ?? "",
    };
}
function ofGeneration7(raw, json) {
    return {
        rule: required(raw.rule, "RuleID", json),
        file: required(raw.file, "file", json),
        line: raw.lineNumber,
        commit: raw.commit ?? "",
    };
}
function required(value, key, json) {
    if (value === undefined)
        throw json.fault("malformed", `expected the key "${key}", found a leak without it`);
    return value;
}

;// CONCATENATED MODULE: ./lib/formats/gitleaks/read.js




/** Reads the array of leaks that Gitleaks 7 and 8 write; neither names its version in it. */
function read(source, sink) {
    const byRule = new Map();
    const files = new Set();
    sink.tool({ name: "gitleaks", version: null });
    const findings = (0,shape/* readDocument */.u0)(new cursor/* JsonCursor */.N(source), (0,shape/* each */.__)(leak, (one) => {
        byRule.set(one.rule, (byRule.get(one.rule) ?? 0) + 1);
        files.add(one.file);
        sink.finding(findingOf(one));
    }));
    sink.record("findings", findings);
    sink.record("byRule", byRule);
    sink.record("files", files.size);
}
/** Gitleaks rates nothing: the severity of a leak is for the policy to say. */
function findingOf(one) {
    return {
        ruleId: one.rule,
        aliases: [],
        rating: (0,severity/* rate */.TS)({}),
        message: `${one.rule} found a secret${one.commit === "" ? "" : ` in commit ${one.commit.slice(0, 12)}`}`,
        place: placeOf(one),
    };
}
/** A line of a commit never moves, so it serves as the identity that a line of the work tree cannot be. */
function placeOf({ file, line, commit }) {
    return {
        type: "file",
        path: file,
        ...(line !== undefined && line > 0 && { line }),
        ...(commit !== "" && { lineHash: `${commit}:${line ?? 0}` }),
    };
}


/***/ })

};
