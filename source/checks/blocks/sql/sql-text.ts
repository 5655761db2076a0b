const dollar = /\$\w*\$/y;
const parameter = /:([a-z_]\w*)/iy;
const word = /[\w:]/;

// Where a string, a name in quotes, a comment or a body between dollar signs ends; null where none begins here.
const quotedEnd = (text: string, at: number): number | null => {
	const closing = (mark: string, from: number): number => {
		const end = text.indexOf(mark, from);
		return end < 0 ? text.length : end + mark.length;
	};

	switch (text[at]) {
		case "'": {
			return closing("'", at + 1);
		}

		case '"': {
			return closing('"', at + 1);
		}

		case '-': {
			return text[at + 1] === '-' ? closing('\n', at) : null;
		}

		case '/': {
			return text[at + 1] === '*' ? closing('*/', at + 2) : null;
		}

		case '$': {
			dollar.lastIndex = at;
			const tag = dollar.exec(text)?.[0];
			return tag === undefined ? null : closing(tag, at + tag.length);
		}

		default: {
			return null;
		}
	}
};

const parameterAt = (text: string, at: number): string | null => {
	parameter.lastIndex = at;
	return text[at] === ':' && !word.test(text[at - 1] ?? ' ') ? (parameter.exec(text)?.[1] ?? null) : null;
};

const isCommandLine = (text: string, at: number): boolean => text[at] === '\\' && (at === 0 || text[at - 1] === '\n');

/**
A script as PostgreSQL's own parser takes it: the named parameters of many libraries (`:id`) become numbered ones, and lines for `psql` (`\d`) are left out. Every other character stays where it is.
*/
export const sqlText = (text: string): string => {
	const numbers = new Map<string, number>();
	const pieces: string[] = [];
	let at = 0;
	let from = 0;

	const replace = (length: number, replacement: string) => {
		pieces.push(text.slice(from, at), replacement.padEnd(length));
		at += length;
		from = at;
	};

	while (at < text.length) {
		const name = parameterAt(text, at);

		if (name !== null) {
			numbers.set(name, numbers.get(name) ?? numbers.size + 1);
			replace(name.length + 1, `$${numbers.get(name)}`);
		} else if (isCommandLine(text, at)) {
			const end = text.indexOf('\n', at);
			replace((end < 0 ? text.length : end) - at, '');
		} else {
			at = quotedEnd(text, at) ?? at + 1;
		}
	}

	return pieces.join('') + text.slice(from);
};

const marker = /^\s*--[^\S\n]*(?:\+goose[^\S\n]+|migrate:|dbmate[^\S\n]+)?(up|forward|down|back[- ]?out|roll[- ]?back|revert|undo)\b/i;

/**
Where a script says that what follows is the way forward or the way back (`-- back-out`, `-- +goose Down`), by line from 1.
*/
export const roleMarks = (text: string): readonly {readonly line: number; readonly role: 'up' | 'back-out'}[] =>
	text.split('\n').flatMap((line, index) => {
		const word = marker.exec(line)?.[1]?.toLowerCase();
		return word === undefined ? [] : [{line: index + 1, role: word === 'up' || word === 'forward' ? 'up' : 'back-out'}];
	});
