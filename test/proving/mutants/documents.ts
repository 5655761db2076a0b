import {addBelow, change, changeIn, cut, type Mutant, spot} from './mutant.js';
import {guidelinesPath, modelPath, summaryPath, useCasePath} from './project.js';

/**
What the plan says of the documents: citations, quotations, the trace, evidence.
*/
export const documents: readonly Mutant[] = [
	[
		'a requirement that nobody wrote',
		'citations-exist',
		'and stay in the town [NFR-09]',
		change('the switch, the back-out, the two alerts', 'the switch and stay in the town [NFR-09]'),
	],
	['an id misspelled', 'citations-exist', '[GAU-02]', change('nobody collected [GUA-02]', 'nobody collected [GAU-02]')],
	[
		'an attribute that the domain model lacks',
		'citations-exist',
		'[DM:Tool.colour]',
		change('tools [DM:Tool] stay', 'tools [DM:Tool] with [DM:Tool.colour] stay'),
	],
	['a decision that is not recorded', 'citations-exist', '[D-7]', change('comes with PostgreSQL [D-1]', 'comes with PostgreSQL [D-7]')],
	[
		'a decision that is recorded no more',
		'citations-exist',
		'Notices are rows [D-2]',
		cut('\nD-2. Where does a notice wait', '## Appendix B'),
	],
	[
		'a question that nobody asked',
		'citations-exist',
		'[Q-4]',
		change('so the answer changes one line', 'so the answer [Q-4] changes one line'),
	],
	['a test that is none', 'citations-exist', '[T-NFR-12]', change('during T-NFR-02 |', 'during [T-NFR-12] |')],
	[
		'a line of a file that is not there',
		'citations-exist',
		'[src/web/server.ts:12]',
		change('registers the routes', 'registers the routes, as in [src/web/server.ts:12]'),
	],
	[
		'a citation in the digest of nothing',
		'citations-exist',
		'[ASM-11]',
		change('**Open questions**\n', '- [ASM-11]\n\n**Open questions**\n'),
	],

	[
		'a quotation in a section changed',
		'quotations-exist',
		'at most 9 days',
		change(
			'| [BR-01] | «A reservation covers at least 1 and at most 7 days, both ends included.» | rule |',
			'| [BR-01] | «A reservation covers at least 1 and at most 9 days, both ends included.» [BR-01] | rule |',
		),
	],
	[
		'a quotation that is another fact’s',
		'quotations-exist',
		'[STEP-cf7f] | Reservation',
		change('«The system shows the free days of the tool in that month.» [STEP-cf7f]', '«The member chooses the first day.» [STEP-cf7f]'),
	],
	[
		'a limit turned round',
		'quotations-exist',
		'A limit of minutes',
		change(
			'- Fallback: the reservation',
			'- A limit of minutes: «A notice leaves the system within 50 minutes.» [NFR-03]\n- Fallback: the reservation',
		),
	],
	[
		'a quotation of the evidence changed',
		'quotations-exist',
		'- [ASM-01] «Every member has two',
		change('- [ASM-01] «Every member has one', '- [ASM-01] «Every member has two'),
	],
	[
		'a quotation at another line',
		'quotations-exist',
		'- [ASM-01] «Every member has one',
		change(
			'that the library knows.» — docs/use-cases/reserve-a-tool.md:79',
			'that the library knows.» — docs/use-cases/reserve-a-tool.md:7',
		),
	],
	[
		'a quotation of a file that is not there',
		'quotations-exist',
		'reserve-a-saw.md',
		change(
			'that the library knows.» — docs/use-cases/reserve-a-tool.md:79',
			'that the library knows.» — docs/use-cases/reserve-a-saw.md:79',
		),
	],
	[
		'a rule of the use case changed since',
		'quotations-exist',
		'- [BR-02] «',
		changeIn(useCasePath, 'at most 3 reservations', 'at most 5 reservations'),
	],
	['a guideline changed since', 'quotations-exist', '- [G-13] «', changeIn(guidelinesPath, 'SHOULD be tested', 'MUST be tested')],
	[
		'a line above what is quoted',
		'quotations-exist',
		'- [LRN-01] «',
		changeIn(summaryPath, '## Learnings\n', '## Learnings\n\nWhat went wrong.\n'),
	],

	[
		'a requirement that no section cites',
		'trace-complete',
		spot(useCasePath, '- OBJ-02:'),
		change('«A keeper no longer keeps a list of wishes on paper.» [OBJ-02]', 'The list of wishes on paper'),
	],
	['a requirement without a test', 'trace-complete', spot(useCasePath, '- BR-03:'), cut('| T-BR-03 |', '| T-BR-04 |')],
	[
		'a step without a test',
		'trace-complete',
		spot(useCasePath, '3. The member chooses the first'),
		cut('| T-STEP-1a37 |', '| T-STEP-eae3 |'),
	],
	['an extension without a test', 'trace-complete', spot(useCasePath, '5a. The mail relay'), cut('| T-ALT-d129 |', '| T-ALT-4605 |')],
	[
		'a requirement written since',
		'trace-complete',
		spot(useCasePath, '- BR-05:'),
		changeIn(useCasePath, 'can reserve.\n', 'can reserve.\n- BR-05: A broken tool can not be reserved.\n'),
	],
	[
		'a MUST that nothing is made of',
		'trace-complete',
		spot(guidelinesPath, '- G-09:'),
		change('stay out of the logs [G-09]', 'stay out of the logs'),
	],
	[
		'a MUST NOT written since',
		'trace-complete',
		spot(guidelinesPath, '- G-15:'),
		changeIn(guidelinesPath, 'has run.\n', 'has run.\n- G-15: A job MUST NOT run on a Sunday.\n'),
	],

	['evidence that is left out', 'evidence-complete', 'down loses nothing [LRN-02]', cut('- [LRN-02] «', '\n| Input |')],
	[
		'a citation that no evidence follows',
		'evidence-complete',
		'[DM:Tool.state]',
		change('tools [DM:Tool] stay', 'tools [DM:Tool] with [DM:Tool.state] stay'),
	],
];

/**
What the documents say since the plan was made.
*/
export const stale: readonly Mutant[] = [
	[
		'a rule added that is no must',
		'changed-since',
		spot(guidelinesPath, '- G-15:'),
		changeIn(guidelinesPath, 'has run.\n', 'has run.\n- G-15: A new file SHOULD stay below 200 lines.\n'),
		['appendices-computed'],
	],
	[
		'a technology ruled out since',
		'changed-since',
		spot(summaryPath, '- SQLite:'),
		changeIn(summaryPath, '- Microservices:', '- SQLite: one file, one writer.\n- Microservices:'),
	],
	[
		'an attribute added since',
		'changed-since',
		spot(modelPath, '| colour |'),
		changeIn(modelPath, '| depositCents | integer |', '| colour | text | no | | |\n| depositCents | integer |'),
	],
];

/**
What the plan says in its own words: paths, placeholders, other documents.
*/
export const words: readonly Mutant[] = [
	[
		'a path that is said to exist',
		'paths-known',
		'`src/tools/tool-shelf.ts` (exists)',
		change('`src/tools/tool-store.ts` (exists)', '`src/tools/tool-shelf.ts` (exists)'),
	],
	[
		'a folder that is said to exist',
		'paths-known',
		'`src/notices/` (exists)',
		addBelow('- `src/worker.ts` (exists): calls the two jobs', '- `src/notices/` (exists)'),
	],
	['a new path that is there already', 'paths-known', '`src/worker.ts` (new)', change('`src/worker.ts` (exists)', '`src/worker.ts` (new)')],
	[
		'a path that is neither there nor planned',
		'paths-known',
		'`src/reservations/calendar.ts`',
		change('both jobs with queries 3 and 4', 'both jobs with queries 3 and 4, and `src/reservations/calendar.ts`,'),
	],
	[
		'a file of the project that went',
		'paths-known',
		'- `src/members/member-store.ts` (exists)',
		({'src/members/member-store.ts': _, ...files}) => files,
	],

	['TBD in a table', 'no-placeholders', '| TBD |', change('| A load test of ten minutes |', '| TBD |')],
	[
		'a TODO',
		'no-placeholders',
		'- TODO: say',
		addBelow('- `npm test` runs the tests [MF-5c7e], with a database named by `PGHOST`.', '- TODO: say how it is filled'),
	],
	[
		'something to be decided',
		'no-placeholders',
		'to be decided',
		change('A dump is taken every night.', 'How often a dump is taken is to be decided.'),
	],
	['a gap to fill in', 'no-placeholders', '<insert the name>', change("behind the town's proxy", 'behind <insert the name>')],
	[
		'text of no language',
		'no-placeholders',
		'Lorem ipsum',
		change('Fallback: the reservation stands', 'Lorem ipsum: the reservation stands'),
	],
	['a placeholder in the digest', 'no-placeholders', '- FIXME', change('**Waivers**\n- none', '**Waivers**\n- FIXME')],

	[
		'a reader sent to the use case',
		'stands-alone',
		'as described in the use case',
		change('Rate limit: 30 requests per minute', 'Rate limit as described in the use case: 30 requests per minute'),
	],
	[
		'a reader sent to the guidelines',
		'stands-alone',
		'See the guidelines',
		change('One server, no failover', 'See the guidelines. One server, no failover'),
	],
	[
		'a link to another file',
		'stands-alone',
		'(../domain-model.md)',
		change('with the attributes of section 4.', 'with the attributes of [the model](../domain-model.md).'),
	],
	[
		'a link to a page of the net',
		'stands-alone',
		'https://wiki.example',
		change('| The relay is down for longer than a day |', '| The relay is down, see [how](https://wiki.example/relay) |'),
	],
];
