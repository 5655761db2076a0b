import type {Technology} from '../technologies.js';

const systems = new Set(['database', 'search', 'cache', 'queue']);
const libraries = new Set(['pg-boss', 'BullMQ', 'Celery', 'Sidekiq', 'Hangfire']);

/**
Whether what a manifest names has the technology's own version: a driver or a client has one of its own, an image has the system's.
*/
export const isVersioned = ({name, category}: Technology, ecosystem: string): boolean =>
	ecosystem === 'Compose' || !systems.has(category) || libraries.has(name);
