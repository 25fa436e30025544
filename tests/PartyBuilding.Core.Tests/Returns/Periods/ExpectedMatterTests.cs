using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Tests.Returns.Checks;

namespace PartyBuilding.Core.Tests.Returns.Periods;

/// <summary>A form may be owed only by the units that have the matter it is about, so that nobody exempts the others by hand.</summary>
public sealed class ExpectedMatterTests : ReturnTest
{
    private static readonly FormDefinition Form = CheckForms.Of() with
    {
        Code = "loc.M-1", FiledBy = Filer.Body, Expects = ["organisation.general-branches", "building.total"],
    };

    [Fact]
    public async Task Only_bodies_with_the_matter_owe_the_form_and_one_that_gets_it_is_topped_up()
    {
        await Read(async db =>
        {
            db.Add(FormStore.Row(Form));
            return await db.SaveChangesAsync();
        });
        // Deep below the body counts too.
        await World.OrganisationAsync(West, "总支", OrganisationKind.GeneralBranch);
        var period = await OpenedAsync(June, Form.Code);
        (await Read(db => Task.FromResult(db.Set<Core.Returns.UnitReturn>().Select(r => r.OrganisationId).ToList()))).ShouldBe([West.Id]);

        await World.OrganisationAsync(East, "新总支", OrganisationKind.GeneralBranch);
        Must(await With((PeriodUnits s) => s.AlignAsync(period, Department()))).Owing.Select(o => o.Id).ShouldBe([East.Id]);
    }

    [Fact]
    public void A_condition_that_is_no_register_item_is_a_fault_of_the_form()
        => FormFaults.Of(Form with { Expects = ["member.end"] }).ShouldContain("应报条件 member.end 不是登记台账的统计项");

    [Fact]
    public void The_condition_survives_the_file()
        => FormFiles.Parse(FormFiles.ToJson(Form)).Expects.ShouldBe(Form.Expects);
}
