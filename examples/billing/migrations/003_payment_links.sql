create table payment_link (
  id uuid primary key,
  invoice_id uuid not null references invoice (id),
  token_hash text not null unique,
  expires_at timestamptz not null,
  revoked_at timestamptz
);

create index payment_link_invoice on payment_link (invoice_id);
