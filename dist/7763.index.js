export const id = 7763;
export const ids = [7763];
export const modules = {

/***/ 48098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: ./lib/formats/read.js + 4 modules
var read = __webpack_require__(73212);
;// CONCATENATED MODULE: ./lib/report/inspection.js
/** Puts a reading into the order and under the keys of the published JSON. */
function inspectionOf(file, reading) {
    const { format, kinds, tool, clean, tests, coverage, findings, records, disagreements, diagnostics } = reading;
    return {
        schemaVersion: 1,
        file,
        format,
        kinds,
        tool,
        clean,
        ...(tests !== undefined && { tests }),
        ...(coverage !== undefined && { coverage }),
        ...(findings !== undefined && { findings }),
        records,
        disagreements,
        diagnostics,
    };
}

// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/inspection-text.js

const mostDiagnostics = 20;
/** What one report holds, for a terminal. */
function renderInspection(inspection) {
    const { file, format, kinds, tool, clean } = inspection;
    const maker = tool === null ? "" : `, written by ${(0,plain/* plain */.p)([tool.name, tool.version].filter(Boolean).join(" "))}`;
    const lines = [
        `${(0,plain/* plain */.p)(file)}: ${clean ? "clean" : "NOT clean"}`,
        format === null ? "  no format was recognised" : `  ${format} (${kinds.join(", ")})${maker}`,
        ...countsOf("tests", inspection.tests),
        ...countsOf("coverage", inspection.coverage),
        ...countsOf("findings", inspection.findings),
        ...inspection.disagreements.map(({ name, reported, counted }) => `  claims ${(0,plain/* plain */.p)(name)} = ${reported}, lists ${counted}`),
        ...inspection.diagnostics
            .slice(0, mostDiagnostics)
            .map(({ code, message, at }) => `  ${code}: ${(0,plain/* plain */.p)(message)}${at === "" ? "" : ` (${(0,plain/* plain */.p)(at)})`}`),
    ];
    return `${lines.join("\n")}\n`;
}
function countsOf(title, counts) {
    if (counts === undefined)
        return [];
    const words = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
    return [`  ${title}: ${words.join(", ")}`];
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
;// CONCATENATED MODULE: ./lib/cli/check/inspect.js




/** Says what one report holds; exit 2 when it must never read as clean. */
async function inspect(request, file, ports) {
    try {
        const inspection = inspectionOf(request.file, await (0,read/* readReport */.t)(file));
        ports.print(request.format === "json" ? (0,json/* renderJson */.h)(inspection) : renderInspection(inspection));
        return inspection.clean ? 0 : 2;
    }
    finally {
        file.close();
    }
}


/***/ }),

/***/ 88059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isSuppressed)
/* harmony export */ });
/** Tells whether the caller claims, inside the report, that the finding does not count. */
function isSuppressed(finding) {
    return finding.suppression?.status === "accepted";
}


/***/ }),

/***/ 39836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ isFatal),
/* harmony export */   GW: () => (/* binding */ diagnosticCodes),
/* harmony export */   Ne: () => (/* binding */ isIncomplete)
/* harmony export */ });
/**
 * What can be wrong with a report. `fatal` ones mean that it must never read as clean: nothing it says, not even
 * "no findings", is evidence.
 */
const diagnosticCodes = {
    empty: { fatal: true, title: "The file has no content." },
    "not-a-report": {
        fatal: true,
        title: "The file is an HTML page or plain text where a report was expected.",
    },
    "unsupported-format": { fatal: true, title: "The content matches no format that is read." },
    "ambiguous-format": { fatal: true, title: "The content matches more than one format." },
    "unsupported-version": { fatal: true, title: "The format is known, this version of it is not." },
    malformed: { fatal: true, title: "The content breaks the syntax or the shape of its format." },
    truncated: { fatal: true, title: "The content ends before its format does." },
    "duplicate-key": {
        fatal: true,
        title: "An object names one key twice, so readers would disagree about it.",
    },
    "forbidden-entity": { fatal: true, title: "The XML declares or uses an entity, which is refused." },
    "too-deep": { fatal: true, title: "The content is nested deeper than any real report." },
    "too-large": { fatal: true, title: "One value is larger than any real report needs." },
    encoding: { fatal: true, title: "The bytes are not valid in the encoding they claim." },
    "tool-error": { fatal: true, title: "The tool wrote an error in place of its results." },
    "run-failed": { fatal: true, title: "The report says that the run it describes failed or was cut short." },
    "no-tests": { fatal: true, title: "The report lists no executed test." },
    "no-records": { fatal: true, title: "The report lists nothing that was measured or inspected." },
    "totals-without-records": { fatal: true, title: "The report claims totals for which it lists no records." },
    "partial-scan": { fatal: false, title: "The tool could not analyse some of its input." },
    "unknown-value": {
        fatal: false,
        title: "A value is outside its vocabulary; it is counted as the worst it could mean.",
    },
    "skipped-input": { fatal: false, title: "The tool left out some of its input." },
    note: { fatal: false, title: "Something a reader of the verdict should know." },
};
/** Tells whether the remark forbids reading the report as clean. */
function isFatal(diagnostic) {
    return diagnosticCodes[diagnostic.code].fatal;
}
const incomplete = ["partial-scan", "skipped-input"];
/** Tells whether the tool says by the remark that it did not look at everything. */
function isIncomplete({ code }) {
    return incomplete.includes(code);
}


/***/ }),

/***/ 45629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ evidenceKinds),
/* harmony export */   z: () => (/* binding */ isFindingsKind)
/* harmony export */ });
/** What a report can be evidence for (design §7). */
const evidenceKinds = [
    "tests",
    "coverage",
    "lint",
    "sast",
    "dast",
    "dependencies",
    "secrets",
    "image",
    "iac",
    "accessibility",
    "performance",
    "sbom",
    "vex",
];
const otherKinds = ["tests", "coverage", "performance", "sbom", "vex"];
/** Tells whether reports of this kind list findings. */
function isFindingsKind(kind) {
    return !otherKinds.includes(kind);
}


/***/ })

};
