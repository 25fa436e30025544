using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Assessments.Scoring;

namespace PartyBuilding.Core.Tests.Assessments;

public sealed class ScorerTests
{
    // 手册2008 案例14, L1991-1997; the sums of the printed case and of 2-members §17.3 (i).
    [Theory]
    [InlineData(90, 85, 86.5, "优秀")]
    [InlineData(60, 50, 53, "较差")]
    [InlineData(70, 55, 59.5, null)]
    [InlineData(80, 80, 80, "一般")]
    [InlineData(85, 85, 85, "优秀")]
    [InlineData(84, 84, 84, null)]
    [InlineData(59, 59, 59, "较差")]
    public void The_quantified_meeting_weighs_thirty_to_seventy_and_leaves_its_gaps_open(double self, double group, double composite, string? grade)
    {
        var scheme = SchemeLibrary.Find("quantified-life-meeting")!.Make(Guid.CreateVersion7(), 1);
        var stages = scheme.Leaves.ToList();
        var (own, guidance) = (scheme.Groups.Find(g => g.Name == "自评")!.Key, scheme.Groups.Find(g => g.Name == "考核指导组")!.Key);
        List<Rating> ratings = [.. stages.SelectMany((stage, i) => new[]
        {
            new Rating(own, 1, stage.Key, Share(self, i)), new Rating(guidance, 1, stage.Key, Share(group, i) + 1), new Rating(guidance, 2, stage.Key, Share(group, i) - 1),
        })];
        var working = Scorer.Work(scheme, new SubjectScores(ratings, [], [], []));
        working.Composite.ShouldBe((decimal)composite);
        scheme.Grades.Find(g => g.Key == working.Grade)?.Name.ShouldBe(grade);
        (working.Grade is null).ShouldBe(grade is null);

        static decimal Share(double all, int stage) => stage switch { 0 => 20, 1 => 30, _ => (decimal)all - 50 };
    }

    // L1993: no composite while a side is missing.
    [Fact]
    public void A_composite_waits_for_every_group()
    {
        var scheme = SchemeLibrary.Find("quantified-life-meeting")!.Make(Guid.CreateVersion7(), 1);
        var guidance = scheme.Groups.Find(g => g.Name == "考核指导组")!.Key;
        var working = Scorer.Work(scheme, new SubjectScores([.. scheme.Leaves.Select(l => new Rating(guidance, 1, l.Key, 26))], [], [], []));
        working.Composite.ShouldBeNull();
        working.Missing.Count.ShouldBe(3);
        working.Missing[0].ShouldContain("自评");
    }

    [Fact]
    public void The_order_in_which_scores_came_in_changes_nothing()
    {
        var scheme = Of(Leaf(IndicatorMethod.Score, 100, 50), Leaf(IndicatorMethod.Score, 100, 50));
        List<Rating> ratings = [.. scheme.Leaves.SelectMany(l => Enumerable.Range(1, 7).Select(n => new Rating(scheme.Groups[0].Key, n, l.Key, 60 + (n * 3.37m))))];
        var once = Scorer.Work(scheme, new SubjectScores(ratings, [], [], []));
        ratings.Reverse();
        Scorer.Work(scheme, new SubjectScores(ratings, [], [], [])).Composite.ShouldBe(once.Composite);
        once.Lines[0].Text.ShouldBe("（73.48（7 人平均））× 50%");
    }

    [Fact]
    public void Marks_of_grades_are_worth_their_share_of_the_full_points()
    {
        var scheme = Of(Leaf(IndicatorMethod.Grade, 20));
        scheme.Grades.AddRange([Grade(1, "优秀", 100), Grade(2, "称职", 80), Grade(3, "不称职", 0)]);
        var (group, leaf) = (scheme.Groups[0].Key, scheme.Leaves.First().Key);
        List<GradeVotes> votes = [new(group, leaf, scheme.Grades[0].Key, 6), new(group, leaf, scheme.Grades[1].Key, 3), new(group, leaf, scheme.Grades[2].Key, 1)];
        var working = Scorer.Work(scheme, new SubjectScores([], votes, [], []));
        // 20 × (6 × 100 % + 3 × 80 %) / 10
        working.Composite.ShouldBe(16.8m);
        working.Lines[0].Text.ShouldContain("优秀 6、称职 3、不称职 1");
    }

    // L2547-2632: the tables carry no scale, so counts are all there is.
    [Fact]
    public void Where_the_source_gives_no_scale_there_are_counts_and_no_composite()
    {
        var scheme = SchemeLibrary.Find("handbook-table-2")!.Make(Guid.CreateVersion7(), 1);
        var votes = scheme.Leaves.Select(l => new GradeVotes(scheme.Groups[0].Key, l.Key, scheme.Grades[0].Key, 5)).ToList();
        var working = Scorer.Work(scheme, new SubjectScores([], votes, [], []));
        (working.Composite, working.Missing.Count).ShouldBe((null, 0));
        working.Lines.ShouldAllBe(l => l.Text.Contains("优秀 5"));
    }

    [Fact]
    public void Faults_take_points_away_but_never_below_the_least()
    {
        var scheme = Of(Leaf(IndicatorMethod.Deduction, 10));
        var leaf = scheme.Leaves.First().Key;
        Scorer.Work(scheme, new SubjectScores([], [], [new(leaf, 1, "迟报"), new(leaf, 2.5m, "漏报")], [])).Composite.ShouldBe(6.5m);
        Scorer.Work(scheme, new SubjectScores([], [], [new(leaf, 8, "瞒报"), new(leaf, 8, "瞒报")], [])).Composite.ShouldBe(0);
        Scorer.Work(scheme, new SubjectScores([], [], [], [])).Composite.ShouldBe(10);
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 10)]
    [InlineData(3, 7.5)]
    [InlineData(5, 2.5)]
    public void The_first_places_share_the_full_points_and_the_others_fall_in_even_steps(int place, double points)
        => Scorer.PointsOf(place, 5, 2, 10).ShouldBe((decimal)points);

    [Fact]
    public void Equal_figures_share_the_better_place()
    {
        var places = Scorer.Places(new Dictionary<string, decimal> { ["甲"] = 9, ["乙"] = 12, ["丙"] = 9, ["丁"] = 1 });
        (places["乙"], places["甲"], places["丙"], places["丁"]).ShouldBe((1, 2, 2, 4));
    }

    [Fact]
    public void The_composite_is_rounded_once_at_the_end_half_away_from_zero()
    {
        var scheme = Of(Leaf(IndicatorMethod.Score, 100, 50), Leaf(IndicatorMethod.Score, 100, 50));
        List<Rating> ratings = [.. scheme.Leaves.Select((l, i) => new Rating(scheme.Groups[0].Key, 1, l.Key, i == 0 ? 84.99m : 85.00m))];
        scheme.Decimals = 2;
        Scorer.Work(scheme, new SubjectScores(ratings, [], [], [])).Composite.ShouldBe(85.00m);
    }

    private static Indicator Leaf(IndicatorMethod method, decimal most, decimal weight = 100) => new()
    {
        Key = Guid.CreateVersion7(), Order = 1, Name = "内容", Method = method, Weight = weight, Least = 0, Most = most, NeedsEvidence = false,
    };

    private static SchemeGrade Grade(short order, string name, decimal share) => new() { Key = Guid.CreateVersion7(), Order = order, Name = name, Share = share, IsForTalk = false };

    private static AssessmentScheme Of(params Indicator[] leaves) => new()
    {
        PublicId = Guid.CreateVersion7(), Code = "test", Edition = 1, Title = "测试", Subject = AssessmentSubject.Cadre, Source = "测试", Decimals = 2,
        Indicators = [.. leaves], Groups = [new RaterGroup { Key = Guid.CreateVersion7(), Order = 1, Name = "全体", Weight = 100 }],
    };
}
