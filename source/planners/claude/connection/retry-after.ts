const number = (text: string | null): number | null => {
	const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
	return Number.isFinite(value) && value >= 0 ? value : null;
};

/**
The seconds that a server asks to wait: `retry-after-ms`, else `retry-after` in seconds or as a date, seen from the server's own clock.
*/
export const retryAfterOf = (headers: Headers | undefined): number | null => {
	const milliseconds = number(headers?.get('retry-after-ms') ?? null);
	const text = headers?.get('retry-after') ?? null;
	const seconds = milliseconds === null ? number(text) : milliseconds / 1000;

	if (seconds !== null || text === null) {
		return seconds;
	}

	const wait = (Date.parse(text) - Date.parse(headers?.get('date') ?? '')) / 1000;
	return Number.isFinite(wait) ? Math.max(0, wait) : null;
};
