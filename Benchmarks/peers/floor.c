// The comparison's floor: `floor FILE` parses a table of an id, a group and 24 codes or blanks, reverses six
// items, scores four scales of six and adds up the sums and products of their complete rows. It checks
// nothing, maps the file, and knows the table's shape beforehand.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

// Only Linux can read all pages ahead.
#ifndef MAP_POPULATE
#define MAP_POPULATE 0
#endif

enum { SCALES = 4, ITEMS = 6 };

static const int reversed[SCALES * ITEMS] = {[2] = 1, [5] = 1, [8] = 1, [11] = 1, [14] = 1, [17] = 1};

static const char *skip(const char *place, const char *end) {
    return (const char *)memchr(place, ',', end - place) + 1;
}

int main(int count, char **arguments) {
    if (count < 2) return 2;
    int file = open(arguments[1], O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) return 2;
    const char *place = mmap(0, status.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
    if (place == MAP_FAILED) return 2;
    const char *end = place + status.st_size;
    place = (const char *)memchr(place, '\n', end - place) + 1;

    long rows = 0, complete[SCALES] = {0}, sums[SCALES][ITEMS] = {{0}}, products[SCALES][ITEMS][ITEMS] = {{{0}}};
    double scores = 0;
    while (place < end) {
        place = skip(skip(place, end), end);
        int answers[SCALES * ITEMS];
        for (int item = 0; item < SCALES * ITEMS; item++) {
            answers[item] = -1;
            if (*place >= '0' && *place <= '9') {
                int code = *place++ - '0';
                while (*place >= '0' && *place <= '9') code = code * 10 + *place++ - '0';
                answers[item] = reversed[item] ? 6 - code : code;
            }
            place++;
        }
        for (int scale = 0; scale < SCALES; scale++) {
            const int *row = answers + ITEMS * scale;
            int answered = 0, total = 0;
            for (int item = 0; item < ITEMS; item++)
                if (row[item] > 0) answered++, total += row[item];
            if (answered >= 4) scores += (double)total / answered;
            if (answered < ITEMS) continue;
            complete[scale]++;
            for (int item = 0; item < ITEMS; item++) {
                sums[scale][item] += row[item];
                for (int other = item; other < ITEMS; other++)
                    products[scale][item][other] += row[item] * row[other];
            }
        }
        rows++;
    }

    printf("rows %ld %f\n", rows, scores);
    for (int scale = 0; scale < SCALES; scale++) {
        double trace = 0, total = 0;
        for (int item = 0; item < ITEMS; item++)
            for (int other = item; other < ITEMS; other++) {
                double mean = (double)sums[scale][item] * sums[scale][other] / complete[scale];
                double covariance = (products[scale][item][other] - mean) / (complete[scale] - 1);
                if (item == other) trace += covariance;
                total += item == other ? covariance : 2 * covariance;
            }
        printf("s%d %.17g\n", scale + 1, 6. / 5 * (1 - trace / total));
    }
}
