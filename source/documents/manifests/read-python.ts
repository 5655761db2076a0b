import {parse} from 'smol-toml';
import type {ManifestParts} from './manifest-entry.js';
import {listOf, recordOf, textOf} from './record.js';

type Technology = ManifestParts['technologies'][number];

const requirement =
	/^([A-Za-z0-9][A-Za-z0-9._-]{0,100})(?:\[[^\]]{0,200}\])?\s*(?:\(?\s*((?:===?|~=|>=|<=|!=|>|<)[^;#]{1,100}?)\)?)?\s*(?:;.*)?$/;

const technologyOf = (line: string, isDevelopment: boolean): readonly Technology[] => {
	const found = requirement.exec(line.replace(/\s#.*$/, '').trim());
	const name = found?.[1]?.toLowerCase().replaceAll('_', '-');
	return found && name ? [{name, version: found[2]?.trim() ?? null, isDevelopment, find: [found[1] ?? name]}] : [];
};

const poetry = (table: unknown, isDevelopment: boolean): readonly Technology[] =>
	Object.entries(recordOf(table)).map(([name, value]) => ({
		name: name.toLowerCase(),
		version: textOf(value) ?? textOf(recordOf(value).version),
		isDevelopment,
		find: [name],
	}));

/**
Python's `pyproject.toml`: PEP 621 and Poetry.

@throws {TomlError} When it is no TOML.
*/
export const readPyproject = (text: string): ManifestParts => {
	const document = recordOf(parse(text.replace(/^\uFEFF/, '')));
	const project = recordOf(document.project);
	const tool = recordOf(recordOf(document.tool).poetry);
	const python = textOf(project['requires-python']);
	const groups = [...Object.values(recordOf(project['optional-dependencies'])), ...Object.values(recordOf(document['dependency-groups']))];
	const strings = (value: unknown): readonly string[] => listOf(value).filter((each): each is string => typeof each === 'string');
	const technologies = [
		...(python === null ? [] : [{name: 'python', version: python, isDevelopment: false, find: ['requires-python']}]),
		...strings(project.dependencies).flatMap(line => technologyOf(line, false)),
		...groups.flatMap(group => strings(group).flatMap(line => technologyOf(line, true))),
		...poetry(tool.dependencies, false),
		...poetry(tool['dev-dependencies'], true),
		...Object.values(recordOf(tool.group)).flatMap(group => poetry(recordOf(group).dependencies, true)),
	];
	const tests = technologies.find(({name}) => name === 'pytest');
	return {
		ecosystem: 'Python',
		name: textOf(project.name) ?? textOf(tool.name),
		technologies,
		commands: tests ? [{name: 'test', command: 'pytest', find: tests.find}] : [],
	};
};

/**
Python's `requirements.txt`.
*/
export const readRequirements = (text: string): ManifestParts => {
	const technologies = text.split(/\r\n|\r|\n/).flatMap(line => (/^\s*(?:#|-|$)/.test(line) ? [] : technologyOf(line, false)));
	return {ecosystem: 'Python', name: null, technologies, commands: []};
};
