/** A buffer of these bytes alone. The libraries read whole buffers, so a window on a larger one must be cut out. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}
