#ifndef CLOOPS_H
#define CLOOPS_H

#include <stddef.h>
#include <stdint.h>

/// A criterion as both loops need it.
typedef struct {
  uint8_t option_count;
  uint8_t scoring_count;
  uint8_t scoring_option[26];
  uint8_t scoring_points[26];
  uint8_t minimum_count;
  uint8_t minimum_bit[3];
  uint8_t minimum_points[3];
  int32_t condition_leaf;  // -1 for none
  uint8_t condition_option;
  uint8_t zero_eliminates;
  uint8_t points[256];  // by byte of choice
} cleaf;

/// The algorithm of the batch rater: columns, select per option, in blocks. Returns 1 if a byte is no option.
int c_columns(const cleaf *leaves, size_t leaf_count, const uint8_t *choices, size_t count, uint16_t *totals,
              uint8_t *by_points, uint8_t *stars, uint8_t *missed);

/// The plain way: row after row, a look-up of points and missed minima for each answer.
void c_rows(const cleaf *leaves, const uint16_t *table, size_t leaf_count, const uint8_t *rows, size_t count,
            uint16_t *totals, uint8_t *by_points, uint8_t *stars, uint8_t *missed);

/// The table that `c_rows` looks up: 256 entries a criterion, points and bits.
void c_table(const cleaf *leaves, size_t leaf_count, uint16_t *table);

#endif
