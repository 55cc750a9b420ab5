-- Every way to score (scored 1.0.0), form patient
-- For Spark SQL, emitted by Scalewright; changes will be lost.
--
-- Gathers counts, sums and sums of products, from which the command line computes reliability:
-- write the result as CSV with its header, and give it to 'scalewright reliability --from-summary'.
WITH coded AS (
    SELECT
        CASE WHEN (`calm` BETWEEN 1 AND 5 AND (`calm` - 1) % 1 = 0) THEN CAST(`calm` AS INTEGER) END AS a1,
        CASE WHEN NOT ((`calm` BETWEEN 1 AND 5 AND (`calm` - 1) % 1 = 0)) THEN CAST(`calm` AS STRING) END AS f1,
        CASE WHEN (`rested` BETWEEN 1 AND 5 AND (`rested` - 1) % 1 = 0) THEN CAST(`rested` AS INTEGER) END AS a2,
        CASE WHEN NOT ((`rested` BETWEEN 1 AND 5 AND (`rested` - 1) % 1 = 0)) THEN CAST(`rested` AS STRING) END AS f2,
        CASE WHEN (`easy` BETWEEN 1 AND 5 AND (`easy` - 1) % 1 = 0) THEN CAST(`easy` AS INTEGER) END AS a3,
        CASE WHEN NOT ((`easy` BETWEEN 1 AND 5 AND (`easy` - 1) % 1 = 0)) THEN CAST(`easy` AS STRING) END AS f3,
        CASE WHEN (`tense` BETWEEN 1 AND 5 AND (`tense` - 1) % 1 = 0) THEN CAST(`tense` AS INTEGER) END AS a4,
        CASE WHEN NOT ((`tense` BETWEEN 1 AND 5 AND (`tense` - 1) % 1 = 0)) THEN CAST(`tense` AS STRING) END AS f4,
        CASE WHEN (`worried` BETWEEN 1 AND 5 AND (`worried` - 1) % 1 = 0) THEN CAST(`worried` AS INTEGER) END AS a5,
        CASE WHEN NOT ((`worried` BETWEEN 1 AND 5 AND (`worried` - 1) % 1 = 0)) THEN CAST(`worried` AS STRING) END AS f5,
        CASE WHEN (`rude` BETWEEN 1 AND 5 AND (`rude` - 1) % 1 = 0) THEN CAST(`rude` AS INTEGER) END AS a6,
        CASE WHEN NOT ((`rude` BETWEEN 1 AND 5 AND (`rude` - 1) % 1 = 0)) THEN CAST(`rude` AS STRING) END AS f6,
        CASE WHEN (`cold` BETWEEN -3 AND -1 AND (`cold` - (-3)) % 1 = 0) THEN CAST(`cold` AS INTEGER) END AS a7,
        CASE WHEN NOT ((`cold` BETWEEN -3 AND -1 AND (`cold` - (-3)) % 1 = 0)) THEN CAST(`cold` AS STRING) END AS f7,
        CASE WHEN (`far` BETWEEN -3 AND -1 AND (`far` - (-3)) % 1 = 0) THEN CAST(`far` AS INTEGER) END AS a8,
        CASE WHEN NOT ((`far` BETWEEN -3 AND -1 AND (`far` - (-3)) % 1 = 0)) THEN CAST(`far` AS STRING) END AS f8,
        CASE WHEN (`sure` BETWEEN 0 AND 100 AND (`sure` - 0) % 10 = 0) THEN CAST(`sure` AS INTEGER) END AS a9,
        CASE WHEN NOT ((`sure` BETWEEN 0 AND 100 AND (`sure` - 0) % 10 = 0)) THEN CAST(`sure` AS STRING) END AS f9,
        CASE WHEN (`lost` BETWEEN 0 AND 100 AND (`lost` - 0) % 10 = 0) THEN CAST(`lost` AS INTEGER) END AS a10,
        CASE WHEN NOT ((`lost` BETWEEN 0 AND 100 AND (`lost` - 0) % 10 = 0)) THEN CAST(`lost` AS STRING) END AS f10
    FROM `answers`
),
scale1 AS (
    SELECT
        a1 AS x1,
        a2 AS x2,
        a3 AS x3,
        CAST(a1 IS NOT NULL AS INTEGER) + CAST(a2 IS NOT NULL AS INTEGER) + CAST(a3 IS NOT NULL AS INTEGER) AS answered
    FROM coded
),
scale2 AS (
    SELECT
        a4 AS x1,
        a5 AS x2,
        a6 AS x3,
        CAST(a4 IS NOT NULL AS INTEGER) + CAST(a5 IS NOT NULL AS INTEGER) + CAST(a6 IS NOT NULL AS INTEGER) AS answered
    FROM coded
),
scale3 AS (
    SELECT
        a7 AS x1,
        a8 AS x2,
        CAST(a7 IS NOT NULL AS INTEGER) + CAST(a8 IS NOT NULL AS INTEGER) AS answered
    FROM coded
),
scale4 AS (
    SELECT
        a9 AS x1,
        100 - a10 AS x2,
        CAST(a9 IS NOT NULL AS INTEGER) + CAST(a10 IS NOT NULL AS INTEGER) AS answered
    FROM coded
),
scale5 AS (
    SELECT
        a1 AS x1,
        a2 AS x2,
        a3 AS x3,
        6 - a4 AS x4,
        6 - a5 AS x5,
        6 - a6 AS x6,
        CAST(a1 IS NOT NULL AS INTEGER) + CAST(a2 IS NOT NULL AS INTEGER) + CAST(a3 IS NOT NULL AS INTEGER) + CAST(a4 IS NOT NULL AS INTEGER) + CAST(a5 IS NOT NULL AS INTEGER) + CAST(a6 IS NOT NULL AS INTEGER) AS answered
    FROM coded
),
scale6 AS (
    SELECT
        a1 AS x1,
        a2 AS x2,
        a3 AS x3,
        a4 AS x4,
        a5 AS x5,
        a6 AS x6,
        CAST(a1 IS NOT NULL AS INTEGER) + CAST(a2 IS NOT NULL AS INTEGER) + CAST(a3 IS NOT NULL AS INTEGER) + CAST(a4 IS NOT NULL AS INTEGER) + CAST(a5 IS NOT NULL AS INTEGER) + CAST(a6 IS NOT NULL AS INTEGER) AS answered
    FROM coded
)
SELECT '' AS scale, 'format' AS kind, '' AS i, '' AS j, '1' AS value
UNION ALL
SELECT '', 'instrument', '', '', 'scored'
UNION ALL
SELECT '', 'version', '', '', '1.0.0'
UNION ALL
SELECT '', 'form', '', '', 'patient'
UNION ALL
SELECT '', 'plan', '', '', 'a825e5b7eae50f69'
UNION ALL
SELECT scale, kind, i, j, CAST(value AS STRING)
FROM (
    SELECT
        inline(arrays_zip(array('', '', '', '', '', '', '', '', '', '', '', 'ease', 'ease', 'ease',
        'tension', 'tension', 'tension', 'distance', 'distance', 'distance', 'strength', 'strength',
        'strength', 'poise', 'poise', 'poise', 'load', 'load', 'load'), array('rows', 'outside', 'outside',
        'outside', 'outside', 'outside', 'outside', 'outside', 'outside', 'outside', 'outside', 'complete',
        'incomplete_answers', 'usable', 'complete', 'incomplete_answers', 'usable', 'complete',
        'incomplete_answers', 'usable', 'complete', 'incomplete_answers', 'usable', 'complete',
        'incomplete_answers', 'usable', 'complete', 'incomplete_answers', 'usable'), array('', 'calm',
        'rested', 'easy', 'tense', 'worried', 'rude', 'cold', 'far', 'sure', 'lost', '', '', '', '', '', '',
        '', '', '', '', '', '', '', '', '', '', '', ''), array('', '', '', '', '', '', '', '', '', '', '',
        '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', ''),
        figures)) AS (scale, kind, i, j, value)
    FROM (
        SELECT
            array(COUNT(*), COUNT(f1), COUNT(f2), COUNT(f3), COUNT(f4), COUNT(f5), COUNT(f6), COUNT(f7),
            COUNT(f8), COUNT(f9), COUNT(f10), COUNT(CASE WHEN n1 = 3 THEN 1 END),
            COALESCE(SUM(CASE WHEN n1 BETWEEN 1 AND 2 THEN n1 END), 0), COUNT(CASE WHEN n1 >= 2 THEN 1 END),
            COUNT(CASE WHEN n2 = 3 THEN 1 END), COALESCE(SUM(CASE WHEN n2 BETWEEN 1 AND 2 THEN n2 END), 0),
            COUNT(CASE WHEN n2 >= 2 THEN 1 END), COUNT(CASE WHEN n3 = 2 THEN 1 END),
            COALESCE(SUM(CASE WHEN n3 BETWEEN 1 AND 1 THEN n3 END), 0), COUNT(CASE WHEN n3 >= 2 THEN 1 END),
            COUNT(CASE WHEN n4 = 2 THEN 1 END), COALESCE(SUM(CASE WHEN n4 BETWEEN 1 AND 1 THEN n4 END), 0),
            COUNT(CASE WHEN n4 >= 2 THEN 1 END), COUNT(CASE WHEN n5 = 6 THEN 1 END),
            COALESCE(SUM(CASE WHEN n5 BETWEEN 1 AND 5 THEN n5 END), 0), COUNT(CASE WHEN n5 >= 2 THEN 1 END),
            COUNT(CASE WHEN n6 = 6 THEN 1 END), COALESCE(SUM(CASE WHEN n6 BETWEEN 1 AND 5 THEN n6 END), 0),
            COUNT(CASE WHEN n6 >= 2 THEN 1 END)) AS figures
        FROM (
            SELECT
                f1,
                f2,
                f3,
                f4,
                f5,
                f6,
                f7,
                f8,
                f9,
                f10,
                CAST(a1 IS NOT NULL AS INTEGER) + CAST(a2 IS NOT NULL AS INTEGER) + CAST(a3 IS NOT NULL AS INTEGER) AS n1,
                CAST(a4 IS NOT NULL AS INTEGER) + CAST(a5 IS NOT NULL AS INTEGER) + CAST(a6 IS NOT NULL AS INTEGER) AS n2,
                CAST(a7 IS NOT NULL AS INTEGER) + CAST(a8 IS NOT NULL AS INTEGER) AS n3,
                CAST(a9 IS NOT NULL AS INTEGER) + CAST(a10 IS NOT NULL AS INTEGER) AS n4,
                CAST(a1 IS NOT NULL AS INTEGER) + CAST(a2 IS NOT NULL AS INTEGER) + CAST(a3 IS NOT NULL AS INTEGER) + CAST(a4 IS NOT NULL AS INTEGER) + CAST(a5 IS NOT NULL AS INTEGER) + CAST(a6 IS NOT NULL AS INTEGER) AS n5,
                CAST(a1 IS NOT NULL AS INTEGER) + CAST(a2 IS NOT NULL AS INTEGER) + CAST(a3 IS NOT NULL AS INTEGER) + CAST(a4 IS NOT NULL AS INTEGER) + CAST(a5 IS NOT NULL AS INTEGER) + CAST(a6 IS NOT NULL AS INTEGER) AS n6
            FROM coded
        ) AS answers
    ) AS gathered
) AS named
UNION ALL
SELECT scale, kind, i, j, CAST(value AS STRING)
FROM (
    SELECT
        inline(arrays_zip(array('ease', 'ease', 'ease', 'ease', 'ease', 'ease', 'ease', 'ease', 'ease'),
        array('sum', 'sum', 'sum', 'product', 'product', 'product', 'product', 'product', 'product'),
        array('calm', 'rested', 'easy', 'calm', 'rested', 'rested', 'easy', 'easy', 'easy'), array('', '',
        '', 'calm', 'calm', 'rested', 'calm', 'rested', 'easy'), figures)) AS (scale, kind, i, j, value)
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
    'ease',
    kind,
    element_at(array('calm', 'rested', 'easy'), i),
    element_at(array('calm', 'rested', 'easy'), j),
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
        inline(arrays_zip(array('tension', 'tension', 'tension', 'tension', 'tension', 'tension', 'tension',
        'tension', 'tension'), array('sum', 'sum', 'sum', 'product', 'product', 'product', 'product',
        'product', 'product'), array('tense', 'worried', 'rude', 'tense', 'worried', 'worried', 'rude',
        'rude', 'rude'), array('', '', '', 'tense', 'tense', 'worried', 'tense', 'worried', 'rude'),
        figures)) AS (scale, kind, i, j, value)
    FROM (
        SELECT
            array(COALESCE(SUM(x1), 0), COALESCE(SUM(x2), 0), COALESCE(SUM(x3), 0), COALESCE(SUM(x1 * x1), 0),
            COALESCE(SUM(x2 * x1), 0), COALESCE(SUM(x2 * x2), 0), COALESCE(SUM(x3 * x1), 0),
            COALESCE(SUM(x3 * x2), 0), COALESCE(SUM(x3 * x3), 0)) AS figures
        FROM scale2
        WHERE answered = 3
    ) AS gathered
) AS named
UNION ALL
SELECT
    'tension',
    kind,
    element_at(array('tense', 'worried', 'rude'), i),
    element_at(array('tense', 'worried', 'rude'), j),
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
                FROM scale2
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
        inline(arrays_zip(array('distance', 'distance', 'distance', 'distance', 'distance'), array('sum',
        'sum', 'product', 'product', 'product'), array('cold', 'far', 'cold', 'far', 'far'), array('', '',
        'cold', 'cold', 'far'), figures)) AS (scale, kind, i, j, value)
    FROM (
        SELECT
            array(COALESCE(SUM(x1), 0), COALESCE(SUM(x2), 0), COALESCE(SUM(x1 * x1), 0),
            COALESCE(SUM(x2 * x1), 0), COALESCE(SUM(x2 * x2), 0)) AS figures
        FROM scale3
        WHERE answered = 2
    ) AS gathered
) AS named
UNION ALL
SELECT
    'distance',
    kind,
    element_at(array('cold', 'far'), i),
    element_at(array('cold', 'far'), j),
    CAST(value AS STRING)
FROM (
    SELECT i, j, inline(arrays_zip(array('pair_count', 'pair_sum', 'pair_square', 'pair_product'), array(CASE WHEN j <= i THEN n END, s, q, CASE WHEN j <= i THEN p END))) AS (kind, value)
    FROM (
        SELECT i, inline(arrays_zip(array(1, 2), counts, sums, squares, products)) AS (j, n, s, q, p)
        FROM (
            SELECT
                i,
                array(COUNT(x * x1), COUNT(x * x2)) AS counts,
                array(COALESCE(SUM(CASE WHEN x1 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x2 IS NOT NULL THEN x END), 0)) AS sums,
                array(COALESCE(SUM(CASE WHEN x1 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x2 IS NOT NULL THEN x * x END), 0)) AS squares,
                array(COALESCE(SUM(x * x1), 0), COALESCE(SUM(x * x2), 0)) AS products
            FROM (
                SELECT
                    x1,
                    x2,
                    inline(arrays_zip(array(1, 2), array(x1, x2))) AS (i, x)
                FROM scale3
                WHERE answered BETWEEN 1 AND 1
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
        inline(arrays_zip(array('strength', 'strength', 'strength', 'strength', 'strength'), array('sum',
        'sum', 'product', 'product', 'product'), array('sure', 'lost', 'sure', 'lost', 'lost'), array('',
        '', 'sure', 'sure', 'lost'), figures)) AS (scale, kind, i, j, value)
    FROM (
        SELECT
            array(COALESCE(SUM(x1), 0), COALESCE(SUM(x2), 0), COALESCE(SUM(x1 * x1), 0),
            COALESCE(SUM(x2 * x1), 0), COALESCE(SUM(x2 * x2), 0)) AS figures
        FROM scale4
        WHERE answered = 2
    ) AS gathered
) AS named
UNION ALL
SELECT
    'strength',
    kind,
    element_at(array('sure', 'lost'), i),
    element_at(array('sure', 'lost'), j),
    CAST(value AS STRING)
FROM (
    SELECT i, j, inline(arrays_zip(array('pair_count', 'pair_sum', 'pair_square', 'pair_product'), array(CASE WHEN j <= i THEN n END, s, q, CASE WHEN j <= i THEN p END))) AS (kind, value)
    FROM (
        SELECT i, inline(arrays_zip(array(1, 2), counts, sums, squares, products)) AS (j, n, s, q, p)
        FROM (
            SELECT
                i,
                array(COUNT(x * x1), COUNT(x * x2)) AS counts,
                array(COALESCE(SUM(CASE WHEN x1 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x2 IS NOT NULL THEN x END), 0)) AS sums,
                array(COALESCE(SUM(CASE WHEN x1 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x2 IS NOT NULL THEN x * x END), 0)) AS squares,
                array(COALESCE(SUM(x * x1), 0), COALESCE(SUM(x * x2), 0)) AS products
            FROM (
                SELECT
                    x1,
                    x2,
                    inline(arrays_zip(array(1, 2), array(x1, x2))) AS (i, x)
                FROM scale4
                WHERE answered BETWEEN 1 AND 1
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
        inline(arrays_zip(array('poise', 'poise', 'poise', 'poise', 'poise', 'poise', 'poise', 'poise',
        'poise', 'poise', 'poise', 'poise', 'poise', 'poise', 'poise', 'poise', 'poise', 'poise', 'poise',
        'poise', 'poise', 'poise', 'poise', 'poise', 'poise', 'poise', 'poise'), array('sum', 'sum', 'sum',
        'sum', 'sum', 'sum', 'product', 'product', 'product', 'product', 'product', 'product', 'product',
        'product', 'product', 'product', 'product', 'product', 'product', 'product', 'product', 'product',
        'product', 'product', 'product', 'product', 'product'), array('calm', 'rested', 'easy', 'tense',
        'worried', 'rude', 'calm', 'rested', 'rested', 'easy', 'easy', 'easy', 'tense', 'tense', 'tense',
        'tense', 'worried', 'worried', 'worried', 'worried', 'worried', 'rude', 'rude', 'rude', 'rude',
        'rude', 'rude'), array('', '', '', '', '', '', 'calm', 'calm', 'rested', 'calm', 'rested', 'easy',
        'calm', 'rested', 'easy', 'tense', 'calm', 'rested', 'easy', 'tense', 'worried', 'calm', 'rested',
        'easy', 'tense', 'worried', 'rude'), figures)) AS (scale, kind, i, j, value)
    FROM (
        SELECT
            array(COALESCE(SUM(x1), 0), COALESCE(SUM(x2), 0), COALESCE(SUM(x3), 0), COALESCE(SUM(x4), 0),
            COALESCE(SUM(x5), 0), COALESCE(SUM(x6), 0), COALESCE(SUM(x1 * x1), 0), COALESCE(SUM(x2 * x1), 0),
            COALESCE(SUM(x2 * x2), 0), COALESCE(SUM(x3 * x1), 0), COALESCE(SUM(x3 * x2), 0),
            COALESCE(SUM(x3 * x3), 0), COALESCE(SUM(x4 * x1), 0), COALESCE(SUM(x4 * x2), 0),
            COALESCE(SUM(x4 * x3), 0), COALESCE(SUM(x4 * x4), 0), COALESCE(SUM(x5 * x1), 0),
            COALESCE(SUM(x5 * x2), 0), COALESCE(SUM(x5 * x3), 0), COALESCE(SUM(x5 * x4), 0),
            COALESCE(SUM(x5 * x5), 0), COALESCE(SUM(x6 * x1), 0), COALESCE(SUM(x6 * x2), 0),
            COALESCE(SUM(x6 * x3), 0), COALESCE(SUM(x6 * x4), 0), COALESCE(SUM(x6 * x5), 0),
            COALESCE(SUM(x6 * x6), 0)) AS figures
        FROM scale5
        WHERE answered = 6
    ) AS gathered
) AS named
UNION ALL
SELECT
    'poise',
    kind,
    element_at(array('calm', 'rested', 'easy', 'tense', 'worried', 'rude'), i),
    element_at(array('calm', 'rested', 'easy', 'tense', 'worried', 'rude'), j),
    CAST(value AS STRING)
FROM (
    SELECT i, j, inline(arrays_zip(array('pair_count', 'pair_sum', 'pair_square', 'pair_product'), array(CASE WHEN j <= i THEN n END, s, q, CASE WHEN j <= i THEN p END))) AS (kind, value)
    FROM (
        SELECT i, inline(arrays_zip(array(1, 2, 3, 4, 5, 6), counts, sums, squares, products)) AS (j, n, s, q, p)
        FROM (
            SELECT
                i,
                array(COUNT(x * x1), COUNT(x * x2), COUNT(x * x3), COUNT(x * x4), COUNT(x * x5),
                COUNT(x * x6)) AS counts,
                array(COALESCE(SUM(CASE WHEN x1 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x2 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x3 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x4 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x5 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x6 IS NOT NULL THEN x END), 0)) AS sums,
                array(COALESCE(SUM(CASE WHEN x1 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x2 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x3 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x4 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x5 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x6 IS NOT NULL THEN x * x END), 0)) AS squares,
                array(COALESCE(SUM(x * x1), 0), COALESCE(SUM(x * x2), 0), COALESCE(SUM(x * x3), 0),
                COALESCE(SUM(x * x4), 0), COALESCE(SUM(x * x5), 0), COALESCE(SUM(x * x6), 0)) AS products
            FROM (
                SELECT
                    x1,
                    x2,
                    x3,
                    x4,
                    x5,
                    x6,
                    inline(arrays_zip(array(1, 2, 3, 4, 5, 6), array(x1, x2, x3, x4, x5, x6))) AS (i, x)
                FROM scale5
                WHERE answered BETWEEN 1 AND 5
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
        inline(arrays_zip(array('load', 'load', 'load', 'load', 'load', 'load', 'load', 'load', 'load',
        'load', 'load', 'load', 'load', 'load', 'load', 'load', 'load', 'load', 'load', 'load', 'load',
        'load', 'load', 'load', 'load', 'load', 'load'), array('sum', 'sum', 'sum', 'sum', 'sum', 'sum',
        'product', 'product', 'product', 'product', 'product', 'product', 'product', 'product', 'product',
        'product', 'product', 'product', 'product', 'product', 'product', 'product', 'product', 'product',
        'product', 'product', 'product'), array('calm', 'rested', 'easy', 'tense', 'worried', 'rude',
        'calm', 'rested', 'rested', 'easy', 'easy', 'easy', 'tense', 'tense', 'tense', 'tense', 'worried',
        'worried', 'worried', 'worried', 'worried', 'rude', 'rude', 'rude', 'rude', 'rude', 'rude'),
        array('', '', '', '', '', '', 'calm', 'calm', 'rested', 'calm', 'rested', 'easy', 'calm', 'rested',
        'easy', 'tense', 'calm', 'rested', 'easy', 'tense', 'worried', 'calm', 'rested', 'easy', 'tense',
        'worried', 'rude'), figures)) AS (scale, kind, i, j, value)
    FROM (
        SELECT
            array(COALESCE(SUM(x1), 0), COALESCE(SUM(x2), 0), COALESCE(SUM(x3), 0), COALESCE(SUM(x4), 0),
            COALESCE(SUM(x5), 0), COALESCE(SUM(x6), 0), COALESCE(SUM(x1 * x1), 0), COALESCE(SUM(x2 * x1), 0),
            COALESCE(SUM(x2 * x2), 0), COALESCE(SUM(x3 * x1), 0), COALESCE(SUM(x3 * x2), 0),
            COALESCE(SUM(x3 * x3), 0), COALESCE(SUM(x4 * x1), 0), COALESCE(SUM(x4 * x2), 0),
            COALESCE(SUM(x4 * x3), 0), COALESCE(SUM(x4 * x4), 0), COALESCE(SUM(x5 * x1), 0),
            COALESCE(SUM(x5 * x2), 0), COALESCE(SUM(x5 * x3), 0), COALESCE(SUM(x5 * x4), 0),
            COALESCE(SUM(x5 * x5), 0), COALESCE(SUM(x6 * x1), 0), COALESCE(SUM(x6 * x2), 0),
            COALESCE(SUM(x6 * x3), 0), COALESCE(SUM(x6 * x4), 0), COALESCE(SUM(x6 * x5), 0),
            COALESCE(SUM(x6 * x6), 0)) AS figures
        FROM scale6
        WHERE answered = 6
    ) AS gathered
) AS named
UNION ALL
SELECT
    'load',
    kind,
    element_at(array('calm', 'rested', 'easy', 'tense', 'worried', 'rude'), i),
    element_at(array('calm', 'rested', 'easy', 'tense', 'worried', 'rude'), j),
    CAST(value AS STRING)
FROM (
    SELECT i, j, inline(arrays_zip(array('pair_count', 'pair_sum', 'pair_square', 'pair_product'), array(CASE WHEN j <= i THEN n END, s, q, CASE WHEN j <= i THEN p END))) AS (kind, value)
    FROM (
        SELECT i, inline(arrays_zip(array(1, 2, 3, 4, 5, 6), counts, sums, squares, products)) AS (j, n, s, q, p)
        FROM (
            SELECT
                i,
                array(COUNT(x * x1), COUNT(x * x2), COUNT(x * x3), COUNT(x * x4), COUNT(x * x5),
                COUNT(x * x6)) AS counts,
                array(COALESCE(SUM(CASE WHEN x1 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x2 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x3 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x4 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x5 IS NOT NULL THEN x END), 0),
                COALESCE(SUM(CASE WHEN x6 IS NOT NULL THEN x END), 0)) AS sums,
                array(COALESCE(SUM(CASE WHEN x1 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x2 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x3 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x4 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x5 IS NOT NULL THEN x * x END), 0),
                COALESCE(SUM(CASE WHEN x6 IS NOT NULL THEN x * x END), 0)) AS squares,
                array(COALESCE(SUM(x * x1), 0), COALESCE(SUM(x * x2), 0), COALESCE(SUM(x * x3), 0),
                COALESCE(SUM(x * x4), 0), COALESCE(SUM(x * x5), 0), COALESCE(SUM(x * x6), 0)) AS products
            FROM (
                SELECT
                    x1,
                    x2,
                    x3,
                    x4,
                    x5,
                    x6,
                    inline(arrays_zip(array(1, 2, 3, 4, 5, 6), array(x1, x2, x3, x4, x5, x6))) AS (i, x)
                FROM scale6
                WHERE answered BETWEEN 1 AND 5
            ) AS cells
            GROUP BY i
        ) AS grouped
    ) AS pairs
) AS named
WHERE value IS NOT NULL
;
