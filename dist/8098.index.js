export const id = 8098;
export const ids = [8098];
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


/***/ })

};
