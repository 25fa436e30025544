namespace PartyBuilding.Core.Organisations.Completeness;

/// <summary>What is known of one organisation, read for the whole scope at once.</summary>
/// <param name="TermDue">Null without a running term.</param>
/// <param name="Leaderless">Open party groups without a leader who is in the branch.</param>
/// <param name="Ungrouped">Members in no group; 0 for a branch without groups.</param>
internal sealed record CompletenessFacts(
    OrganisationNode Node, int Units, int JointUnits, DateOnly? TermDue, bool HasSecretary, bool HasAddress, bool HasTelephone, bool HasPostcode,
    IReadOnlyCollection<string> Types, int FullMembers, int Leaderless, int Ungrouped);
