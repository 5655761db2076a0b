import {change, type Mutant} from './mutant.js';

/**
Faults of the eight diagrams. Mermaid names the line on which it gave up, so the right block is what counts.
*/
export const diagrams: readonly Mutant[] = [
	[
		'a shape that C4 does not have',
		'mermaid-parses',
		'Persn(keeper',
		change('Person(keeper, "Keeper", "Hands tools over")', 'Persn(keeper, "Keeper", "Hands tools over")'),
	],
	[
		'a container diagram whose boundary never ends',
		'mermaid-parses',
		'ContainerDb(database',
		change('"All that must survive")\n    }', '"All that must survive")'),
	],
	[
		'a broken arrow in the first sequence',
		'mermaid-parses',
		'tools-->routes: the tool',
		change('tools-->>routes: the tool, or nothing', 'tools-->routes: the tool, or: nothing\n    tools--->>>routes'),
	],
	[
		'an alternative that never ends',
		'mermaid-parses',
		'alt the days are free',
		change('        routes-->>Member: 409 Problem\n    end', '        routes-->>Member: 409 Problem'),
	],
	['a loop that is called none', 'mermaid-parses', 'lop every minute', change('loop every minute', 'lop every minute')],
	['a broken arrow between two states', 'mermaid-parses', 'held -> expired', change('held --> expired', 'held -> expired')],
	[
		'a cardinality that is none',
		'mermaid-parses',
		'reservation ||-o{ notice',
		change('reservation ||--o{ notice', 'reservation ||-o{ notice'),
	],
	[
		'an attribute without a type',
		'mermaid-parses',
		'date joined_on',
		change('date joined_on\n    }\n    tool {', 'date joined_on\n        colour\n    }\n    tool {'),
	],
	[
		'a Gantt chart with a task that is none',
		'mermaid-parses',
		'Notices and expiry, after p2',
		change('Notices and expiry :p3, after p2, 3d', 'Notices and expiry, after p2, 3d'),
	],
	['a type of diagram that Mermaid does not know', 'mermaid-parses', 'stateDiagramm-v2', change('stateDiagram-v2', 'stateDiagramm-v2')],
	[
		'a diagram with nothing in it',
		'mermaid-parses',
		'%% later',
		change('erDiagram\n    member ||--o{ reservation : holds', '%% later\n    member ||--o{ reservation : holds'),
	],

	[
		'a relation to nothing in the context',
		'c4-aliases-declared',
		'Rel(library, mailer',
		change('Rel(library, relay, "Sends notices through"', 'Rel(library, mailer, "Sends notices through"'),
	],
	[
		'a relation from nothing among the containers',
		'c4-aliases-declared',
		'Rel(jobs, relay',
		change('Rel(worker, relay, "Sends through"', 'Rel(jobs, relay, "Sends through"'),
	],
	['a day that is in no calendar', 'gantt-dates-exist', '2027-02-30', change('2027-02-01, 3d', '2027-02-30, 3d')],
	['a month that is in no calendar', 'gantt-dates-exist', '2027-13-01', change('2027-03-01, 0d', '2027-13-01, 0d')],
	['a date in another form', 'gantt-dates-exist', '01.02.2027', change('2027-02-01, 3d', '01.02.2027, 3d')],
	['a duration that is none', 'gantt-dates-exist', 'after p1, 4 days', change('after p1, 4d', 'after p1, 4 days')],
	['a task after one that is not there', 'gantt-tasks-known', 'after p9', change('after p3, 2d', 'after p9, 2d')],
];
