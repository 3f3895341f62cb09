export const id = 7500;
export const ids = [7500];
export const modules = {

/***/ 97500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectVex: () => (/* binding */ collectVex)
});

// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var purl = __webpack_require__(13753);
;// CONCATENATED MODULE: ./lib/domain/component/vex-document.js

/**
 * What a document of the whole organisation says of one repository: statements on a package itself hold everywhere, those on
 * parts of a product only where that product is this repository (`pkg:github/OWNER/NAME`), and then they are about the part.
 */
function statementsFor(statements, repository) {
    const own = repository === null ? null : (0,purl/* purlOfName */.Sh)("github", repository);
    return statements.flatMap(({ subcomponents = [], ...statement }) => {
        if (subcomponents.length === 0)
            return statement;
        const isOwn = statement.products.some((product) => own !== null && (0,purl/* canonicalPurl */.qe)(product) === own);
        return isOwn ? { ...statement, products: subcomponents } : [];
    });
}

// EXTERNAL MODULE: ./lib/domain/report/diagnostic.js
var diagnostic = __webpack_require__(39836);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/formats/read.js + 4 modules
var read = __webpack_require__(73212);
;// CONCATENATED MODULE: ./lib/actions/gate-check/collect-vex.js




/** In an instance, where governance reviews every change (CODEOWNERS) and a channel leads to what was merged only. */
const vexGlob = "policy/vex/**/*.json";
/**
 * The organisation's own word on vulnerabilities, as far as it is about this repository. One that cannot be read is an error of
 * the instance: it is there to clear something, or to say that something is affected. @throws {UserError} invalid-policy
 */
async function collectVex(home, repository) {
    const documents = [];
    for (const path of home.find(vexGlob)) {
        const { sha256, statements } = await collect_vex_read(home, path);
        documents.push({ path, sha256, statements: statementsFor(statements, repository) });
    }
    return documents;
}
async function collect_vex_read(home, path) {
    const statements = [];
    const source = home.open(path);
    try {
        const { diagnostics, kinds } = await (0,read/* readReport */.t)(source, { vex: (one) => statements.push(one) });
        const fault = diagnostics.find((one) => (0,diagnostic/* isFatal */.BG)(one) || one.code === "unknown-value");
        if (fault === undefined && kinds.includes("vex"))
            return { statements, sha256: source.sha256() };
        throw new errors/* UserError */.yo("invalid-policy", fault?.message ?? "expected VEX, found another report.", {
            at: path,
            hint: "Put OpenVEX 0.2.0 or CycloneDX VEX there, or take the file away.",
        });
    }
    finally {
        source.close();
    }
}


/***/ })

};
