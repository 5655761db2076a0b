create table payment (
  id uuid primary key,
  invoice_id uuid not null references invoice (id),
  method text not null check (method in ('transfer', 'card')),
  status text not null check (status in ('pending', 'succeeded', 'failed')),
  amount_minor integer not null check (amount_minor > 0),
  idempotency_key text not null unique,
  provider_reference text,
  failure_reason text,
  created_at timestamptz not null default now(),
  check (failure_reason is null or status = 'failed')
);

create index payment_invoice on payment (invoice_id);
