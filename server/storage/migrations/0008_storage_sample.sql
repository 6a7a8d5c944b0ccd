-- How much the blobs take up, once an hour: the line of a dashboard.
CREATE TABLE storage_sample (
    hour_ms BIGINT NOT NULL PRIMARY KEY,
    blob_bytes BIGINT NOT NULL,
    blob_count BIGINT NOT NULL,
    free_bytes BIGINT
);
