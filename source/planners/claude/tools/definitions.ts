import type {Json} from '../../../json.js';
import {conflictSchema, distinct, sectionsOf} from './schemas.js';

type Definition = {
	readonly name: string;
	readonly description: string;
	readonly isStrict: boolean;
	readonly properties: Readonly<Record<string, Json>>;
	readonly required: readonly string[];
};

const text = (description: string): Json => ({type: 'string', description});

/**
The tools of the model: those that look, and four that report. None writes. Every conversation is given all of them in this order, since they stand at the beginning of what is cached; each says where it belongs.
*/
const definitions: readonly Definition[] = [
	{
		name: 'check_block',
		description:
			'Parse, validate or run a block as it would stand in the section: a Mermaid diagram, an OpenAPI document, SQL on top of the migrations, JSON, YAML. Says what is wrong with it, by line.',
		isStrict: false,
		properties: {language: text('As the fence would name it: mermaid, yaml, sql, json'), text: text('The block, without its fence')},
		required: ['language', 'text'],
	},
	{
		name: 'find_library',
		description: 'Find a library in the current documentation. Gives ids for read_documentation.',
		isStrict: false,
		properties: {name: text('The name of the package'), question: text('What you want to know of it')},
		required: ['name', 'question'],
	},
	{
		name: 'list_files',
		description: 'List the files of a folder of the project.',
		isStrict: false,
		properties: {folder: text('Relative to the project root; empty for all')},
		required: ['folder'],
	},
	{
		name: 'list_skills',
		description: "List the project's skills: names and descriptions.",
		isStrict: false,
		properties: {},
		required: [],
	},
	{
		name: 'mend_section',
		description:
			'Only when you are asked to change a section that is given to you: the passages that change, all at once, instead of the section. The rest stays as it is.',
		isStrict: true,
		properties: {
			edits: {
				type: 'array',
				items: {
					type: 'object',
					additionalProperties: false,
					required: ['old', 'new'],
					properties: {
						old: text('Words of the section exactly as they stand, line breaks too, and enough of them that they stand there once'),
						new: text('What stands there instead; empty takes them out'),
					},
				},
			},
		},
		required: ['edits'],
	},
	{
		name: 'propose_entries',
		description: 'Only when you are asked which entries a document should get: report them, all at once.',
		isStrict: true,
		properties: {
			entries: {
				type: 'array',
				items: {
					type: 'object',
					additionalProperties: false,
					required: ['under', 'markdown', 'replaces', 'why', 'facts'],
					properties: {
						under: text('The heading of the document that it belongs under, without #'),
						markdown: text('The block to add, in the form that the document uses there'),
						replaces: text('The one line of the document that it stands for instead, word for word; empty where it is added'),
						why: text('One sentence'),
						facts: {type: 'array', items: {type: 'string'}, description: 'Ids of the facts and decisions that it follows from'},
					},
				},
			},
		},
		required: ['entries'],
	},
	{
		name: 'raise_conflict',
		description:
			'While you write a section: call this BEFORE you write anything that depends on a contradiction, a gap, or a choice that is costly to undo. Do not pick yourself. Its result is the ruling of a person.',
		isStrict: true,
		properties: {...conflictSchema, distinct},
		required: [...Object.keys(conflictSchema), 'distinct'],
	},
	{
		name: 'read_documentation',
		description: 'Read the current documentation of a library on one question.',
		isStrict: false,
		properties: {library: text('The id that find_library gave'), question: text('One question, with the names of the API')},
		required: ['library', 'question'],
	},
	{
		name: 'read_file',
		description: 'Read a text file of the project, whole or some of its lines.',
		isStrict: false,
		properties: {path: text('Relative to the project root'), from: {type: 'integer'}, to: {type: 'integer'}},
		required: ['path'],
	},
	{
		name: 'read_skill',
		description: "Read one of the project's skills.",
		isStrict: false,
		properties: {name: text('As list_skills names it')},
		required: ['name'],
	},
	{
		name: 'report_conflicts',
		description:
			'Only when you are asked to look for conflicts before the first section: report all of them, at once; an empty list where there are none.',
		isStrict: true,
		properties: {
			conflicts: {
				type: 'array',
				items: {
					type: 'object',
					additionalProperties: false,
					required: [...Object.keys(conflictSchema), 'sections'],
					properties: {...conflictSchema, sections: sectionsOf},
				},
			},
		},
		required: ['conflicts'],
	},
	{
		name: 'search_files',
		description: 'Search the text files of the project for a regular expression.',
		isStrict: false,
		properties: {pattern: text('A regular expression'), folder: text('Relative to the project root; empty for all')},
		required: ['pattern', 'folder'],
	},
];

/**
The tools as they are sent.

@param hasStrict - Whether the model keeps to a schema to the letter where it is asked to.
*/
export const toolDefinitions = (hasStrict: boolean): readonly Json[] =>
	definitions.map(({name, description, isStrict, properties, required}) => ({
		name,
		description,
		...(isStrict && hasStrict ? {strict: true} : {}),
		input_schema: {type: 'object', additionalProperties: false, properties, required},
	}));
