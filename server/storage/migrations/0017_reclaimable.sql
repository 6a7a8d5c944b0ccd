-- What garbage collection frees once the time machine lets go of past tags; NULL: not counted.
ALTER TABLE storage_sample ADD COLUMN reclaimable_bytes BIGINT;
