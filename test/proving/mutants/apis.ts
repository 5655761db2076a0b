import {below, change, type Mutant} from './mutant.js';

/**
Faults of the API description.
*/
export const apis: readonly Mutant[] = [
	[
		'a key that OpenAPI does not know',
		'api-validates',
		'operationid: readReservation',
		change('operationId: readReservation', 'operationid: readReservation'),
	],
	[
		'a type that is none',
		'api-validates',
		'type: intger',
		change('version: {type: integer, minimum: 1}', 'version: {type: intger, minimum: 1}'),
	],
	['a parameter without a place', 'api-validates', '- name: month', change('          in: query\n', '')],
	['a response without a description', 'api-validates', "'201':", change("'201':\n          description: The reservation\n", "'201':\n")],
	['an API without a version', 'api-validates', 'info:', change('  version: 1.0.0\nservers', 'servers')],
	[
		'an operation’s id twice',
		'api-validates',
		below('summary: One reservation', -1),
		change('operationId: readReservation\n      summary: One', 'operationId: createReservation\n      summary: One'),
	],
	[
		'a path whose part nobody declares',
		'api-validates',
		below('/v1/reservations/{reservation}:', 3),
		change('/v1/reservations/{reservationId}:', '/v1/reservations/{reservation}:'),
	],
	['a status that is none', 'api-validates', "'2001':", change("'201':", "'2001':")],
	[
		'two paths that are one',
		'api-validates',
		'/v1/reservations/{other}:',
		change(
			'components:\n  securitySchemes',
			"  /v1/reservations/{other}:\n    get:\n      parameters:\n        - {name: other, in: path, required: true, schema: {type: string}}\n      responses:\n        default: {$ref: '#/components/responses/Problem'}\ncomponents:\n  securitySchemes",
		),
	],
	[
		'a security scheme without its words',
		'api-validates',
		below('type: http', -1),
		change('      type: http\n      scheme: bearer', '      type: http'),
	],

	[
		'a schema that is not there',
		'api-references-resolve',
		"#/components/schemas/FreeDay'",
		change("'#/components/schemas/FreeDays'}\n              example", "'#/components/schemas/FreeDay'}\n              example"),
	],
	[
		'a response that is not there',
		'api-references-resolve',
		"responses/Trouble'",
		change(
			"          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/Reservation'}\n        default: {$ref: '#/components/responses/Problem'}\n    patch",
			"          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/Reservation'}\n        default: {$ref: '#/components/responses/Trouble'}\n    patch",
		),
	],
	[
		'a schema that was renamed where it stands',
		'api-references-resolve',
		"{$ref: '#/components/schemas/NewReservation'}",
		change('    NewReservation:\n', '    ReservationRequest:\n'),
	],
	[
		'a reference to another file',
		'api-stands-alone',
		'./problem.yaml',
		change("schema: {$ref: '#/components/schemas/Problem'}", "schema: {$ref: './problem.yaml'}"),
	],
	[
		'a reference to the net',
		'api-stands-alone',
		'https://library.example/problem.json',
		change("schema: {$ref: '#/components/schemas/Problem'}", "schema: {$ref: 'https://library.example/problem.json'}"),
	],

	[
		'an example of another type',
		'api-examples-match',
		'version: first',
		change('                version: 1\n', '                version: first\n'),
	],
	[
		'an example with a value that the list lacks',
		'api-examples-match',
		'status: reserved',
		change('                status: held\n', '                status: reserved\n'),
	],
	[
		'an example without a field',
		'api-examples-match',
		below("firstDay: '2027-04-17' # alone", -1),
		change(
			"              firstDay: '2027-04-17'\n              lastDay: '2027-04-18'\n      responses",
			"              firstDay: '2027-04-17' # alone\n      responses",
		),
	],
	[
		'an example with a field too much',
		'api-examples-match',
		'colour: red',
		change(
			"              lastDay: '2027-04-18'\n      responses",
			"              lastDay: '2027-04-18'\n              colour: red\n      responses",
		),
	],
	[
		'an example of a parameter that its pattern forbids',
		'api-examples-match',
		'example: April',
		change('example: 2027-04', 'example: April'),
	],
	[
		'a schema changed under its example',
		'api-examples-match',
		"days: ['2027-04-17'",
		change('items: {type: string, format: date}\n    Problem', 'items: {type: integer}\n    Problem'),
	],

	[
		'a path parameter that may be left out',
		'path-parameters-required',
		'name: toolId',
		change('      name: toolId\n      in: path\n      required: true', '      name: toolId\n      in: path'),
	],
	[
		'a path parameter that is said to be optional',
		'path-parameters-required',
		'name: reservationId',
		change(
			'      name: reservationId\n      in: path\n      required: true',
			'      name: reservationId\n      in: path\n      required: false',
		),
	],
	[
		'an array of anything',
		'array-items',
		'type: array # of days',
		change('type: array\n          items: {type: string, format: date}\n    Problem', 'type: array # of days\n    Problem'),
	],
	[
		'an operation that anybody may call',
		'api-security-defined',
		below('/v1/tools/{toolId}/free-days:'),
		change('security:\n  - session: []\n', ''),
	],
];
