using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Education;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Education;

/// <summary>A district, a street and two branches; the clock stands on 5 July 2026.</summary>
public abstract class EducationTest : ServiceTest
{
    protected Organisation District { get; private set; } = null!;

    protected Organisation Street { get; private set; } = null!;

    protected Organisation Branch { get; private set; } = null!;

    protected Organisation Other { get; private set; } = null!;

    protected WorldMember First { get; private set; } = null!;

    protected WorldMember Second { get; private set; } = null!;

    protected async Task SetUpAsync()
    {
        District = await World.DistrictAsync();
        Street = await World.TownshipAsync(District, "甲街道党工委");
        Branch = await World.BranchAsync(Street, "甲一支部");
        Other = await World.BranchAsync(Street, "甲二支部");
        First = await World.MemberAsync(Branch, name: "张一");
        Second = await World.MemberAsync(Branch, name: "张二");
    }

    protected CommandContext At(Organisation organisation, string? reason = null)
        => new(Actor.Machine(organisation.Name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    protected SaveActivity Activity(decimal hours = 2, decimal credits = 0, params Guid[] absent) => new(
        Guid.NewGuid(), null, Branch.PublicId, new(2026, 6, 1), EducationContent.Theory, EducationMethod.Study, StudyForm.Seminar, "专题学习", hours, credits, absent);

    protected Task<Outcome<Guid>> SaveAsync(SaveActivity input, Organisation? by = null, string? reason = null)
        => With((ActivityService s) => s.SaveAsync(input, At(by ?? Branch, reason)));

    protected static void Ok<T>(Outcome<T> outcome)
    {
        outcome.Findings.Where(f => f.Force == Core.Rules.RuleForce.Must).Select(f => $"{f.RuleCode}: {f.Message}").ShouldBeEmpty();
        outcome.Kind.ShouldBe(OutcomeKind.Ok);
    }

    protected static string Refused<T>(Outcome<T> outcome, string code)
    {
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Select(f => f.RuleCode).ShouldContain(code);
        return outcome.Findings.First(f => f.RuleCode == code).Message;
    }
}
