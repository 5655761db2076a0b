/**
All that is promised of speed, measured: `npm run build && node benchmark/run.mjs`, or some of it: `node benchmark/run.mjs start facts`.

`endurance` takes ten minutes and runs only when it is asked for. Ratios are to a bare `node -e 0` in the same run, so they can be compared between machines.
*/
import {existsSync} from 'node:fs';
import {check} from './check.mjs';
import {diff} from './diff.mjs';
import {facts} from './facts.mjs';
import {bareStart, environment, program} from './measure.mjs';
import {prove} from './prove.mjs';
import {resume} from './resume.mjs';
import {start} from './start.mjs';
import {endurance, stream} from './stream.mjs';

const all = {start, resume, facts, prove, stream, diff, check};
const long = {endurance};
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(all);

if (!existsSync(program)) {
	console.error('There is no dist/. Build it first: npm run build');
	process.exit(1);
}

const short = (number, unit) =>
	unit === 'yes or no' ? (number === 0 ? 'no' : 'yes') : `${number.toFixed(Math.abs(number) < 10 ? 1 : 0)} ${unit}`;
const row = cells =>
	`| ${cells[0].padEnd(60)} | ${cells[1].padStart(10)} | ${cells[2].padStart(6)} | ${cells[3].padEnd(24)} | ${cells[4].padEnd(7)} |`;
const verdict = isMet => (isMet === null ? '' : isMet ? 'met' : 'NOT MET');

const bare = await bareStart(environment('/nonexistent'));
let isAllMet = true;
console.log(row(['What', 'Figure', 'Ratio', 'Target', '']));
console.log(row(['---', '---:', '---:', '---', '---']));
console.log(row([`node -e 0 (${process.version})`, short(bare, 'ms'), '1', '', '']));

for (const name of chosen) {
	const figures = await ({...all, ...long}[name]?.(bare) ?? []);

	for (const {what, figure, unit, ratio, target, isMet} of figures) {
		isAllMet &&= isMet !== false;
		console.log(row([what, short(figure, unit), ratio === null ? '' : ratio.toFixed(1), target, verdict(isMet)]));
	}
}

process.exitCode = isAllMet ? 0 : 1;
