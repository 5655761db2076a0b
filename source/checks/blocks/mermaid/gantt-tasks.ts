/**
A task of a Gantt chart as it is written. `line` counts from 1 in the block; a part that is left out is `null`.
*/
export type GanttTask = {
	readonly name: string;
	readonly id: string | null;
	readonly start: string | null;
	readonly end: string | null;
	readonly line: number;
};

export type GanttChart = {readonly dateFormat: string; readonly tasks: readonly GanttTask[]};

const keyword =
	/^\s*(?:gantt|dateFormat|axisFormat|tickInterval|title|section|excludes|includes|todayMarker|weekday|weekend|inclusiveEndDates|topAxis|click|accTitle|accDescr|%%|---)/;
const tags = new Set(['active', 'done', 'crit', 'milestone', 'vert']);

const taskOf = (text: string, line: number): GanttTask | null => {
	const colon = text.indexOf(':');

	if (colon < 0 || keyword.test(text)) {
		return null;
	}

	const [data = ''] = text.slice(colon + 1).split(/[#;]/);
	const fields = data.split(',').map(each => each.trim());
	const parts = fields.slice(
		Math.max(
			fields.findIndex(each => !tags.has(each)),
			0,
		),
	);
	const [end = null, start = null, id = null] = parts.slice(0, 3).reverse();
	return {name: text.slice(0, colon).trim(), id, start, end, line};
};

/**
The tasks of a Gantt chart and the format of its dates, `null` where the text is another diagram. Front matter and directives are passed over.
*/
export const ganttChart = (text: string): GanttChart | null => {
	const lines = text.split('\n');
	const first = lines.findIndex(line => /^\s*gantt\b/.test(line));

	if (first < 0) {
		return null;
	}

	const format = lines.map(line => /^\s*dateFormat\s+(.+?)\s*$/.exec(line)?.[1]).find(each => each !== undefined);
	return {
		dateFormat: format ?? 'YYYY-MM-DD',
		tasks: lines.flatMap((line, index) => (index > first ? (taskOf(line, index + 1) ?? []) : [])),
	};
};
