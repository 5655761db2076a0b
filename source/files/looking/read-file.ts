import * as v from 'valibot';
import {projectPaths} from '../project-paths.js';
import {cutLine} from './cut-line.js';
import {type Desk, type Looker, notSeen, seen} from './looker.js';
import {projectText} from './project-text.js';

const number = v.nullish(v.pipe(v.number(), v.integer()));

const asked = v.object({path: v.pipe(v.string(), v.nonEmpty()), from: number, to: number});

/** Characters and lines of one answer, and characters of one line. */
const most = {text: 40_000, lines: 1_000, line: 1_000};

/**
`read_file`: lines of a file, each after its number, so that `path:line` is right wherever it is cited.
*/
export const readFileFor =
	({root, mask}: Desk): Looker =>
	async input => {
		const parsed = v.safeParse(asked, input);

		if (!parsed.success) {
			return notSeen('Name a path; from and to are numbers of lines, from 1.');
		}

		const {path, from, to} = parsed.output;
		const {paths} = await projectPaths(root);
		const read = await projectText(root, path, new Set(paths));

		if (read.kind === 'refused') {
			return notSeen(`${read.path}: ${read.why}`);
		}

		// Masked whole: a part of a private key is not known as one.
		const text = await mask(read.text);
		const lines = text.replace(/\n$/, '').split('\n');
		const first = Math.max(from ?? 1, 1);
		const last = Math.min(to ?? lines.length, lines.length);

		if (text === '') {
			return seen(`${read.path} is empty.`, [read]);
		}

		return first > last
			? notSeen(`${read.path} has ${lines.length} lines; there is none from ${first} to ${to ?? lines.length}.`)
			: seen(numbered(lines, first, last), [read]);
	};

const numbered = (lines: readonly string[], first: number, last: number): string => {
	const shown: string[] = [];
	let size = 0;

	for (const [index, line] of lines.slice(first - 1, last).entries()) {
		const row = `${first + index}\t${cutLine(line, most.line)}`;
		size += row.length + 1;

		if (size > most.text || shown.length === most.lines) {
			break;
		}

		shown.push(row);
	}

	const next = first + shown.length;
	return next > last ? shown.join('\n') : [...shown, `«…cut, ${last - next + 1} more lines: read on from ${next}»`].join('\n');
};
