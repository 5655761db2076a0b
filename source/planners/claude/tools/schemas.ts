import type {Json} from '../../../json.js';

/**
The form of a conflict, field by field. The words are for the model: what a person needs to rule on it without reading anything else.
*/
export const conflictSchema: Readonly<Record<string, Json>> = {
	title: {type: 'string', description: 'At most ten words: what collides or is missing'},
	question: {type: 'string', description: 'One question that the options answer, with the ids and numbers in it'},
	evidence: {
		type: 'array',
		description: 'The words that collide, the text in question first; of a gap, the words that say too little',
		items: {
			type: 'object',
			additionalProperties: false,
			required: ['source', 'quote'],
			properties: {
				source: {
					type: 'string',
					description: 'The path of the document or file, as it was given to you; `section 4` for an accepted section',
				},
				quote: {type: 'string', description: 'Its words exactly, one sentence or row; nothing left out, nothing put in'},
			},
		},
	},
	options: {
		type: 'array',
		description: 'At least two ways to go on that exclude each other, each worth choosing',
		items: {
			type: 'object',
			additionalProperties: false,
			required: ['id', 'label', 'consequences'],
			properties: {
				id: {type: 'string', description: 'A word or two in kebab case'},
				label: {type: 'string', description: 'What is chosen, in at most twelve words'},
				consequences: {
					type: 'string',
					description:
						'What follows for the plan, in one sentence that stands alone (no «as above»), with the number that shows it: it is what the plan is built from',
				},
			},
		},
	},
	recommendation: {type: 'string', description: 'The id of the option that you would take'},
	reason: {type: 'string', description: 'Why, in one sentence'},
	depends_on: {type: 'array', items: {type: 'string'}, description: 'Ids of the requirements, criteria, steps and rules that hang on it'},
	can_wait: {type: 'boolean', description: 'True only where the plan can be written without it and nothing would have to be built twice'},
};

export const distinct: Json = {
	type: 'boolean',
	description: 'True only to raise again what was given back as ruled, where it is another conflict on the same facts',
};

export const sectionsOf: Json = {
	type: 'array',
	items: {type: 'integer'},
	description: 'The numbers, 1 to 10, of the sections of the plan that need the ruling',
};
