/**
 * What pdf.js 6 needs and Node 20 and Safari before 17.4 lack. Import it before pdf.js: without the second one the
 * ruling lines of a page are lost with a mere warning.
 */
if (!('withResolvers' in Promise)) {
  Object.defineProperty(Promise, 'withResolvers', {
    configurable: true,
    writable: true,
    value: <T>() => {
      let resolve: ((value: T) => void) | undefined;
      let reject: ((reason: unknown) => void) | undefined;
      const promise = new Promise<T>((yes, no) => {
        resolve = yes;
        reject = no;
      });
      return { promise, resolve, reject };
    },
  });
}

if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength) {
      return structuredClone(this.slice(0, length));
    },
  });
}

/** Drawing classes that Node has not: pdf.js looks for them when it loads, and warns. We never draw. */
for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { configurable: true, value: Object });
}

export {};
