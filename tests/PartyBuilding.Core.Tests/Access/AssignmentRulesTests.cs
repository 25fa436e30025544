using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Access;

public sealed class AssignmentRulesTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    private static readonly string[] Administrators = [RoleCatalogue.SystemAdmin, RoleCatalogue.SecurityAdmin, RoleCatalogue.Auditor];

    public static TheoryData<string, string> PairsOfAdministrators()
    {
        var data = new TheoryData<string, string>();
        foreach (var one in Administrators)
            foreach (var two in Administrators.Where(a => a != one))
                data.Add(one, two);
        return data;
    }

    [Theory, MemberData(nameof(PairsOfAdministrators))]
    public void Nobody_holds_two_of_the_three_administrators(string first, string second)
        => Rule(District(second), District(first)).ShouldBe("ACCESS-THREE");

    [Theory]
    [InlineData(RoleCatalogue.SystemAdmin)]
    [InlineData(RoleCatalogue.SecurityAdmin)]
    [InlineData(RoleCatalogue.Auditor)]
    public void An_administrator_takes_on_no_business_and_the_other_way_round(string administrator)
    {
        Rule(District(RoleCatalogue.DistrictClerk), District(administrator)).ShouldBe("ACCESS-THREE");
        Rule(District(administrator), District(RoleCatalogue.DistrictClerk)).ShouldBe("ACCESS-THREE");
    }

    [Fact]
    public void After_one_has_ended_the_other_may_begin()
        => Rule(
            District(RoleCatalogue.Auditor) with { ValidFrom = new(2026, 7, 1) },
            District(RoleCatalogue.SecurityAdmin) with { ValidTo = new(2026, 7, 1) }).ShouldBeNull();

    [Fact]
    public void No_administrator_has_a_permission_of_business()
    {
        // The rules themselves hold no business data: everybody reads them, the system administrator too.
        var business = RoleCatalogue.All.Where(r => !r.Administers).SelectMany(r => r.Permissions).Where(p => p != Permission.ViewRules).ToHashSet();
        foreach (var role in RoleCatalogue.All.Where(r => r.Administers))
            role.Permissions.ShouldNotContain(p => business.Contains(p));
    }

    [Fact]
    public void A_fifth_separate_subtree_is_refused_and_one_inside_another_does_not_count()
    {
        var four = Enumerable.Range(2, 4).Select(Branch).ToArray();
        Rule(Branch(9), four).ShouldBe("ACCESS-SCOPE");
        Rule(Branch(5), [.. four.Take(3), Inside(5)]).ShouldBeNull();
        Rule(Branch(9), four[..3]).ShouldBeNull();
    }

    [Fact]
    public void Subtrees_held_one_after_the_other_do_not_add_up()
    {
        var ended = Enumerable.Range(2, 4).Select(i => Branch(i) with { ValidTo = new(2026, 3, 1) }).ToArray();
        Rule(Branch(9) with { ValidFrom = new(2026, 3, 1) }, ended).ShouldBeNull();
        Rule(Branch(9) with { ValidFrom = new(2026, 2, 28) }, ended).ShouldBe("ACCESS-SCOPE");
    }

    [Theory]
    [InlineData(RoleCatalogue.BranchSecretary, "/00000001/", OrganisationKind.Committee)]
    [InlineData(RoleCatalogue.TownshipClerk, "/00000001/", OrganisationKind.Committee)]
    [InlineData(RoleCatalogue.TownshipClerk, "/00000001/00000002/", OrganisationKind.Branch)]
    [InlineData(RoleCatalogue.DistrictClerk, "/00000001/00000002/", OrganisationKind.WorkCommittee)]
    [InlineData(RoleCatalogue.Auditor, "/00000001/00000002/", OrganisationKind.WorkCommittee)]
    public void A_role_is_held_only_at_its_level(string role, string path, OrganisationKind kind)
        => Rule(new HeldRole(role, path, kind, Start, Recorded.Open)).ShouldBe("ACCESS-LEVEL");

    private static string? Rule(HeldRole wanted, params HeldRole[] held) => AssignmentRules.Check(wanted, held)?.RuleCode;

    private static HeldRole District(string role) => new(role, "/00000001/", OrganisationKind.Committee, Start, Recorded.Open);

    private static HeldRole Branch(int id)
        => new(RoleCatalogue.BranchSecretary, $"/00000001/{id:D8}/", OrganisationKind.Branch, Start, Recorded.Open);

    private static HeldRole Inside(int id)
        => new(RoleCatalogue.BranchSecretary, $"/00000001/{id:D8}/00000099/", OrganisationKind.Branch, Start, Recorded.Open);
}
