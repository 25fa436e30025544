namespace PartyBuilding.Core.OrganisationLife;

/// <summary>One branch of a drive. <paramref name="Meeting"/> is null while it has not held its meeting.</summary>
/// <param name="Waiting">Members not reached.</param>
public sealed record DriveBranchRow(Guid Key, string Name, Guid? Meeting, DateOnly? HeldOn, int Due, int Attended, int MadeUp, int Waiting);
