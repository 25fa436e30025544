namespace PartyBuilding.Core.OrganisationLife;

/// <summary>What a branch owes and has held in a year.</summary>
public sealed record BranchLife(Guid Key, string Branch, string Path, IReadOnlyList<BranchDuty> Duties)
{
    public int Behind => Duties.Count(d => d.IsBehind);
}
