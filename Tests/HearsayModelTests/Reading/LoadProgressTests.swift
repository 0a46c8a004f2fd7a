import HearsayModel
import Testing

@Suite struct LoadProgressTests {
  @Test(
    "The pace tells what is known, and no more",
    arguments: [
      (0, nil, Duration.zero, "1,204,000 records"),
      (10, 100, .milliseconds(900), "1,204,000 records"),
      (10, nil, .seconds(20), "1,204,000 records, 60,200 a second"),
      (50, 100, .seconds(20), "1,204,000 records, 60,200 a second, about 20 s left of this step"),
      (20, 100, .seconds(10), "1,204,000 records, 120,400 a second, about 40 s left of this step"),
      (1, 100, .seconds(5), "1,204,000 records, 240,800 a second, about 9 min left of this step"),
      (95, 100, .seconds(20), "1,204,000 records, 60,200 a second, about 2 s left of this step"),
      (100, 100, .seconds(20), "1,204,000 records, 60,200 a second"),
      (0, 100, .seconds(20), "1,204,000 records, 60,200 a second"),
    ] as [(Int, Int?, Duration, String)])
  func pace(done: Int, total: Int?, elapsed: Duration, words: String) {
    let progress = LoadProgress(
      stage: .reading, done: done, total: total, records: 1_204_000, elapsed: elapsed)
    #expect(progress.pace == words)
  }

  @Test("No rate of records is told of the stages after reading")
  func laterStages() {
    let progress = LoadProgress(
      stage: .indexing, done: 1, total: 4, records: 7, elapsed: .seconds(3))
    #expect(progress.pace == "7 records, about 9 s left of this step")
    let ofNone = LoadProgress(
      stage: .indexing, done: 1, total: 4, records: 0, elapsed: .seconds(3))
    #expect(ofNone.pace == "about 9 s left of this step")
  }
}
