import OCOP

let rater = try RatingRegime.decision26_2026.rater(for: .tea)
let sheet = try ScoreSheet([
  "1.1": "c", "1.2": "b", "1.3": "d", "1.4": "b", "1.5": "b", "1.6": "b", "1.7": "b", "2.1": "d",
  "2.2": "c", "2.3": "c", "2.4": "none", "3.1": "c", "3.2": "b", "3.3": "c", "3.4": "b", "3.5": "b",
  "4.1": "d", "4.2": "c", "4.3": "d", "5.1": "e", "5.2": "c", "5.3": "d", "6.1.1": "c", "6.1.2": "c",
  "6.2.1": "d", "6.2.2": "d", "6.2.3": "c", "7": "c", "8": "b", "9": "b", "10": "b", "11": "b",
])
let rating = try rater.rate(sheet)
print(try rater.explain(rating).text(in: .english))
