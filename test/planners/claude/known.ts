import type {Facts} from '../../../source/documents/facts.js';
import {readFacts} from '../../../source/documents/read-facts.js';

export const useCase = {
	path: 'docs/lend.md',
	role: 'use case',
	text: [
		'# Lend a book',
		'',
		'## Objectives',
		'',
		'- OBJ-01: A reader leaves with the book.',
		'',
		'## Requirements',
		'',
		'- NFR-01: A scan is answered within 500 ms at the',
		'  95th percentile.',
		'- NFR-02: A loan lasts 28 days.',
		'',
	].join('\n'),
};

export const guidelines = {
	path: 'docs/rules.md',
	role: 'guidelines',
	text: '# Rules\n\n- G-01: Responses MUST be sent within 300 ms.\n- G-02: A loan MUST be recorded once.\n',
};

/**
Two documents and the facts in them.
*/
export const facts: Facts = readFacts(
	{
		useCase,
		guidelines,
		summary: {path: 'docs/summary.md', text: null},
		domainModel: {path: 'docs/model.md', text: null},
		manifests: [],
	},
	null,
).facts;
