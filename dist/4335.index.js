export const id = 4335;
export const ids = [4335];
export const modules = {

/***/ 24335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maxBillBytes: () => (/* binding */ maxBillBytes)
/* harmony export */ });
/** Largest bill that is judged: GitHub attests no larger predicate. */
const maxBillBytes = 16 * 1024 * 1024;


/***/ })

};
