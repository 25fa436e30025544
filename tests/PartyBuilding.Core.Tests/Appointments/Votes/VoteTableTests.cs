using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Appointments.Votes;

/// <summary>S000 L545, 手册2008 L2648-2650: the numbers for 5 to 15 members.</summary>
public sealed class VoteTableTests
{
    private static readonly DateOnly Day = new(2008, 11, 1);

    public static TheoryData<int, int, int> Table { get; } = new()
    {
        { 5, 4, 3 }, { 6, 4, 4 }, { 7, 5, 4 }, { 8, 6, 5 }, { 9, 6, 5 }, { 10, 7, 6 }, { 11, 8, 6 }, { 12, 8, 7 }, { 13, 9, 7 }, { 14, 10, 8 }, { 15, 10, 8 },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void The_least_present_and_the_votes_needed(int due, int present, int agree)
    {
        Quorate(due, present).ShouldBeTrue();
        Quorate(due, present - 1).ShouldBeFalse();
        Passes(due, agree).ShouldBeTrue();
        Passes(due, agree - 1).ShouldBeFalse();
    }

    // A2-T2 to A2-T6; 手册2008 S2-10 (i) 1, 2, 4.
    [Theory]
    [InlineData(12, 6, false)]
    [InlineData(12, 7, true)]
    [InlineData(11, 6, true)]
    [InlineData(11, 5, false)]
    [InlineData(9, 5, true)]
    [InlineData(6, 3, false)]
    [InlineData(15, 8, true)]
    [InlineData(15, 7, false)]
    public void The_base_is_who_was_due_not_who_came(int due, int agree, bool passes) => Passes(due, agree).ShouldBe(passes);

    // 手册2008 S2-10 (i) 5; L2648.
    [Theory]
    [InlineData(11, 5, false)]
    [InlineData(11, 6, true)]
    [InlineData(12, 6, false)]
    public void More_than_half_must_want_to_decide_again(int members, int consents, bool reopened)
        => RuleCatalogue.Embedded.Evaluate(VoteChecks.Reconsider, new ReconsiderFacts(members, consents), Day, RuleOccasion.Decision).Refuses.ShouldBe(!reopened);

    // Annex F 20: not stated; the default counts who keeps out, and a district may say otherwise.
    [Fact]
    public void Who_keeps_out_of_a_matter_still_counts_as_due_unless_the_district_says_otherwise()
    {
        var facts = new VoteFacts(12, 2, 6);
        RuleCatalogue.Embedded.Evaluate(VoteChecks.Majority, facts, Day, RuleOccasion.Batch).Findings.ShouldNotBeEmpty();
        var other = RuleCatalogue.Embedded.With(new Dictionary<string, bool>(), [new RuleValue("VOTE-MAJORITY", "counted", new DateOnly(2008, 1, 1), "0")]);
        other.Evaluate(VoteChecks.Majority, facts, Day, RuleOccasion.Batch).Findings.ShouldBeEmpty();
    }

    private static bool Quorate(int due, int present)
        => !RuleCatalogue.Embedded.Evaluate(VoteChecks.Opening, new AgendaFacts(VotingBody.StandingCommittee, VotingMethod.Secret, due, present, [], [], [], []), Day, RuleOccasion.Decision).Refuses;

    private static bool Passes(int due, int agree)
        => RuleCatalogue.Embedded.Evaluate(VoteChecks.Majority, new VoteFacts(due, 0, agree), Day, RuleOccasion.Batch).Findings.Count == 0;
}
