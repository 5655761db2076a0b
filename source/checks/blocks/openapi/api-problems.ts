import {type Fault, shortened} from '../code-block.js';

/**
What a validator has against a description. `line` counts from 1 in the text that it read.
*/
export type ApiProblem = {
	readonly rule: string;
	readonly message: string;
	readonly pointer: string;
	readonly line: number;
};

const exampleRules = ['no-invalid-media-type-examples', 'no-invalid-schema-examples', 'no-invalid-parameter-examples'];

/**
The check that a rule of the validator belongs to.
*/
const checkOf = ({rule, message}: ApiProblem): string => {
	if (exampleRules.includes(rule)) {
		return 'api-examples-match';
	}

	if (rule === 'security-defined') {
		return 'api-security-defined';
	}

	if (rule === 'no-unresolved-refs') {
		return message.includes('external $ref') ? 'api-stands-alone' : 'api-references-resolve';
	}

	return 'api-validates';
};

const messageOf = (check: string, {message}: ApiProblem): string => {
	const said = shortened(message.replace(/\s*Did you mean[\s\S]*$/, '')).replace(/\.$/, '');

	switch (check) {
		case 'api-examples-match': {
			return `Unexpected example (${said.replace(/^Example value must conform to the schema: /, '')}), expected one that matches its schema`;
		}

		case 'api-security-defined': {
			return 'Unexpected operation without security, expected a scheme on it or at the root, or `security: []`';
		}

		case 'api-stands-alone': {
			return 'Unexpected `$ref` out of the plan, expected what it refers to inside this block';
		}

		case 'api-references-resolve': {
			return 'Unexpected `$ref` to nothing, expected what it refers to inside this block';
		}

		default: {
			return `Unexpected API description (${said}), expected one that validates`;
		}
	}
};

/**
Finds what a validator has against an API description (OpenAPI 2.0, 3.0 and 3.1, AsyncAPI), as the fault of its block: the description itself (`api-validates`), examples against their schemas (`api-examples-match`), references (`api-references-resolve`, `api-stands-alone`); operations without security are advice (`api-security-defined`).
*/
export const apiProblem = (problem: ApiProblem, shift: number): Fault => {
	const check = checkOf(problem);
	return {
		check,
		line: problem.line - shift,
		subject: problem.pointer,
		severity: check === 'api-security-defined' ? 'advice' : 'error',
		message: messageOf(check, problem),
	};
};
