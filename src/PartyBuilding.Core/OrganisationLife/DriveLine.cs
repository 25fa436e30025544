namespace PartyBuilding.Core.OrganisationLife;

/// <summary>A branch of a drive while its sums are made.</summary>
/// <param name="Due">Of its meeting; before it, members on the books whom no other branch has reached.</param>
/// <param name="LateMakeUps">Made up after the cut-off.</param>
internal sealed record DriveLine(Guid Key, string Name, string Path, Meeting? Meeting, int Due, bool IsInTime, int LateMakeUps)
{
    public DriveBranchRow Row => new(Key, Name, Meeting?.Key, Meeting?.On, Due, Meeting?.Present ?? 0, Meeting?.MadeUp ?? 0, Due - (Meeting?.Present ?? 0) - (Meeting?.MadeUp ?? 0));
}
