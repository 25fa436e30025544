namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>Every item that counts rows of a register other than the members'.</summary>
public static class RegisterItems
{
    public static readonly IReadOnlyList<RegisterSet> Sets =
    [
        new MovementItems(), new LifeItems(), new SpecialMeetingItems(), new AdmissionItems(), new DuesItems(), new ServiceItems(), new BuildingItems(), new OrganisationItems(),
        new BranchTypeItems(), new CommitteeItems(), new AppraisalItems(), new AwardItems(),
    ];

    public static readonly IReadOnlyList<RegisterItem> All = [.. Sets.SelectMany(s => s.Items)];

    public static RegisterItem? Find(string query) => All.FirstOrDefault(i => i.Query == query);
}
