import type {Fault} from '../code-block.js';
import {type ApiValue, pointerOf} from './api-value.js';

// The line that names the parameter, with `required: true` beside or below it; `null` where it says otherwise already.
const requiredOn = (line: string, isSaid: boolean): string | null => {
	if (isSaid) {
		return /\brequired["']?:\s*false\b/.test(line) ? line.replace(/(\brequired["']?:\s*)false\b/, '$1true') : null;
	}

	if (/[{,].*\bin["']?:\s*["']?path\b/.test(line)) {
		const isJson = /"in"\s*:/.test(line);
		return line.replace(/("?\bin"?\s*:\s*["']?path["']?)/, isJson ? '$1, "required": true' : '$1, required: true');
	}

	const [, before = '', quote = '', value = '', comma = ''] = /^(\s*(?:-\s+)?)("?)name"?\s*:\s*([^,{}]+?)(,?)\s*$/.exec(line) ?? [];
	const next = `${before.replace('-', ' ')}${quote}required${quote}: true`;
	return value === '' || (quote !== '' && comma === '') ? null : `${line}\n${next}${comma}`;
};

/**
Finds path parameters of an OpenAPI description that are not `required: true`. A path without one of its parts is another path, so the format demands it.
*/
export const pathParametersRequired = (
	values: readonly ApiValue[],
	lineOf: (path: readonly (string | number)[]) => number,
	lines: readonly string[],
): readonly Fault[] =>
	values
		.filter(({value}) => value.in === 'path' && typeof value.name === 'string' && value.required !== true)
		.map(({path, value}) => {
			const line = lineOf([...path, 'name']);
			const fix = requiredOn(lines[line - 1] ?? '', value.required !== undefined);
			return {
				check: 'path-parameters-required',
				line,
				subject: pointerOf(path),
				message: `Unexpected optional path parameter \`${String(value.name)}\`, expected \`required: true\``,
				...(fix === null ? {} : {fix}),
			};
		});
