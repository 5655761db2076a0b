import {writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {bundle} from './bundle.mjs';
import {environment, median, program, timeNode, withFolder} from './measure.mjs';

const dist = dirname(program);

// Stands in for PostgreSQL where its time is not to count.
const absent = `process.once('message', () => process.send({kind: 'absent'}));`;

const timeCheck = async (entry, child, folder) => {
	const {output} = await timeNode([entry, dist, child], {env: environment(folder), cwd: folder});
	const report = JSON.parse(output);
	const unexpected = [report.first, report.again, report.changed]
		.flatMap(({found}) => found)
		.filter(each => !each.startsWith('sections-present'));

	if (report.lines < 3000 || report.diagrams !== 30 || report.apis !== 3 || report.tables !== 20 || unexpected.length > 0) {
		throw new Error(
			`The plan is not the one to measure: ${JSON.stringify({lines: report.lines, diagrams: report.diagrams, apis: report.apis, tables: report.tables, unexpected: unexpected.slice(0, 5)})}`,
		);
	}

	return report;
};

/**
A plan of 3,000 lines with 30 diagrams, 3 APIs and 20 tables, checked in one process: first, again as it was, and again with every block changed, which is what warm parsers are worth. PostgreSQL is told apart.
*/
export const prove = async bare =>
	withFolder(async folder => {
		const entry = await bundle('prove-entry.ts', folder);
		const child = join(folder, 'absent.mjs');
		writeFileSync(child, absent);
		const reports = [];

		for (let run = 0; run < 3; run++) {
			reports.push(await timeCheck(entry, child, folder));
		}

		const whole = await timeCheck(entry, join(dist, 'database-child.js'), folder);
		const of = pick => median(reports.map(pick));
		const row = (what, figure, most) => ({
			what,
			figure,
			unit: 'ms',
			ratio: figure / bare,
			target: most === null ? '' : `≤ ${most} ms`,
			isMet: most === null ? null : figure <= most,
		});
		return [
			row(
				'check of a full plan, first',
				of(({first}) => first.milliseconds),
				null,
			),
			row(
				'check of a full plan, again, nothing changed',
				of(({again}) => again.milliseconds),
				3000,
			),
			row(
				'check of a full plan, again, every block changed',
				of(({changed}) => changed.milliseconds),
				3000,
			),
			row(
				'of it the rules, on the thread that calls',
				of(({changed}) => changed.rules),
				null,
			),
			row('PostgreSQL, started and run for the first check', whole.first.milliseconds - of(({first}) => first.milliseconds), null),
		];
	});
