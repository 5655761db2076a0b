/**
What section 6 must hold.
*/
export const brief = `Describe every system of somebody else that the use case needs, and no other.
- Integrations: what it is used for (steps, criteria), who chose it, authentication, format, direction.
- Errors, retries and fallbacks: each way it can fail, timeout, retry with backoff, idempotency, what the user sees, how it recovers. Verify against the vendor's current documentation.
- Lock-in and alternatives: what leaving costs, which alternative a document names.
A limit, a timeout or a price is a number with its source.`;
