#include "cloops.h"

#include <string.h>

enum { BLOCK = 4096, ELIMINATED = 0x80 };

static uint8_t by_points_of(unsigned total) {
  return total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;
}

static uint8_t gate_of(uint8_t missed) {
  if (missed & ELIMINATED) return 0;
  return missed & 2 ? 1 : missed & 4 ? 2 : missed & 8 ? 3 : missed & 16 ? 4 : 5;
}

int c_columns(const cleaf *restrict leaves, size_t leaf_count, const uint8_t *restrict choices, size_t count,
              uint16_t *restrict totals, uint8_t *restrict by_points, uint8_t *restrict stars,
              uint8_t *restrict missed) {
  uint8_t sum[BLOCK], bits[BLOCK], points[BLOCK];
  for (size_t start = 0; start < count; start += BLOCK) {
    size_t size = count - start < BLOCK ? count - start : BLOCK;
    memset(sum, 0, sizeof sum);
    memset(bits, 0, sizeof bits);
    for (size_t l = 0; l < leaf_count; l++) {
      const cleaf *leaf = &leaves[l];
      const uint8_t *column = choices + l * count + start;
      uint8_t largest = 0;
      for (size_t i = 0; i < size; i++) {
        uint8_t next = column[i] + 1;
        largest = next > largest ? next : largest;
      }
      if (largest > leaf->option_count) return 1;
      memset(points, 0, sizeof points);
      if (leaf->condition_leaf >= 0) {
        const uint8_t *deciding = choices + (size_t)leaf->condition_leaf * count + start;
        for (unsigned o = 0; o < leaf->scoring_count; o++) {
          uint8_t option = leaf->scoring_option[o], p = leaf->scoring_points[o], first = leaf->condition_option;
          for (size_t i = 0; i < size; i++)
            points[i] += column[i] == option && deciding[i] >= first && deciding[i] != 0xff ? p : 0;
        }
      } else {
        for (unsigned o = 0; o < leaf->scoring_count; o++) {
          uint8_t option = leaf->scoring_option[o], p = leaf->scoring_points[o];
          for (size_t i = 0; i < size; i++) points[i] += column[i] == option ? p : 0;
        }
      }
      for (size_t i = 0; i < size; i++) sum[i] += points[i];
      for (unsigned m = 0; m < leaf->minimum_count; m++) {
        uint8_t bit = leaf->minimum_bit[m], least = leaf->minimum_points[m];
        for (size_t i = 0; i < size; i++) bits[i] |= points[i] < least ? bit : 0;
      }
      if (leaf->zero_eliminates)
        for (size_t i = 0; i < size; i++) bits[i] |= points[i] == 0 ? ELIMINATED : 0;
    }
    for (size_t i = 0; i < size; i++) {
      uint8_t star = by_points_of(sum[i]), gate = gate_of(bits[i]);
      totals[start + i] = sum[i];
      by_points[start + i] = star;
      stars[start + i] = star < gate ? star : gate;
      missed[start + i] = bits[i] & (uint8_t)~ELIMINATED;
    }
  }
  return 0;
}

void c_rows(const cleaf *restrict leaves, const uint16_t *restrict table, size_t leaf_count,
            const uint8_t *restrict rows, size_t count, uint16_t *restrict totals, uint8_t *restrict by_points,
            uint8_t *restrict stars, uint8_t *restrict missed) {
  for (size_t s = 0; s < count; s++) {
    const uint8_t *row = rows + s * leaf_count;
    unsigned sum = 0, bits = 0;
    for (size_t l = 0; l < leaf_count; l++) {
      unsigned entry = table[l * 256 + row[l]];
      int32_t condition = leaves[l].condition_leaf;
      if (condition >= 0 && (row[condition] < leaves[l].condition_option || row[condition] == 0xff))
        entry = table[l * 256 + 0xff];
      sum += entry & 0xff;
      bits |= entry >> 8;
    }
    uint8_t star = by_points_of(sum), gate = gate_of((uint8_t)bits);
    totals[s] = (uint16_t)sum;
    by_points[s] = star;
    stars[s] = star < gate ? star : gate;
    missed[s] = (uint8_t)bits & (uint8_t)~ELIMINATED;
  }
}

void c_table(const cleaf *leaves, size_t leaf_count, uint16_t *table) {
  for (size_t l = 0; l < leaf_count; l++)
    for (unsigned byte = 0; byte < 256; byte++) {
      uint8_t points = leaves[l].points[byte], bits = 0;
      for (unsigned m = 0; m < leaves[l].minimum_count; m++)
        bits |= points < leaves[l].minimum_points[m] ? leaves[l].minimum_bit[m] : 0;
      if (leaves[l].zero_eliminates && points == 0) bits |= ELIMINATED;
      table[l * 256 + byte] = (uint16_t)(points | bits << 8);
    }
}
