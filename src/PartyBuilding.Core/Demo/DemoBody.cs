using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>One directly subordinate body (直属党组织) of the demo district.</summary>
/// <param name="Name">Public name of the town, street or bureau, without 党委.</param>
/// <param name="Kind">党委, 党工委 or 党总支.</param>
/// <param name="Weight">Its share of the branches.</param>
/// <param name="Sites">What its branches stand in.</param>
internal sealed record DemoBody(string Name, OrganisationKind Kind, int Weight, DemoSites Sites)
{
    public string OrganisationName => "中共" + Name + Kind switch
    {
        OrganisationKind.WorkCommittee => "工作委员会",
        OrganisationKind.GeneralBranch => "总支部委员会",
        _ => "委员会",
    };
}
