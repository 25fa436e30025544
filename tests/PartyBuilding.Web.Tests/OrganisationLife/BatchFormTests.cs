using PartyBuilding.Core.Rules;
using PartyBuilding.Web.Features.OrganisationLife;

namespace PartyBuilding.Web.Tests.OrganisationLife;

/// <summary>Faults of meetings recorded together stand where they were typed.</summary>
public sealed class BatchFormTests
{
    [Theory]
    [InlineData("Parts[0].Marks[1].Why", "Parts[1].Marks[1].Why")]
    [InlineData("Parts[1].Marks[0].Why", "Parts[2].Marks[0].Why")]
    [InlineData("Parts[0].Topic", "Topic")]
    [InlineData("Parts[0].On", "On")]
    [InlineData("Parts[1].On", "Parts[2].On")]
    [InlineData("Parts[0].Kind", "Parts[1]")]
    [InlineData("Reason", "Reason")]
    [InlineData("Parts", "Parts")]
    [InlineData(null, null)]
    public void A_fault_stands_at_its_group_though_another_group_did_not_meet(string? sent, string? shown)
    {
        var form = new BatchForm
        {
            Branch = Guid.NewGuid(), On = new(2026, 7, 1),
            Parts =
            [
                new BatchPart { GroupKey = Guid.NewGuid(), Name = "第一党小组" },
                new BatchPart { GroupKey = Guid.NewGuid(), Name = "第二党小组", IsHeld = true },
                new BatchPart { GroupKey = Guid.NewGuid(), Name = "第三党小组", IsHeld = true, On = new(2026, 7, 2) },
            ],
        };
        form.Placed(new Finding("TEST", RuleForce.Must, "有误。", sent), form.ToRecordsOrNone()).Field.ShouldBe(shown);
    }
}
