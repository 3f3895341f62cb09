export const id = 1448;
export const ids = [1448];
export const modules = {

/***/ 81448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestsOf: () => (/* binding */ digestsOf),
/* harmony export */   factOf: () => (/* binding */ factOf)
/* harmony export */ });
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22143);
/* harmony import */ var _licence_term_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14750);


const mostNamed = 5;
const mostDangling = 20;
const mostLicences = 500;
/** What is kept of a bill for its judgement. */
function factOf(bill) {
    return {
        head: bill.head,
        digests: bill.root === null ? [] : digestsOf(bill.root),
        elements: (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .elementsOf */ .ZE)(bill),
        licences: licencesIn(bill.parts),
        dangling: danglingIn(bill),
    };
}
/** In hashes, in the version or in the purl, as the tools write them. */
function digestsOf({ hashes, purl = "", version = "" }) {
    const own = hashes.filter(({ algorithm }) => /^sha-?256$/i.test(algorithm)).map(({ value }) => value);
    const named = [
        /@sha256(?::|%3a)([0-9a-f]{64})(?:[?#]|$)/i.exec(purl),
        /^sha256:([0-9a-f]{64})$/i.exec(version),
    ];
    return [...new Set([...own, ...named.flatMap((match) => match?.[1]?.toLowerCase() ?? [])])];
}
/** Several entries of one component all hold, as nobody says that one of them is enough. */
function licencesIn(parts) {
    const found = new Map();
    for (const { licences, purl, name } of parts) {
        for (const text of new Set(licences)) {
            const entry = found.get(text) ?? { components: 0, examples: [] };
            entry.components++;
            if (entry.examples.length < mostNamed)
                entry.examples.push((purl ?? name).slice(0, 200));
            found.set(text, entry);
        }
    }
    const sorted = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
    return sorted
        .slice(0, mostLicences)
        .map(([text, entry]) => ({ text: text.slice(0, 1_000), term: (0,_licence_term_js__WEBPACK_IMPORTED_MODULE_1__/* .licenceTerm */ .W)(text), ...entry }));
}
function danglingIn({ root, parts, edges }) {
    const known = new Set([...parts, ...(root === null ? [] : [root])].map(({ ref }) => ref));
    const named = new Set(edges.flatMap(({ from, to }) => [from, ...to]));
    return [...named].filter((ref) => !known.has(ref)).slice(0, mostDangling);
}


/***/ })

};
