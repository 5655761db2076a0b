const hidden = /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|[\u{E0000}-\u{E0FFF}]/gu;

/**
JSON with what could move a terminal, or hide in it, as escapes: valid JSON all the same, that says the same.
*/
export const escaped = (json: string): string =>
	json.replace(hidden, found =>
		Array.from({length: found.length}, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
	);
