import type {Manifest, NotUnderstood} from '../facts.js';
import {factId} from '../ids.js';
import type {Reading} from '../reading.js';

type Technologies = Manifest['technologies'];
type Commands = Manifest['commands'];

/**
What a reader of one kind of manifest gives; ids are given when the manifest is put together.
*/
export type ManifestParts = {
	readonly ecosystem: string;
	readonly name: string | null;
	readonly technologies: readonly {
		readonly name: string;
		readonly version: string | null;
		readonly isDevelopment: boolean;
		readonly find: readonly string[];
	}[];
	readonly commands: readonly {readonly name: string; readonly command: string; readonly find: readonly string[]}[];
};

/**
Reads a manifest's text; it may throw, which makes the whole file one line that was not understood.
*/
export type ManifestReader = (text: string) => ManifestParts;

/**
Finds lines in order: each search goes on from the last hit, so that all of them together pass over the text once or twice.
*/
const lineFinder = (lines: readonly string[]): ((words: readonly string[]) => number) => {
	const index = new Map<string, number[]>();

	for (const [at, line] of lines.entries()) {
		for (const [word] of line.matchAll(/[\p{L}\p{N}@][\p{L}\p{N}@._/-]*/gu)) {
			const key = word.toLowerCase().replace(/[.]+$/, '');
			index.set(key, [...(index.get(key)?.slice(0, 20) ?? []), at]);
		}
	}

	return words => {
		const [first = '', ...rest] = words;
		const candidates = index.get(first.split(':')[0]?.toLowerCase() ?? '') ?? [];
		const found = candidates.find(at => [first, ...rest].every(word => (lines[at] ?? '').includes(word))) ?? candidates[0];
		return found ?? 0;
	};
};

/**
A manifest of the parts that its reader found, every fact with the line that it stands in.
*/
export const manifestOf = (parts: ManifestParts, text: string, path: string): Manifest => {
	const lines = text.split(/\r\n|\r|\n/);
	const lineOf = lineFinder(lines);

	const factOf = (find: readonly string[], about: string) => {
		const at = lineOf(find);
		const line = at + 1;
		return {id: factId('MF', `${path} ${about}`), text: (lines[at] ?? about).trim(), place: {path, line, endLine: line}};
	};

	const technologies: Technologies = parts.technologies.map(({name, version, isDevelopment, find}) => ({
		...factOf(find, name),
		name,
		version,
		isDevelopment,
	}));
	const commands: Commands = parts.commands.map(({name, command, find}) => ({...factOf(find, `${name} ${command}`), name, command}));
	return {path, ecosystem: parts.ecosystem, name: parts.name, technologies, commands};
};

/**
A manifest that could not be read: nothing but the reason.
*/
export const unreadable = (path: string, ecosystem: string, why: string): Reading<Manifest> => {
	const missed: NotUnderstood = {text: path, place: {path, line: 1, endLine: 1}, why};
	return {facts: {path, ecosystem, name: null, technologies: [], commands: []}, notUnderstood: [missed]};
};
