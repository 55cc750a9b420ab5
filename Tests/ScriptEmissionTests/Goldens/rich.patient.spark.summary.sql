-- Talk & "trust" (rich 2.0.0), form patient
-- For Spark SQL, emitted by Scalewright; changes will be lost.
--
-- Gathers counts, sums and sums of products, from which the command line computes reliability:
-- write the result as CSV with its header, and give it to 'scalewright reliability --from-summary'.
WITH coded AS (
    SELECT
        CASE WHEN (`open` BETWEEN -2 AND 2 AND (`open` - (-2)) % 1 = 0) THEN CAST(`open` AS INTEGER) END AS a1,
        CASE WHEN NOT ((`open` BETWEEN -2 AND 2 AND (`open` - (-2)) % 1 = 0) OR (`open` = -99)) THEN CAST(`open` AS STRING) END AS f1,
        CASE WHEN (`tense` BETWEEN -2 AND 2 AND (`tense` - (-2)) % 1 = 0) THEN CAST(`tense` AS INTEGER) END AS a2,
        CASE WHEN NOT ((`tense` BETWEEN -2 AND 2 AND (`tense` - (-2)) % 1 = 0) OR (`tense` = -99)) THEN CAST(`tense` AS STRING) END AS f2,
        CASE WHEN (`rude` BETWEEN -2 AND 2 AND (`rude` - (-2)) % 1 = 0) THEN CAST(`rude` AS INTEGER) END AS a3,
        CASE WHEN NOT ((`rude` BETWEEN -2 AND 2 AND (`rude` - (-2)) % 1 = 0) OR (`rude` = -99)) THEN CAST(`rude` AS STRING) END AS f3,
        CASE WHEN (`worth` BETWEEN 0 AND 10 AND (`worth` - 0) % 2 = 0) THEN CAST(`worth` AS INTEGER) END AS a4,
        CASE WHEN NOT ((`worth` BETWEEN 0 AND 10 AND (`worth` - 0) % 2 = 0)) THEN CAST(`worth` AS STRING) END AS f4
    FROM `answers`
),
scale1 AS (
    SELECT
        a1 AS x1,
        0 - a2 AS x2,
        0 - a3 AS x3,
        CAST(a1 IS NOT NULL AS INTEGER) + CAST(a2 IS NOT NULL AS INTEGER) + CAST(a3 IS NOT NULL AS INTEGER) AS answered
    FROM coded
),
scale2 AS (
    SELECT
        a4 AS x1,
        CAST(a4 IS NOT NULL AS INTEGER) AS answered
    FROM coded
)
SELECT '' AS scale, 'format' AS kind, '' AS i, '' AS j, '1' AS value
UNION ALL
SELECT '', 'instrument', '', '', 'rich'
UNION ALL
SELECT '', 'version', '', '', '2.0.0'
UNION ALL
SELECT '', 'form', '', '', 'patient'
UNION ALL
SELECT '', 'plan', '', '', '6412f270e97f47f0'
UNION ALL
SELECT scale, kind, i, j, CAST(value AS STRING)
FROM (
    SELECT
        inline(arrays_zip(array('', '', '', '', '', 'trust', 'trust', 'trust', 'talk', 'talk', 'talk'),
        array('rows', 'outside', 'outside', 'outside', 'outside', 'complete', 'incomplete_answers',
        'usable', 'complete', 'incomplete_answers', 'usable'), array('', 'open', 'tense', 'rude', 'worth',
        '', '', '', '', '', ''), array('', '', '', '', '', '', '', '', '', '', ''),
        figures)) AS (scale, kind, i, j, value)
    FROM (
        SELECT
            array(COUNT(*), COUNT(f1), COUNT(f2), COUNT(f3), COUNT(f4), COUNT(CASE WHEN n1 = 3 THEN 1 END),
            COALESCE(SUM(CASE WHEN n1 BETWEEN 1 AND 2 THEN n1 END), 0), COUNT(CASE WHEN n1 >= 2 THEN 1 END),
            COUNT(CASE WHEN n2 = 1 THEN 1 END), COALESCE(SUM(CASE WHEN n2 BETWEEN 1 AND 0 THEN n2 END), 0),
            COUNT(CASE WHEN n2 >= 1 THEN 1 END)) AS figures
        FROM (
            SELECT
                f1,
                f2,
                f3,
                f4,
                CAST(a1 IS NOT NULL AS INTEGER) + CAST(a2 IS NOT NULL AS INTEGER) + CAST(a3 IS NOT NULL AS INTEGER) AS n1,
                CAST(a4 IS NOT NULL AS INTEGER) AS n2
            FROM coded
        ) AS answers
    ) AS gathered
) AS named
UNION ALL
SELECT scale, kind, i, j, CAST(value AS STRING)
FROM (
    SELECT
        inline(arrays_zip(array('trust', 'trust', 'trust', 'trust', 'trust', 'trust', 'trust', 'trust',
        'trust'), array('sum', 'sum', 'sum', 'product', 'product', 'product', 'product', 'product',
        'product'), array('open', 'tense', 'rude', 'open', 'tense', 'tense', 'rude', 'rude', 'rude'),
        array('', '', '', 'open', 'open', 'tense', 'open', 'tense', 'rude'),
        figures)) AS (scale, kind, i, j, value)
    FROM (
        SELECT
            array(COALESCE(SUM(x1), 0), COALESCE(SUM(x2), 0), COALESCE(SUM(x3), 0), COALESCE(SUM(x1 * x1), 0),
            COALESCE(SUM(x2 * x1), 0), COALESCE(SUM(x2 * x2), 0), COALESCE(SUM(x3 * x1), 0),
            COALESCE(SUM(x3 * x2), 0), COALESCE(SUM(x3 * x3), 0)) AS figures
        FROM scale1
        WHERE answered = 3
    ) AS gathered
) AS named
UNION ALL
SELECT
    'trust',
    kind,
    element_at(array('open', 'tense', 'rude'), i),
    element_at(array('open', 'tense', 'rude'), j),
    CAST(value AS STRING)
FROM (
    SELECT i, j, inline(arrays_zip(array('pair_count', 'pair_sum', 'pair_square', 'pair_product'), array(CASE WHEN j <= i THEN n END, s, q, CASE WHEN j <= i THEN p END))) AS (kind, value)
    FROM (
        SELECT i, inline(arrays_zip(array(1, 2, 3), counts, sums, squares, products)) AS (j, n, s, q, p)
        FROM (
            SELECT
                i,
                array(COUNT(x * x1), COUNT(x * x2), COUNT(x * x3)) AS counts,
                array(COALESCE(SUM(CASE WHEN x1 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x2 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x3 IS NOT NULL THEN x END), 0)) AS sums,
                array(COALESCE(SUM(CASE WHEN x1 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x2 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x3 IS NOT NULL THEN x * x END), 0)) AS squares,
                array(COALESCE(SUM(x * x1), 0), COALESCE(SUM(x * x2), 0), COALESCE(SUM(x * x3), 0)) AS products
            FROM (
                SELECT
                    x1,
                    x2,
                    x3,
                    inline(arrays_zip(array(1, 2, 3), array(x1, x2, x3))) AS (i, x)
                FROM scale1
                WHERE answered BETWEEN 1 AND 2
            ) AS cells
            GROUP BY i
        ) AS grouped
    ) AS pairs
) AS named
WHERE value IS NOT NULL
UNION ALL
SELECT scale, kind, i, j, CAST(value AS STRING)
FROM (
    SELECT
        inline(arrays_zip(array('talk', 'talk'), array('sum', 'product'), array('worth', 'worth'), array('',
        'worth'), figures)) AS (scale, kind, i, j, value)
    FROM (
        SELECT
            array(COALESCE(SUM(x1), 0), COALESCE(SUM(x1 * x1), 0)) AS figures
        FROM scale2
        WHERE answered = 1
    ) AS gathered
) AS named
;
