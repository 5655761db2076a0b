import {parseDocument} from 'yaml';
import type {FrontMatter, PlanFault, PlanWaiver} from './plan.js';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : {});
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const inputOf = ({path, sha256}: Fields): FrontMatter['inputs'] =>
	typeof path === 'string' && (sha256 === null || isHash(sha256)) ? [{path, sha256}] : [];

const sectionOf = ({n, sha256, accepted}: Fields): FrontMatter['sections'] => {
	const {by, at} = fieldsOf(accepted);
	return typeof n === 'number' && isHash(sha256) ? [{n, sha256, accepted: {by: textOf(by) ?? '', at: textOf(at) ?? ''}}] : [];
};

const waiverOf = ({check, about, reason, by, at}: Fields): readonly PlanWaiver[] =>
	typeof check === 'string' && typeof about === 'string'
		? [{check, about, reason: textOf(reason) ?? '', by: textOf(by) ?? '', at: textOf(at) ?? ''}]
		: [];

const fault = (message: string, offending: string): PlanFault => ({message, offending, line: 1});

const faultsOf = (fields: Fields, read: FrontMatter): readonly PlanFault[] => {
	const lists = [
		['inputs', read.inputs.length],
		['sections', read.sections.length],
		['waivers', read.waivers.length],
	] as const;
	const broken = lists.filter(
		([name, count]) => listOf(fields[name]).length !== count || (fields[name] !== undefined && !Array.isArray(fields[name])),
	);
	return [
		...(read.version === 1 ? [] : [fault(`Unexpected version ${read.version}, expected 1`, String(read.version))]),
		...(read.status === null ? [fault('Unexpected status, expected outline or ready', String(fields.status))] : []),
		...(read.useCase === null ? [fault('Unexpected front matter without useCase, expected the path of the use case', 'useCase')] : []),
		...broken.map(([name]) => fault(`Unexpected form of ${name}, expected that of docs/plan-format.md`, name)),
	];
};

/**
Reads the front matter between its `---` lines. What is not of the format's form is left out and told as a fault; nothing is thrown.
*/
export const readFrontMatter = (yaml: string): {readonly frontMatter: FrontMatter | null; readonly faults: readonly PlanFault[]} => {
	let value: unknown;

	try {
		const document = parseDocument(yaml);
		const [fault] = document.errors;

		if (fault) {
			throw fault;
		}

		value = document.toJS({maxAliasCount: 0});
	} catch (error) {
		const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
		return {frontMatter: null, faults: [fault(`Unexpected front matter, expected YAML: ${reason}`, reason)]};
	}

	const fields = fieldsOf(value);
	const version = fields['plan-wizard'];

	if (typeof version !== 'number') {
		return {frontMatter: null, faults: []};
	}

	const frontMatter: FrontMatter = {
		version,
		status: fields.status === 'outline' || fields.status === 'ready' ? fields.status : null,
		useCase: textOf(fields.useCase),
		inputs: listOf(fields.inputs).flatMap(inputOf),
		sections: listOf(fields.sections).flatMap(sectionOf),
		waivers: listOf(fields.waivers).flatMap(waiverOf),
	};
	return {frontMatter, faults: faultsOf(fields, frontMatter)};
};
