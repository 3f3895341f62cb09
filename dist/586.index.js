export const id = 586;
export const ids = [586];
export const modules = {

/***/ 586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: ./lib/formats/read.js + 5 modules
var read = __webpack_require__(3142);
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

;// CONCATENATED MODULE: ./lib/cli/inspect.js


/** Says what one report holds; exit 2 when it must never read as clean. */
function inspect(request, file, ports) {
    try {
        const inspection = inspectionOf(request.file, (0,read/* readReport */.t)(file));
        ports.print(`${JSON.stringify(inspection, null, request.format === "json" ? 0 : 2)}\n`);
        for (const { code, message, at } of inspection.diagnostics) {
            ports.log(`${code}: ${message}${at === "" ? "" : ` (${at})`}`);
        }
        return inspection.clean ? 0 : 2;
    }
    finally {
        file.close();
    }
}


/***/ })

};
