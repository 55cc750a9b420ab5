-- Talk & "trust" (rich 2.0.0), form patient
-- For PostgreSQL, emitted by Scalewright; changes will be lost.
--
-- Lists answers that their response scale does not have, and keys that are blank or stand several
-- times. No row means that there is nothing wrong.
WITH seen AS (
    SELECT
        CAST("nurse_id" AS TEXT) AS k1,
        CAST("patient_id" AS TEXT) AS k2,
        CASE WHEN NOT (("open" BETWEEN -2 AND 2 AND ("open" - (-2)) % 1 = 0) OR ("open" = -99)) THEN CAST("open" AS TEXT) END AS a1,
        CASE WHEN NOT (("tense" BETWEEN -2 AND 2 AND ("tense" - (-2)) % 1 = 0) OR ("tense" = -99)) THEN CAST("tense" AS TEXT) END AS a2,
        CASE WHEN NOT (("rude" BETWEEN -2 AND 2 AND ("rude" - (-2)) % 1 = 0) OR ("rude" = -99)) THEN CAST("rude" AS TEXT) END AS a3,
        CASE WHEN NOT (("worth" BETWEEN 0 AND 10 AND ("worth" - 0) % 2 = 0)) THEN CAST("worth" AS TEXT) END AS a4
    FROM "answers"
),
cells AS (
    SELECT
        k1,
        k2,
        unnest(ARRAY['open', 'tense', 'rude', 'worth']) AS item, unnest(ARRAY[a1, a2, a3, a4]) AS answer
    FROM seen
    WHERE COALESCE(a1, a2, a3, a4) IS NOT NULL
)
SELECT
    k1 AS "nurse_id",
    k2 AS "patient_id",
    item,
    answer,
    'no answer of its response scale' AS problem
FROM cells
WHERE answer IS NOT NULL
UNION ALL
SELECT
    k1,
    k2,
    NULL,
    NULL,
    'the key is blank'
FROM seen
WHERE TRIM(COALESCE(k1, '')) = '' OR TRIM(COALESCE(k2, '')) = ''
UNION ALL
SELECT
    k1,
    k2,
    NULL,
    NULL,
    'rows have this key: ' || CAST(COUNT(*) AS TEXT)
FROM seen
WHERE k1 IS NOT NULL AND k2 IS NOT NULL
GROUP BY k1, k2
HAVING COUNT(*) > 1;
