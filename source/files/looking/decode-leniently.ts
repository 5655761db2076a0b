/**
Bytes as text with LF, without a byte-order mark; those that are no UTF-8 are read as Windows-1252, which old sources are in. `null` where they are no text.
*/
export const decodeLeniently = (bytes: Buffer): string | null => (bytes.includes(0) ? null : decoded(bytes).replace(/\r\n?/g, '\n'));

const decoded = (bytes: Buffer): string => {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
};
